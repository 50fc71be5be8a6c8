import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { flagSuspects } from '../../../src/input/rows/flagSuspects.js';
import type { ReadRow } from '../../../src/input/rows/ReadRow.js';
import type { Baseline, Indicator } from '../../../src/model/Indicator.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { UnitId } from '../../../src/quantity/units.js';

/** A rate in ‰ with these printed bases: year, value, unit. */
const rate = (
  baselines: readonly (readonly [number, string, UnitId])[],
  unit: UnitId = 'permille',
): Indicator => ({
  ...(indicators.find(({ id }) => id === 'infant-mortality-rate') as Indicator),
  unit,
  baselines: baselines.map(
    ([year, value, of]) => ({ year, value, unit: of, area: '450381', sex: 'total' }) as Baseline,
  ),
});
const free = rate([]);
/** The base of 2020 counts, not that of 2010: 0.27 % is 2.7 ‰. */
const based = rate([
  [2010, '27', 'permille'],
  [2020, '0.27', 'percent'],
]);

/** The notices about figures in ‰, or in another unit after a space. */
function flag(definition: Indicator | undefined, ...values: readonly string[]) {
  return flagRows(
    values.map((value) => ({ value })),
    definition,
  );
}
function flagRows(
  rows: readonly (Partial<Observation> & { readonly value: string })[],
  definition: Indicator | undefined,
) {
  const collector = new IssueCollector();
  flagSuspects(
    rows.map(({ value: written, ...more }, index): ReadRow => {
      const [value = '', unit = 'permille'] = written.split(' ');
      return {
        row: index + 1,
        origin: { file: 'a.csv' },
        observation: {
          indicator: 'infant-mortality-rate',
          year: 2000 + index,
          value,
          unit: unit as UnitId,
          area: '450381',
          sex: 'total',
          residence: 'total',
          status: 'final',
          ...more,
        },
        definition,
        valueHeading: '数值',
        unitHeading: '单位',
      };
    }),
    new Map(),
    collector,
  );
  expect(collector.issues).toEqual([]);
  return collector.notices.map(({ code, row }) => [code, row]);
}
it('the order of figures does not decide which of them are near the base', () => {
  // Less than eight times the one before: 2.7, 20, 150, 1000.
  expect(flag(based, '20', '150', '1000')).toEqual([]);
  expect(flag(based, '1000', '150', '20')).toEqual([]);
});

const scale = (row: number) => [['suspectScale', row]];

describe('compared with the other figures of one place', () => {
  it.each([
    [['2.7', '2.8', '28'], scale(3)],
    [['28', '2.8', '2.7'], scale(1)],
    [['2.7', '0', '28', '2.8', '0'], scale(3)],
    // Zeros do not count for the median.
    [['0', '0', '0', '0', '2.7', '2.8', '28'], scale(7)],
    // Eight times the middle one, 2.8, is 22.4: less than that may be a bad year.
    [['2.7', '2.8', '22.3'], []],
    [['2.7', '2.8', '22.4'], scale(3)],
    // An eighth of the next one, 2.7, is 0.3375.
    [['2.7', '2.8', '0.3376', '2.9'], []],
    [['2.7', '2.8', '0.3375', '2.9'], scale(3)],
    // By ten, a hundred or a thousand, in both directions.
    [['2.7', '2.8', '280'], scale(3)],
    [['2.7', '2.8', '2800'], scale(3)],
    [['2.7', '2.8', '0.28', '2.9'], scale(3)],
    [['2.7', '2.8', '0.028', '2.9'], scale(3)],
    [['2.7', '2.8', '0.0028', '2.9'], scale(3)],
    // A tenth of 90 is more than three times 2.8, a hundredth less than a third of it.
    [['2.7', '2.8', '90'], []],
    // Near zero, a tenth of a single other figure may be right; a hundredth is not.
    [['3', '0.3'], []],
    [['0.9', '10.1'], []],
    [['8', '0.7', '0.05', '0'], []],
    [['3', '0.03'], scale(2)],
    // Two figures support each other.
    [['2.7', '2.8', '28', '29'], []],
    [['28'], []],
    [['0', '0'], []],
  ])('%j', (values, said) => {
    expect(flag(free, ...values)).toEqual(said);
  });

  it('compares only totals of the same place', () => {
    const rows = [{ value: '2.7' }, { value: '2.8' }];
    expect(flagRows([...rows, { value: '28', area: '450381100' }], free)).toEqual([]);
    expect(flagRows([...rows, { value: '28', institution: '医院' }], free)).toEqual([]);
    expect(flagRows([...rows, { value: '28', sex: 'female' }], free)).toEqual(scale(3));
  });

  it('counts, amounts and undefined indicators may differ by any factor', () => {
    const persons = rate([], 'persons');
    expect(flag(persons, '270 persons', '280 persons', '2800 persons')).toEqual([]);
    expect(flag(undefined, '2.7', '2.8', '28')).toEqual([]);
  });
});

