import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { readObservations } from '../../../src/input/readObservations.js';
import type { StatusIn } from '../../../src/input/rows/Row.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { readStatedStatus } from '../../../src/input/table/readStatedStatus.js';
import { readText } from '../readText.js';

const catalogue = { indicators, areas };
const vocabulary = makeVocabulary();
const read = (text: string) => readStatedStatus(text, vocabulary)?.facts.status;

describe('the status that a title or a name states', () => {
  it.each([
    ...[
      '快报',
      '2025年快报',
      '2025快报',
      '（初步数）',
      '初步数据',
      '快报数',
      '荔浦市2025年监测快报',
    ],
    ...['数据状态：初步', '状态：初步数', '注：以下为初步数', '监测表（初步数）', '草稿'],
    ...['待审定2025', '监测表（2025年待核）', '2025年度待核实'],
    ...['Provisional', 'Status: provisional', 'Provisional figures 2025'],
  ])('%s: provisional', (text) => {
    expect(read(text)).toBe('provisional');
  });
  it.each(['估计数', '2025年推算数', '抽样调查推算数', '注：为抽样推算数', 'Status: estimated'])(
    '%s: estimated',
    (text) => {
      expect(read(text)).toBe('estimated');
    },
  );
  it.each(['年报', '正式数据', '监测表', '初步建立', 'Status: final', 'Estimated rates', ''])(
    '%s: final',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('is that of the figures, with a notice, unless a column states another', async () => {
    const readFile = async (text: string, file: string) => {
      const { observations, notices } = await readObservations(new TextEncoder().encode(text), {
        file,
      });
      return [
        observations.map(({ status }) => status),
        notices.map(({ code, found }) => `${code} ${found}`),
      ];
    };
    const rows = 'indicator,year,value,unit,status\na,2025,5.1,‰,\nb,2025,4.9,‰,正式\n';
    expect(await readFile(rows, '快报.csv')).toEqual([
      ['provisional', 'final'],
      ['assumedGroup 快报', 'missingValue undefined'],
    ]);
    // The title takes precedence.
    expect(await readFile(`估算数\n${rows}`, '快报.csv')).toEqual([
      ['estimated', 'final'],
      ['assumedGroup 估算数', 'missingValue undefined'],
    ]);
  });
});

describe('the status that a note states', () => {
  it.each([
    ...['注：初步数', '注：本表数据为初步数', '说明：以上均为初步数据。', '备注：表中数据为快报数'],
    ...['注：1. 各项指标均为初步数；2. 数据来自卫健局', 'Note: The figures are provisional'],
    ...['注：以上数据均为初步统计数据，最终数据以统计年鉴为准。', '注：数据为我市初步数'],
  ])('%s: that of all figures', (text) => {
    expect(read(text)).toBe('provisional');
  });
  it.each([
    ...['注：*为初步数据', '注：带*的为初步数', '注：①为初步数。', '注：部分数据为初步数'],
    ...['注：婴儿死亡率为初步数', '注：荔城镇数据为初步数', '注：2025年婴儿死亡率为初步数'],
    ...['注：婴儿死亡率2025年数据为初步数', 'Note: * provisional', '注：数据来自快报'],
  ])('%s: not that of all figures', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('some of the figures, which are not named', () => {
  it.each(['注：部分数据为初步数', '注：个别指标为快报数'])(
    '%s: the others keep theirs',
    (text) => {
      expect(readStatedStatus(text, vocabulary)).toBeUndefined();
    },
  );
  it.each(['注：部分数据为预计数', '注：少数指标为目标值', '注：红色数据为初步数'])(
    '%s: any figure may be among them',
    (text) => {
      expect(readStatedStatus(text, vocabulary)).toEqual({
        found: text,
        facts: {},
        isUnknown: true,
      });
    },
  );
});

describe('a status of some years', () => {
  const statusIn = (text: string) => {
    const statements = readStatedStatus(text, vocabulary)?.facts.statusIn ?? [{}];
    return statements.flatMap(({ status, years = [] }: Partial<StatusIn>) => [status, ...years]);
  };
  it.each([
    ['注：2025年数据为初步数。', ['provisional', 2025]],
    ['注：1.2025年为快报数；2.数据来自卫健局。', ['provisional', 2025]],
    ['2024、2025年各项数据均为初步数', ['provisional', 2024, 2025]],
    ['2022—2024年和2026年为推算数', ['estimated', 2022, 2023, 2024, 2026]],
    ['注：2024年为最终数，2025年为初步数', ['provisional', 2025]],
    ['Note: Figures for 2025 are provisional.', ['provisional', 2025]],
    ['2024 data are estimates; 2025 are preliminary', ['estimated', 2024, 'provisional', 2025]],
    ['注：２０２５年数据为全市初步统计数', ['provisional', 2025]],
    ['注：2024年为推算数；2025年数据为初步汇总结果', ['estimated', 2024, 'provisional', 2025]],
    ['*2025年数据为快报数', ['provisional', 2025]],
    ['注：本表为2026年3月快报数', [undefined]],
    ['注：2025年数据不是初步数', [undefined]],
    ['注：以上数据为初步数', [undefined]],
    ['2030年为目标年', [undefined]],
    ['2025年数据为最终数', [undefined]],
  ])('%s', (text, expected) => {
    expect(statusIn(text)).toEqual(expected);
  });

  const table = '指标,单位,2024年,2025年\n婴儿死亡率,‰,2.8,2.7\n';
  const readAll = async (text: string) => {
    const result = await readObservations(new TextEncoder().encode(text), { catalogue });
    return {
      statuses: result.observations.map(({ year, status }) => `${year} ${status}`),
      issues: result.ok ? [] : result.issues.map(({ code }) => code),
      notices: result.notices.map(({ code }) => code),
    };
  };
  it('is that of their figures, above or below the table', async () => {
    const note = '注：2025年数据为初步数。\n';
    const statuses = ['2024 final', '2025 provisional'];
    expect(await readAll(note + table)).toMatchObject({ statuses, notices: ['assumedGroup'] });
    expect(await readAll(table + note)).toMatchObject({
      statuses,
      notices: ['assumedGroup', 'remark'],
    });
  });
  it('may have a mark, which says that other figures do not have it', async () => {
    expect((await readAll(`${table}*2025年数据为快报数\n`)).statuses).toEqual([
      '2024 final',
      '2025 provisional',
    ]);
    expect((await readAll(`${table}*初步数\n`)).statuses).toEqual(['2024 final', '2025 final']);
  });
  it.each([
    ['*', '*初步数'],
    ['*', '注：*为初步数'],
    ['*', '注：*表示初步数'],
    ['*', '注：带*的数据为初步数'],
    ['*', '* 2025年为快报数'],
    ['①', '①表示初步数'],
    ['[1]', '[1] 初步数据'],
    ['¹', '¹ Provisional'],
  ])('is that of the figures with its mark: %s, %s', async (mark, note) => {
    const marked = table.replace('2025年', `2025年${mark}`);
    expect((await readAll(`${marked}${note}\n`)).statuses).toEqual([
      '2024 final',
      '2025 provisional',
    ]);
  });
  it('may be stated in several notes', async () => {
    const notes = '注：2024年为推算数。\n注：2025年为初步数。\n';
    expect((await readAll(table + notes)).statuses).toEqual(['2024 estimated', '2025 provisional']);
    expect((await readAll(notes + table)).statuses).toEqual(['2024 estimated', '2025 provisional']);
  });
  it('is that of the table above it', async () => {
    const below = `注：2025年数据为初步数。\n\n表2\n${table.replace('婴儿', '新生儿')}`;
    expect((await readAll(table + below)).statuses).toEqual([
      '2024 final',
      '2025 provisional',
      '2024 final',
      '2025 final',
    ]);
  });
  it('is not that of a figure whose row states another', async () => {
    const long = '指标,年份,单位,数值,状态\n婴儿死亡率,2025,‰,2.7,正式\n注：2025年为初步数,,,,\n';
    expect((await readAll(long)).statuses).toEqual(['2025 final']);
  });
  it.each([
    '注：2025年数据为预计数。',
    '注：2025年为预计完成数',
    '注：2025年数据为前三季度数据',
    '注：2025年数据为1—9月数',
    '注：2025年数据截至9月底',
    '注：2025年数据统计至9月底',
    '注：2025年数据为全国数据',
    '注：2025年沿用2024年数据',
    '注：2025年婴儿死亡率为桂林市数据',
    '注：2025年数据不含荔城镇。',
    '注：表中2025年数据为2024年数',
    '注：2025年为近三年平均',
    '注：2025年数据未包括荔城镇、东昌镇数据',
  ])('of which no figure is observed: %s', async (note) => {
    expect(await readAll(`${table}${note}\n`)).toMatchObject({
      statuses: ['2024 final'],
      issues: ['unknownSection'],
    });
  });
  it.each([
    '注：以上数据为规划目标值',
    '注：本表数据为农村数据',
    '说明：以上均为女性数据',
    '注：本表数据为流动人口数据',
    '注：本表仅统计农村地区',
    '注：本表为农村口径',
    '注：统计范围为农村地区',
    '统计口径：农村',
    '地区：全国',
    '注：红色数据为预测数',
    '注：标黄部分为初步数',
    '注：部分数据为桂林市数据',
    '注：以上数据不含荔城镇',
    '注：上表为全区平均水平',
    '各项指标均不包括荔城镇',
    '注：除荔城镇外，其他乡镇均已统计',
    '注：荔城镇除外',
    '注：电话调查不含荔城镇',
    'Note: excluding Licheng',
  ])('is refused if an observation cannot state it, or it is not one: %s', async (note) => {
    expect(await readAll(`${table}${note}\n`)).toMatchObject({
      statuses: [],
      issues: ['unknownSection'],
    });
  });
  it.each([
    '注：本表为监测数据',
    '注：2020年为基期',
    '注：以上数据为全市数据',
    '注：婴儿死亡率为约束性指标',
    '注：数据截至2025年12月31日',
    '注：红色预警为高风险',
    '注：统计范围为全市',
    '注：2025年沿用原口径',
    '注：以农村为主',
  ])('is none of the figures: %s', async (note) => {
    const { statuses, issues } = await readAll(`${table}${note}\n`);
    expect([statuses, issues]).toEqual([['2024 final', '2025 final'], []]);
  });
});

describe('a status of one indicator', () => {
  const rows = '婴儿死亡率,‰,2.8,2.7\n孕产妇死亡率,1/10万,8,9\n';
  const statusesOf = async (note: string) => {
    const text = `指标,单位,2024年,2025年\n${rows}${note},,,\n`;
    const result = await readObservations(new TextEncoder().encode(text), { catalogue });
    return result.observations.map(({ status }) => status);
  };
  it.each([
    ['注：孕产妇死亡率为初步数', 'final final provisional provisional'],
    ['注：孕产妇死亡率数据为快报数，其余为年报数', 'final final provisional provisional'],
    ['注：2025年孕产妇死亡率为初步数', 'final final final provisional'],
    ['注：婴儿死亡率2025年数据为推算数', 'final estimated final final'],
    ['注：1.婴儿死亡率为推算数；2.2025年数据为初步数', 'estimated estimated final provisional'],
    ['Note: Maternal mortality ratio is provisional', 'final final provisional provisional'],
    ['注：孕产妇死亡率数据未经审定', 'final final provisional provisional'],
    // An observation cannot have such a status.
    ['注：孕产妇死亡率为预测数', 'final final'],
    ['注：婴儿死亡率为桂林市数据', 'final final'],
    ['注：2025年孕产妇死亡率为预测数', 'final final final'],
    // 2.8 % would be 28 ‰.
    ['注：婴儿死亡率单位为%', 'final final'],
    ['注：婴儿死亡率单位为‰', 'final final final final'],
    // Several, and one that is not known.
    ['注：婴儿死亡率、孕产妇死亡率为初步数', 'final final final final'],
    ['注：死亡率为初步数', 'final final final final'],
    ['注：荔城镇婴儿死亡率为初步数', 'final final final final'],
  ])('%s', async (note, expected) => {
    expect((await statusesOf(note)).join(' ')).toBe(expected);
  });
});

describe('a status of the figures with a footnote mark', () => {
  const statusesOf = async (note: string) => {
    const text = `指标,2024年,2025年②\n婴儿死亡率①（‰）,2.8,2.7\n新生儿死亡率（‰）,1.3,1.2\n${note},,\n`;
    const result = await readObservations(new TextEncoder().encode(text), { catalogue });
    return result.observations.map(({ year, value, status }) => `${year} ${value} ${status}`);
  };
  it.each([
    ['注：①为初步数', ['2024 2.8 provisional', '2025 2.7 provisional', '2024 1.3 final']],
    ['②数据为快报数。', ['2024 2.8 final', '2025 2.7 provisional', '2024 1.3 final']],
    ['① 农村数据。②初步数；③预测数', ['2024 1.3 final', '2025 1.2 provisional']],
    ['注：①：桂林市数据', ['2024 1.3 final', '2025 1.2 final']],
    ['①不含计划外怀孕', ['2024 2.8 final', '2025 2.7 final', '2024 1.3 final']],
  ])('%s', async (note, expected) => {
    const statuses = await statusesOf(note);
    expect(statuses).toEqual(expect.arrayContaining(expected));
    expect(statuses).toHaveLength(expected.length === 2 ? 2 : 4);
  });
});

describe('a note on the year of figures', () => {
  const table = '2025年监测表\n指标,单位,数值\n婴儿死亡率*,‰,2.8\n剖宫产率,%,38\n';
  it.each([
    ['注：婴儿死亡率为2024年数据', ['caesarean-section-rate']],
    ['注：婴儿死亡率暂使用2024年度数据。', ['caesarean-section-rate']],
    ['注：*为2024年数据', ['caesarean-section-rate']],
    ['注：表中数据为2024年数', []],
    ['注：婴儿死亡率口径为农村', ['caesarean-section-rate']],
    ['说明：婴儿死亡率仅统计荔浦市人民医院', ['caesarean-section-rate']],
  ])('%s refuses them', async (note, left) => {
    const { figures, issues } = await readText(`${table}${note}\n`);
    expect(figures.map((figure) => figure.split(' ')[0])).toEqual(left);
    expect(new Set(issues.map(([code, , , found]) => `${code} ${found}`))).toEqual(
      new Set([`unknownSection ${note}`]),
    );
  });
  it('may name an indicator that ends like a word for figures', async () => {
    const text = '指标,2025年\n高等教育学科专业性别相异指数（%）,38\n';
    const note = '注：高等教育学科专业性别相异指数为2024年数据';
    expect((await readText(`${text}${note}\n`)).figures).toEqual([]);
  });
  it.each([
    ['注：以上数据均为2025年数据'],
    ['注：基期为2020年'],
    ['注：数据截至2025年12月31日'],
    ['注：人口数据为2024年数据'],
    ['数据来源：2024年统计年鉴'],
  ])('%s keeps them', async (note) => {
    expect((await readText(`${table}${note}\n`)).figures).toHaveLength(2);
  });
  it('says nothing against a column of another year', async () => {
    const wide = '指标,单位,2020年,2025年\n婴儿死亡率,‰,2.7,2.8\n注：以上数据为2025年数据\n';
    expect((await readText(wide)).figures).toHaveLength(2);
  });
});
