import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { makeWorkbook } from './makeWorkbook.js';
import { readBytes, readText } from './readText.js';

/** Returns the areas of the figures below a title, and the codes of the issues about them. */
async function under(title: string) {
  const { figures, issues, notices } = await readText(
    `${title}\n指标,单位,2024年,2025年\n婴儿死亡率,‰,2.9,2.8\n`,
  );
  return {
    areas: [...new Set(figures.map((figure) => figure.split(' ')[4]))],
    codes: [...issues, ...notices].map(([code]) => code),
  };
}

describe('the institution in a line above a table', () => {
  it.each([
    ['机构：荔城镇卫生院', '荔城镇卫生院'],
    ['单位名称：荔城镇卫生院', '荔城镇卫生院'],
    ['学校名称：荔浦中学', '荔浦中学'],
    // An office reports figures of its area.
    ['单位名称：荔浦市卫健局', '450381'],
    ['单位名称：荔浦市妇联', '450381'],
    ['学校：12所', '450381'],
    // A school has figures of its own; a hospital may report those of the county.
    ['填报单位：荔浦中学', '荔浦中学'],
    ['填报单位：荔浦一中', '荔浦一中'],
    ['修仁镇中心小学', '修仁镇中心小学'],
    ['2025年荔浦市第一中学学生体质监测表', '荔浦市第一中学'],
    ['荔浦市机关幼儿园', '荔浦市机关幼儿园'],
    ['填报单位：荔浦中学、修仁中学', '450381'],
    ['填报单位：荔浦市人民医院', '450381'],
    ['荔浦市特殊教育学校建设情况', '450381'],
    ['荔浦市小学净入学率', '450381'],
    ['荔浦市中小学生体质监测表', '450381'],
  ])('%s', async (line, place) => {
    expect((await under(line)).areas).toEqual([place]);
  });
  it('is not that of rows that name another', async () => {
    const { figures } = await readText(
      '单位名称：荔浦实验小学\n指标,学校,2025年\n九年义务教育巩固率（%）,荔浦中学,98\n',
    );
    expect(figures[0]?.split(' ')[4]).toBe('荔浦中学');
  });
});

it.each([
  ['填报单位：荔浦中学', ['assumedArea']],
  ['填报单位：荔浦市妇幼保健院', ['assumedArea']],
  ['填报单位：荔浦中学、修仁中学', ['assumedArea']],
  ['荔浦市人民医院', ['assumedArea']],
  ['Reporting unit: Lipu Middle School', ['assumedArea']],
  ['填报单位：荔浦市卫健局', []],
  ['填报单位：荔浦市妇联', []],
])('an institution that reports is named in a notice: %s', async (line, codes) => {
  expect((await under(line)).codes).toEqual(codes);
});

