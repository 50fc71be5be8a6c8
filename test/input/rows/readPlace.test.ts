import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { parseObservations } from '../../../src/input/parseObservations.js';
import { readObservations } from '../../../src/input/readObservations.js';
import { readText } from '../readText.js';

const base = { indicator: '婴儿死亡率', year: 2020, value: '2.7', unit: '‰' };
function read(place: object) {
  const result = parseObservations([{ ...base, ...place }], { catalogue: { indicators, areas } });
  return {
    places: result.observations.map(({ area, institution }) => [area, institution]),
    issues: (result.ok ? [] : result.issues).map(({ code, column }) => [code, column]),
    notices: result.notices.map(({ code, column, found }) => [code, column, found]),
  };
}

describe('the place of a row', () => {
  it.each([
    ['an area that is not text', { area: ['450381'] }, ['badStructure', 'area']],
    ['an institution that is not text', { institution: true }, ['badStructure', 'institution']],
  ])('%s is an error', (_, place, issue) => {
    expect(read(place)).toEqual({ places: [], issues: [issue], notices: [] });
  });

  it('in a column of areas contradicts a heading that names another area', async () => {
    const text = '指标,地区,2020年（荔城镇）\n婴儿死亡率（‰）,东昌镇,2.7\n';
    expect(await readText(text)).toMatchObject({
      figures: [],
      issues: [['badStructure', 1, '地区', '东昌镇']],
    });
    expect((await readText(text.replace('东昌镇', '荔城镇'))).figures).toEqual([
      'infant-mortality-rate 2020 2.7 permille 450381100 total total',
    ]);
  });

  it('may be in brackets, as a whole or in part', () => {
    const read1 = (institution: string) => read({ institution }).places;
    expect(read1('（荔城镇卫生院）')).toEqual([['450381100', '荔城镇卫生院']]);
    expect(read1('荔城镇（中心）卫生院')).toEqual([['450381100', '荔城镇（中心）卫生院']]);
  });

  it('is expected where 农村 may be that of several areas', async () => {
    const text = '地区,年份,婴儿死亡率（‰）\n全国,2025,5.4\n农村,2025,6.4\n';
    const result = await readObservations(new TextEncoder().encode(text), {
      catalogue: { indicators, areas },
    });
    const issue = { code: 'badStructure', column: '地区', expected: { kind: 'area' } };
    expect(result.ok ? [] : result.issues).toMatchObject([{ ...issue, found: '农村' }]);
    // Beside another group, and below the heading of another group.
    for (const beside of ['地区,组别,指标,2025年\n城市,农村', '地区,指标,2025年农村\n城市']) {
      const bytes = new TextEncoder().encode(`${beside},婴儿死亡率（‰）,2.7\n`);
      const other = await readObservations(bytes, { catalogue: { indicators, areas } });
      expect(other.ok ? [] : other.issues).toMatchObject([{ ...issue, found: '城市' }]);
    }
  });

  it('is the known one of two columns', () => {
    expect(read({ area: '甲', 地区: '荔城镇' }).places).toEqual([['450381100', undefined]]);
  });

  it('is the area that an institution is named after, else that in the area column', () => {
    expect(read({ institution: '荔城镇中学' }).places).toEqual([['450381100', '荔城镇中学']]);
    expect(read({ institution: '民族中学', area: '东昌镇' }).places).toEqual([
      ['450381101', '民族中学'],
    ]);
    expect(read({ institution: '第一分部' }).places).toEqual([['450381', '第一分部']]);
  });

  it.each([
    ...[
      '共计',
      '合计数',
      '总数',
      '12所合计',
      '三所平均',
      '乡镇卫生院平均',
      '全市乡镇卫生院',
      '各院',
    ],
    ...[
      '乡镇卫生院（13所）',
      '乡镇卫生院13所',
      '卫生院（十三所）',
      '乡镇卫生院（平均）',
      '（13所合计）',
    ],
    ...['All 13 township hospitals', 'Township hospitals (13)', 'Average (13 hospitals)'],
    ...['Sum', 'Total of 12', 'Hospital average', 'All hospitals', '—', '无', '/'],
  ])('of an institution “%s” is the area', (institution) => {
    expect(read({ institution })).toEqual({
      places: [['450381', undefined]],
      issues: [],
      notices: [],
    });
    expect(read({ institution, area: '东昌镇' }).places).toEqual([['450381101', undefined]]);
  });

  it.each([
    ...[
      '最低',
      '最大值',
      '中位数',
      '中值',
      '上级平均',
      '目标值',
      '其他',
      '其余9所',
      'Median',
      'Others',
    ],
    ...[
      '最低（修仁镇卫生院）',
      '最高：修仁镇卫生院',
      '最低的卫生院',
      '乡镇卫生院（最低）',
      '各院中位数',
      'Lowest (Xiuren)',
    ],
  ])('of an institution “%s” is an error: it names none', (institution) => {
    expect(read({ institution })).toMatchObject({
      places: [],
      issues: [['badStructure', 'institution']],
    });
  });

  it.each(['民办幼儿园合计', '荔浦市所有公办幼儿园', '农村小学（12所）', '市直学校平均'])(
    'of an institution “%s” is an error: it is about some of them',
    (institution) => {
      expect(read({ institution })).toEqual({
        places: [],
        issues: [['badStructure', 'institution']],
        notices: [],
      });
    },
  );

  it('of all institutions that an indicator is about is the area', () => {
    const row = { indicator: '公办幼儿园在园幼儿占比', unit: '%', institution: '公办幼儿园合计' };
    expect(read(row).places).toEqual([['450381', undefined]]);
  });

  it.each(['平均', '最高', '最低值', '小计', '中位数', '4.5'])(
    'is not an area in a file if it is “%s”',
    async (word) => {
      const text = `指标,年份,乡镇,数值,单位\n婴儿死亡率,2025,荔城镇,2.1,‰\n婴儿死亡率,2025,${word},2.5,‰\n`;
      expect(await readText(text)).toEqual({
        figures: ['infant-mortality-rate 2025 2.1 permille 450381100 total total'],
        issues: [['badStructure', 2, '乡镇', word]],
        notices: [],
      });
    },
  );

  it('in a file, a number of up to five digits is not an institution', async () => {
    const text = '指标,年份,数值,单位,学校\n九年义务教育巩固率,2025,97,%,12\n';
    expect(await readText(text)).toMatchObject({
      figures: [],
      issues: [['badStructure', 1, '学校', '12']],
    });
    const { figures } = await readText(text.replace('12', '3145000123'));
    expect(figures).toEqual([
      'nine-year-compulsory-education-retention-rate 2025 97 percent 3145000123 total total',
    ]);
  });

  it('of an institution is read as a word for all of them up to 40 characters', () => {
    const [word, name] = [`各${'甲'.repeat(39)}`, `各${'甲'.repeat(40)}`];
    expect(read({ institution: word }).places).toEqual([['450381', undefined]]);
    expect(read({ institution: name }).places).toEqual([['450381', name]]);
  });

  it('of all institutions of an area is that area', () => {
    for (const of of ['荔浦市各卫生院', '荔浦市乡镇卫生院', '荔浦市所有幼儿园'])
      expect(read({ institution: of }).places).toEqual([['450381', undefined]]);
    expect(read({ institution: '荔城镇小学（3所）' }).places).toEqual([['450381100', undefined]]);
    expect(read({ institution: '桂林市平均' }).places).toEqual([['桂林市', undefined]]);
  });

  it.each([
    ['永福县卫生院平均', '永福县'],
    ['全国乡镇卫生院平均', '全国'],
    ['阳朔县医院平均', '阳朔县'],
    ['荔城镇小计', '450381100'],
    ['Average of China', '全国'],
    ['Guangxi total', '全区'],
    ['Yongfu County hospitals, total', '永福县'],
    ['平均每所', '450381'],
  ])('of an institution “%s” is the area %s', (institution, area) => {
    expect(read({ institution })).toMatchObject({ places: [[area, undefined]], issues: [] });
  });

  it('of an institution that names an area is the narrower of two', () => {
    expect(read({ area: '荔浦市', institution: '荔城镇合计' }).places).toEqual([
      ['450381100', undefined],
    ]);
    expect(read({ area: '荔城镇', institution: '全市乡镇卫生院' }).places).toEqual([
      ['450381100', undefined],
    ]);
    for (const place of [
      { area: '荔浦市', institution: '全国平均' },
      { area: '荔城镇', institution: '荔浦市合计' },
    ])
      expect(read(place)).toMatchObject({ places: [], issues: [['badStructure', 'institution']] });
  });

  it('of an institution of another county is that county, which is named once', () => {
    expect(read({ institution: '阳朔县人民医院' })).toEqual({
      places: [['阳朔县', '阳朔县人民医院']],
      issues: [],
      notices: [['otherArea', 'area', '阳朔县']],
    });
  });

  it('by a code of another area is named once for all such codes', () => {
    const rows = ['450321', '450322', '450323'].map((area) => ({ ...base, area }));
    const result = parseObservations(rows, { catalogue: { indicators, areas } });
    expect(result.notices.map(({ code, row, found }) => [code, row, found])).toEqual([
      ['otherArea', 1, '450321'],
    ]);
  });

  it('of a kind of institutions is known only within an area', () => {
    const alone = parseObservations([{ ...base, institution: '卫生院' }], {
      catalogue: { indicators, areas },
    });
    expect(alone).toMatchObject({
      issues: [{ code: 'badStructure', column: 'institution', expected: { kind: 'institution' } }],
    });
    expect(read({ institution: '卫生院', area: '东昌镇' }).places).toEqual([
      ['450381101', '卫生院'],
    ]);
  });

  it.each([
    '全州镇卫生院',
    '三家村卫生室',
    '总工会',
    '高峰最美幼儿园',
    '幼儿园第13所',
    '荔浦市农村实验小学',
    '民族小学（最低）',
  ])('for “%s” is that institution', (institution) => {
    expect(read({ institution }).places).toEqual([['450381', institution]]);
  });

  it('is reported once if it is not the area of the caller', () => {
    const rows = [2019, 2020].map((year) => ({ ...base, year, area: '全国' }));
    const result = parseObservations(rows, { catalogue: { indicators, areas } });
    expect(result.notices.map(({ code, row, found }) => [code, row, found])).toEqual([
      ['otherArea', 1, '全国'],
    ]);
  });

  it('with an unknown name is kept, and reported once with the nearest', () => {
    const rows = [2019, 2020].map((year) => ({ ...base, year, area: '荔域镇' }));
    const result = parseObservations(rows, { catalogue: { indicators, areas } });
    expect(result.observations.map(({ area }) => area)).toEqual(['荔域镇', '荔域镇']);
    expect(result.notices).toEqual([
      {
        code: 'unknownArea',
        severity: 'notice',
        row: 1,
        column: 'area',
        found: '荔域镇',
        nearest: '荔城镇',
      },
    ]);
  });

  it.each(['城乡合计', '不分城乡'])('is the whole area for %s', async (word) => {
    const { figures, issues, notices } = await readText(
      `地区,指标,单位,2024年\n${word},婴儿死亡率,‰,2.7\n`,
    );
    expect([figures, issues, notices]).toEqual([
      ['infant-mortality-rate 2024 2.7 permille 450381 total total'],
      [],
      [],
    ]);
    const beside = `地区,城乡,指标,单位,2024年\n${word},农村,婴儿死亡率,‰,3\n`;
    expect((await readText(beside)).issues).toEqual([['badStructure', 1, '地区', word]]);
  });

  it('with an unknown name may be beside a residence', async () => {
    expect(await readText('地区,城乡,指标,2024年\n某某地,农村,婴儿死亡率（‰）,3\n')).toEqual({
      figures: ['infant-mortality-rate 2024 3 permille 某某地 total rural'],
      issues: [],
      notices: [['unknownArea', 1, '地区', '某某地']],
    });
  });

  it('is missing if neither the row nor the caller names one', () => {
    const rows = [2019, 2020].map((year) => ({ ...base, year }));
    expect(parseObservations(rows, { catalogue: { indicators } }).notices).toEqual([
      {
        code: 'missingValue',
        severity: 'notice',
        row: 1,
        column: 'area',
        expected: { kind: 'area' },
      },
    ]);
    expect(read({ area: '荔浦市' }).notices).toEqual([]);
    expect(read({}).notices).toEqual([]);
  });

  it('under 单位名称 may be a township', () => {
    expect(read({ 单位名称: '新坪镇' }).places).toEqual([['450381102', undefined]]);
  });
});

