import { describe, expect, it } from 'vitest';
import { projectTrend } from '../../src/methods/escapOutlook.js';
import type { Span } from '../../src/methods/input.js';
import { Decimal } from '../../src/quantity/decimal.js';

function project(base: [number, string], series: [number, string][], year: number): string {
  const points = series.map(([at, value]) => ({ year: at, value: new Decimal(value) }));
  const start = { year: base[0], value: new Decimal(base[1]) };
  const span: Span = {
    sign: 1,
    base: start,
    latest: points.at(-1) ?? start,
    series: points,
    target: undefined,
    unsatisfactory: undefined,
    satisfactory: undefined,
    limit: undefined,
  };
  const { numerator, denominator } = projectTrend(span, year);
  return numerator.div(denominator).toFixed(10);
}

describe('projectTrend', () => {
  it('weights recent years more: 0, 1, 4 with weights 1, 2, 3', () => {
    // mean year offset (0·1 + 1·2 + 2·3)/6 = 4/3; mean value (0 + 2 + 12)/6 = 7/3 Σw(s − 4/3)(y −
    // 7/3) = 28/9 + 8/9 + 30/9 = 22/3; Σw(s − 4/3)² = 16/9 + 2/9 + 12/9 = 10/3; slope 2.2
    // (unweighted: 2) at 2030: 7/3 + 2.2·(10 − 4/3) = 7/3 + 286/15 = 321/15 = 21.4
    expect(
      project(
        [2020, '0'],
        [
          [2021, '1'],
          [2022, '4'],
        ],
        2030,
      ),
    ).toBe('21.4000000000');
  });

  it('counts gaps in years: 90, 91 and, three years later, 93 with weights 1, 2, 5', () => {
    // offsets 0, 1, 4: means 22/8 and 737/8; Σw(s − 2.75)(y − 92.125) = 15.25; Σw(s − 2.75)² =
    // 21.5; slope 61/86 at 2030: 737/8 + 61/86·(10 − 2.75) = 8365/86 = 97.2674418605
    expect(
      project(
        [2020, '90'],
        [
          [2021, '91'],
          [2024, '93'],
        ],
        2030,
      ),
    ).toBe('97.2674418605');
  });

  it('passes exactly through two points and along any straight line', () => {
    expect(project([2020, '0.1'], [[2021, '0.2']], 2030)).toBe('1.1000000000');
    expect(
      project(
        [2020, '5'],
        [
          [2016, '7'],
          [2023, '3.5'],
          [2024, '3'],
        ],
        2030,
      ),
    ).toBe('0.0000000000');
  });

  it('uses figures before the base year', () => {
    // 80 (2018), 90 (2020), 93 (2024) with weights 1, 3, 7: 2548/25 = 101.92
    expect(
      project(
        [2020, '90'],
        [
          [2018, '80'],
          [2024, '93'],
        ],
        2030,
      ),
    ).toBe('101.9200000000');
  });

  it('uses the base for its year', () => {
    expect(
      project(
        [2020, '0'],
        [
          [2020, '99'],
          [2021, '1'],
          [2022, '4'],
        ],
        2030,
      ),
    ).toBe('21.4000000000');
  });
});