describe('the area that a title begins with', () => {
  it.each([
    // Counties that are not known by name.
    ['桂林市新华县监测表', '桂林市新华县'],
    ['桂林市贫困县监测表', '桂林市'],
    ['妇女儿童发展规划监测表阳朔县', '阳朔县'],
    ['荔城镇儿童发展规划监测表', '450381100'],
    ['桂林市荔浦市荔城镇监测表', '450381100'],
    ['2025年东昌镇妇女儿童监测统计表', '450381101'],
    ['填报单位（盖章）：荔城镇人民政府', '450381100'],
    ['桂林市妇女发展规划监测表', '桂林市'],
    ['桂林市各县监测表', '桂林市'],
    ['桂林市阳朔县监测表', '阳朔县'],
    ['广西桂林市平乐县儿童监测表', '平乐县'],
    ['广西桂林市监测表', '桂林市'],
    ['填报单位：桂林市阳朔县卫健局', '阳朔县'],
    ['南宁市2025年监测数据', '南宁市'],
    ['附件2：平乐县监测表', '平乐县'],
    ['附 件 二 平乐县监测表', '平乐县'],
    ['《平乐县儿童发展监测》', '平乐县'],
    ['儿童发展监测（平乐县）', '平乐县'],
    ['监测表—荔城镇', '450381100'],
    ['Guilin City monitoring data', '桂林市'],
    ['"National figures, China"', '全国'],
    // The name is cut off before its last word here.
    ['Data of Yangshuo County', 'Yangshuo'],
  ])('%s is not the whole', async (title, area) => {
    const found = await under(title);
    expect(found.areas).toEqual([area]);
    expect(found.codes).toContain('assumedArea');
  });

  it.each([
    '荔浦市各乡镇监测表',
    '全市儿童监测表',
    '设区市儿童监测表',
    '制表：桂林市统计局',
    '填报单位：桂林市卫健委',
    '附件2：荔浦市监测表',
    '监测表（参照阳朔县）',
    '参照阳朔县',
    '据阳朔县上报',
    '"Children of Lipu, Guilin"',
    'Total figures',
  ])('%s is the whole', async (title) => {
    expect(await under(title)).toEqual({ areas: ['450381'], codes: [] });
  });

  it('is unknown if titles name several', async () => {
    const found = await under('荔城镇\n指标说明\n东昌镇情况\n荔城镇情况');
    expect(found).toEqual({ areas: ['450381100'], codes: [] });
    expect(await under('东昌镇情况\n荔城镇情况')).toEqual({
      areas: ['450381'],
      codes: ['assumedArea'],
    });
  });

  it('may be that of the issuer of a form filled in by the county, with a notice', async () => {
    expect(await under("National plan for children's development")).toEqual({
      areas: ['450381'],
      codes: ['assumedArea'],
    });
  });

  it.each([
    ['荔城镇2025年监测表.csv', '450381100'],
    ['national-2025.csv', '全国'],
    ['2025_平乐县_儿童.csv', '平乐县'],
    ['数据/全国/2025.csv', '450381'],
  ])('may be that of the name of a file: %s', async (file, area) => {
    const bytes = new TextEncoder().encode('指标,2025年\n婴儿死亡率（‰）,2.8\n');
    const { observations } = await readObservations(bytes, {
      file,
      catalogue: { indicators, areas },
    });
    expect(observations.map((one) => one.area)).toEqual([area]);
  });
});

describe('an area between spaces in a title', () => {
  it.each([
    ['监测表 阳朔县', '阳朔县', ['assumedArea', 'otherArea']],
    ['主要指标　荔城镇', '450381100', ['assumedArea']],
    ['统计表 桂林市 2025年', '桂林市', ['assumedArea', 'otherArea']],
    ['阳 朔 县', '阳朔县', ['otherArea']],
    ['全 国', '全国', ['otherArea']],
    ['荔 浦 市 监 测 表', '450381', []],
    // The last area is part of those before it.
    ['桂林市 阳朔县', '阳朔县', ['otherArea']],
    ['广西 桂林市 荔浦市 荔城镇', '450381100', []],
    // Several areas, or one with which the figures are compared.
    ['监测表 平乐县和阳朔县', '450381', ['assumedArea']],
    ['监测表 荔城镇和东昌镇', '450381', ['assumedArea']],
    ['平乐县 和 阳朔县监测表', '450381', ['assumedArea']],
    ['监测表 参照阳朔县', '450381', []],
    ['填报单位：荔浦市卫健局 阳朔县', '450381', []],
  ])('%s', async (title, area, codes) => {
    expect(await under(title)).toEqual({ areas: [area], codes });
  });
});

describe('an area that is a whole title', () => {
  it.each([
    ['表2 荔城镇', '450381100', []],
    ['（二）荔城镇', '450381100', []],
    ['荔城镇：', '450381100', []],
    ['附表：阳朔县', '阳朔县', ['otherArea']],
    ['续表（全国）', '全国', ['otherArea']],
    ['全国数据', '全国', ['otherArea']],
    ['全国2024', '全国', ['otherArea']],
    ['全国2024年度', '全国', ['otherArea']],
    ['荔城镇部分', '450381100', []],
    ['二、桂林市', '桂林市', ['otherArea']],
    ['Table 1. Guangxi Zhuang Autonomous Region', '全区', ['otherArea']],
    ['全市', '450381', []],
  ])('%s', async (title, area, codes) => {
    expect(await under(title)).toEqual({ areas: [area], codes });
  });

  it.each([
    '地区,指标,单位,2024年\n荔浦市,婴儿死亡率,‰,2.7\n',
    '指标,单位,2024年荔浦市\n婴儿死亡率,‰,2.7\n',
  ])('yields to the area in a column or a heading, without a notice: %j', async (table) => {
    const { figures, issues, notices } = await readText(`平乐县监测表\n${table}`);
    expect([figures, issues, notices]).toEqual([
      ['infant-mortality-rate 2024 2.7 permille 450381 total total'],
      [],
      [],
    ]);
  });

  it('applies only to its own table', async () => {
    const { figures, issues } = await readText(
      '指标,2024年,2025年\n婴儿死亡率（‰）,2.9,2.8\n\n续表（全国）\n指标,2024年,2025年\n婴儿死亡率（‰）,4.0,3.9\n',
    );
    expect(issues).toEqual([]);
    expect(figures.map((figure) => figure.split(' ').slice(1, 5).join(' '))).toEqual([
      '2024 2.9 permille 450381',
      '2025 2.8 permille 450381',
      '2024 4.0 permille 全国',
      '2025 3.9 permille 全国',
    ]);
  });
});

