import { describe, expect, it } from 'vitest';
import { isAlone } from '../../../src/input/table/readSection.js';
import { readText } from '../readText.js';

const infants = (year: number, value: string, group = 'total total') =>
  `infant-mortality-rate ${year} ${value} permille 450381 ${group}`;
const header = '指标,单位,2019年,2020年';
const row = '婴儿死亡率,‰,2.95,2.70';
const figures = [infants(2019, '2.95'), infants(2020, '2.70')];
/** A table with a text alone in the row above its second row of figures. */
const below = (text: string) =>
  readText(`${header}\n${row}\n${text},,,\n${row.replace('2.70', '')}\n`);

describe('isAlone', () => {
  it.each([
    [true, ['a']],
    [true, ['a', '', null, 'a']],
    [false, ['a', 'b']],
    [false, ['a', 1]],
    [false, [1]],
  ])('%s: %j', (expected, cells) => {
    expect(isAlone(cells, 0, cells.length - 1)).toBe(expected);
  });
});

describe('a text alone in a row of a wide table', () => {
  it.each([
    '目标值',
    '差距',
    '作废',
    '旧数据',
    '去年同期',
    '三年平均',
    '二、目标值',
    '上年',
    '基期',
    '妇女儿童服务中心',
    '以下不含荔城镇',
  ])('%s refuses the rows below', async (text) => {
    expect(await below(text)).toEqual({
      figures,
      issues: [['unknownSection', 2, undefined, text]],
      notices: [],
    });
  });

  it.each([
    ['a domain', '妇女与健康'],
    ['a heading', '指标'],
    ['unknown words', '甲乙丙'],
    ['a sentence that names targets', `${'本表按年填报，'.repeat(6)}目标值见规划`],
    [
      'a sentence',
      '本表数据由市统计局会同市卫生健康局、市教育局、市民政局、市人力资源和社会保障局提供并核定',
    ],
  ])('%s is a remark', async (_, text) => {
    const { issues, notices } = await below(text);
    expect(issues).toEqual([]);
    expect(notices).toContainEqual(['remark', 2, undefined, text]);
  });

  it('a group applies to the rows below, up to the next', async () => {
    const text = `${header}\n（一）城市\n${row}\n农村\n婴儿死亡率,‰,3.4,3.2\n合计\n婴儿死亡率,‰,,3.0\n`;
    expect(await readText(text)).toEqual({
      figures: [
        infants(2019, '2.95', 'total urban'),
        infants(2020, '2.70', 'total urban'),
        infants(2019, '3.4', 'total rural'),
        infants(2020, '3.2', 'total rural'),
        infants(2020, '3.0'),
      ],
      issues: [],
      notices: [
        ['assumedGroup', 1, undefined, '（一）城市'],
        ['assumedGroup', 3, undefined, '农村'],
      ],
    });
  });

  it('a topic after rows of a group may end it, a long text does not', async () => {
    const rowsOf = async (text: string) => {
      const rows = `农村,\n婴儿死亡率（‰）,2.7\n${text},\n新生儿死亡率（‰）,1.5\n`;
      const { figures: read, issues } = await readText(`指标,2020年\n${rows}`);
      return [...read.map((figure) => figure.split(' ').at(-1)), ...issues.flat()];
    };
    // 15 and 16 characters
    const [topic, remark] = ['儿童健康和妇女发展重点工作之一', '儿童健康和妇女发展的重点工作之一'];
    expect(await rowsOf(topic)).toEqual(['rural', 'unknownSection', 3, undefined, topic]);
    expect(await rowsOf(remark)).toEqual(['rural', 'rural']);
    expect(await rowsOf('儿童健康、妇女发展：甲')).toEqual(['rural', 'rural']);
  });

  it('a note on the rows below may be indented', async () => {
    const text = '指标,2020年\n　备注：以下为农村数据,\n婴儿死亡率（‰）,2.7\n';
    expect((await readText(text)).figures).toEqual([infants(2020, '2.7', 'total rural')]);
  });

  it('a unit applies to the rows below', async () => {
    // The indicator's own unit is ‰: 0.27 % taken as 0.27 ‰ would be ten times too low.
    expect(await readText('指标,2019年,2020年\n%\n婴儿死亡率,0.295,0.27\n')).toEqual({
      figures: [
        'infant-mortality-rate 2019 0.295 percent 450381 total total',
        'infant-mortality-rate 2020 0.27 percent 450381 total total',
      ],
      issues: [],
      notices: [],
    });
  });
});

describe('words that announce groups', () => {
  const rows = '城市,2.9\n农村,4.9\n';
  const infants = ['2.9 permille 450381 total urban', '4.9 permille 450381 total rural'].map(
    (rest) => `infant-mortality-rate 2025 ${rest}`,
  );
  it.each(['其中：,\n', '#,\n', '按城乡分,\n', '按城乡分：,\n'])('%j alone', async (lone) => {
    const { figures, issues } = await readText(`指标,2025年\n婴儿死亡率（‰）,3.9\n${lone}${rows}`);
    expect([figures.slice(1), issues]).toEqual([infants, []]);
  });
  it('按城乡分 before the first group', async () => {
    const { figures, issues } = await readText(
      `指标,2025年\n婴儿死亡率（‰）,3.9\n按城乡分：${rows}`,
    );
    expect([figures.slice(1), issues]).toEqual([infants, []]);
  });
});