it.each([
  [
    '全国',
    '广西',
    [
      ['otherArea', '全国'],
      ['otherArea', '全区'],
    ],
  ],
  ['450123', '450124', [['otherArea', '450123']]],
])(
  'of other areas, %s and %s, all names but only one code are reported',
  async (a, b, expected) => {
    const text = `地区,指标,单位,2024年\n${a},婴儿死亡率,‰,2.7\n${b},婴儿死亡率,‰,2.8\n`;
    const { notices } = await readText(text);
    expect(notices.map(([code, , , found]) => [code, found])).toEqual(expected);
  },
);

it('an area with a footnote mark is that area, to which a note on the mark applies', async () => {
  const rows = '婴儿死亡率,2024,荔浦市①,2.8,‰\n婴儿死亡率,2025,荔浦市*,2.7,‰\n';
  const { figures, issues } = await readText(
    `指标,年份,地区,数值,单位\n${rows}注：*为2023年数据\n`,
  );
  expect(figures).toEqual(['infant-mortality-rate 2024 2.8 permille 450381 total total']);
  expect(issues.map(([code, row]) => [code, row])).toEqual([['unknownSection', 2]]);
});

it('an institution without a usual ending is in the area that it is named after', async () => {
  const row = '修仁镇中心校,2025,40\n';
  const result = await readObservations(
    new TextEncoder().encode(`学校,年份,小学生近视率（%）\n${row}`),
    { catalogue: { indicators, areas } },
  );
  expect(result.observations).toMatchObject([{ area: '450381105', institution: '修仁镇中心校' }]);
});