describe('a title of targets', () => {
  it.each([
    '规划目标',
    '表1 各年目标值',
    '2030年目标（‰）',
    '年度计划',
    '2025年预测值',
    '主要目标值一览表',
    'Targets',
  ])('%s: the figures are not those of a year', async (title) => {
    const { areas: found, codes } = await under(title);
    expect(found).toEqual([]);
    expect(codes).toContain('notObserved');
  });

  it.each(['规划目标完成情况', '儿童发展规划目标监测表', '荔浦市妇女发展规划', '主要目标'])(
    '%s: they are',
    async (title) => {
      expect(await under(title)).toEqual({ areas: ['450381'], codes: [] });
    },
  );

  it('does not override what the table states', async () => {
    const rows = '2025年目标值,2025年\n婴儿死亡率（‰）,5.2,2.8\n';
    const { figures } = await readText(`规划目标\n指标,${rows}`);
    expect(figures).toEqual(['infant-mortality-rate 2025 2.8 permille 450381 total total']);
    const actual = await readText('目标值\n指标,2025年实际值\n婴儿死亡率（‰）,2.8\n');
    expect(actual.figures).toHaveLength(1);
  });

  it('leaves out the columns beside one that says it has actual figures', async () => {
    const rows = '2024年实际值,2025年\n婴儿死亡率（‰）,2.8,2.6\n';
    expect(await readText(`规划目标值\n指标,${rows}`)).toEqual({
      figures: ['infant-mortality-rate 2024 2.8 permille 450381 total total'],
      issues: [],
      notices: [['notObserved', undefined, '2025年', '2025年']],
    });
  });

  it('may be the name of a sheet, which does not affect the others', async () => {
    const sheet = (name: string, value: number) => ({
      name,
      rows: [
        ['指标', '2024年', '2025年'],
        ['婴儿死亡率（‰）', value, value],
      ],
    });
    const { figures } = await readBytes(makeWorkbook([sheet('实际值', 2.8), sheet('目标值', 5)]));
    expect(figures.map((figure) => figure.split(' ')[2])).toEqual(['2.8', '2.8']);
  });
});

/** Returns the groups of the figures below a title, and the issues about them. */
async function groupsUnder(title: string, table = '指标,2025年\n婴儿死亡率（‰）,2.8\n') {
  const { figures, issues, notices } = await readText(`${title}\n${table}`);
  return {
    groups: figures.map((figure) => figure.split(' ').slice(5).join(' ')),
    codes: [...issues, ...notices].map(([code]) => code),
  };
}

