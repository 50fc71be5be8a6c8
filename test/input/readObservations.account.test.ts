import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservationStream } from '../../src/input/readObservationStream.js';
import { readObservationFiles, readObservations } from '../../src/input/readObservations.js';
import { plans } from '../../src/library/plans.js';
import { formatIssue } from '../../src/locale/formatIssue.js';
import { makeWorkbook } from './makeWorkbook.js';

const known = { catalogue: { plans, indicators, areas } };
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (input: string | Uint8Array, more = {}) =>
  readObservations(typeof input === 'string' ? utf8(input) : input, { ...known, ...more });
/** Returns figures as year, value and unit, with everything that differs from Lipu as a whole. */
const figures = ({ observations }: Awaited<ReturnType<typeof read>>) =>
  observations.map(({ year, value, unit, area, institution, sex, residence, status, age }) =>
    [
      `${year} ${value} ${unit}`,
      ...(area === '450381' ? [] : [area]),
      ...(institution === undefined ? [] : [institution]),
      ...[sex, residence].filter((group) => group !== 'total'),
      ...(status === 'final' ? [] : [status]),
      ...(age === undefined ? [] : [age]),
    ].join(' '),
  );
const codes = (result: Awaited<ReturnType<typeof read>>) =>
  [...(result.ok ? [] : result.issues), ...result.notices].map(({ code, severity, found }) =>
    `${severity} ${code} ${found ?? ''}`.trim(),
  );

describe('bands over bands over the years', () => {
  // The first row alone would be accepted as a header, and 女 would be lost for the rows below.
  const under = (upper: string) =>
    `指标,${upper},,,\n,甲类,,城市,\n,2019年,2020年,2019年,2020年\n婴儿死亡率（‰）,1,2,2.95,2.70\n`;
  it.each([
    ['女', ['2019 2.95 permille female urban', '2020 2.70 permille female urban']],
    ['桂林市', ['2019 2.95 permille 桂林市 urban', '2020 2.70 permille 桂林市 urban']],
    ['目标值', []],
    ['乙类', []],
  ])('%s applies to those below, beside one that is not understood', async (upper, expected) => {
    const result = await read(under(upper));
    expect(figures(result)).toEqual(expected);
    expect(result.ok).toBe(false);
  });
});

it('years repeated below other bands belong to another table', async () => {
  const table = (bands: string, figures: string) =>
    `,${bands}\n指标,2019年,2019年,2019年\n婴儿死亡率（‰）,${figures}\n`;
  for (const gap of ['\n', '']) {
    const result = await read(
      table('计划数,上半年,全国', '1,2,2.95') + gap + table('城市,计划数,女', '2.7,4,2.5'),
    );
    expect(figures(result)).toEqual([
      '2019 2.95 permille 全国',
      '2019 2.7 permille urban',
      '2019 2.5 permille female',
    ]);
  }
});

it('a band repeated below itself keeps the years below it', async () => {
  const result = await read('指标,实际值\n,实际值\n,2018年\n婴儿死亡率（‰）,2.95\n');
  expect([figures(result), codes(result)]).toEqual([['2018 2.95 permille'], []]);
});

