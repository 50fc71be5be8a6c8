import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { makeWorkbook } from './makeWorkbook.js';
import { readBytes, readText } from './readText.js';

/**
 * Returns only the figures, as year, value and unit, with places and groups that differ from Lipu
 * as a whole.
 */
async function figuresOf(text: string): Promise<string[]> {
  const { figures } = await readText(text);
  return figures.map((figure) => figure.replace(/ 450381(?= )/, '').replace(/ total/g, ''));
}
const codesOf = async (text: string) => {
  const { issues, notices } = await readText(text);
  return [...issues, ...notices].map(([code, , , found]) => `${code} ${found}`);
};
const infants = 'infant-mortality-rate';
const catalogue = { indicators, areas };

describe('groups to the right of the years', () => {
  const [whole, rural] = [`${infants} 2025 2.84 permille`, `${infants} 2025 3.2 permille rural`];
  it.each([
    ['指标,单位,2025年,其中：农村\n婴儿死亡率,‰,2.84,3.2', [whole, rural]],
    ['指标,2025年,其中：农村,单位,备注\n婴儿死亡率,2.84,3.2,‰,', [whole, rural]],
    [
      '指标,单位,2024年,2025年,农村\n婴儿死亡率,‰,2.8,2.84,3.2',
      [`${infants} 2024 2.8 permille`, whole, rural],
    ],
    [
      'Indicator,Unit,2025,of which: girls\nInfant mortality rate,‰,2.84,3.2',
      [whole, `${infants} 2025 3.2 permille female`],
    ],
  ])('belong to the last year: %s', async (text, figures) => {
    expect(await figuresOf(text)).toEqual(figures);
  });
});

describe('words for the whole area', () => {
  it.each([
    '我市',
    '全市平均',
    '荔浦市合计',
    '荔浦市（全市）',
    '荔浦市全市',
    '4503810000',
    'Whole county',
  ])('%s', async (area) => {
    expect(await figuresOf(`指标,年份,地区,数值,单位\n婴儿死亡率,2025,${area},2.8,‰\n`)).toEqual([
      `${infants} 2025 2.8 permille`,
    ]);
  });
  it.each([
    ['全国平均水平', '全国'],
    ['National average', '全国'],
    ['自治区平均', '全区'],
    ['桂林市平均', '桂林市'],
  ])('%s is another', async (area, name) => {
    expect(await figuresOf(`指标,年份,地区,数值,单位\n婴儿死亡率,2025,${area},2.8,‰\n`)).toEqual([
      `${infants} 2025 2.8 permille ${name}`,
    ]);
  });
});

it('one year over all columns except the first is a line of the header', async () => {
  const text =
    '指标,实际值,,\n,甲类,上半年,实际值\n,2019年,2019年,2019年\n婴儿死亡率,2.9,2.8,2.7\n';
  expect((await readText(text)).figures).toEqual([
    `${infants} 2019 2.7 permille 450381 total total`,
  ]);
});

describe('a year and groups in one heading', () => {
  const read = (headings: string) => figuresOf(`指标,单位,${headings}\n婴儿死亡率,‰,2.7,2.6\n`);
  it('农村 after a year is a group, not a village', async () => {
    expect(await read('2025年农村,2025年城市')).toEqual([
      `${infants} 2025 2.7 permille rural`,
      `${infants} 2025 2.6 permille urban`,
    ]);
    expect(await read('农村2025年,2024年农村')).toEqual([
      `${infants} 2025 2.7 permille rural`,
      `${infants} 2024 2.6 permille rural`,
    ]);
  });
  it('sex and residence may be one word', async () => {
    expect(await read('2025年女农村,2025年农村男性')).toEqual([
      `${infants} 2025 2.7 permille female rural`,
      `${infants} 2025 2.6 permille male rural`,
    ]);
  });
  it('农村 after an area is not an institution', async () => {
    const text = '指标,年份,数值,单位,荔浦市农村\n婴儿死亡率,2025,2.8,‰,2.9\n';
    expect(await figuresOf(text)).toEqual([`${infants} 2025 2.8 permille`]);
    expect(await codesOf(text)).toEqual(['unknownColumn 荔浦市农村']);
  });
});

it('rows about all institutions are not institutions', async () => {
  const doctors = '每所乡镇卫生院儿童保健医生数';
  expect(
    await figuresOf(
      `指标,年份,机构,数值,单位\n${doctors},2025,花篢镇卫生院,2,名/机构\n` +
        `${doctors},2025,平均,2.6,名/机构\n${doctors},2024,全市平均,2.5,名/机构\n`,
    ),
  ).toEqual([
    'child-health-doctors-per-township-health-centre 2025 2 countPerInstitution 花篢镇卫生院',
    'child-health-doctors-per-township-health-centre 2025 2.6 countPerInstitution',
    'child-health-doctors-per-township-health-centre 2024 2.5 countPerInstitution',
  ]);
});