describe('a group that a title states', () => {
  it.each([
    ['荔浦市农村地区儿童健康指标', 'total rural'],
    ['荔浦市区儿童情况', 'total urban'],
    ['城市儿童发展情况', 'total urban'],
    ['城镇居民收入情况', 'total urban'],
    ['Urban residents of Lipu', 'total urban'],
    ['婴儿死亡率（农村）', 'total rural'],
    ['女童教育情况统计表', 'female total'],
    ['2025年农村女童情况', 'female rural'],
    ['表1 女性', 'female total'],
    ['表1：农村', 'total rural'],
    ['表甲：农村', 'total rural'],
    ['Table A: rural', 'total rural'],
    ['附件：农村', 'total rural'],
    ['续表：农村', 'total rural'],
    ['表名：农村', 'total rural'],
    ['题目：农村', 'total rural'],
    ['口径：户籍人口；性别：女', 'female total'],
    ['范围：农村', 'total rural'],
    ['统计范围：荔浦市农村地区', 'total rural'],
    ['Rural children of Lipu', 'total rural'],
    ['Infant mortality (urban)', 'total urban'],
    ["Girls' education in Lipu", 'female total'],
    ['Rural girls education indicators', 'female rural'],
    ['Girls in rural areas', 'female rural'],
    ['农村地区女童教育情况', 'female rural'],
  ])('%s', async (title, groups) => {
    expect(await groupsUnder(title)).toEqual({ groups: [groups], codes: ['assumedGroup'] });
  });

  it.each([
    ...['女性发展情况统计表', '农村教育事业情况', 'Rural development', '儿童情况（0-6岁）'],
    'Survey of rural schools',
    // Words for the basis of the figures: some of the places or of the people.
    ...['监测点数据', '荔浦市抽样调查结果', '小计', 'Sample survey', 'Data of sentinel sites'],
    '注：数据来自抽样调查',
    // Insurance schemes, whose members need not be residents of that group.
    ...['荔浦市城镇居民医保参保情况', '城镇居民大病保险情况', 'Urban residents medical insurance'],
  ])('%s only mentions a group: totals, with a notice', async (title) => {
    expect(await groupsUnder(title)).toEqual({
      groups: ['total total'],
      codes: ['assumedGroup'],
    });
    const bytes = new TextEncoder().encode(`${title}\n指标,2025年\n婴儿死亡率（‰）,2.8\n`);
    const { notices } = await readObservations(bytes, { catalogue: { indicators, areas } });
    expect(notices).toMatchObject([{ found: title, expected: { words: ['total'] } }]);
  });

  it.each([
    '妇女儿童发展规划监测统计表',
    '荔浦市妇女与健康',
    '妇女',
    '儿童福利',
    'Women and health',
    '城乡儿童对比表',
    '城乡居民医保情况',
    '女职工劳动保护情况',
    '城市和农村儿童情况',
    '荔城镇儿童情况',
    '农村卫生厕所普及率监测表',
    '填报单位：荔浦市农业农村局',
    '乡村振兴监测表',
    '性别：男女合计',
    'Ratio of boys to girls',
    // Rural water supply reliability rate is an indicator.
    'Survey of rural water supply',
  ])('%s states no group', async (title) => {
    expect((await groupsUnder(title)).groups).toEqual(['total total']);
    expect((await groupsUnder(title)).codes).not.toContain('assumedGroup');
  });

  it('yields to columns that distinguish groups', async () => {
    const under = (title: string, whole: string, part: string) =>
      groupsUnder(title, `指标,2025年${whole},2025年${part}\n婴儿死亡率（‰）,2.8,2.7\n`);
    expect(await under('女童健康情况（‰）', '合计', '女')).toEqual({
      groups: ['total total', 'female total'],
      codes: [],
    });
    expect(await under('农村监测表', '城市', '农村')).toEqual({
      groups: ['total urban', 'total rural'],
      codes: [],
    });
    // 2025年 states no residence of its own.
    expect(await under('农村监测表', '', '城市')).toEqual({
      groups: ['total rural', 'total urban'],
      codes: ['assumedGroup'],
    });
    // If one column is rural, the one beside it is not.
    expect(await under('农村监测表', '', '农村')).toEqual({
      groups: ['total total', 'total rural'],
      codes: [],
    });
    expect(await under('农村监测表', '全市', '农村')).toEqual({
      groups: ['total total', 'total rural'],
      codes: [],
    });
    // The columns do not distinguish residences.
    expect(await under('农村监测表', '男', '女')).toEqual({
      groups: ['male rural', 'female rural'],
      codes: ['assumedGroup'],
    });
  });

  it('may be in the name of the column of indicators', async () => {
    const under = async (aside: string) => {
      const bytes = new TextEncoder().encode(`指标（${aside}）,2025年\n婴儿死亡率（‰）,2.8\n`);
      const { observations } = await readObservations(bytes, { catalogue: { indicators, areas } });
      return observations.map(({ area, sex, residence, age, status }) =>
        [area, sex, residence, age, status].join(' '),
      );
    };
    expect(await under('农村')).toEqual(['450381 total rural  final']);
    expect(await under('女')).toEqual(['450381 female total  final']);
    expect(await under('0—3岁')).toEqual(['450381 total total 0—3岁 final']);
    expect(await under('初步数')).toEqual(['450381 total total  provisional']);
    expect(await under('全国')).toEqual(['全国 total total  final']);
    expect(await under('妇女')).toEqual(['450381 total total  final']);
  });

  it.each([
    ['指标（流动人口）', [], ['unknownSection 流动人口']],
    ['流动人口指标', [], ['unknownSection 流动人口指标']],
    ['指标（不含荔城镇）', [], ['unknownSection 指标（不含荔城镇）']],
    ['指标（千人）', [], ['unknownUnit 千人']],
    ['指标—农村', ['450381 total rural'], []],
    ['阳朔县指标', ['阳朔县 total total'], []],
    ['荔浦市妇儿指标体系', ['450381 total total'], []],
  ])('and what else a name that is not known states: %s', async (heading, groups, errors) => {
    const { figures, issues } = await readText(
      `${heading},2024年,2025年\n婴儿死亡率,,2.8\n孕产妇死亡率,,0\n`,
    );
    expect([...new Set(figures.map((one) => one.split(' ').slice(4).join(' ')))]).toEqual(groups);
    expect([...new Set(issues.map(([code, , , found]) => `${code} ${found}`))]).toEqual(errors);
  });

  it('may differ from sheet to sheet', async () => {
    const sheets = ['合计', '农村', '城市'].map((name, at) => ({
      name,
      rows: [
        ['指标', '2025年'],
        ['婴儿死亡率（‰）', 2 + at],
      ],
    }));
    const { figures, issues, notices } = await readBytes(makeWorkbook(sheets));
    expect(figures.map((figure) => figure.split(' ').slice(2).join(' '))).toEqual([
      '2 permille 450381 total total',
      '3 permille 450381 total rural',
      '4 permille 450381 total urban',
    ]);
    expect(issues).toEqual([]);
    expect(notices.filter(([code]) => code === 'assumedGroup').map((one) => one[3])).toEqual([
      '农村',
      '城市',
    ]);
  });

  it('may be that of the name of a file', async () => {
    const bytes = new TextEncoder().encode('指标,2025年\n婴儿死亡率（‰）,2.8\n');
    const catalogue = { indicators, areas };
    const { observations } = await readObservations(bytes, { file: 'a/农村.csv', catalogue });
    expect(observations.map(({ residence }) => residence)).toEqual(['rural']);
  });
});