describe('compared with the printed base', () => {
  it.each([
    [['28'], scale(1)],
    [['2.8'], []],
    [['0'], []],
    // The base decides, not what is in the middle of the figures.
    [
      ['28', '300'],
      [
        ['suspectScale', 1],
        ['suspectScale', 2],
      ],
    ],
    // Two figures with one slip do not support each other; a chain of years from the base does.
    [
      ['28', '29'],
      [
        ['suspectScale', 1],
        ['suspectScale', 2],
      ],
    ],
    [['28', '14', '7'], []],
    [['7', '14', '28'], []],
    [['14', '28', '7'], []],
    // A ninth of 2.7 ‰, by way of a third.
    [['0.3'], scale(1)],
    [['0.3', '0.9'], []],
    // 2.8 % is 28 ‰: the digits are right for ‰. 0.28 % is 2.8 ‰.
    [['2.8 percent'], [['suspectUnit', 1]]],
    [['0.28 percent'], []],
    // Eight times 2.7 ‰ is 21.6 ‰, an eighth 0.3375 ‰.
    [['21.5'], []],
    [['21.6'], scale(1)],
    [['0.3376'], []],
    [['0.3375'], scale(1)],
    // In another unit, five times is 13.5 ‰, a fifth 0.54 ‰.
    [['1.34 percent'], []],
    [['1.35 percent'], [['suspectUnit', 1]]],
    [['0.0541 percent'], []],
    [['0.054 percent'], scale(1)],
    // 28 % is 280 ‰: neither as it is nor as ‰, but as a hundredth.
    [['28 percent'], scale(1)],
  ])('%j', (values, said) => {
    expect(flag(based, ...values)).toEqual(said);
  });
});

it('figures in another unit are compared in that of the indicator', () => {
  // 0.27 % is 2.7 ‰; 2.8 % is 28 ‰.
  expect(flag(free, '0.27 percent', '2.8', '2.8 percent')).toEqual([['suspectUnit', 3]]);
});

it('a notice states the figure found and the figure nearby', () => {
  const collector = new IssueCollector();
  const row = (number: number, value: string, unit: UnitId): ReadRow => ({
    row: number,
    origin: { file: 'a.csv', sheet: '表', above: 1 },
    observation: {
      indicator: 'infant-mortality-rate',
      year: 2020,
      value,
      unit,
      area: '450381',
      sex: 'total',
      residence: 'total',
      status: 'final',
    },
    definition: based,
    valueHeading: '数值',
    unitHeading: '单位',
  });
  flagSuspects([row(1, '2.8', 'percent'), row(2, '270', 'permille')], new Map(), collector);
  const place = { severity: 'notice', file: 'a.csv', sheet: '表' };
  expect(collector.notices).toEqual([
    {
      ...place,
      code: 'suspectUnit',
      row: 1,
      sheetRow: 2,
      column: '单位',
      found: '2.8',
      expected: { kind: 'unit', unit: 'permille', insteadOf: 'percent' },
    },
    {
      ...place,
      code: 'suspectScale',
      row: 2,
      sheetRow: 3,
      column: '数值',
      found: '270',
      expected: { kind: 'figure', value: '2.7', unit: 'permille', of: 'printed' },
    },
  ]);
});