describe('headings', () => {
  it.each([
    ['指标名称（单位）,2024年度,2025年全年', '婴儿死亡率（‰）,2.8,2.9'],
    ['妇女指标,度量,2024年实绩值,2025年1—12月', '婴儿死亡率,‰,2.8,2.9'],
    ['指标,单位,二〇二四年,二○二五年', '婴儿死亡率,‰,2.8,2.9'],
    ['Indicators,Unit of measurement,Actual 2024,2025 result', '婴儿死亡率,‰,2.8,2.9'],
    // As the World Bank exports them.
    ['Series Name,2024 [YR2024],2025 [YR2025]', '婴儿死亡率（‰）,2.8,2.9'],
    ['Indicator,Year 2024,Year 2025', '婴儿死亡率（‰）,2.8,2.9'],
    ['Indicator,Unit,2024,2025', 'Infant mortality rate,per 1000 live births,2.8,2.9'],
    ['年份\\指标,婴儿死亡率（‰）,孕产妇死亡率', '2024,2.8\n2025,2.9'],
    ['指标,婴儿死亡率（‰）', '2024年,2.8\n2025年,2.9'],
    [',婴儿死亡率（‰）,孕产妇死亡率', '2024年,2.8\n2025年,2.9'],
    // Above single years, the period of the plan adds nothing.
    ['指标,“十四五”时期,\n,2024年,2025年', '婴儿死亡率（‰）,2.8,2.9'],
    ['指标,2021—2025年,\n,2024年,2025年', '婴儿死亡率（‰）,2.8,2.9'],
    // A row that numbers the columns, as in statistical tables.
    ['指标,单位,2024年,2025年\n甲,乙,1,2', '婴儿死亡率,‰,2.8,2.9'],
    ['主要指标,,单位：‰\n指标,2024年,2025年', '婴儿死亡率,2.8,2.9'],
  ])('%s', async (header, rows) => {
    expect(await figuresOf(`${header}\n${rows}\n`)).toEqual([
      `${infants} 2024 2.8 permille`,
      `${infants} 2025 2.9 permille`,
    ]);
  });

  it.each([
    ['全国水平', '我市实际值'],
    ['全国平均', '荔浦市'],
  ])('%s and %s over years', async (other, own) => {
    expect(
      await figuresOf(
        `指标,${other},,${own},\n,2024年,2025年,2024年,2025年\n婴儿死亡率（‰）,4.0,3.9,2.9,2.8\n`,
      ),
    ).toEqual([
      `${infants} 2024 4.0 permille 全国`,
      `${infants} 2025 3.9 permille 全国`,
      `${infants} 2024 2.9 permille`,
      `${infants} 2025 2.8 permille`,
    ]);
  });

  it('groups and places before an indicator', async () => {
    expect(
      await figuresOf(
        '年份,全国婴儿死亡率（‰）,农村婴儿死亡率（‰）,荔浦市婴儿死亡率（‰）\n2025年,4,3,2.8\n',
      ),
    ).toEqual([
      `${infants} 2025 4 permille 全国`,
      `${infants} 2025 3 permille rural`,
      `${infants} 2025 2.8 permille`,
    ]);
  });

  it.each(['2030年目标', '2020年基期', '2010年'])(
    'a band %s over other years is refused and reported',
    async (band) => {
      const text = `指标,${band},\n,2024年,2025年\n婴儿死亡率（‰）,2.8,2.9\n`;
      expect(await figuresOf(text)).toEqual([]);
      expect(await codesOf(text)).toContain(`unknownHeading ${band} 2024年`);
      const merged = await readBytes(
        makeWorkbook([
          {
            name: 'Sheet1',
            rows: [
              ['指标', band, null],
              [null, '2024年', '2025年'],
              ['婴儿死亡率（‰）', 2.8, 2.9],
            ],
            merged: ['A1:A2', 'B1:C1'],
          },
        ]),
      );
      expect(merged.figures).toEqual([]);
    },
  );
});

describe('rows of groups', () => {
  it.each([
    '（1）城镇,2.3\n（2）乡村,3.1',
    '－城市地区,2.3\n－农村地区,3.1',
    '城市婴儿死亡率（‰）,2.3\n农村婴儿死亡率（‰）,3.1',
    '婴儿死亡率（城市）,2.3\n婴儿死亡率（农村）,3.1',
  ])('%s', async (rows) => {
    expect(await figuresOf(`指标,2025年\n婴儿死亡率（‰）,2.8\n${rows}\n`)).toEqual([
      `${infants} 2025 2.8 permille`,
      `${infants} 2025 2.3 permille urban`,
      `${infants} 2025 3.1 permille rural`,
    ]);
  });

  it.each([
    '①城市,2.3\n②农村,3.1',
    'a.城市,2.3\nb.农村,3.1',
    '•城市,2.3\n•农村,3.1',
    '其中，城市,2.3\n农村：,3.1',
    '（城市）,2.3\n（农村）,3.1',
    '其中：城市（‰）,2.3\n农村（‰）,3.1',
    '其中：城市婴儿死亡率,2.3\n农村婴儿死亡率,3.1',
    // Aligned with the word after 其中.
    '其中：城市,2.3\n　　　农村,3.1',
  ])('%s', async (rows) => {
    expect(await figuresOf(`指标,2025年\n婴儿死亡率（‰）,2.8\n${rows}\n`)).toEqual([
      `${infants} 2025 2.8 permille`,
      `${infants} 2025 2.3 permille urban`,
      `${infants} 2025 3.1 permille rural`,
    ]);
  });

  it('further right are parts of those above', async () => {
    const rows =
      '　农村,3.1\n　　男,3.3\n　　女,3.0\n　城市,2.3\n　　其中：女,2.2\n　男,2.9\n婴儿死亡率（‰）,2.8';
    expect(
      await figuresOf(`指标,2025年\n${rows.replace('　', '婴儿死亡率（‰）,2.8\n　')}\n`),
    ).toEqual([
      `${infants} 2025 2.8 permille`,
      `${infants} 2025 3.1 permille rural`,
      `${infants} 2025 3.3 permille male rural`,
      `${infants} 2025 3.0 permille female rural`,
      `${infants} 2025 2.3 permille urban`,
      `${infants} 2025 2.2 permille female urban`,
      `${infants} 2025 2.9 permille male`,
    ]);
  });

  it('below a part that is not a group, or between two, are left out', async () => {
    const head = '指标,2025年\n婴儿死亡率（‰）,2.8\n';
    for (const rows of ['其中：流动儿童,1\n　　男,1.5\n', '其中：农村,3.1\n　男,1.5\n']) {
      const figures = await figuresOf(head + rows);
      expect(figures.some((figure) => figure.includes('male'))).toBe(false);
      expect(await codesOf(head + rows)).toContain(
        `partOfWhole ${rows.includes('　　') ? '　　男' : '　男'}`,
      );
    }
  });

  it('其中 before an indicator identifies it, for its own groups too', async () => {
    const rows = '　其中：新生儿死亡率（‰）,1.2\n　　　　城市,1.1\n';
    expect(await figuresOf(`指标,2025年\n婴儿死亡率（‰）,2.8\n${rows}`)).toEqual([
      `${infants} 2025 2.8 permille`,
      'neonatal-mortality-rate 2025 1.2 permille',
      'neonatal-mortality-rate 2025 1.1 permille urban',
    ]);
  });

  it('in a separate column leave the name above blank', async () => {
    const rows = '婴儿死亡率（‰）,全市,2.8\n,城市,2.3\n,农村,3.1\n';
    for (const heading of ['分组', ''])
      expect(await figuresOf(`指标,${heading},2025年\n${rows}`)).toEqual([
        `${infants} 2025 2.8 permille`,
        `${infants} 2025 2.3 permille urban`,
        `${infants} 2025 3.1 permille rural`,
      ]);
    // In a long table, a missing name is an error.
    const long = '指标,性别,年份,数值\n婴儿死亡率,女,2025,2.8\n,男,2025,2.9\n';
    expect(await codesOf(long)).toContain('missingValue undefined');
  });

  it('an age is not a number in a list', async () => {
    const rows = '婴儿死亡率（‰）,2.8\n1.5岁以下,3.1';
    expect(await figuresOf(`指标,2025年\n${rows}\n`)).toEqual([`${infants} 2025 2.8 permille`]);
  });
});

