import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { poissonInterval } from '../../src/stats/intervals.js';

describe('published tables', () => {
  // Garwood's limits for an expected count, 95 %, to four places.
  test.each([
    [0, '0.0000', '3.6889'],
    [1, '0.0253', '5.5716'],
    [2, '0.2422', '7.2247'],
    [3, '0.6187', '8.7673'],
    [4, '1.0899', '10.2416'],
    [5, '1.6235', '11.6683'],
    [6, '2.2019', '13.0595'],
    [7, '2.8144', '14.4227'],
    [8, '3.4538', '15.7632'],
    [9, '4.1154', '17.0848'],
    [10, '4.7954', '18.3904'],
    [11, '5.4912', '19.6820'],
    [12, '6.2006', '20.9616'],
    [13, '6.9220', '22.2304'],
    [14, '7.6539', '23.4896'],
    [15, '8.3954', '24.7402'],
    [16, '9.1454', '25.9830'],
    [17, '9.9031', '27.2186'],
    [18, '10.6679', '28.4478'],
    [19, '11.4392', '29.6709'],
    [20, '12.2165', '30.8884'],
  ])('%i events: %s to %s', (events, low, high) => {
    const interval = poissonInterval({ events, exposure: 1, level: 0.95 });
    expect(interval?.low.toFixed(4)).toBe(low);
    expect(interval?.high.toFixed(4)).toBe(high);
  });

  // National Center for Health Statistics, technical notes of “Deaths: Final Data”: factors by
  // which a death rate is multiplied for its 95 % limits. The exposure is the count itself, so the
  // rate is 1.
  test.each([
    [1, '0.02532', '5.57164'],
    [2, '0.12110', '3.61234'],
    [3, '0.20622', '2.92242'],
    [4, '0.27247', '2.56040'],
    [5, '0.32470', '2.33367'],
    [6, '0.36698', '2.17658'],
    [7, '0.40205', '2.06038'],
    [8, '0.43173', '1.97040'],
    [9, '0.45726', '1.89831'],
    [10, '0.47954', '1.83904'],
  ])('%i deaths: factors %s and %s', (events, low, high) => {
    const interval = poissonInterval({ events, exposure: events, level: 0.95 });
    expect(interval?.low.toFixed(5)).toBe(low);
    expect(interval?.high.toFixed(5)).toBe(high);
  });

  // GraphPad QuickCalcs, confidence interval of a count of 25.
  test.each([
    [0.9, '17.38', '34.92'],
    [0.95, '16.18', '36.90'],
    [0.99, '14.00', '41.00'],
  ])('25 events at %f: %s to %s', (level, low, high) => {
    const interval = poissonInterval({ events: 25, exposure: 1, level });
    expect(interval?.low.toFixed(2)).toBe(low);
    expect(interval?.high.toFixed(2)).toBe(high);
  });
});

test('one maternal death in 3 000 births cannot be distinguished from 12 per 100 000', () => {
  // 0.025318/3000 = 0.844 per 100 000, 5.571643/3000 = 185.7 per 100 000; 12 lies between.
  const interval = poissonInterval({ events: 1, exposure: 3_000, level: 0.95 });
  expect(((interval?.low ?? NaN) * 100_000).toFixed(3)).toBe('0.844');
  expect(((interval?.high ?? NaN) * 100_000).toFixed(1)).toBe('185.7');
});

test('ten million events are the most', () => {
  // Wilson & Hilferty with 20 000 002 degrees of freedom: df/2·(1 − 2/(9df) +
  // 1.959964·√(2/(9df)))³.
  const interval = poissonInterval({ events: 10_000_000, exposure: 1, level: 0.95 });
  expect(interval?.high).toBeCloseTo(10_006_199.9, -1);
});

test('no event: the upper end is −ln(α/2)/exposure', () => {
  // −ln(0.025) = 3.688879…; over 500 births 0.00737776.
  expect(poissonInterval({ events: 0, exposure: 500, level: 0.95 })).toEqual({
    low: 0,
    high: expect.closeTo(-Math.log(0.025) / 500, 10),
  });
});

test.each([
  [-1, 1, 0.95],
  [1.5, 1, 0.95],
  [NaN, 1, 0.95],
  [10_000_001, 1, 0.95],
  [1, 0, 0.95],
  [1, -1, 0.95],
  [1, NaN, 0.95],
  [1, Infinity, 0.95],
  [1, 5e-324, 0.95],
  [1, 1, 0],
  [1, 1, 1],
  [1, 1, 95],
  [1, 1, NaN],
])('%f events, exposure %f, level %f: no interval', (events, exposure, level) => {
  expect(poissonInterval({ events, exposure, level })).toBeUndefined();
});

const events = fc.integer({ min: 0, max: 5_000 });
const exposure = fc.double({ min: 0.5, max: 1e7, noNaN: true });
const level = fc.double({ min: 0.05, max: 0.9999, noNaN: true });

test('it contains the rate itself', () => {
  fc.assert(
    fc.property(events, exposure, level, (k, e, l) => {
      const interval = poissonInterval({ events: k, exposure: e, level: l });
      expect(interval?.low).toBeLessThanOrEqual(k / e);
      expect(interval?.high).toBeGreaterThan(k / e);
    }),
  );
});

test('a higher level is wider', () => {
  fc.assert(
    fc.property(events, exposure, level, level, (k, e, a, b) => {
      fc.pre(Math.abs(a - b) > 1e-3);
      const narrow = poissonInterval({ events: k, exposure: e, level: Math.min(a, b) });
      const wide = poissonInterval({ events: k, exposure: e, level: Math.max(a, b) });
      expect(wide?.low).toBeLessThanOrEqual(narrow?.low ?? NaN);
      expect(wide?.high).toBeGreaterThan(narrow?.high ?? NaN);
    }),
  );
});

test('more events move it up, and ten times the births make a tenth of it', () => {
  fc.assert(
    fc.property(events, level, (k, l) => {
      const one = poissonInterval({ events: k, exposure: 1_000, level: l });
      const more = poissonInterval({ events: k + 1, exposure: 1_000, level: l });
      const tenth = poissonInterval({ events: k, exposure: 10_000, level: l });
      expect(more?.low).toBeGreaterThan(one?.low ?? NaN);
      expect(more?.high).toBeGreaterThan(one?.high ?? NaN);
      expect((tenth?.high ?? NaN) * 10).toBeCloseTo(one?.high ?? NaN, 10);
    }),
  );
});
