import { describe, expect, it } from 'vitest';
import { makeWorkbook } from './makeWorkbook.js';
import { readBytes, readText } from './readText.js';

/**
 * Returns only the figures, as indicator, year and value, with places and groups that differ from
 * Lipu as a whole.
 */
const read = async (text: string) => {
  const { figures, issues } = await readText(text);
  const brief = (figure: string) =>
    figure.replace(/ (?:permille|percent|per100000) 450381(?= )/, '').replace(/ total/g, '');
  return { figures: figures.map(brief), issues: issues.map(([code, row]) => `${code} ${row}`) };
};
const [infants, newborns] = ['infant-mortality-rate', 'neonatal-mortality-rate'];
const mothers = 'maternal-mortality-ratio';

describe('names of other indicators below the rows', () => {
  const rows = '年份,婴儿死亡率,新生儿死亡率\n2022,2.7,1.3\n';
  const first = [`${infants} 2022 2.7`, `${newborns} 2022 1.3`];
  it.each([
    ',孕产妇死亡率,5岁以下儿童死亡率\n2024,8,4.1\n',
    ',,\n,孕产妇死亡率,5岁以下儿童死亡率\n2024,8,4.1\n',
    '续表,,\n,孕产妇死亡率,5岁以下儿童死亡率\n2024,8,4.1\n',
  ])('begin a table of their own: %s', async (below) => {
    expect(await read(rows + below)).toEqual({
      figures: [...first, `${mothers} 2024 8`, 'under-five-mortality-rate 2024 4.1'],
      issues: [],
    });
  });
  it('do not in a row without figures of tables side by side', async () => {
    const text =
      '指标,2025年,,指标,2025年\n婴儿死亡率,2.7,,孕产妇死亡率,8\n新生儿死亡率,—,,5岁以下儿童死亡率,—\n';
    expect(await read(text)).toEqual({
      figures: [`${infants} 2025 2.7`, `${mothers} 2025 8`],
      issues: [],
    });
  });
});

describe('headings of other columns below the rows', () => {
  const figures = [`${infants} 2022 2.7`];
  it.each([
    ['年份,婴儿死亡率\n2022,2.7\n,新生儿死亡率\n2024,1.3\n', figures],
    ['婴儿死亡率\n年份,男\n2022,2.7\n,城市\n2024,1.3\n', [`${infants} 2022 2.7 male`]],
    ['2022年\n指标,全市\n婴儿死亡率,2.7\n,荔城镇\n新生儿死亡率,1.3\n', figures],
    ['指标,单位,2022年\n婴儿死亡率,‰,2.7\n,,目标值\n新生儿死亡率,‰,1.3\n', figures],
    ['指标,单位,2022年\n婴儿死亡率,‰,2.7\n,,全国\n新生儿死亡率,‰,1.3\n', figures],
    ['指标,单位,2022年\n婴儿死亡率,‰,2.7\n教育指标,单位,小学\n新生儿死亡率,‰,1.3\n', figures],
    ['指标,2022年,2023年\n婴儿死亡率,2.7,\n教育,城市,农村\n新生儿死亡率,1.3,1\n', figures],
    ['指标,2022年,2023年\n婴儿死亡率,2.7,\n,小学,初中\n新生儿死亡率,1.3,1\n', figures],
  ])('refuse the rows below them: %s', async (text, expected) => {
    const { figures: read1, issues } = await read(text);
    expect(read1).toEqual(expected);
    expect(issues).toEqual(['unknownHeading 2']);
  });
  it('refuse all of them, also below the heading of a section', async () => {
    const text = '指标,2022年\n婴儿死亡率,2.7\n,全国\n农村,\n新生儿死亡率,1.3\n';
    expect(await read(text)).toEqual({ figures, issues: ['unknownHeading 2'] });
  });
  it.each(['建立工作机制,,已建立', '婴儿死亡率,‰,达标', '工作机制,项,城市', ',,见附件', ',女,—'])(
    'are not the words of a row of data: %s',
    async (row) => {
      const text = `指标,单位,2022年\n婴儿死亡率,‰,2.7\n${row}\n新生儿死亡率,‰,1.3\n`;
      expect((await read(text)).figures).toEqual([...figures, `${newborns} 2022 1.3`]);
    },
  );
});