describe('a unit that a title states', () => {
  const counts = '指标,2025年\n留守儿童人数,1.2\n';
  it.each([
    '单位：千人',
    '（计量单位：百人）',
    '监测表 单位：千人',
    '儿童人数（千人）',
    '儿童人数（单位：千人）',
    'Unit: thousand persons',
    '单位：万户',
    // The unit is per month, but the figures of an observation are per year.
    '单位：元（月）',
    '单位：（人）（户籍）',
  ])('%s is unknown: its figures are refused', async (title) => {
    const { figures, issues } = await readText(`${title}\n${counts}`);
    expect(figures).toEqual([]);
    expect(issues).toEqual([['unknownUnit', 1, undefined, expect.any(String)]]);
  });

  it.each(['单位：百万分之一', '单位：十万分率', '死亡率（1/百万活产）'])(
    '%s is never replaced by the unit of the indicator',
    async (title) => {
      const { figures, issues } = await readText(`${title}\n指标,2025年\n婴儿死亡率,28.4\n`);
      expect(figures).toEqual([]);
      expect(issues.map(([code]) => code)).toEqual(['unknownUnit']);
    },
  );

  it.each([
    ['表2 死亡率（单位：‰）', '0.15 permille'],
    ['表2 死亡率（‰）', '0.15 permille'],
    ['死亡率（2025年，单位：%）', '0.15 percent'],
    ['单位：‰、%，1/10万', '0.15 per100000'],
    ['单位：%（户籍）', '0.15 percent'],
    ['单位：市卫健局', '0.15 per100000'],
    ['单位：荔浦市', '0.15 per100000'],
    ['单位：见表中', '0.15 per100000'],
    ['监测表（年）', '0.15 per100000'],
    ['监测表（第1/2页）', '0.15 per100000'],
  ])('%s: %s', async (title, figure) => {
    const { figures } = await readText(`${title}\n指标,2025年\n孕产妇死亡率,0.15\n`);
    expect(figures.map((one) => one.split(' ').slice(2, 4).join(' '))).toEqual([figure]);
  });

  it('is overruled by that of a row, of a column or of a figure', async () => {
    const rows = '指标,单位,2025年\n婴儿死亡率,‰,2.8\n留守儿童人数（人）,,12\n留守儿童人数,,\n';
    const { figures, issues } = await readText(`单位：千人\n${rows}`);
    expect(figures).toHaveLength(2);
    expect(issues).toEqual([]);
  });

  it('may be in the header: in its corner, or in a cell of its own', async () => {
    const read = async (header: string) =>
      (await readText(`${header}\n孕产妇死亡率,0.15\n`)).figures.map((one) => one.split(' ')[3]);
    expect(await read('指标（‰）,2025年')).toEqual(['permille']);
    expect(await read('指标（单位：‰）,2025年')).toEqual(['permille']);
    expect(await read('指标,2025年,单位：‰')).toEqual(['permille']);
    expect(await read('指标（千人）,2025年')).toEqual([]);
    expect(await read('指标,2025年（千人）')).toEqual([]);
  });

  it('refuses counts too if it is unknown', async () => {
    const text = '单位：千人\n指标,2025年\n活产数,3\n';
    expect((await readText(text)).issues.map(([code]) => code)).toEqual(['unknownUnit']);
  });
});

