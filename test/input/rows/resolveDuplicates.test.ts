import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { parseObservations } from '../../../src/input/parseObservations.js';
import { readObservationFiles, readObservations } from '../../../src/input/readObservations.js';
import { makeWorkbook } from '../makeWorkbook.js';

const catalogue = { indicators };
type Result = ReturnType<typeof parseObservations>;
const brief = (result: Result) => ({
  values: result.observations.map(({ value, unit }) => `${value} ${unit}`),
  issues: (result.ok ? [] : result.issues).map(({ code, row, expected }) => [code, row, expected]),
  notices: result.notices.map(({ code, row, expected }) => [code, row, expected]),
});
const row = (value: string, unit: string, more: object = {}) => ({
  indicator: 'infant-mortality-rate',
  year: 2020,
  area: '450381',
  value,
  unit,
  ...more,
});
const bytes = (value: string) =>
  new TextEncoder().encode(`指标,年份,数值,单位,地区\n婴儿死亡率,2020,${value},‰,450381\n`);
const table = (value: number) => [
  ['指标', '年份', '数值', '单位', '地区'],
  ['婴儿死亡率', 2020, value, '‰', '450381'],
];

describe('two rows for one figure', () => {
  it('of equal size in two units are one', () => {
    // 2.7 ‰ = 0.27 %
    expect(brief(parseObservations([row('2.70', '‰'), row('0.27', '%')], { catalogue }))).toEqual({
      values: ['2.70 permille'],
      issues: [],
      notices: [['duplicate', 2, { kind: 'row', row: 1 }]],
    });
  });

  it('of different size name each other, with the unit if it differs', () => {
    // 0.28 % = 2.8 ‰
    expect(brief(parseObservations([row('2.70', '‰'), row('0.28', '%')], { catalogue }))).toEqual({
      values: [],
      issues: [
        ['contradiction', 1, { kind: 'figure', value: '0.28', unit: 'percent', row: 2 }],
        ['contradiction', 2, { kind: 'figure', value: '2.70', unit: 'permille', row: 1 }],
      ],
      notices: [],
    });
  });

  it('with the same digits in two units contradict each other', () => {
    expect(
      brief(parseObservations([row('2.7', '‰'), row('2.7', '%')], { catalogue })).issues,
    ).toEqual([
      ['contradiction', 1, { kind: 'figure', value: '2.7', unit: 'percent', row: 2 }],
      ['contradiction', 2, { kind: 'figure', value: '2.7', unit: 'permille', row: 1 }],
    ]);
  });

  it('of two groups, ages, places or years are two figures', () => {
    for (const more of [
      { sex: '女' },
      { residence: '农村' },
      { age: '0岁' },
      { area: '450382' },
      { institution: '某医院' },
      { year: 2021 },
      // No year and group are another year and group by their numbers.
      { year: 2017, sex: '女' },
      { year: 2019, sex: '女' },
      { year: 2019, residence: '城市' },
      { year: 2019, sex: '男', residence: '农村' },
    ]) {
      const result = parseObservations([row('2.7', '‰'), row('2.8', '‰', more)], { catalogue });
      expect(brief(result).values).toEqual(['2.7 permille', '2.8 permille']);
    }
    const groups = [{ sex: '女' }, { sex: '男' }, { residence: '城市' }, { residence: '农村' }];
    const all = [...groups, { sex: '女', residence: '城市' }, { sex: '男', residence: '农村' }];
    const rows = all.map((more, at) => row(`${at + 1}`, '‰', more));
    expect(parseObservations(rows, { catalogue }).observations).toHaveLength(6);
  });

  it('of which two of three agree are all left out, each with another figure', () => {
    const rows = [row('2.7', '‰'), row('2.70', '‰'), row('2.8', '‰')];
    expect(brief(parseObservations(rows, { catalogue }))).toEqual({
      values: [],
      issues: [
        ['contradiction', 1, { kind: 'figure', value: '2.8', row: 3 }],
        ['contradiction', 2, { kind: 'figure', value: '2.8', row: 3 }],
        ['contradiction', 3, { kind: 'figure', value: '2.7', row: 1 }],
      ],
      notices: [],
    });
  });

  it('of different status are all kept, with the latest', () => {
    const rows = [
      row('2.6', '‰', { status: '估计' }),
      row('2.7', '‰', { status: '初步' }),
      row('2.8', '‰', { status: '正式' }),
      row('2.8', '‰', { status: '正式' }),
    ];
    expect(brief(parseObservations(rows, { catalogue }))).toEqual({
      values: ['2.6 permille', '2.7 permille', '2.8 permille'],
      issues: [],
      notices: [
        ['revised', 1, { kind: 'figure', value: '2.8', row: 3 }],
        ['revised', 2, { kind: 'figure', value: '2.8', row: 3 }],
        ['duplicate', 4, { kind: 'row', row: 3 }],
      ],
    });
  });

  it('in units that do not convert contradict each other, even with equal digits', () => {
    const rows = [row('5', '%', { indicator: 'own' }), row('5', 'years', { indicator: 'own' })];
    expect(brief(parseObservations(rows)).issues).toEqual([
      ['contradiction', 1, { kind: 'figure', value: '5', unit: 'years', row: 2 }],
      ['contradiction', 2, { kind: 'figure', value: '5', unit: 'percent', row: 1 }],
    ]);
  });

  it('with counts that differ contradict each other', () => {
    const counts = (numerator: string, denominator: string) =>
      row('2', '‰', { numerator, denominator });
    // 2 ÷ 1000 = 4 ÷ 2000, of other births
    const rows = [counts('2', '1000'), counts('4', '2000')];
    expect(brief(parseObservations(rows, { catalogue })).issues.map(([code]) => code)).toEqual([
      'contradiction',
      'contradiction',
    ]);
    // No death among 1000 births, or among 2000.
    const none = ['1000', '2000'].map((denominator) =>
      row('0', '‰', { numerator: '0', denominator }),
    );
    expect(brief(parseObservations(none, { catalogue })).issues.map(([code]) => code)).toEqual([
      'contradiction',
      'contradiction',
    ]);
  });

  it('keep the one with counts', () => {
    const rows = [row('2', '‰'), row('2', '‰', { numerator: '2', denominator: '1000' })];
    const result = parseObservations(rows, { catalogue });
    expect(result.observations.map(({ numerator }) => numerator)).toEqual(['2']);
  });
});