describe('bands over the years', () => {
  const under = (band: string) => `指标,${band},\n,2019年,2020年\n婴儿死亡率（‰）,2.95,2.70\n`;
  it.each([
    ['女', ['2019 2.95 permille female', '2020 2.70 permille female']],
    ['农村', ['2019 2.95 permille rural', '2020 2.70 permille rural']],
    ['其中：女', ['2019 2.95 permille female', '2020 2.70 permille female']],
    ['#农村', ['2019 2.95 permille rural', '2020 2.70 permille rural']],
    ['初步', ['2019 2.95 permille provisional', '2020 2.70 permille provisional']],
    ['全国', ['2019 2.95 permille 全国', '2020 2.70 permille 全国']],
    ['桂林市', ['2019 2.95 permille 桂林市', '2020 2.70 permille 桂林市']],
    ['荔城镇', ['2019 2.95 permille 450381100', '2020 2.70 permille 450381100']],
    ['全市', ['2019 2.95 permille', '2020 2.70 permille']],
    ['实际值', ['2019 2.95 permille', '2020 2.70 permille']],
    ['妇女与健康', ['2019 2.95 permille', '2020 2.70 permille']],
  ])('%s is understood', async (band, expected) => {
    expect(figures(await read(under(band)))).toEqual(expected);
  });

  it.each(['目标值', '计划数', '预测值', '比上年增减', '全市排名', '上半年', '其中：产后出血'])(
    '%s is not the figure of a year',
    async (band) => {
      const result = await read(under(band));
      expect(result.observations).toEqual([]);
      expect(codes(result).some((code) => code.includes('notObserved'))).toBe(true);
    },
  );

  it('an unknown one refuses only its own columns', async () => {
    const result = await read(
      '指标,甲类,,实际值,\n,2019年,2020年,2021年,2022年\n婴儿死亡率（‰）,9,9,2.5,2.4\n',
    );
    expect(figures(result)).toEqual(['2021 2.5 permille', '2022 2.4 permille']);
    expect(codes(result)).toContain('error unknownHeading 甲类');
  });

  it('are kept under a merged corner', async () => {
    const rows = [
      ['指标', '女', null],
      [null, '2019年', '2020年'],
      ['婴儿死亡率（‰）', 2.95, 2.7],
    ];
    const book = makeWorkbook([{ name: '表', rows, merged: ['A1:A2', 'B1:C1'] }]);
    expect(figures(await read(book))).toEqual([
      '2019 2.95 permille female',
      '2020 2.7 permille female',
    ]);
  });
});

describe('several tables', () => {
  it('one below another is read under its own years', async () => {
    expect(
      figures(
        await read(
          '表1\n指标,单位,2020年,2021年\n婴儿死亡率,‰,2.70,2.55\n\n续表\n指标,单位,2023年,2024年\n婴儿死亡率,‰,2.6,2.5\n',
        ),
      ),
    ).toEqual([
      '2020 2.70 permille',
      '2021 2.55 permille',
      '2023 2.6 permille',
      '2024 2.5 permille',
    ]);
  });

  it('as is one whose first heading is empty, with a column of units', async () => {
    expect(
      figures(
        await read(
          '指标,单位,2020年,2021年\n婴儿死亡率,‰,2.70,2.55\n\n,,2023年,2024年\n婴儿死亡率,%,0.26,0.25\n',
        ),
      ).slice(2),
    ).toEqual(['2023 0.26 percent', '2024 0.25 percent']);
  });

  it('each has its own title', async () => {
    expect(
      figures(
        await read(
          '指标,2020年,2021年\n婴儿死亡率（‰）,2.70,2.55\n\n地区：全国\n指标,2020年,2021年\n婴儿死亡率（‰）,5.4,5.0\n',
        ),
      ),
    ).toEqual([
      '2020 2.70 permille',
      '2021 2.55 permille',
      '2020 5.4 permille 全国',
      '2021 5.0 permille 全国',
    ]);
  });

  it('one beside another', async () => {
    expect(
      figures(
        await read(
          '指标,单位,2025年,,指标,单位,2025年\n' +
            '孕产妇死亡率,1/10万,—,,学前教育毛入园率,%,95.1\n' +
            '婴儿死亡率,‰,2.8,,九年义务教育巩固率,%,97\n',
        ),
      ),
    ).toEqual(['2025 2.8 permille', '2025 95.1 percent', '2025 97 percent']);
  });
});