describe('words before the heading of a section', () => {
  const infantsOf = async (text: string) => {
    const { figures: read, issues } = await below(text);
    return [read.slice(2), issues.map(([code]) => code)];
  };
  const rural = [infants(2019, '2.95', 'total rural')];
  const nation = infants(2019, '2.95').replace('450381', '全国');
  it.each([
    ['以下为农村数据', rural],
    ['注：以下为农村数据', rural],
    ['参考：全国数据', [nation]],
    ['对照：全国', [nation]],
    ['附：全国数据', [nation]],
  ])('%s', async (text, expected) => {
    expect(await infantsOf(text)).toEqual([expected, []]);
  });
  it.each(['下列数据为目标值', '以下为流动人口数据', '以下为2018年数据'])(
    '%s refuses the rows below',
    async (text) => {
      expect(await infantsOf(text)).toEqual([[], ['unknownSection']]);
    },
  );
});

describe('what is behind the name of a chapter', () => {
  const infantsIn = async (chapter: string) => {
    const rate = 'infant-mortality-rate 2020 ';
    const rows = '婴儿死亡率（‰）,2.7\n三、教育,\n5岁以下儿童死亡率（‰）,3.9\n';
    const { figures, issues } = await readText(`指标,2020年\n${chapter},\n${rows}`);
    expect(figures.at(-1)).toBe('under-five-mortality-rate 2020 3.9 permille 450381 total total');
    return [
      ...figures.slice(0, -1).map((figure) => figure.replace(rate, '')),
      ...issues.map(([code]) => code),
    ];
  };
  it.each([
    ['二、健康（桂林市）', '2.7 permille 桂林市 total total'],
    ['二、健康—桂林市', '2.7 permille 桂林市 total total'],
    ['二、健康（农村）', '2.7 permille 450381 total rural'],
    ['二、健康（女）', '2.7 permille 450381 female total'],
    ['二、健康（2020年）', '2.7 permille 450381 total total'],
    ['二、健康（妇联）', '2.7 permille 450381 total total'],
    ['二、健康（荔浦市人民医院）', '2.7 permille 450381 total total'],
    ['二、健康（10项）', '2.7 permille 450381 total total'],
    ['二、国家级健康指标', '2.7 permille 450381 total total'],
    ['二、荔浦市儿童健康', '2.7 permille 450381 total total'],
    ['二、健康（2019年）', 'unknownSection'],
    ['二、健康（目标值）', 'unknownSection'],
    ['二、桂林市儿童健康', 'unknownSection'],
    ['二、荔城镇儿童健康', 'unknownSection'],
    ['二、全国儿童健康', 'unknownSection'],
  ])('is read with its figures: %s', async (chapter, expected) => {
    expect(await infantsIn(chapter)).toEqual([expected]);
  });
  it('is refused as a year other than that of one of the columns', async () => {
    const rows = '二、健康（2020年）,,\n婴儿死亡率（‰）,2.9,2.7\n';
    const { figures, issues } = await readText(`指标,2019年,2020年\n${rows}`);
    expect([figures, issues.map(([code]) => code)]).toEqual([[], ['unknownSection']]);
    const same = await readText(`指标,2020年,2020年女\n${rows}`);
    expect(same.figures).toHaveLength(2);
  });
  it('ends at the next chapter, also without numbers', async () => {
    const rows = '健康（农村）,\n婴儿死亡率,2.7\n教育（单位：%）,\n5岁以下儿童死亡率,0.39\n';
    expect((await readText(`指标,2020年\n${rows}`)).figures).toEqual([
      'infant-mortality-rate 2020 2.7 permille 450381 total rural',
      'under-five-mortality-rate 2020 0.39 percent 450381 total total',
    ]);
  });
});

it('the number of a heading may have spaces around it', async () => {
  const text = '序号,指标,单位,2020年\n 一 ,农村,,\n1,婴儿死亡率,‰,2.70\n';
  expect((await readText(text)).figures).toEqual([infants(2020, '2.70', 'total rural')]);
});

describe('a text alone in a row of a long table with the year in its title', () => {
  const long = (text: string) => readText(`2020年\n指标,单位,数值\n${text},,\n婴儿死亡率,‰,2.70\n`);
  it.each([['一、妇幼保健'], ['（一）卫生健康'], ['一、人口和计划生育']])(
    '%s is a chapter',
    async (text) => {
      const { figures: read, issues, notices } = await long(text);
      expect([read, issues]).toEqual([[infants(2020, '2.70')], []]);
      expect(notices).toContainEqual(['remark', 1, undefined, text]);
    },
  );
  it.each([['1.出生缺陷发生率'], ['出生缺陷发生率']])('%s may be a row', async (text) => {
    const { issues } = await long(text);
    expect(issues.map(([code]) => code)).toEqual(['unknownIndicator', 'missingValue']);
  });
});

it('a note may be below a column of figures', async () => {
  const note = '注：数据来自卫健局';
  expect(await readText(`数值,指标,年份,单位\n2.70,婴儿死亡率,2020,‰\n${note}\n`)).toEqual({
    figures: [infants(2020, '2.70')],
    issues: [],
    notices: [['remark', 2, undefined, note]],
  });
});