describe('marks for a missing figure', () => {
  it.each([
    '×',
    '\\',
    '···',
    '。。。',
    '空',
    '（缺）',
    '暂无数据',
    '不涉及',
    '没有统计',
    '数据暂缺',
    '未上报',
    '待公布',
    '—①',
    '—（未统计）',
    '…（不足最小单位）',
    '＼',
    '缺测',
    '未评估',
    '待核实',
    '保密',
    '？',
    '__',
    '.',
    'not available',
    'no data',
    'NaN',
    ':',
  ])('%s', async (mark) => {
    const text = `指标,年份,数值,单位\n婴儿死亡率,2024,2.8,‰\n婴儿死亡率,2025,${mark},‰\n`;
    expect(await codesOf(text)).toEqual([`noFigure ${mark}`]);
  });

  // 未发生 and 零 mean 0, -（5） a negative figure.
  it.each(['〃', '#', '无变化', '3人', '未发生', '零', '-（5）'])(
    '%s is not a mark',
    async (cell) => {
      const text = `指标,年份,数值,单位\n婴儿死亡率,2025,${cell},‰\n`;
      expect((await codesOf(text)).some((code) => code.startsWith('noFigure'))).toBe(false);
    },
  );
});

describe('an area above the table', () => {
  const table = '指标,2025年\n婴儿死亡率（‰）,3.1\n';
  it.each([
    ['阳朔县儿童发展规划监测表', '阳朔县'],
    ['2025年阳朔县监测数据', '阳朔县'],
    ['填报单位：阳朔县卫生健康局', '阳朔县'],
    ['统计范围：,桂林市', '桂林市'],
  ])('%s', async (title, area) => {
    expect(await figuresOf(`${title}\n${table}`)).toEqual([`${infants} 2025 3.1 permille ${area}`]);
  });

  it.each([
    '荔浦市儿童发展规划监测表（参照阳朔县）',
    '脱贫县儿童营养改善情况',
    '各县儿童发展情况',
    '单位：荔浦市教育局',
    '桂林市荔浦市儿童发展情况',
    '全市妇女儿童发展情况',
    '各市妇女儿童发展情况',
    '山区儿童发展情况',
    '国家统计监测指标',
  ])('%s: the own area', async (title) => {
    expect(await figuresOf(`${title}\n${table}`)).toEqual([`${infants} 2025 3.1 permille`]);
    expect(await codesOf(`${title}\n${table}`)).toEqual([]);
  });

  it.each([
    ['广西儿童发展规划监测统计表', '广西'],
    ['2025年临桂区儿童发展指标', '临桂区'],
    ['四川妇女发展主要指标', '四川'],
  ])('%s: the own area, and the other one is reported', async (title, area) => {
    // A higher area may have issued the form, so the figures are not moved there.
    expect(await figuresOf(`${title}\n${table}`)).toEqual([`${infants} 2025 3.1 permille`]);
    expect(await codesOf(`${title}\n${table}`)).toEqual([`assumedArea ${area}`]);
  });

  it('全国 in a title is reported', async () => {
    const title = '2025年全国妇女儿童发展主要情况';
    expect(await figuresOf(`${title}\n${table}`)).toEqual([`${infants} 2025 3.1 permille`]);
    expect(await codesOf(`${title}\n${table}`)).toEqual(['assumedArea 全国']);
    const both = `${title}\n地区,${table.replace('婴', '全国,婴')}`;
    expect(await codesOf(both)).toEqual(['otherArea 全国']);
  });

  it('sheets named after areas contain their figures', async () => {
    const rows = [
      ['指标', '2025年'],
      ['婴儿死亡率（‰）', 3.1],
    ];
    const names = ['荔浦市', '荔城镇', '全国', '阳朔县2025', 'Sheet5'];
    const sheets = names.map((name, at) => ({
      name,
      rows: [rows[0] as string[], [(rows[1] as string[])[0] as string, 3 + at]],
    }));
    const { figures, issues, notices } = await readBytes(makeWorkbook(sheets.slice(0, 4)));
    expect(figures).toEqual([
      `${infants} 2025 3 permille 450381 total total`,
      `${infants} 2025 4 permille 450381100 total total`,
      `${infants} 2025 5 permille 全国 total total`,
      `${infants} 2025 6 permille 阳朔县 total total`,
    ]);
    expect(issues).toEqual([]);
    expect(notices.filter(([code]) => code === 'assumedArea').map((one) => one[3])).toEqual([
      '荔城镇',
      '全国',
      '阳朔县',
    ]);
  });
});

describe('the name of the only sheet', () => {
  const read = (name: string, rows: (string | number)[][]) =>
    readBytes(makeWorkbook([{ name, rows }]));
  it.each([
    ['全国', '全国'],
    ['阳朔县', '阳朔县'],
    ['阳朔县2025年监测表', '阳朔县'],
    ['荔城镇', '450381100'],
  ])('%s is the area of its figures', async (name, area) => {
    const { figures, notices } = await read(name, [
      ['指标', '2025年'],
      ['婴儿死亡率（‰）', 3.1],
    ]);
    expect(figures).toEqual([`${infants} 2025 3.1 permille ${area} total total`]);
    expect(notices.map(([code]) => code)).toContain('assumedArea');
  });
  it('states the year, and is not named in an error', async () => {
    const { figures, notices } = await read('2025年', [
      ['指标', '单位', '数值'],
      ['婴儿死亡率', '‰', 3.1],
    ]);
    expect(figures).toEqual([`${infants} 2025 3.1 permille 450381 total total`]);
    expect(notices).toEqual([['assumedYear', undefined, undefined, '2025']]);
  });
});