describe('columns that distinguish rows', () => {
  it.each([
    ['县区,年份,婴儿死亡率（‰）\n阳朔县,2025,3.9\n', ['2025 3.9 permille 阳朔县']],
    [
      '单位名称,年份,指标,数值,单位\n东昌镇,2025,婴儿死亡率,3.9,‰\n',
      ['2025 3.9 permille 450381101'],
    ],
    ['类别,指标,单位,2025年\n农村,婴儿死亡率,‰,3.9\n', ['2025 3.9 permille rural']],
    [
      '学校,年份,指标,数值\n荔城镇中学,2025,婴儿死亡率,3.9\n',
      ['2025 3.9 permille 450381100 荔城镇中学'],
    ],
    ['年龄组,年份,指标,数值\n0-2岁,2025,婴儿死亡率,3.9\n', ['2025 3.9 permille 0-2岁']],
    [
      '指标,年份,0-2岁,3-6岁\n婴儿死亡率,2025,3.9,0.4\n',
      ['2025 3.9 permille 0-2岁', '2025 0.4 permille 3-6岁'],
    ],
  ])('%j', async (text, expected) => {
    expect(figures(await read(text))).toEqual(expected);
  });

  it.each([
    ['different texts', '张三', '李四'],
    ['the name of a place', 'Kenya', 'Kenya'],
    ['the word of a group', '农村', '农村'],
    ['a unit', '%', '%'],
    ['codes of areas', '450321', '450322'],
  ])('if unknown with %s, make the table unreadable', async (_, first, second) => {
    const result = await read(
      `指标,年份,数值,甲\n婴儿死亡率,2019,2.95,${first}\n婴儿死亡率,2020,2.70,${second}\n`,
    );
    expect(result.observations).toEqual([]);
    expect(codes(result)).toEqual(['error unknownKey 甲']);
  });

  it('if unknown with one text or with figures, are left out with a notice', async () => {
    const result = await read(
      '指标,年份,数值,甲,乙\n婴儿死亡率,2019,2.95,略,1\n婴儿死亡率,2020,2.70,略,2\n',
    );
    expect(figures(result)).toEqual(['2019 2.95 permille', '2020 2.70 permille']);
    expect(codes(result)).toEqual(
      expect.arrayContaining(['notice unknownColumn 甲', 'notice unknownColumn 乙']),
    );
  });

  it('an area left blank below another is ambiguous, above it is the whole', async () => {
    const result = await read(
      '地区,指标,年份,数值,单位\n,婴儿死亡率,2020,2.7,‰\n全国,婴儿死亡率,2020,5.4,‰\n,婴儿死亡率,2021,5.0,‰\n',
    );
    expect(figures(result)).toEqual(['2020 2.7 permille', '2020 5.4 permille 全国']);
    expect(codes(result)).toContain('error missingValue');
  });
});

describe('rows that are not indicators of their own', () => {
  it('groups below an indicator', async () => {
    const result = await read(
      '指标,2024年,2025年\n婴儿死亡率（‰）,2.81,2.84\n　　城市,2.3,2.2\n其中：农村,3.1,3.2\n  ' +
        '#女,2.0,2.1\n其中：产后出血,1,1\n',
    );
    expect(figures(result)).toEqual([
      '2024 2.81 permille',
      '2025 2.84 permille',
      '2024 2.3 permille urban',
      '2025 2.2 permille urban',
      '2024 3.1 permille rural',
      '2025 3.2 permille rural',
      '2024 2.0 permille female',
      '2025 2.1 permille female',
    ]);
    expect(codes(result)).toContain('notice partOfWhole 其中：产后出血');
  });

  it('sections describe the rows below', async () => {
    const result = await read(
      '指标,2019年,2020年\n桂林市\n婴儿死亡率（‰）,3.5,3.1\n妇女与健康\n孕产妇死亡率（1/10万）,9,8\n目标值\n婴儿死亡率（‰）,5,5\n',
    );
    expect(figures(result)).toEqual([
      '2019 3.5 permille 桂林市',
      '2020 3.1 permille 桂林市',
      '2019 9 per100000 桂林市',
      '2020 8 per100000 桂林市',
    ]);
    expect(codes(result)).toContain('error unknownSection 目标值');
  });
});

describe('sections of groups', () => {
  it('right below another area is a part of it, below its rows it is ambiguous', async () => {
    const result = await read(
      '指标,2019年\n桂林市\n农村\n婴儿死亡率（‰）,3.5\n城市\n婴儿死亡率（‰）,2.5\n荔浦市\n婴儿死亡率（‰）,1.5\n' +
        '农村\n孕产妇死亡率（1/10万）,9\n桂林市\n婴儿死亡率（‰）,3\n女\n婴儿死亡率（‰）,4\n',
    );
    expect(figures(result)).toEqual([
      '2019 3.5 permille 桂林市 rural',
      '2019 2.5 permille 桂林市 urban',
      '2019 1.5 permille',
      '2019 9 per100000 rural',
      '2019 3 permille 桂林市',
    ]);
    expect(codes(result)).toContain('error unknownSection 女');
  });
});

