import { describe, expect, it } from 'vitest';
import { makeWorkbook } from './makeWorkbook.js';
import { readBytes, readText } from './readText.js';

const infants = 'infant-mortality-rate';
const newborns = 'neonatal-mortality-rate';

/** Returns the figures, without places and groups that mean the whole. */
async function read(input: string | Uint8Array) {
  const { figures, issues, notices } = await (typeof input === 'string'
    ? readText(input)
    : readBytes(input));
  return {
    figures: figures.map((figure) => figure.replace(/ 450381(?= )| total/g, '')),
    codes: [...issues, ...notices].map(([code, , , found]) => `${code} ${found}`),
  };
}
const sheet = (rows: readonly (readonly (string | number | null)[])[]) =>
  makeWorkbook([{ name: 'Sheet1', rows }]);

describe('a continued table', () => {
  const first = '指标,单位,2020年,2021年\n婴儿死亡率,‰,2.70,2.55\n';
  it.each([
    // Consecutive years are a header, not figures for the years of the first one.
    ['续表,,2023,2024', '新生儿死亡率,‰,1.4,1.3'],
    ['二、教育,,2023,2024', '新生儿死亡率,‰,1.4,1.3'],
    ['指标（续）,单位,2023年,2024年', '新生儿死亡率,‰,1.4,1.3'],
    ['监测内容,计量单位,2023年,2024年', '新生儿死亡率,‰,1.4,1.3'],
  ])('under %s', async (header, rows) => {
    const { figures, codes } = await read(`${first}\n${header}\n${rows}\n`);
    expect(figures.slice(2)).toEqual([
      `${newborns} 2023 1.4 permille`,
      `${newborns} 2024 1.3 permille`,
    ]);
    expect(codes).toEqual([]);
  });

  it('counts that look like years, but skip some, are figures', async () => {
    const { figures, codes } = await read(`${first}医院数,个,2015,2018\n新生儿死亡率,‰,1.4,1.3\n`);
    expect(figures.slice(2)).toEqual([
      `${newborns} 2020 1.4 permille`,
      `${newborns} 2021 1.3 permille`,
    ]);
    expect(codes).toEqual(['unknownIndicator 医院数']);
  });

  it('has a year of its own in its title', async () => {
    const table = (number: number, year: number, value: string) =>
      `表${number} ${year}年情况\n指标,单位,数值\n婴儿死亡率,‰,${value}\n`;
    expect((await read(`${table(1, 2024, '2.8')}\n${table(2, 2025, '2.9')}`)).figures).toEqual([
      `${infants} 2024 2.8 permille`,
      `${infants} 2025 2.9 permille`,
    ]);
  });

  it('has the year of the title above it, unless it has its own', async () => {
    const table = (name: string, value: string) => `指标,单位,数值\n${name},‰,${value}\n`;
    const below = async (title: string) =>
      (
        await read(
          `2024年监测表\n${table('婴儿死亡率', '2.8')}${title}\n${table('新生儿死亡率', '1.2')}`,
        )
      ).figures;
    const first = `${infants} 2024 2.8 permille`;
    expect(await below('续表')).toEqual([first, `${newborns} 2024 1.2 permille`]);
    expect(await below('2025年')).toEqual([first, `${newborns} 2025 1.2 permille`]);
  });

  it('ends where a header begins, even if all its figures are refused', async () => {
    // 情形 is not the name of a column, and no figure of the first table shows where a header is.
    const first = ',甲类,\n指标,2023年,2024年\n婴儿死亡率（‰）,9,9\n';
    const { figures, codes } = await read(
      `${first}\n情形,指标,年份,数值\n略,婴儿死亡率（‰）,2025,2.8\n`,
    );
    expect(figures).toEqual([`${infants} 2025 2.8 permille`]);
    expect(codes).toEqual(['unknownHeading 甲类', 'unknownColumn 情形']);
  });
  it('may begin in any column', async () => {
    for (const title of ['荔浦市监测表', '续表', '2025年监测表'])
      expect(
        await read(
          sheet([
            [null, title],
            [null, '指标', '2024年'],
            [null, '婴儿死亡率（‰）', 2.8],
          ]),
        ),
      ).toEqual({ figures: [`${infants} 2024 2.8 permille`], codes: [] });
  });
});

describe('a band over an empty corner', () => {
  it('is not a title: targets above 实际值 are not what was observed', async () => {
    const { figures, codes } = await read(
      ',目标值\n,实际值,农村\n指标,2018年,2018年\n婴儿死亡率,78.6,86.2\n',
    );
    // 目标值 covers both columns, and its column 实际值 contradicts it: no figure is read.
    expect(figures).toEqual([]);
    expect(codes.map((code) => code.split(' ')[0])).toContain('notObserved');
  });
});