describe('the status of figures', () => {
  it.each([
    ['实际', 'final'],
    ['年报数', 'final'],
    ['最终核实数', 'final'],
    ['初步核实数', 'provisional'],
    ['未核实', 'provisional'],
    ['初步核算数', 'provisional'],
    ['估算值', 'estimated'],
  ])('%s is %s, in a cell and above years', async (word, status) => {
    const statusesOf = async (text: string) =>
      (await readObservations(new TextEncoder().encode(text), { catalogue })).observations.map(
        (one) => one.status,
      );
    expect(await statusesOf(`指标,年份,状态,数值\n婴儿死亡率,2025,${word},2.8\n`)).toEqual([
      status,
    ]);
    expect(await statusesOf(`指标,${word},\n,2024年,2025年\n婴儿死亡率（‰）,2.9,2.8\n`)).toEqual([
      status,
      status,
    ]);
  });
  it('that a note states of some years is reported without what cannot be read', async () => {
    const table = '指标,单位,2023年,2024年,2025年\n婴儿死亡率,‰,2.9,2.8,2.7\n';
    const note = '注：2025年为初步数；2024年为预计数';
    const bytes = new TextEncoder().encode(`${table}${note}\n`);
    const result = await readObservations(bytes, { catalogue });
    expect(result.observations.map(({ year, status }) => [year, status])).toEqual([
      [2023, 'final'],
      [2025, 'provisional'],
    ]);
    expect(result.ok ? [] : result.issues.map(({ column, found }) => [column, found])).toEqual([
      ['2024年', note],
    ]);
    expect(result.notices[0]).toMatchObject({
      code: 'assumedGroup',
      expected: { kind: 'group', words: ['provisional'] },
    });
  });
  it('目标 in the column of statuses is an error', async () => {
    expect(await codesOf('指标,年份,状态,数值,单位\n婴儿死亡率,2030,目标,5,‰\n')).toEqual([
      'unknownStatus 目标',
    ]);
  });
});

it.each(['属性', '指标性质', '频次'])('a column %s describes the indicator', async (heading) => {
  const text = `指标,${heading},2025年\n婴儿死亡率（‰）,约束性,2.8\n孕产妇死亡率,预期性,9\n`;
  expect(await figuresOf(text)).toHaveLength(2);
  expect(await codesOf(text)).toEqual(['assumedUnit 孕产妇死亡率']);
});

describe('口径', () => {
  const rows = (one: string, other: string) =>
    `指标,年份,数值,单位,口径\n婴儿死亡率,2025,3.9,‰,${one}\n婴儿死亡率,2024,2.9,‰,${other}\n`;
  it('names the group of a figure', async () => {
    expect(await figuresOf(rows('全国', '荔浦市'))).toEqual([
      `${infants} 2025 3.9 permille 全国`,
      `${infants} 2024 2.9 permille`,
    ]);
    expect(await figuresOf(rows('农村', ''))).toEqual([
      `${infants} 2025 3.9 permille rural`,
      `${infants} 2024 2.9 permille`,
    ]);
  });
  it('contains an error if a cell beside groups is not one', async () => {
    expect(await codesOf(rows('农村', '抽样调查'))).toContain('unknownGroup 抽样调查');
  });
  it('describes an indicator if no cell names a group', async () => {
    expect(await figuresOf(rows('年报', '抽样调查'))).toHaveLength(2);
    expect(await codesOf(rows('年报', '抽样调查'))).toEqual([]);
  });
  it('in JSON', async () => {
    const row = { 指标: '婴儿死亡率', 年份: 2025, 数值: '3.9', 单位: '‰' };
    const json = [
      { ...row, 口径: '全国' },
      { ...row, 口径: '年报' },
    ];
    expect(await figuresOf(JSON.stringify(json))).toEqual([
      `${infants} 2025 3.9 permille 全国`,
      `${infants} 2025 3.9 permille`,
    ]);
  });
});

describe('the signature of a form', () => {
  const table = '指标,2024年,2025年\n婴儿死亡率（‰）,2.9,2.8\n';
  it.each([
    '填表人：张三,审核人：李四,填报日期：2025年1月10日',
    '单位负责人：,统计负责人：,填表人：',
    '填报单位（盖章）：,荔浦市教育局,',
    '联系电话：,7212345,',
    '制表时间：,2025,',
  ])('%s is a remark, however many cells it covers', async (line) => {
    expect(await figuresOf(`${table}${line}\n`)).toHaveLength(2);
    expect(await codesOf(`${table}${line}\n`)).toEqual([`remark ${line.split(',')[0]}`]);
  });
  it('a group of people is not', async () => {
    expect(await codesOf(`${table}残疾人：女,2.1,2.2\n`)).toContain('unknownIndicator 残疾人：女');
  });
});

it('an unknown column that names another county is not an ornament', async () => {
  const text = '填报单位,年份,指标,数值,单位\n阳朔县卫健局,2025,婴儿死亡率,3.9,‰\n';
  expect(await figuresOf(text)).toEqual([]);
  expect(await codesOf(text)).toEqual(['unknownKey 填报单位']);
});

describe('a township without 镇 or 乡', () => {
  const [one, two] = [`${infants} 2025 1 permille`, `${infants} 2025 2 permille`];
  it.each([
    '乡镇,年份,婴儿死亡率（‰）\n荔城,2025,1\n东昌,2025,2\n',
    '指标,单位,2025年\n荔城,,\n婴儿死亡率,‰,1\n东昌,,\n婴儿死亡率,‰,2\n',
    '2025年\n指标,单位,荔城,东昌\n婴儿死亡率,‰,1,2\n',
    '荔城\n指标,单位,2025年\n婴儿死亡率,‰,1\n\n东昌\n指标,单位,2025年\n婴儿死亡率,‰,2\n',
  ])('is that township: %j', async (text) => {
    const { figures } = await readText(text);
    expect(figures).toEqual([`${one} 450381100 total total`, `${two} 450381101 total total`]);
  });
});