describe('the name of another indicator alone in its row', () => {
  it.each([
    '年份,婴儿死亡率（‰）\n2022,2.7\n新生儿死亡率（‰）,\n2024,1.3\n',
    '年份,婴儿死亡率\n2022,2.7\n二、新生儿死亡率\n2024,1.3\n',
    '年份,婴儿死亡率\n2022,2.7\n表2 新生儿死亡率,\n2024,1.3\n',
    '婴儿死亡率\n年份,数值\n2022,2.7\n新生儿死亡率,\n2024,1.3\n',
    '婴儿死亡率（‰）,2022年,2023年\n合计,2.7,\n新生儿死亡率（‰）,,\n合计,1.3,1\n',
  ])('refuses the rows below, which do not name theirs: %s', async (text) => {
    expect(await read(text)).toEqual({
      figures: [`${infants} 2022 2.7`],
      issues: ['unknownSection 2'],
    });
  });
  it('is a row of a long table that is not filled in', async () => {
    const text = '指标,年份,数值\n婴儿死亡率,2022,2.7\n新生儿死亡率,,\n';
    const expected = ['missingValue 2', 'missingValue 2'];
    expect(await read(text)).toEqual({ figures: [`${infants} 2022 2.7`], issues: expected });
  });
  it('applies to the groups below it in a column of indicators', async () => {
    const text = '指标,2022年\n婴儿死亡率,2.7\n新生儿死亡率,\n女,1.3\n';
    expect(await read(text)).toEqual({
      figures: [`${infants} 2022 2.7`, `${newborns} 2022 1.3 female`],
      issues: [],
    });
  });
});

describe('a text alone in a row of a long table', () => {
  it.each([
    ['女', '1.3 female'],
    ['其中：农村', '1.3 rural'],
    ['单位：%', '0.13 percent'],
  ])('is about the rows below: %s', async (text, figure) => {
    const [value = ''] = figure.split(' ');
    const rows = `婴儿死亡率,2022,2.7\n${text},,\n新生儿死亡率,2022,${value}\n`;
    const { figures, issues } = await readText(`指标,年份,数值\n${rows}`);
    const below = figures[1]?.replace(/ permille| 450381| total/g, '');
    expect([below, issues]).toEqual([`${newborns} 2022 ${figure}`, []]);
  });
  it('names an area', async () => {
    const rows = '2022,2.7,婴儿死亡率\n全国,,\n2022,5.4,婴儿死亡率\n';
    const { figures } = await readText(`年份,数值,指标\n${rows}`);
    expect(figures[1]).toBe(`${infants} 2022 5.4 permille 全国 total total`);
  });
  it('refuses the rows below that are not observed', async () => {
    const text = '指标,年份,数值\n婴儿死亡率,2022,2.7\n目标值,,\n婴儿死亡率,2030,5\n';
    expect(await read(text)).toEqual({
      figures: [`${infants} 2022 2.7`],
      issues: ['unknownSection 2'],
    });
  });
});

describe('columns of areas', () => {
  it.each([
    '监测地区',
    '填报地区',
    '报送县区',
    '统计区域',
    '所属乡镇名称',
    '县区名',
    '调查地区名称',
  ])('are also named %s', async (heading) => {
    const { figures } = await readText(
      `${heading},指标,年份,数值\n阳朔县,婴儿死亡率,2022,3.9\n荔浦市,婴儿死亡率,2022,2.7\n`,
    );
    expect(figures).toEqual([
      `${infants} 2022 3.9 permille 阳朔县 total total`,
      `${infants} 2022 2.7 permille 450381 total total`,
    ]);
  });
});

describe('a column that states what an observation cannot state', () => {
  const rows = (cell: string) =>
    `指标,年份,数值\n${cell},婴儿死亡率,2022,2.7\n${cell},新生儿死亡率,2022,1.3\n`;
  it.each(['流动人口', '初步数', 'Provisional', '目标值'])(
    'is not left out: %s below an unknown heading',
    async (cell) => {
      expect(await read(`情形,${rows(cell)}`)).toEqual({
        figures: [],
        issues: ['unknownKey undefined'],
      });
    },
  );
  it.each(['流动人口', '初步数', '目标值'])('refuses its rows: %s below 口径', async (cell) => {
    expect(await read(`口径,${rows(cell)}`)).toEqual({
      figures: [],
      issues: ['unknownGroup 1', 'unknownGroup 2'],
    });
  });
  it.each(['常住人口', '按活产数计算'])('may describe indicators: %s below 口径', async (cell) => {
    expect((await read(`口径,${rows(cell)}`)).figures).toHaveLength(2);
  });
});