describe('a row is named with its place', () => {
  it('with its file if that differs', async () => {
    const files = [
      { file: 'a.csv', bytes: bytes('2.70') },
      { file: 'b.csv', bytes: bytes('2.80') },
    ];
    expect(brief(await readObservationFiles(files, { catalogue })).issues).toEqual([
      ['contradiction', 1, { kind: 'figure', value: '2.80', row: 1, file: 'b.csv' }],
      ['contradiction', 1, { kind: 'figure', value: '2.70', row: 1, file: 'a.csv' }],
    ]);
  });

  it('with its sheet if that differs', async () => {
    const book = makeWorkbook([
      { name: '表1', rows: table(2.7) },
      { name: '表2', rows: table(2.8) },
    ]);
    expect(brief(await readObservations(book, { catalogue })).issues).toEqual([
      ['contradiction', 1, { kind: 'figure', value: '2.8', row: 1, sheet: '表2' }],
      ['contradiction', 1, { kind: 'figure', value: '2.7', row: 1, sheet: '表1' }],
    ]);
  });

  it('with its file and sheet, even if the sheets of two files have one name', async () => {
    // The sheet is named where a workbook has several.
    const book = (value: number) =>
      makeWorkbook([
        { name: '表1', rows: table(value) },
        { name: '说明', rows: [['略']] },
      ]);
    const files = [
      { file: 'a.xlsx', bytes: book(2.7) },
      { file: 'b.xlsx', bytes: book(2.7) },
    ];
    expect(brief(await readObservationFiles(files, { catalogue })).notices).toEqual([
      ['noTable', undefined, undefined],
      ['noTable', undefined, undefined],
      ['duplicate', 1, { kind: 'row', row: 1, file: 'a.xlsx', sheet: '表1' }],
    ]);
  });

  it('without its sheet if it is on the same one', async () => {
    const rows = [...table(2.7), ...table(2.8).slice(1)];
    const book = makeWorkbook([
      { name: '表1', rows },
      { name: '说明', rows: [['略']] },
    ]);
    expect(brief(await readObservations(book, { catalogue })).issues[0]).toEqual([
      'contradiction',
      1,
      { kind: 'figure', value: '2.8', row: 2 },
    ]);
  });

  it('only by its row within one sheet, whether or not its file has a name', async () => {
    const rows = [...table(2.7), ...table(2.8).slice(1)];
    const book = makeWorkbook([{ name: '表1', rows }]);
    for (const file of [undefined, 'a.xlsx'])
      expect(brief(await readObservations(book, { catalogue, file })).issues[0]).toEqual([
        'contradiction',
        1,
        { kind: 'figure', value: '2.8', row: 2 },
      ]);
  });
});

describe('figures that contradict each other', () => {
  const read = async (rows: string) => {
    const text = `指标,年份,数值,单位,地区,分子,分母\n${rows}`;
    const { contradicted } = await readObservations(new TextEncoder().encode(text), { catalogue });
    return contradicted.map(({ year, value, unit }) => `${year} ${value} ${unit}`);
  };
  it('are all returned, so that an evaluation can report their year', async () => {
    // 0.28 % = 2.8 ‰ agrees with the first and is as doubtful as it is.
    expect(
      await read(
        '婴儿死亡率,2020,2.8,‰,450381,,\n婴儿死亡率,2020,0.28,%,450381,,\n' +
          '婴儿死亡率,2020,2.9,‰,450381,,\n婴儿死亡率,2021,2.6,‰,450381,,\n',
      ),
    ).toEqual(['2020 2.8 permille', '2020 0.28 percent', '2020 2.9 permille']);
  });
  it('include equal values with different counts, which are reported', async () => {
    // 10 ÷ 4000 = 20 ÷ 8000 = 2.5 ‰
    const rows = '婴儿死亡率,2020,2.5,‰,450381,10,4000\n婴儿死亡率,2020,2.5,‰,450381,20,8000\n';
    expect(await read(rows)).toEqual(['2020 2.5 permille', '2020 2.5 permille']);
    const text = `指标,年份,数值,单位,地区,分子,分母\n${rows}`;
    const result = await readObservations(new TextEncoder().encode(text), { catalogue });
    expect(result.ok ? [] : result.issues).toEqual([
      expect.objectContaining({
        code: 'contradiction',
        row: 1,
        found: '10/4000',
        expected: { kind: 'figure', value: '20/8000', row: 2 },
      }),
      expect.objectContaining({
        row: 2,
        found: '20/8000',
        expected: { kind: 'figure', value: '10/4000', row: 1 },
      }),
    ]);
  });
});