describe('a column of areas', () => {
  const rows = '合计,婴儿死亡率,‰,2.8\n城市,婴儿死亡率,‰,2.5\n农村,婴儿死亡率,‰,3.0\n';
  it('may name groups of the whole area', async () => {
    expect(await figuresOf(`地区,指标,单位,2025年\n${rows}`)).toEqual([
      `${infants} 2025 2.8 permille`,
      `${infants} 2025 2.5 permille urban`,
      `${infants} 2025 3.0 permille rural`,
    ]);
  });
  it('may name a group of another area that a title states', async () => {
    expect(
      await figuresOf(`地区：全国\n地区,指标,单位,2025年\n${rows.slice(rows.indexOf('城市'))}`),
    ).toEqual([
      `${infants} 2025 2.5 permille 全国 urban`,
      `${infants} 2025 3.0 permille 全国 rural`,
    ]);
  });
  it('may not contradict the column of groups beside it', async () => {
    const text = '地区,城乡,指标,单位,2025年\n城市,农村,婴儿死亡率,‰,2.5\n';
    expect(await figuresOf(text)).toEqual([]);
    expect(await codesOf(text)).toEqual(['badStructure 城市']);
  });
  it('may not contradict the heading of the figure', async () => {
    const text = '地区,指标,单位,2025年农村\n城市,婴儿死亡率,‰,2.5\n';
    expect(await codesOf(text)).toEqual(['badStructure 城市']);
  });
  it('镇区 is neither an area nor a group', async () => {
    const text = '指标,年份,城区,镇区,乡村\n学前教育毛入园率,2025,95,96,97\n';
    expect(await codesOf(text)).toContain('unknownColumn 镇区');
  });
});

describe('a population that an observation cannot state', () => {
  const table = '指标,单位,2025年\n婴儿死亡率,‰,3.9\n';
  it.each([
    '流动人口',
    '表2 流动儿童健康指标',
    '荔浦市外来人口',
    '人群：非户籍人口',
    '瑶族',
    '建档立卡户数据',
    '流动儿童健康情况',
    'Migrant children',
  ])('%s as a title leaves its table out', async (title) => {
    expect(await figuresOf(`${title}\n${table}`)).toEqual([]);
    expect(await codesOf(`${title}\n${table}`)).toEqual([`unknownSection ${title}`]);
  });
  it('as the name of a sheet, too', async () => {
    const rows = [
      ['指标', '单位', '2025年'],
      ['婴儿死亡率', '‰', 3.9],
    ];
    const { figures, issues } = await readBytes(makeWorkbook([{ name: '流动人口', rows }]));
    expect([figures, issues.map(([code]) => code)]).toEqual([[], ['unknownSection']]);
  });
  it('as a heading leaves the rows below it out, up to the next heading', async () => {
    const text = `指标,单位,2025年\n婴儿死亡率,‰,3.9\n流动人口,,\n婴儿死亡率,‰,4.9\n农村,,\n婴儿死亡率,‰,4.1\n`;
    expect(await figuresOf(text)).toEqual([
      `${infants} 2025 3.9 permille`,
      `${infants} 2025 4.1 permille rural`,
    ]);
    expect(await codesOf(text)).toContain('unknownSection 流动人口');
  });
  it('as a remark leaves its figure out', async () => {
    const text = '指标,年份,数值,单位,备注\n婴儿死亡率,2025,3.9,‰,流动人口\n';
    expect(await codesOf(text)).toEqual(['unknownGroup 流动人口']);
  });
  it('above a JSON list leaves the list out', async () => {
    const list = [{ 指标: '婴儿死亡率', 年份: 2025, 数值: 3.9, 单位: '‰' }];
    const text = JSON.stringify({ title: '流动人口', rows: list });
    expect(await codesOf(text)).toEqual(['unknownSection 流动人口']);
  });
  it('is the topic of indicators that name it, and leaves out the others', async () => {
    const enrolment = 'compulsory-education-enrolment-rate-of-children-with-disabilities';
    const more = `${table}适龄残疾儿童义务教育入学率,%,95\n`;
    for (const title of ['残疾儿童', '表3 残疾儿童情况', '残疾儿童健康情况']) {
      expect(await figuresOf(`${title}\n${more}`)).toEqual([`${enrolment} 2025 95 percent`]);
      expect(await codesOf(`${title}\n${more}`)).toContain(`unknownGroup ${title}`);
    }
    expect(await figuresOf(`少数民族\n${table}`)).toEqual([]);
    // The same within a table.
    for (const chapter of ['残疾儿童健康情况', '流动儿童健康'])
      expect(await figuresOf(`指标,单位,2025年\n${chapter},,\n婴儿死亡率,‰,3.9\n`)).toEqual([]);
    const sections = `${table}残疾儿童,,\n新生儿死亡率,‰,1.9\n环境,,\n5岁以下儿童死亡率,‰,4.9\n`;
    expect(await figuresOf(sections)).toEqual([
      `${infants} 2025 3.9 permille`,
      'under-five-mortality-rate 2025 4.9 permille',
    ]);
    const remark = '指标,年份,数值,单位,备注\n婴儿死亡率,2025,3.9,‰,少数民族\n';
    expect(await codesOf(remark)).toContain('unknownGroup 少数民族');
  });
  it('is not the basis of totals, which is reported', async () => {
    expect(await figuresOf(`户籍人口\n${table}`)).toEqual([`${infants} 2025 3.9 permille`]);
    expect(await codesOf(`户籍人口\n${table}`)).toContain('assumedGroup 户籍人口');
  });
  it.each([
    '残疾儿童康复情况',
    '留守儿童保护情况',
    '流动图书馆',
    '水族馆',
    '流动人口管理办公室制',
    '流动人口管理局',
  ])('%s is not one', async (title) => {
    expect(await figuresOf(`${title}\n${table}`)).toEqual([`${infants} 2025 3.9 permille`]);
  });
});

describe('titles', () => {
  const table = '指标,单位,2024年,2025年\n婴儿死亡率,‰,0.1,0.2\n';
  it.each([
    '比上年增减',
    '与2020年相比变化情况',
    '同比增速',
    '2025年同比增长率',
    '预测结果',
    '预计数据',
    '截至2025年9月',
    '监测表（截至2025年9月30日）',
    'Data as of September 2025',
  ])('%s has no observed figures', async (title) => {
    expect(await codesOf(`${title}\n${table}`)).toContain(`notObserved ${title}`);
    expect(await figuresOf(`${title}\n${table}`)).toEqual([]);
  });
  it('其中：农村 and 全区平均水平 state what the figures are about', async () => {
    expect(await figuresOf(`其中：农村\n${table}`)).toEqual([
      `${infants} 2024 0.1 permille rural`,
      `${infants} 2025 0.2 permille rural`,
    ]);
    expect(await figuresOf(`全区平均水平\n${table}`)).toEqual([
      `${infants} 2024 0.1 permille 全区`,
      `${infants} 2025 0.2 permille 全区`,
    ]);
  });
});