describe('columns in two languages', () => {
  const header = '指标,Indicator,单位,Unit,性别,Sex,年份,Year,状态,Status,数值\n';
  const row = (...cells: readonly string[]) => `婴儿死亡率,Infant mortality rate,${cells.join()}\n`;
  it('agree where they mean the same', async () => {
    const same = ['‰', 'per mille', '女', 'Female', '2022年', '2022', '初步', 'provisional'];
    const { figures, issues } = await readText(`${header}${row(...same, '2.7')}`);
    expect(figures).toEqual([`${infants} 2022 2.7 permille 450381 female total`]);
    expect(issues).toEqual([]);
  });
  it.each([
    [['‰', '%', '', '', '2022', '', '', '', '2.7'], 'Unit'],
    [['‰', '', '女', 'Male', '2022', '', '', '', '2.7'], 'Sex'],
    [['‰', '', '', '', '2022', '2021', '', '', '2.7'], 'Year'],
    [['‰', '', '', '', '2022', '', '初步', 'final', '2.7'], 'Status'],
    [['千人', '某', '', '', '2022', '', '', '', '2.7'], 'Unit'],
  ])('are an error where they do not: %j', async (cells, column) => {
    const { figures, issues } = await readText(`${header}${row(...cells)}`);
    expect([figures, issues[0]?.slice(0, 3)]).toEqual([[], ['badStructure', 1, column]]);
  });
});

describe('a title that consists of an area and an indicator', () => {
  const areaOf = async (title: string) => {
    const { figures } = await readText(`${title}\n指标,2022年\n婴儿死亡率（‰）,4\n`);
    return figures.map((figure) => figure.split(' ')[4]);
  };
  it.each([
    ['全国婴儿死亡率（‰）', '全国'],
    ['2022年全国婴儿死亡率统计表', '全国'],
    ['广西2022年婴儿死亡率', '全区'],
    ['荔浦市婴儿死亡率', '450381'],
    ['全市婴儿死亡率', '450381'],
    // A county may fill in a national form.
    ['全国妇女儿童发展主要指标', '450381'],
    ['荔浦市与全国婴儿死亡率', '450381'],
  ])('is about that area: %s', async (title, area) => {
    expect(await areaOf(title)).toEqual([area]);
  });
  it.each(['婴儿死亡率排名', '2022年婴儿死亡率增速', '婴儿死亡率比上年增减'])(
    'leaves out what is not observed: %s',
    async (title) => {
      const { figures, notices } = await readText(`${title}\n指标,2022年\n婴儿死亡率（‰）,4\n`);
      expect([figures, notices.map(([code]) => code)]).toEqual([[], ['notObserved']]);
    },
  );
  it('may be about changes over the years', async () => {
    expect(await areaOf('婴儿死亡率变化情况表')).toEqual(['450381']);
  });
});

describe('a name or a band that is merged', () => {
  it('over the column of groups beside it is about the whole', async () => {
    const rows = [
      ['指标', '', '2022年'],
      ['婴儿死亡率', '城市', 2.7],
      ['', '农村', 3],
      ['新生儿死亡率', '', 1.3],
    ];
    const merged = ['A1:B1', 'A2:A3', 'A4:B4'];
    const { figures, issues } = await readBytes(makeWorkbook([{ name: 'Sheet1', rows, merged }]));
    expect(figures.map((figure) => figure.replace(/ permille 450381 total/, ''))).toEqual([
      `${infants} 2022 2.7 urban`,
      `${infants} 2022 3 rural`,
      `${newborns} 2022 1.3 total`,
    ]);
    expect(issues).toEqual([]);
  });
  it('over groups says nothing else about them if it is 其中', async () => {
    const text = '指标,2022年,,\n,合计,其中：,\n,,男,女\n婴儿死亡率（‰）,2.7,2.6,2.8\n';
    expect(await read(text)).toEqual({
      figures: [`${infants} 2022 2.7`, `${infants} 2022 2.6 male`, `${infants} 2022 2.8 female`],
      issues: [],
    });
  });
  it('over a figure is not read if it is 其中', async () => {
    const text = '指标,2022年,\n,合计,其中\n婴儿死亡率（‰）,2.7,2.6\n';
    expect((await read(text)).figures).toEqual([`${infants} 2022 2.7`]);
  });
});

