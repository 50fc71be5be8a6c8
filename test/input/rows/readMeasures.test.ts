import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { parseObservations } from '../../../src/input/parseObservations.js';
import { readObservations } from '../../../src/input/readObservations.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import { readText } from '../readText.js';

const header = '指标,年份,数值,单位,地区,分子,分母\n';
/** One row of a file: its figure, or its errors, and its notices. */
async function read(row: string, own: readonly Indicator[] = indicators) {
  const bytes = new TextEncoder().encode(header + row);
  const result = await readObservations(bytes, { catalogue: { indicators: own } });
  const brief = ({ code, column, found, expected }: (typeof result.notices)[number]) => [
    code,
    column,
    found,
    expected,
  ];
  return {
    figures: result.observations.map(({ value, unit, numerator, denominator }) =>
      [value, unit, numerator, denominator].filter((part) => part !== undefined).join(' '),
    ),
    issues: (result.ok ? [] : result.issues).map(brief),
    notices: result.notices.map(brief),
  };
}
const reading = (value: string, unit?: string) =>
  unit === undefined ? { kind: 'reading', value } : { kind: 'reading', value, unit };

describe('a value that can be read in one way only', () => {
  it.each([
    ['２．７０', '2.70', undefined],
    ['2。70', '2.70', undefined],
    ['+2.70', '2.70', undefined],
    ['2.70‰', '2.70', '‰'],
    ['2.70 ‰', '2.70', '‰'],
    ['２．７０‰', '2.70', '‰'],
    ['2.70\u200b', '2.70', undefined],
  ])('%s is read with a notice', async (cell, value, unit) => {
    expect(await read(`婴儿死亡率,2020,${cell},‰,450381,,`)).toEqual({
      figures: [`${value} permille`],
      issues: [],
      notices: [['normalised', '数值', cell, reading(value, unit)]],
    });
  });
  it.each([
    ['约2.7', 'notANumber'],
    ['2.7²', 'notANumber'],
    ['2.7①', 'notANumber'],
    ['"1,234"', 'thousandsSeparator'],
    ['1 234', 'thousandsSeparator'],
    ['２．７甲', 'fullWidthDigits'],
    ['2.7甲', 'notANumber'],
    ['--2.7', 'notANumber'],
    ['+', 'notANumber'],
  ])('%s is not', async (cell, code) => {
    expect((await read(`婴儿死亡率,2020,${cell},‰,450381,,`)).issues[0]?.[0]).toBe(code);
  });
});

describe('counts beside a value', () => {
  it('may have one group of thousands, with a notice', async () => {
    // 15 / 5338 = 2.81 ‰
    expect(await read('婴儿死亡率,2020,2.81,‰,450381,１５,"5,338"')).toEqual({
      figures: ['2.81 permille 15 5338'],
      issues: [],
      notices: [
        ['normalised', '分子', '１５', reading('15')],
        ['normalised', '分母', '5,338', reading('5338')],
      ],
    });
  });
  it.each(['缺', '—', ''])('are absent if both are %j', async (mark) => {
    expect(await read(`婴儿死亡率,2020,2.81,‰,450381,${mark},${mark}`)).toEqual({
      figures: ['2.81 permille'],
      issues: [],
      notices: [],
    });
  });
  it('are both present or both absent', async () => {
    const expected = { kind: 'bothCounts' };
    expect((await read('婴儿死亡率,2020,2.81,‰,450381,15,缺')).issues).toEqual([
      ['missingValue', '分母', undefined, expected],
    ]);
    expect((await read('婴儿死亡率,2020,2.81,‰,450381,,5338')).issues).toEqual([
      ['missingValue', '分子', undefined, expected],
    ]);
  });
  it.each([
    ['0', '0.5'],
    ['0', '-5338'],
    ['0', '5338x'],
    ['1', '0.5'],
    ['1', '-5338'],
    ['1', '5338.5'],
    ['1', '0'],
  ])('are whole numbers, the second of them positive: not %s and %s', async (part, whole) => {
    expect((await read(`婴儿死亡率,2020,0,‰,450381,${part},${whole}`)).issues).toEqual([
      ['badCount', '分母', whole, { kind: 'positiveCount' }],
    ]);
  });
  it('may be 0 of some', async () => {
    expect((await read('婴儿死亡率,2020,0,‰,450381,0,5338')).figures).toEqual([
      '0 permille 0 5338',
    ]);
  });
  it('of 0 and 0 give 0 if the value is empty or marked as missing', async () => {
    for (const value of ['', '—'])
      expect(await read(`婴儿死亡率,2020,${value},‰,450381,0,0`)).toEqual({
        figures: ['0 permille 0 0'],
        issues: [],
        notices: [['noCase', '分母', '0', undefined]],
      });
    expect((await read('婴儿死亡率,2020,—,‰,450381,0,5')).figures).toEqual([]);
    expect((await read('婴儿死亡率,2020,,‰,450381,1,0')).issues.map(([code]) => code)).toEqual([
      'missingValue',
      'badCount',
    ]);
  });
  it.each([
    // 15 / 5000 is 3 ‰; two places more than the value has are computed: 15 / 5282 is 2.8398… ‰.
    ['4', '15', '5000', '3'],
    ['4', '15', '5282', '2.84'],
    ['4.0', '15', '5282', '2.84'],
    ['4.00', '15', '5282', '2.8398'],
  ])(
    'that disagree with %s are reported with their rate: %s of %s',
    async (value, of, all, computed) => {
      expect((await read(`婴儿死亡率,2020,${value},‰,450381,${of},${all}`)).issues).toEqual([
        ['countsDisagree', '数值', value, { kind: 'figure', value: computed, unit: 'permille' }],
      ]);
    },
  );
});