describe('the year of a title', () => {
  const table = '指标,单位,数值\n婴儿死亡率,‰,2.8\n';
  it.each([
    '２０２５年监测表',
    '年份：2025',
    '年份：（ 2025 ）',
    '2025年1—12月',
    '截至2025年12月31日',
    '表H1 2025年监测表',
  ])('%s', async (title) => {
    expect((await read(`${title}\n${table}`)).figures).toEqual([`${infants} 2025 2.8 permille`]);
  });
  it.each([
    '年份：截至2025',
    '2025年10月监测表',
    '2025年11月监测表',
    '填报日期：2026年3月1日',
    '2026年3月填报',
    '2021 — 2030年规划',
    '2021——2030年规划',
  ])('is not in %s', async (title) => {
    const { figures, codes } = await read(`${title}\n${table}`);
    expect([figures, codes]).toEqual([[], ['missingColumn 指标, 单位, 数值']]);
  });
  it.each([
    '2025年上半年监测表',
    '2025年第三季度',
    '2025年1—6月',
    '2025 Q3',
    '2025H1',
    'January to September 2025',
  ])('is not that of all figures in %s', async (title) => {
    for (const heading of ['数值', '实际完成值']) {
      const { figures, codes } = await read(`${title}\n${table.replace('数值', heading)}`);
      expect(figures).toEqual([]);
      expect(codes).toContain(`notObserved ${title}`);
    }
  });
  it('is that of a column beside the first half of another', async () => {
    const rows = '指标,2024年,2025年上半年\n婴儿死亡率（‰）,2.9,1.4\n';
    const { figures } = await read(`2025年上半年监测表\n${rows}`);
    expect(figures).toEqual([`${infants} 2024 2.9 permille`]);
  });
  it('may be the end of the period of a plan: “十四五”末监测表', async () => {
    expect((await read(`“十四五”末监测表\n${table}`)).figures).toEqual([
      `${infants} 2025 2.8 permille`,
    ]);
  });
});

it('the year of a title is not that of a blank cell below 年份', async () => {
  const rows = '指标,年份,数值,单位\n婴儿死亡率,2024,2.8,‰\n婴儿死亡率,,2.7,‰\n';
  expect(await read(`2025年监测表\n${rows}`)).toEqual({
    figures: [`${infants} 2024 2.8 permille`],
    codes: ['missingValue undefined'],
  });
});

describe('a column that distinguishes figures of a year from others', () => {
  it.each([
    '数据类型,指标,年份,数值\n目标值,婴儿死亡率（‰）,2025,5\n',
    '类型,指标,年份,数值\n预测,婴儿死亡率（‰）,2025,5\n',
    '期别,指标,年份,数值\n上半年,婴儿死亡率（‰）,2025,1.9\n',
    'Scenario,指标,年份,数值\nprojection,婴儿死亡率（‰）,2025,1.9\n',
    '计划/实际,指标,年份,数值\n计划,婴儿死亡率（‰）,2025,5\n,婴儿死亡率（‰）,2025,2.8\n',
    '季度,指标,年份,数值\n一,婴儿死亡率（‰）,2025,1.9\n',
    '月份,指标,年份,数值\n6,婴儿死亡率（‰）,2025,1.9\n',
  ])('%j makes the table unreadable', async (text) => {
    const { figures, codes } = await read(text);
    expect([figures, codes]).toEqual([[], [`unknownKey ${text.split(',')[0]}`]]);
  });

  it.each([
    ['计划/实际', '计划', '实际'],
    ['数据类型', '2030年目标值', '实际值'],
    ['季度', '前三季度', '全年'],
    ['类别', '目标', '实际'],
  ])('%s tells the observed figures if it is filled in for each', async (heading, other, own) => {
    const rows = `${other},婴儿死亡率（‰）,2025,5\n${own},婴儿死亡率（‰）,2025,2.8\n`;
    const text = `${heading},指标,年份,数值\n${rows}`;
    const expected = {
      figures: [`${infants} 2025 2.8 permille`],
      codes: [`notObserved ${other}`],
    };
    expect(await read(text)).toEqual(expected);
    // A note below the table is not a cell of the column.
    const noted = await read(`${text}注：数据来自年报。\n`);
    expect({ ...noted, codes: noted.codes.slice(0, 1) }).toEqual(expected);
    // A row without a word could be either. A column with one word for all has a notice.
    const row = ',婴儿死亡率（‰）,2024,2.9\n';
    expect((await read(text + row)).figures).toEqual([]);
    const same = `${own}${row}${own}${row.replace('2024,2.9', '2025,2.8')}`;
    expect((await read(`${heading},指标,年份,数值\n${same}`)).codes).not.toEqual([]);
  });

  it.each([
    '指标,目标,2025年\n婴儿死亡率（‰）,≤5,2.8\n',
    '指标,是否达标,2025年\n婴儿死亡率（‰）,是,2.8\n婴儿死亡率（‰）,否,2.8\n',
    '指标,评价,2025年\n婴儿死亡率（‰）,达标,2.8\n',
    '指标,目标,2025年\n婴儿死亡率（‰）,5,2.8\n指标,目标,2025年\n',
  ])('%j is harmless', async (text) => {
    expect((await read(text)).figures).toEqual([`${infants} 2025 2.8 permille`]);
  });

  it.each([
    ['民族', '瑶族'],
    ['户籍', '流动人口'],
    ['学段', '小学'],
  ])('%s: of an unknown group', async (heading, word) => {
    const { figures, codes } = await read(`${heading},指标,2025年\n${word},婴儿死亡率（‰）,3.9\n`);
    expect([figures, codes]).toEqual([[], [`unknownGroup ${word}`]]);
  });

  it('a row of data with a word of a heading is not a header', async () => {
    const { codes } = await read(
      '层级,指标,2025年\n国家,婴儿死亡率（‰）,3.9\n县,婴儿死亡率（‰）,2.8\n',
    );
    expect(codes).toEqual(['unknownKey 层级']);
  });
});