describe('units in words', () => {
  it.each([
    ['年份,孕产妇死亡率（十万分之一）\n2024,9.1', 'maternal-mortality-ratio 2024 9.1 per100000'],
    ['年份,婴儿死亡率（每千活产）\n2024,3.1', `${infants} 2024 3.1 permille`],
    ['指标,单位,2024年\n婴儿死亡率,千分之一,3.1', `${infants} 2024 3.1 permille`],
    ['指标,单位,2024年\n婴儿死亡率,1/千活产,3.1', `${infants} 2024 3.1 permille`],
    ['年份,孕产妇死亡率（1/10万活产）\n2024,9.1', 'maternal-mortality-ratio 2024 9.1 per100000'],
    // 31‱ = 3.1‰
    ['年份,婴儿死亡率（‱）\n2024,31', `${infants} 2024 31 per10000`],
    [
      '单位：每10万活产\n指标,2024年\n孕产妇死亡率,9.1',
      'maternal-mortality-ratio 2024 9.1 per100000',
    ],
  ])('are read as their signs: %s', async (text, figure) => {
    expect(await figuresOf(text)).toEqual([figure]);
  });
});

describe('headings of the nation', () => {
  const [own, nation] = [`${infants} 2025 2.7 permille`, `${infants} 2025 3.9 permille 全国`];
  it.each([
    ['国家 over years', '指标,单位,国家,,本市,\n,,2024年,2025年,2024年,2025年\n'],
    ['国家 above the headings', ',,国家,,本市,\n指标,单位,2024年,2025年,2024年,2025年\n'],
    ['the mainland', '指标,单位,全国（不含港澳台）,,本市,\n,,2024年,2025年,2024年,2025年\n'],
  ])('%s', async (_, header) => {
    const figures = await figuresOf(`${header}婴儿死亡率,‰,4.0,3.9,2.8,2.7\n`);
    expect(figures).toHaveLength(4);
    expect(figures).toEqual(expect.arrayContaining([own, nation]));
  });
  it('国家 above names is a column of areas', async () => {
    expect(await figuresOf('国家,指标,单位,2025年\n中国,婴儿死亡率,‰,3.9\n')).toEqual([nation]);
  });
});

describe('groups in a second column of indicators', () => {
  it('are those of the indicator beside or above them', async () => {
    const text = '一级指标,二级指标,单位,2025年\n婴儿死亡率,合计,‰,2.7\n,农村,‰,2.9\n';
    expect(await figuresOf(text)).toEqual([
      `${infants} 2025 2.7 permille`,
      `${infants} 2025 2.9 permille rural`,
    ]);
  });
});

describe('a year in the name of an indicator', () => {
  it('is that of its row and of the groups below it', async () => {
    const text =
      '指标,单位,数值\n2025年婴儿死亡率,‰,2.7\n　　农村,‰,2.9\n婴儿死亡率（2024年）,‰,2.8\n';
    expect(await figuresOf(text)).toEqual([
      `${infants} 2025 2.7 permille`,
      `${infants} 2025 2.9 permille rural`,
      `${infants} 2024 2.8 permille`,
    ]);
  });
  it('is needed in every name if the table has no other', async () => {
    for (const name of ['新生儿死亡率', '甲']) {
      const text = `指标,单位,数值\n2025年婴儿死亡率,‰,2.7\n${name},‰,1.2\n`;
      expect(await codesOf(text)).toEqual([expect.stringContaining('missingColumn')]);
    }
  });
  it('may not contradict the heading of a figure', async () => {
    const text = '指标,单位,2024年,2025年\n2025年婴儿死亡率,‰,2.8,2.7\n';
    expect(await figuresOf(text)).toEqual([`${infants} 2025 2.7 permille`]);
    expect(await codesOf(text)).toEqual(['badStructure 2025年婴儿死亡率']);
  });
  it('nor may a group, which was read in place of that of the heading', async () => {
    const text = '指标,单位,2025年男\n婴儿死亡率（女）,‰,2.8\n';
    expect(await figuresOf(text)).toEqual([]);
    expect(await codesOf(text)).toEqual(['badStructure 婴儿死亡率（女）']);
  });
});

describe('what follows the name of an indicator', () => {
  it.each([
    ['婴儿死亡率-女', ' female'],
    ['婴儿死亡率：男', ' male'],
    ['婴儿死亡率_农村', ' rural'],
    ['婴儿死亡率 城市', ' urban'],
    ['婴儿死亡率（实际）', ''],
  ])('%s is a group', async (name, group) => {
    expect(await figuresOf(`指标,单位,2025年\n${name},‰,2.7\n`)).toEqual([
      `${infants} 2025 2.7 permille${group}`,
    ]);
    expect(await figuresOf(`年份,${name}\n2025,2.7\n`)).toEqual([
      `${infants} 2025 2.7 permille${group}`,
    ]);
  });
  it.each([
    '婴儿死亡率目标值',
    '婴儿死亡率（目标）',
    '婴儿死亡率-增速',
    '2030年婴儿死亡率预测值',
    '婴儿死亡率排名',
  ])('%s is not observed', async (name) => {
    const text = `指标,单位,2025年\n${name},‰,5.0\n`;
    expect(await figuresOf(text)).toEqual([]);
    expect(await codesOf(text)).toContain(`notObserved ${name}`);
  });
});

it('a heading of targets above names of indicators is an error that suggests 指标', async () => {
  const { issues } = await readObservations(
    new TextEncoder().encode('主要目标,单位,2024年,2025年\n婴儿死亡率,‰,2.8,2.7\n'),
    { catalogue },
  ).then((result) => (result.ok ? { issues: [] } : result));
  expect(issues).toMatchObject([{ code: 'unknownHeading', found: '主要目标', nearest: '指标' }]);
});