describe('the possible range', () => {
  const [infants] = indicators.filter(({ id }) => id === 'infant-mortality-rate');
  if (infants === undefined) throw new Error('no indicator');
  const bounded = (bounds: Indicator['bounds'], suspectAbove?: string): Indicator[] => [
    { ...infants, bounds, baselines: [], ...(suspectAbove === undefined ? {} : { suspectAbove }) },
  ];
  const check = async (figure: string, own: readonly Indicator[]) => {
    const [value, unit] = figure.split(' ');
    const { figures, issues, notices } = await read(
      `婴儿死亡率,2020,${value},${unit},450381,,`,
      own,
    );
    return [figures.length, ...issues, ...notices];
  };

  it.each([
    ['1 ‰', true],
    ['1.000 ‰', true],
    ['0.99999999999999999999 ‰', false],
    ['20 ‰', true],
    ['20.00000000000000000001 ‰', false],
    // 20 ‰ is 2 %.
    ['2 %', true],
    ['2.1 %', false],
    ['0.09 %', false],
  ])('from 1 ‰ to 20 ‰, both included: %s is in it: %s', async (figure, isIn) => {
    const own = bounded({ min: '1', max: '20' });
    const [value, unit] = figure.split(' ');
    const range =
      unit === '%'
        ? { kind: 'range', min: '0.1', max: '2', unit: 'percent' }
        : { kind: 'range', min: '1', max: '20', unit: 'permille' };
    expect(await check(figure, own)).toEqual(
      isIn ? [1] : [0, ['outOfBounds', '数值', value, range]],
    );
  });
  it('may be open at either end', async () => {
    expect(await check('99 ‰', bounded({ min: '1' }))).toEqual([1]);
    expect(await check('0 ‰', bounded({ min: '1' }))).toEqual([
      0,
      ['outOfBounds', '数值', '0', { kind: 'range', min: '1', unit: 'permille' }],
    ]);
    expect(await check('-5 ‰', bounded({ max: '20' }))).toEqual([1]);
    expect(await check('21 ‰', bounded({ max: '20' }))).toEqual([
      0,
      ['outOfBounds', '数值', '21', { kind: 'range', max: '20', unit: 'permille' }],
    ]);
    expect(await check('-5000 ‰', bounded({}))).toEqual([1]);
  });
  it('has a usual end, above which a value is kept and reported', async () => {
    const own = bounded({ min: '0', max: '1000' }, '20');
    const suspect = (found: string, max: string, unit: string) => [
      'suspectValue',
      '数值',
      found,
      { kind: 'range', max, unit },
    ];
    expect(await check('20.0 ‰', own)).toEqual([1]);
    expect(await check('20.1 ‰', own)).toEqual([1, suspect('20.1', '20', 'permille')]);
    expect(await check('2 %', own)).toEqual([1]);
    expect(await check('2.1 %', own)).toEqual([1, suspect('2.1', '2', 'percent')]);
  });
  it('a count above its whole is an error only for a share', async () => {
    const above = '婴儿死亡率,2020,1500,‰,450381,15,10';
    expect((await read(above, bounded({ max: '1000' }))).issues[0]?.[0]).toBe('outOfBounds');
    // More than the whole is possible for one and not for the other.
    expect((await read(above, bounded({ max: '2000' }))).figures).toEqual(['1500 permille 15 10']);
    expect((await read(above, bounded({}))).figures).toEqual(['1500 permille 15 10']);
    // 1500.0 ‰ of 10 is 15: beside 1000 ‰ the part is more than its whole.
    expect(
      (await read('婴儿死亡率,2020,1000,‰,450381,15,10', bounded({ max: '1000' }))).issues,
    ).toEqual([['badCount', '分子', '15', { kind: 'range', max: '10' }]]);
  });
});