describe('a heading whose number is in a column of its own', () => {
  const rows = (...headings: readonly string[]) =>
    headings.map((heading, at) => `${heading},\n${at + 1},婴儿死亡率（‰）,${at + 2}\n`).join('');
  it.each([
    [
      ['一,农村', '二,城市'],
      ['2 rural', '3 urban'],
    ],
    [
      ['（一）,农村', '（二）,全市'],
      ['2 rural', '3'],
    ],
    [
      ['一、,农村', '二、,教育'],
      ['2 rural', '3'],
    ],
  ])('applies to the rows below: %j', async (headings, expected) => {
    const { figures, issues } = await read(`序号,指标,2022年\n${rows(...headings)}`);
    const brief = figures.map((figure) => figure.split(' ').slice(2).join(' '));
    expect([brief, issues]).toEqual([expected, []]);
  });
  it('may refuse them', async () => {
    const { figures, issues } = await read(`序号,指标,2022年\n${rows('一,目标值')}`);
    expect([figures, issues]).toEqual([[], ['unknownSection 1']]);
  });
  it('is not a number of a workbook', async () => {
    const rows = [
      ['序号', '指标', '2022年'],
      [1, '婴儿死亡率（‰）', null],
      [2, '新生儿死亡率（‰）', 1.3],
    ];
    const { figures, issues } = await readBytes(makeWorkbook([{ name: 'Sheet1', rows }]));
    expect([figures.length, issues]).toEqual([1, []]);
  });
  it('is not that of an indicator without figures', async () => {
    const text = '序号,指标,2022年\n1,婴儿死亡率,\n2,某指标,\n3,新生儿死亡率,1.3\n';
    expect(await read(text)).toEqual({ figures: [`${newborns} 2022 1.3`], issues: [] });
  });
});

it.each(['①', 'A', 'A.', 'b、', '(c)', 'Ⅲ、', 'D '])(
  'an indicator may have the number %s before it',
  async (number) => {
    const { figures, issues } = await read(`指标,2022年\n${number}婴儿死亡率,2.7\n`);
    expect([figures, issues]).toEqual([[`${infants} 2022 2.7`], []]);
  },
);

it('names and headings may have footnote marks behind them', async () => {
  const text = '指标①,2022年②\n婴儿死亡率③,2.7\n新生儿死亡率①（‰）,1.3\n';
  expect(await read(text)).toEqual({
    figures: [`${infants} 2022 2.7`, 'neonatal-mortality-rate 2022 1.3'],
    issues: [],
  });
});

it('a column of responsible units that names townships is not left out', async () => {
  const text = '责任单位,指标,2022年\n荔城镇人民政府,婴儿死亡率,2.7\n市卫健局,新生儿死亡率,1.3\n';
  expect(await read(text)).toEqual({ figures: [], issues: ['unknownKey undefined'] });
  expect((await read(text.replace('荔城镇人民政府', '市妇联'))).figures).toHaveLength(2);
});

describe('the year before that of a row', () => {
  it.each([
    '指标,年份,上年\n婴儿死亡率,2022,3\n',
    '年份,婴儿死亡率（上年）\n2022,3\n',
    '指标,年份,数值,上年数\n婴儿死亡率,2022,2.7,3\n',
    '指标,年份,上年,本年\n婴儿死亡率,2022,3,2.7\n',
  ])('is not that of its column of years: %s', async (text) => {
    const { figures, notices } = await readText(text);
    expect(figures.filter((figure) => !figure.includes('2022 2.7'))).toEqual([]);
    expect(notices.map(([code]) => code)).toContain('notObserved');
  });
});

describe('a year in a heading', () => {
  it.each(['二O二三年', '二Ｏ二三年', '二〇二三年'])('may be written as %s', async (year) => {
    const { figures } = await readText(`指标,2022年,${year}\n婴儿死亡率,2.7,2.6\n`);
    expect(figures[1]).toBe(`${infants} 2023 2.6 permille 450381 total total`);
  });
  it.each(['23年', '’23'])('is an error in another form: %s', async (year) => {
    const text = `指标,2022年,${year}\n婴儿死亡率,2.7,2.6\n`;
    expect(await read(text)).toEqual({
      figures: [`${infants} 2022 2.7`],
      issues: ['unknownHeading undefined'],
    });
  });
});