describe('columns of places and of units', () => {
  it.each(['县（区）', '地方', '辖区', '年别', '年'])('%s is known', async (heading) => {
    const isYear = heading.startsWith('年');
    const text = isYear
      ? `指标,${heading},数值,单位\n婴儿死亡率,2025,3.9,‰\n`
      : `${heading},指标,单位,2025年\n平乐县,婴儿死亡率,‰,3.9\n`;
    const place = isYear ? '' : ' 平乐县';
    expect((await read(text)).figures).toEqual([`${infants} 2025 3.9 permille${place}`]);
  });

  it('单位名称 is the column of units if it contains only units', async () => {
    expect((await read('指标,单位名称,2025年\n婴儿死亡率,%,0.284\n')).figures).toEqual([
      `${infants} 2025 0.284 percent`,
    ]);
  });

  it('各乡镇卫生院 is not the name of an institution', async () => {
    const doctors = '每所乡镇卫生院儿童保健医生数';
    const { figures } = await read(
      `指标,年份,地区,数值,单位\n${doctors},2025,花箦镇卫生院,2,名/机构\n` +
        `${doctors},2025,各乡镇卫生院,1.6,名/机构\n`,
    );
    expect(figures).toEqual([
      'child-health-doctors-per-township-health-centre 2025 2 countPerInstitution 花箦镇卫生院',
      'child-health-doctors-per-township-health-centre 2025 1.6 countPerInstitution',
    ]);
  });
});

describe('years above the names of columns', () => {
  const byYear = [
    `${infants} 2024 2.9 permille male`,
    `${infants} 2024 2.8 permille female`,
    `${infants} 2025 2.7 permille male`,
    `${infants} 2025 2.6 permille female`,
  ];
  it('cover the groups beside 指标', async () => {
    const text = '指标,男,女,男,女\n婴儿死亡率（‰）,2.9,2.8,2.7,2.6\n';
    expect(await read(`,2024年,,2025年,\n${text}`)).toEqual({ figures: byYear, codes: [] });
    expect(await read(`,2024年,2024年,2025年,2025年\n${text}`)).toEqual({
      figures: byYear,
      codes: [],
    });
  });
  const enrolment = 'preschool-gross-enrolment-ratio';
  it('cover tables side by side', async () => {
    const text =
      ',2024年,2025年,,2024年,2025年\n指标,,,指标,,\n婴儿死亡率（‰）,2.8,2.7,学前教育毛入园率（%）,95,96\n';
    expect(await read(text)).toEqual({
      figures: [
        `${infants} 2024 2.8 permille`,
        `${infants} 2025 2.7 permille`,
        `${enrolment} 2024 95 percent`,
        `${enrolment} 2025 96 percent`,
      ],
      codes: [],
    });
  });
  it('cover one table each', async () => {
    const text =
      '2024年,,,2025年,\n指标,数值,,指标,数值\n婴儿死亡率（‰）,2.8,,婴儿死亡率（‰）,2.7\n';
    expect((await read(text)).figures).toEqual([
      `${infants} 2024 2.8 permille`,
      `${infants} 2025 2.7 permille`,
    ]);
  });
});