describe('a source and a note', () => {
  const row = { indicator: '婴儿死亡率', year: 2020, value: '2.7', unit: '‰', area: '450381' };
  const parse = (more: object) => {
    const result = parseObservations([{ ...row, ...more }], { catalogue: { indicators } });
    const [one] = result.observations;
    return result.ok
      ? [one?.source, one?.note]
      : result.issues.map(({ code, column, expected }) => [code, column, expected]);
  };
  it.each([
    [{}, [undefined, undefined]],
    [{ source: '年报', note: '初步' }, ['年报', '初步']],
    [{ source: '', 来源: '年报' }, ['年报', undefined]],
    [{ source: '年报', 来源: '季报' }, ['年报; 季报', undefined]],
    [{ note: 'a', 备注: 'b', 说明: ' c\u0000d ' }, [undefined, 'a; b; c d']],
    [{ note: 'a', 来源: 'b', source_title: 'c' }, ['b; c', 'a']],
    [
      { note: 'a', 备注: 7, 说明: true },
      [
        ['badStructure', '备注', { kind: 'text' }],
        ['badStructure', '说明', { kind: 'text' }],
      ],
    ],
    [{ note: ['a'] }, [['badStructure', 'note', { kind: 'text' }]]],
    // 999 + 2 + 999 characters are 2000.
    [{ note: 'a'.repeat(999), 备注: 'b'.repeat(999) }, [undefined, expect.stringMatching(/a; b/)]],
    [
      { note: 'a'.repeat(1000), 备注: 'b'.repeat(999) },
      [['textTooLong', 'note', { kind: 'atMost', value: 2000, unit: 'characters' }]],
    ],
  ])('of two headings are both kept: %j', (cells, expected) => {
    expect(parse(cells)).toEqual(expected);
  });
  it('the caller’s source applies to rows without one', () => {
    const rows = [row, { ...row, year: 2021, source: '季报' }];
    const { observations } = parseObservations(rows, {
      catalogue: { indicators },
      defaults: { source: '年报' },
    });
    expect(observations.map(({ source }) => source)).toEqual(['年报', '季报']);
  });
});

it.each([
  ['1,024', '人', ['1024 persons'], []],
  ['1，024', '名', ['1024 persons'], []],
  ['1,024人', '', ['1024 persons'], []],
  ['1,02', '人', [], ['thousandsSeparator']],
  ['1,024', '万人', [], ['thousandsSeparator']],
  ['1,024', '', [], ['thousandsSeparator']],
])(
  '%s in %j has one group of thousands if it counts persons',
  async (cell, unit, figures, codes) => {
    const text = `指标,年份,数值,单位\n养老护理员人数,2025,"${cell}",${unit}\n`;
    const result = await readText(text);
    expect(result.figures.map((one) => one.split(' ').slice(2, 4).join(' '))).toEqual(figures);
    expect(result.issues.map(([code]) => code)).toEqual(codes);
  },
);