describe('facts missing from the table', () => {
  it.each([
    ['a title', '2025年荔浦市监测表\n指标,单位,数值\n婴儿死亡率,‰,2.8\n', {}],
    ['the name of the file', '指标,单位,数值\n婴儿死亡率,‰,2.8\n', { file: '监测表2025.csv' }],
    ['a default', '指标,单位,数值\n婴儿死亡率,‰,2.8\n', { defaults: { year: 2025 } }],
    ['a heading, 本年', '2025年\n指标,单位,上年数,本年数\n婴儿死亡率,‰,2.9,2.8\n', {}],
  ])('a year is taken from %s', async (_, text, more) => {
    expect(figures(await read(text, more))).toContain('2025 2.8 permille');
  });

  it.each([
    ['指标,单位,数值\n婴儿死亡率,‰,2.8\n', ['2024 2.8 permille']],
    ['指标,单位,上年数,本年数\n婴儿死亡率,‰,2.9,2.8\n', ['2023 2.9 permille', '2024 2.8 permille']],
  ])(
    'the year of a title takes precedence over the default, with a notice: %s',
    async (table, found) => {
      const title = '2024年荔浦市监测表\n';
      const by = (year: number) => read(title + table, { defaults: { year } });
      expect(figures(await by(2025))).toEqual(found);
      expect(codes(await by(2025))).toEqual(['notice assumedYear 2024']);
      // Nothing is assumed where the two agree.
      expect(figures(await by(2024))).toEqual(found);
      expect(codes(await by(2024))).toEqual([]);
      expect(codes(await read(title + table))).toEqual(['notice assumedYear 2024']);
    },
  );

  it('a heading with the year needs no assumption', async () => {
    const text = '2024年荔浦市监测表\n指标,单位,2023年,2024年（本年）\n婴儿死亡率,‰,2.9,2.8\n';
    const result = await read(text, { defaults: { year: 2025 } });
    expect(figures(result)).toEqual(['2023 2.9 permille', '2024 2.8 permille']);
    expect(codes(result)).toEqual([]);
  });

  it('本年 without a year lacks only the year', async () => {
    expect(codes(await read('指标,单位,上年数,本年数\n婴儿死亡率,‰,2.9,2.8\n'))).toEqual([
      'error missingColumn 指标, 单位, 上年数, 本年数',
    ]);
  });

  it('the period of a plan is not a year', async () => {
    const result = await read(
      '荔浦市儿童发展规划（2021—2030年）\n指标,单位,数值\n婴儿死亡率,‰,2.8\n',
    );
    expect(codes(result)).toEqual(['error missingColumn 指标, 单位, 数值']);
  });

  it('an area, a unit, a status and a source are taken from the caller', async () => {
    const defaults = {
      area: '全国',
      unit: 'percent',
      status: 'estimated',
      source: '年鉴',
    } as const;
    const result = await read('指标,2025年,2026年\n婴儿死亡率,0.28,0.27\n', { defaults });
    expect(result.observations[0]).toMatchObject({ ...defaults, year: 2025, value: '0.28' });
  });

  it('单位：市教育局 names who reports, 单位：% what is measured', async () => {
    const rows = '指标,2019年,2020年\n婴儿死亡率,0.29,0.27\n';
    expect(figures(await read(`单位：荔浦市教育局\n${rows}`))[0]).toBe('2019 0.29 permille');
    expect(figures(await read(`单位：%\n${rows}`))[0]).toBe('2019 0.29 percent');
  });
});