describe('titles and names that contradict each other', () => {
  const rows = [
    ['指标', '单位', '2025年'],
    ['婴儿死亡率', '‰', 2.5],
  ];
  const ofSheet = async (name: string, title: string) => {
    const { figures, issues } = await readBytes(makeWorkbook([{ name, rows: [[title], ...rows] }]));
    return [figures.map((figure) => figure.split(' ').slice(4).join(' ')), ...issues.flat()];
  };
  it.each([
    ['农村', '城市儿童监测表'],
    ['男', '女性'],
    ['全国', '荔浦市儿童监测表'],
    ['阳朔县', '荔浦市儿童监测表'],
    ['荔城镇', '东昌镇儿童监测表'],
    ['荔浦市', '全国'],
  ])('refuse the table: a sheet %s under the title %s', async (name, title) => {
    expect(await ofSheet(name, title)).toEqual([[], 'unclearTable', undefined, undefined, title]);
  });
  it.each([
    ['荔城镇', '荔浦市儿童监测表', '450381100 total total'],
    ['农村', '荔浦市儿童监测表', '450381 total rural'],
    ['Sheet1', '农村女童教育情况', '450381 female rural'],
    ['全市', '荔浦市儿童监测表', '450381 total total'],
    ['农村', '农村儿童监测表', '450381 total rural'],
    ['女童', '女童监测表', '450381 female total'],
    ['荔浦市', '荔浦市儿童监测表', '450381 total total'],
  ])('do not if one is part of the other: %s, %s', async (name, title, facts) => {
    expect(await ofSheet(name, title)).toEqual([[facts]]);
  });
  it('do not if they are above tables of their own', async () => {
    const text = '城市,,,农村,\n指标,2025年,,指标,2025年\n婴儿死亡率,2.1,,婴儿死亡率,2.7\n';
    expect(await figuresOf(text)).toEqual([
      `${infants} 2025 2.1 permille urban`,
      `${infants} 2025 2.7 permille rural`,
    ]);
  });
  it('refuse a JSON list, too', async () => {
    const list = [{ 指标: '婴儿死亡率', 年份: 2025, 数值: 2.5, 单位: '‰' }];
    const text = JSON.stringify({ 标题: '农村儿童', 表名: '城市儿童', 数据: list });
    expect(await codesOf(text)).toEqual(['unclearTable 农村儿童']);
  });
});

it('a note in an object around a JSON list is read like one above a table', async () => {
  const list = [{ 指标: '婴儿死亡率', 年份: 2025, 数值: 2.5, 单位: '‰' }];
  const text = JSON.stringify({ 备注: '2025年数据为初步数', 数据: list });
  expect(await codesOf(text)).toEqual(['assumedGroup 注：2025年数据为初步数']);
});

it('其中： before a group in a column of groups or areas is no part of it', async () => {
  const ofAreas = '地区,指标,单位,2025年\n全市,婴儿死亡率,‰,2.4\n其中：农村,婴儿死亡率,‰,2.7\n';
  expect(await figuresOf(ofAreas)).toEqual([
    `${infants} 2025 2.4 permille`,
    `${infants} 2025 2.7 permille rural`,
  ]);
  const text = '指标,组别,单位,2025年\n婴儿死亡率,合计,‰,2.4\n婴儿死亡率,其中：城市,‰,2.1\n';
  expect(await figuresOf(text)).toEqual([
    `${infants} 2025 2.4 permille`,
    `${infants} 2025 2.1 permille urban`,
  ]);
});

describe('a residence in a column of areas', () => {
  const read = async (rows: string) => {
    const { figures, issues } = await readText(`2025年\n地区,婴儿死亡率（‰）\n${rows}\n`);
    return [
      ...figures.map((figure) => figure.replace(`${infants} 2025 `, '')),
      ...issues.map(([code, row]) => `${code} ${row}`),
    ];
  };
  it.each([
    ['荔浦市（农村）,3.1', ['3.1 permille 450381 total rural']],
    ['荔浦市农村,3.1', ['3.1 permille 450381 total rural']],
    ['全国（城市）,3.1', ['3.1 permille 全国 total urban']],
    ['桂林市农村地区,3.1', ['3.1 permille 桂林市 total rural']],
    ['荔城镇（城区）,3.1', ['3.1 permille 450381100 total urban']],
    ['荔浦市（户籍）,3.1', ['3.1 permille 荔浦市（户籍） total total']],
  ])('may be beside its area: %s', async (rows, expected) => {
    expect(await read(rows)).toEqual(expected);
  });
  const whole = ['2.7 permille 450381 total total', '5.4 permille 全国 total total'];
  it.each([
    ['荔浦市,2.7\n全国,5.4\n其中：农村,6.4', [...whole, '6.4 permille 全国 total rural']],
    ['荔浦市,2.7\n全国,5.4\n　农村,6.4', [...whole, '6.4 permille 全国 total rural']],
    // The rural areas of Lipu or those of China.
    ['荔浦市,2.7\n全国,5.4\n农村,6.4', [...whole, 'badStructure 3']],
    [
      '荔浦市,2.7\n荔城镇,2.6\n农村,3.1',
      [whole[0], '2.6 permille 450381100 total total', '3.1 permille 450381 total rural'],
    ],
  ])('is part of the area above it: %s', async (rows, expected) => {
    expect(await read(rows)).toEqual(expected);
  });
  it('to the right of another area is part of it, or refused', async () => {
    const text = (group: string) => `指标,2025年,全国,${group}\n婴儿死亡率（‰）,2.7,5.4,6.4\n`;
    const [ours, china] = [`${infants} 2025 2.7 permille`, `${infants} 2025 5.4 permille 全国`];
    expect(await figuresOf(text('其中：农村'))).toEqual([
      ours,
      china,
      `${infants} 2025 6.4 permille 全国 rural`,
    ]);
    expect(await figuresOf(text('农村'))).toEqual([ours, china]);
    expect(await codesOf(text('农村'))).toEqual(['unknownHeading 农村', 'otherArea 全国']);
  });
});

