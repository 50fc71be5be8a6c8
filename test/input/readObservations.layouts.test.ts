import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { type CellInput, makeWorkbook } from './makeWorkbook.js';

const options = { catalogue: { indicators, areas } };
const read = (text: string) => readObservations(new TextEncoder().encode(text), options);
const brief = (result: Awaited<ReturnType<typeof read>>) =>
  result.observations.map(({ indicator, year, value, unit, area, sex, residence }) =>
    [indicator, year, value, unit, area, sex, residence].join(' '),
  );
const issuesOf = (result: Awaited<ReturnType<typeof read>>) =>
  result.ok
    ? []
    : result.issues.map(({ code, row, sheetRow, column, found }) => ({
        code,
        row,
        sheetRow,
        column,
        found,
      }));

describe('tables as statistical offices publish them', () => {
  it('a column for each year, titles above, a note below', async () => {
    const result = await read(
      '主要指标\n\n指标,单位,2019,2020年\n婴儿死亡率,‰,2.95,2.70\n注：由卫生健康部门提供\n',
    );
    expect(brief(result)).toEqual([
      'infant-mortality-rate 2019 2.95 permille 450381 total total',
      'infant-mortality-rate 2020 2.70 permille 450381 total total',
    ]);
    expect(result.notices.map(({ code, row, sheetRow }) => [code, row, sheetRow])).toEqual([
      ['remark', 2, 5],
    ]);
  });

  it('a column per indicator, with its unit in the heading and townships in the rows', async () => {
    const result = await read(
      '地区,年份,孕产妇死亡率（1/10万）,婴儿死亡率(‰)\n荔城镇,2022,0,3.10\n花篢镇,2022,,2.05\n',
    );
    expect(brief(result)).toEqual([
      'maternal-mortality-ratio 2022 0 per100000 450381100 total total',
      'infant-mortality-rate 2022 3.10 permille 450381100 total total',
      'infant-mortality-rate 2022 2.05 permille 450381107 total total',
    ]);
  });

  it('two header rows whose merged cells a plain file leaves empty', async () => {
    const result = await read(
      '单位：%\n指标,2019年,,2020年,\n,男,女,男,女\n学前教育毛入园率,101.2,101.5,102.1,102.5\n',
    );
    expect(brief(result)).toEqual([
      'preschool-gross-enrolment-ratio 2019 101.2 percent 450381 male total',
      'preschool-gross-enrolment-ratio 2019 101.5 percent 450381 female total',
      'preschool-gross-enrolment-ratio 2020 102.1 percent 450381 male total',
      'preschool-gross-enrolment-ratio 2020 102.5 percent 450381 female total',
    ]);
  });

  it('an empty corner, groups in columns, and dashes for missing figures', async () => {
    const years = await read(',2019年,2020年\n婴儿死亡率（‰）,—,2.70\n');
    expect(brief(years)).toEqual(['infant-mortality-rate 2020 2.70 permille 450381 total total']);
    const groups = await read('指标,年份,合计,城市,农村\n婴儿死亡率,2020,2.70,2.1,3.4\n');
    expect(brief(groups).map((one) => one.split(' ').slice(2).join(' '))).toEqual([
      '2.70 permille 450381 total total',
      '2.1 permille 450381 total urban',
      '3.4 permille 450381 total rural',
    ]);
  });

  it('merged headings and names of a workbook', async () => {
    const rows: CellInput[][] = [
      ['荔浦市2020年指标', null, null, null],
      ['指标', '性别', '2020年', null],
      [null, null, '城市', '农村'],
      ['婴儿死亡率（‰）', '女', 2.5, 3.1],
      [null, '男', 2.6, 3.3],
    ];
    const result = await readObservations(
      makeWorkbook([{ name: '表1', rows, merged: ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2', 'A4:A5'] }]),
      options,
    );
    expect(issuesOf(result)).toEqual([]);
    expect(brief(result)).toEqual([
      'infant-mortality-rate 2020 2.5 permille 450381 female urban',
      'infant-mortality-rate 2020 3.1 permille 450381 female rural',
      'infant-mortality-rate 2020 2.6 permille 450381 male urban',
      'infant-mortality-rate 2020 3.3 permille 450381 male rural',
    ]);
  });

  it('a figure merged over two years belongs to neither', async () => {
    const rows: CellInput[][] = [
      ['指标', '2019年', '2020年', '2021年'],
      ['婴儿死亡率（‰）', 2.7, null, 2.5],
    ];
    const result = await readObservations(
      makeWorkbook([{ name: '表1', rows, merged: ['B2:C2'] }]),
      options,
    );
    expect(
      issuesOf(result).map(({ code, row, column, found }) => [code, row, column, found]),
    ).toEqual([
      ['mergedFigure', 1, '2019年', '2'],
      ['mergedFigure', 1, '2020年', '2'],
    ]);
    expect(result.observations.map(({ year }) => year)).toEqual([2021]);
  });

  it('a heading repeated on each page', async () => {
    const result = await read(
      '指标,年份,数值\n婴儿死亡率,2019,2.95\n指标,年份,数值\n婴儿死亡率,2020,2.70\n',
    );
    expect(result.observations.map(({ value }) => value)).toEqual(['2.95', '2.70']);
    expect(result.notices.map(({ code, row }) => [code, row])).toContainEqual(['secondHeader', 2]);
  });

  it('reports an error in a wide table once, with the heading as written', async () => {
    const result = await read('指标,2019年,2020年\n婴儿死王率,2.95,2.70\n婴儿死亡率,约3,2.70\n');
    expect(issuesOf(result)).toEqual([
      { code: 'unknownIndicator', row: 1, sheetRow: 2, column: '指标', found: '婴儿死王率' },
      { code: 'notANumber', row: 2, sheetRow: 3, column: '2019年', found: '约3' },
    ]);
    expect(brief(result)).toEqual(['infant-mortality-rate 2020 2.70 permille 450381 total total']);
  });

  it('reports the missing column', async () => {
    const result = await read('指标,数值,单位\n婴儿死亡率,2.70,‰\n');
    expect(result.ok ? [] : result.issues.map(({ code, column }) => [code, column])).toEqual([
      ['missingColumn', 'year'],
    ]);
  });

  it('keeps the leading zeros of codes', async () => {
    const zero = { code: '010101', name: { zh: '甲', en: 'A' }, aliases: [] };
    const bytes = new TextEncoder().encode('指标,年份,数值,地区\n婴儿死亡率,2020,2.70,010101\n');
    expect(
      (await readObservations(bytes, { ...options, catalogue: { indicators, areas: [zero] } }))
        .observations[0]?.area,
    ).toBe('010101');
  });
});

describe('two tables side by side whose headers are in different rows', () => {
  const health = [
    'infant-mortality-rate 2025 2.8 permille',
    'neonatal-mortality-rate 2025 1.8 permille',
  ];
  const schools = ['preschool-gross-enrolment-ratio 2025 95.1 percent'];
  it.each([
    [
      'the right one begins lower',
      '指标,单位,2025年,,,,\n婴儿死亡率,‰,2.8,,指标,单位,2025年\n新生儿死亡率,‰,1.8,,学前教育毛入园率,%,95.1\n',
    ],
    [
      'the right one has a title beside a row of the left one',
      '指标,单位,2025年,,,,\n婴儿死亡率,‰,2.8,,表2 教育,,\n新生儿死亡率,‰,1.8,,指标,单位,2025年\n' +
        ',,,,学前教育毛入园率,%,95.1\n',
    ],
    [
      'the right one begins below the left one',
      '指标,单位,2025年,,,,\n婴儿死亡率,‰,2.8,,,,\n新生儿死亡率,‰,1.8,,,,\n,,,,指标,单位,2025年\n' +
        ',,,,学前教育毛入园率,%,95.1\n',
    ],
    [
      'the left one begins lower',
      ',,,,指标,单位,2025年\n指标,单位,2025年,,学前教育毛入园率,%,95.1\n婴儿死亡率,‰,2.8,,,,\n' +
        '新生儿死亡率,‰,1.8,,,,\n',
    ],
  ])('%s', async (_, text) => {
    const own = [...health, ...schools].map((figure) => `${figure} 450381 total total`);
    const result = await read(text);
    expect(brief(result)).toEqual(own);
    expect(result.notices).toEqual([]);
    // A title above the tables applies to both.
    const others = await read(`平乐县\n${text}`);
    expect(brief(others)).toEqual(own.map((figure) => figure.replace('450381', '平乐县')));
  });

  it('are not two tables if a later table extends over both', async () => {
    const text =
      '指标,单位,2025年\n婴儿死亡率,‰,2.8\n\n指标,单位,2023年,,2024年,2025年\n新生儿死亡率,‰,1.6,,1.7,1.8\n';
    expect(
      brief(await read(text)).map((figure) => figure.split(' ').slice(0, 3).join(' ')),
    ).toEqual([
      'infant-mortality-rate 2025 2.8',
      ...['2023 1.6', '2024 1.7', '2025 1.8'].map((figure) => `neonatal-mortality-rate ${figure}`),
    ]);
  });

  it('each have their own errors', async () => {
    const book = makeWorkbook([
      {
        name: '表',
        rows: [
          ['指标', '单位', '2025年'],
          ['婴儿死亡率', '‰', 2.8, null, '指标', '单位', '2025年'],
          [
            '新生儿死亡率',
            '‰',
            { xml: (place) => `<c r="${place}" t="e"><v>#N/A!</v></c>` },
            null,
            '学前教育毛入园率',
            '%',
            'x',
          ],
        ],
      },
    ]);
    const result = await readObservations(book, options);
    expect(brief(result)).toEqual(['infant-mortality-rate 2025 2.8 permille 450381 total total']);
    expect(issuesOf(result)).toEqual([
      { code: 'notANumber', row: 1, sheetRow: 3, column: '2025年', found: 'x' },
      { code: 'notANumber', row: 2, sheetRow: 3, column: '2025年', found: '#N/A!' },
    ]);
  });
});