describe('between files', () => {
  it('figures that contradict each other are errors with both figures and files', async () => {
    const file = (name: string, value: string) => ({
      file: name,
      bytes: utf8(`指标,年份,数值,单位\n学前教育毛入园率,2025,${value},%\n`),
    });
    const result = await readObservationFiles(
      [file('ja.csv', '95.1'), file('tj.csv', '92.3')],
      known,
    );
    expect(result.files).toEqual([
      { file: 'ja.csv', observations: 0 },
      { file: 'tj.csv', observations: 0 },
    ]);
    expect(result.ok ? [] : result.issues).toMatchObject([
      { file: 'ja.csv', found: '95.1', expected: { value: '92.3', row: 1, file: 'tj.csv' } },
      { file: 'tj.csv', found: '92.3', expected: { value: '95.1', row: 1, file: 'ja.csv' } },
    ]);
  });

  it('and name the sources if they differ', async () => {
    const { issues } = (await read(
      '指标,年份,数值,单位,来源\n学前教育毛入园率,2025,95.1,%,市教育局\n' +
        '学前教育毛入园率,2025,92.3,%,市统计局\n九年义务教育巩固率,2025,97,%,市教育局\n' +
        '九年义务教育巩固率,2025,98,%,市教育局\n',
    )) as Extract<Awaited<ReturnType<typeof read>>, { ok: false }>;
    expect(issues.map(({ expected }) => expected)).toEqual([
      { kind: 'figure', value: '92.3', row: 2, source: '市统计局' },
      { kind: 'figure', value: '95.1', row: 1, source: '市教育局' },
      { kind: 'figure', value: '98', row: 4 },
      { kind: 'figure', value: '97', row: 3 },
    ]);
    expect(formatIssue(issues[0], 'zh')).toContain('92.3（第2条数据，市统计局）');
    expect(formatIssue(issues[1] as (typeof issues)[0], 'en')).toContain('95.1 (row 1, 市教育局)');
  });

  it('a slipped decimal point is reported, by its series and the printed base', async () => {
    const slipped = async (text: string) =>
      (await read(text)).notices
        .filter(({ code }) => code.startsWith('suspect'))
        .map(({ code, found }) => `${code} ${found}`);
    expect(
      await slipped(
        '指标,年份,数值,单位\n学前教育毛入园率,2024,95.0,%\n学前教育毛入园率,2025,0.951,%\n',
      ),
    ).toEqual(['suspectScale 0.951']);
    // 2.84 % is 28.4 ‰; the printed base of 2020 is 2.70 ‰.
    expect(await slipped('指标,年份,数值,单位\n婴儿死亡率,2025,2.84,%\n')).toEqual([
      'suspectUnit 2.84',
    ]);
  });
});

describe('marks for a missing figure and years as people write them', () => {
  it.each(['—', '…', '⋯', '...', '/', '无', 'NA', '缺', '-'])(
    '%s is not a figure',
    async (mark) => {
      const result = await read(
        `指标,年份,数值,单位\n婴儿死亡率,2019,2.9,‰\n婴儿死亡率,2020,${mark},‰\n`,
      );
      expect([figures(result), codes(result)]).toEqual([
        ['2019 2.9 permille'],
        [`notice noFigure ${mark}`],
      ]);
      expect(result.tables?.[0]?.cells).toMatchObject({ observed: 1, missing: 1 });
    },
  );

  it('a table whose figures are all missing is not an error, nor is it in pieces', async () => {
    const text = '指标,2024年,2025年\n婴儿死亡率（‰）,…,/\n孕产妇死亡率（1/10万）,—,NA\n';
    const marks = ['…', '/', '—', 'NA'].map((mark) => `notice noFigure ${mark}`);
    const result = await read(text);
    expect([result.ok, codes(result)]).toEqual([true, marks]);
    const batches = [];
    for await (const batch of readObservationStream(utf8(text), known)) batches.push(batch);
    expect(batches.flatMap(({ issues }) => issues)).toEqual([]);
    expect(batches.flatMap(({ notices }) => notices)).toHaveLength(4);
  });

  it.each(['2025年度', '2025年末', '2025年底', '2025-12-31', '2025/12/31', '２０２５年'])(
    '%s is a year',
    async (year) => {
      expect(figures(await read(`指标,年份,数值,单位\n婴儿死亡率,${year},2.9,‰\n`))).toEqual([
        '2025 2.9 permille',
      ]);
    },
  );

  it.each(['2014.5', '2025-06-30', '2025年6月'])('%s is not', async (year) => {
    expect(codes(await read(`指标,年份,数值,单位\n婴儿死亡率,${year},2.9,‰\n`))).toContain(
      `error notAYear ${year}`,
    );
  });

  it('many similar ones are reported once, with their number', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `婴儿死亡率,${1950 + at},2.9,‰`);
    const result = await read(`指标,年份,数值,单位\n${rows.join('\n')}\n`);
    expect(result.ok ? [] : result.issues).toMatchObject([{ code: 'yearOutOfRange', count: 40 }]);
  });
});