describe('全市 beside other counties', () => {
  const read = (rows: string) => figuresOf(`2025年\n县区,婴儿死亡率（‰）\n${rows}\n`);
  const figure = (value: string, area: string) => `${infants} 2025 ${value} permille${area}`;
  it.each(['全市', '合计', '全市平均', '总计'])(
    'may be the city of all of them: %s',
    async (word) => {
      expect(await read(`荔浦市,2.7\n阳朔县,2.6\n${word},2.9`)).toEqual([
        figure('2.7', ''),
        figure('2.6', ' 阳朔县'),
        figure('2.9', ` ${word}`),
      ]);
      expect(await figuresOf(`2025年\n指标,秀峰区,${word}\n婴儿死亡率（‰）,2.6,2.9\n`)).toEqual([
        figure('2.6', ' 秀峰区'),
      ]);
    },
  );
  it('is the area of the plans beside areas that are not counties, or if it is named', async () => {
    expect(await read('全市,2.7\n桂林市,2.9\n全区,3.1')).toEqual([
      figure('2.7', ''),
      figure('2.9', ' 桂林市'),
      figure('3.1', ' 全区'),
    ]);
    expect(await read('荔浦市合计,2.7\n阳朔县,2.6')).toContain(figure('2.7', ''));
    expect(await read('本市,2.7\n阳朔县,2.6')).toContain(figure('2.7', ''));
  });
});

it('市级 may be the city that the county is part of', async () => {
  const text = '指标,年份,地区,数值\n婴儿死亡率,2025,市级,2.9\n孕产妇死亡率,2025,县级,9.1\n';
  expect(await figuresOf(text)).toEqual([
    `${infants} 2025 2.9 permille 市级`,
    'maternal-mortality-ratio 2025 9.1 per100000',
  ]);
});

describe('a unit', () => {
  it.each([
    ['婴儿死亡率', '千分率', 'permille'],
    ['学前教育毛入园率', '百分率', 'percent'],
    ['孕产妇死亡率', '人/10万', 'per100000'],
    ['孕产妇死亡率', '例/10万', 'per100000'],
  ])('of %s may be %s', async (name, word, unit) => {
    const [figure] = await figuresOf(`指标,年份,数值,单位\n${name},2025,12,${word}\n`);
    expect(figure?.split(' ').slice(2)).toEqual(['12', unit]);
  });
  it.each(['千分比（‰）', '‰（千分之）'])('may be written in two ways: %s', async (unit) => {
    expect(await figuresOf(`指标,年份,数值,单位\n婴儿死亡率,2025,2.7,${unit}\n`)).toEqual([
      `${infants} 2025 2.7 permille`,
    ]);
  });
  it('may not be written as two units', async () => {
    expect(await codesOf('指标,年份,数值,单位\n婴儿死亡率,2025,2.7,千分比（%）\n')).toEqual([
      'unknownUnit 千分比（%）',
    ]);
  });
  it.each([
    '注：单位为%',
    '注：计量单位：%',
    '注：1.数据来自卫健局。2.表中数据单位均为百分比。',
    '以上单位均为%',
  ])('may be stated in a note: %s', async (note) => {
    const table = '指标,2025年\n婴儿死亡率,0.27\n';
    // 0.27 % is 2.7 ‰.
    const expected = [`${infants} 2025 0.27 percent`];
    expect(await figuresOf(`${table}${note}\n`)).toEqual(expected);
    expect(await figuresOf(`${note}\n${table}`)).toEqual(expected);
  });
});

it('the name of an indicator may be merged over its areas', async () => {
  const text = '指标,地区,2025年\n婴儿死亡率（‰）,桂林市,2.9\n,荔浦市,2.7\n';
  expect(await figuresOf(text)).toEqual([
    `${infants} 2025 2.9 permille 桂林市`,
    `${infants} 2025 2.7 permille`,
  ]);
});

it('figures below 国家 are not names of areas', async () => {
  const text = '指标,年份,数值,国家\n婴儿死亡率（‰）,2025,2.7,4.5\n';
  expect(await figuresOf(text)).toEqual([`${infants} 2025 2.7 permille`]);
  expect(await codesOf(text)).toEqual(['unknownHeading 国家']);
});

it('国家 beside a year in one heading is the nation', async () => {
  const text = '指标,单位,国家 2023,2023年国家,国家（2022年）,2023\n婴儿死亡率,‰,4.5,4.5,4.9,2.7\n';
  expect(await figuresOf(text)).toEqual([
    `${infants} 2023 4.5 permille 全国`,
    `${infants} 2022 4.9 permille 全国`,
    `${infants} 2023 2.7 permille`,
  ]);
});

it.each(['（年）,（%）,（‰）', '年,%,‰', '—,%,‰'])('a row of units may be %s', async (units) => {
  const text = `年份,婴儿死亡率,孕产妇死亡率\n${units}\n2024,0.28,0.10\n`;
  expect(await figuresOf(text)).toEqual([
    `${infants} 2024 0.28 percent`,
    'maternal-mortality-ratio 2024 0.10 permille',
  ]);
});

it.each(['年份,指标,', '地区,主要指标,', '序号,地区,监测指标,'])(
  'the names of indicators may be below 指标: %s',
  async (header) => {
    const blank = ','.repeat(header.split(',').length - 2);
    const names = `${blank}婴儿死亡率（‰）,孕产妇死亡率（1/10万）`;
    const cells = header.startsWith('年份') ? '2024年' : '荔浦市';
    const number = header.startsWith('序号') ? '1,' : '';
    const text = `2024年监测表\n${header}\n${names}\n${number}${cells},2.9,10\n`;
    expect(await figuresOf(text)).toEqual([
      `${infants} 2024 2.9 permille`,
      'maternal-mortality-ratio 2024 10 per100000',
    ]);
  },
);

it('an unknown column that repeats the names of indicators distinguishes nothing', async () => {
  const text = (name: string) => `名目,指标,2025年\n${name},婴儿死亡率（‰）,2.7\n`;
  expect(await codesOf(text('婴儿死亡率（‰）'))).toEqual(['unknownColumn 名目']);
  expect(await codesOf(text('新生儿死亡率'))).toEqual(['unknownKey 名目']);
});

it('the name of an indicator may have a status beside it', async () => {
  const bytes = new TextEncoder().encode('指标,2025年\n婴儿死亡率（初步）,2.7\n');
  const { observations } = await readObservations(bytes, { catalogue });
  expect(observations.map(({ value, status }) => [value, status])).toEqual([
    ['2.7', 'provisional'],
  ]);
});

it('a year may be written as 二0二五年', async () => {
  expect(await figuresOf('指标,二0二五年\n婴儿死亡率（‰）,2.7\n')).toEqual([
    `${infants} 2025 2.7 permille`,
  ]);
});