describe('titles above tables side by side', () => {
  it('state the unit of each', async () => {
    const text =
      '单位：%,,,单位：‰,\n指标,2025年,,指标,2025年\n婴儿死亡率,0.28,,新生儿死亡率,1.2\n';
    expect(await read(text)).toEqual({
      figures: [`${infants} 2025 0.28 percent`, 'neonatal-mortality-rate 2025 1.2 permille'],
      codes: [],
    });
  });
  it('state the unit of all, if there is only one', async () => {
    const text = ',,,,单位：%\n指标,2025年,,指标,2025年\n婴儿死亡率,0.28,,新生儿死亡率,0.12\n';
    expect((await read(text)).figures).toEqual([
      `${infants} 2025 0.28 percent`,
      'neonatal-mortality-rate 2025 0.12 percent',
    ]);
  });
  it('state the year of each', async () => {
    const text =
      '2024年监测表,,,2025年监测表,\n指标,数值,,指标,数值\n婴儿死亡率（‰）,2.8,,婴儿死亡率（‰）,2.7\n';
    expect((await read(text)).figures).toEqual([
      `${infants} 2024 2.8 permille`,
      `${infants} 2025 2.7 permille`,
    ]);
  });
  it.each([
    ['地区：全国,,,地区：荔城镇,', ['全国', '450381100'], []],
    ['地区：全国,,,,', ['全国', '全国'], []],
    // The notices name the title of each table.
    ['阳朔县监测表,,,平乐县监测表,', ['阳朔县', '平乐县'], ['阳朔县监测表', '平乐县监测表']],
    ['阳朔县监测表,,,,', ['阳朔县', '阳朔县'], ['阳朔县监测表', '阳朔县监测表']],
  ])('state the area of each, or of all if there is only one: %s', async (title, of, found) => {
    const rows = '指标,2025年,,指标,2025年\n婴儿死亡率（‰）,2.8,,新生儿死亡率（‰）,1.2\n';
    const { figures, codes } = await read(`${title}\n${rows}`);
    expect(figures.map((figure) => figure.split(' ').at(-1))).toEqual(of);
    expect(codes.filter((code) => code.startsWith('assumedArea'))).toEqual(
      found.map((text) => `assumedArea ${text}`),
    );
  });
  it('state the year of all, if there is only one', async () => {
    const rows = '指标,数值,,指标,数值\n婴儿死亡率（‰）,2.8,,新生儿死亡率（‰）,1.2\n';
    expect((await read(`2024年监测表,,,,\n${rows}`)).figures).toEqual([
      `${infants} 2024 2.8 permille`,
      'neonatal-mortality-rate 2024 1.2 permille',
    ]);
  });
  it('state the indicator of each', async () => {
    const text =
      '表1 婴儿死亡率（‰）,,,表2 新生儿死亡率（‰）,\n年份,数值,,年份,数值\n2024,2.8,,2024,1.2\n2025,2.7,,2025,1.1\n';
    expect((await read(text)).figures).toEqual([
      `${infants} 2024 2.8 permille`,
      `${infants} 2025 2.7 permille`,
      'neonatal-mortality-rate 2024 1.2 permille',
      'neonatal-mortality-rate 2025 1.1 permille',
    ]);
  });
});

describe('one indicator', () => {
  it.each([
    ['in the title above groups', '荔浦市婴儿死亡率（‰）\n年份,城市,农村\n2025,2.5,3.0\n'],
    ['in the corner above groups', '婴儿死亡率（‰）,2024年,2025年\n城市,,2.5\n农村,,3.0\n'],
    ['above groups of one year', '婴儿死亡率（‰）,2025年\n城市,2.5\n农村,3.0\n'],
    ['in the title of a yearbook', '10-5 婴儿死亡率（‰）\n年份,城市,农村\n2025,2.5,3.0\n'],
    [
      'in the title of counties',
      '各县（市、区）婴儿死亡率\n地区,2025年（‰）\n城市,2.5\n农村,3.0\n',
    ],
    ['in the title of areas', '各乡镇婴儿死亡率统计表\n地区,2025年（‰）\n城市,2.5\n农村,3.0\n'],
  ])('%s', async (_, text) => {
    expect((await read(text)).figures).toEqual([
      `${infants} 2025 2.5 permille urban`,
      `${infants} 2025 3.0 permille rural`,
    ]);
  });
  it('in the title above areas', async () => {
    const text = '婴儿死亡率（‰）\n年份,全国,荔浦市\n2025,3.9,2.7\n';
    expect((await read(text)).figures).toEqual([
      `${infants} 2025 3.9 permille 全国`,
      `${infants} 2025 2.7 permille`,
    ]);
  });
  it('without a figure is no corner: 婴儿死亡率,2024年 is a row of data', async () => {
    const text =
      '指标,年份,数值\n新生儿死亡率,2025年,1.2\n婴儿死亡率,2024年,\n新生儿死亡率,2024年,1.3\n';
    expect((await read(text)).figures).toHaveLength(2);
  });
  it('that no title names is missing', async () => {
    const { figures, codes } = await read('年份,城市,农村\n2025,2.5,3.0\n');
    expect([figures, codes]).toEqual([[], ['missingColumn 年份, 城市, 农村']]);
  });
});