describe('a table below another one', () => {
  const first = '指标,单位,2024年\n婴儿死亡率,‰,5.0\n';
  const second = '指标,单位,2025年\n新生儿死亡率,‰,3.1\n';
  /** The area and the groups of the second table. */
  const ofSecond = async (text: string) =>
    (await readText(text)).figures.at(-1)?.split(' ').slice(4).join(' ');

  it.each([
    ['nothing', `地区：全国\n${first}\n${second}`, '全国 total total'],
    ['续表', `表1 阳朔县\n${first}\n续表1\n${second}`, '阳朔县 total total'],
    ['its unit', `农村\n${first}\n单位：‰\n${second}`, '450381 total rural'],
    ['its year', `全国2024年\n${first}\n2025年\n${second}`, '全国 total total'],
    ['a numbered topic', `全国\n一、健康\n${first}\n二、教育\n${second}`, '全国 total total'],
    ['a note of the other', `全国\n${first}注：摘自年鉴。\n\n${second}`, '全国 total total'],
  ])('has its titles if it has none of its own: %s', async (_, text, facts) => {
    expect(await ofSecond(text)).toBe(facts);
  });

  it.each([
    ['a title', `全国\n${first}\n荔浦市主要指标\n${second}`],
    ['a numbered area', `全国\n一、健康\n${first}\n二、本市教育\n${second}`],
    ['a number beside that of the area', `一、全国\n${first}\n二、教育\n${second}`],
    [
      'two numbers, of which one is beside it',
      `一、全国\n${first}\n二、教育\n（一）小学\n${second}`,
    ],
  ])('has its own: %s', async (_, text) => {
    expect(await ofSecond(text)).toBe('450381 total total');
  });

  it.each(['第2页', '2026年3月1日', '填表人：张三', '（续）'])(
    '%s is not a title',
    async (line) => {
      expect(await ofSecond(`全国\n${first}\n${line}\n${second}`)).toBe('全国 total total');
    },
  );

  it('with a title that names no area is that of the plan, which is reported', async () => {
    for (const area of ['全国', '荔城镇']) {
      const { figures, notices } = await readText(`${area}\n${first}\n主要指标\n${second}`);
      expect(figures.at(-1)).toContain('450381 total');
      expect(notices).toContainEqual(['assumedArea', undefined, undefined, area]);
    }
    const own = await readText(`全国\n${first}\n荔浦市主要指标\n${second}`);
    expect(own.notices.map(([code]) => code)).toEqual(['otherArea']);
  });

  it('is reported, and does not take its unit', async () => {
    const text = '全国\n单位：‰\n指标,2024年\n婴儿死亡率,5.0\n\n指标,2024年\n学前教育毛入园率,95\n';
    const { figures, notices } = await readText(text);
    expect(figures.at(-1)).toBe('preschool-gross-enrolment-ratio 2024 95 percent 全国 total total');
    expect(notices).toContainEqual(['assumedArea', undefined, undefined, '全国']);
  });

  it('is left out below a title of targets', async () => {
    expect((await readText(`2030年目标值\n${first}\n${second}`)).figures).toEqual([]);
  });
});
