import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { readObservations } from '../../../src/input/readObservations.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { readStatedStatus } from '../../../src/input/table/readStatedStatus.js';

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
    ...['Provisional', 'Status: provisional', 'Provisional figures 2025'],
  ])('%s: provisional', (text) => {
    expect(read(text)).toBe('provisional');
  });
  it.each(['估计数', '2025年推算数', '抽样调查推算数', 'Status: estimated'])(
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
  });
});

describe('the status that a note states', () => {
  it.each([
    ...['注：初步数', '注：本表数据为初步数', '说明：以上均为初步数据。', '备注：表中数据为快报数'],
    ...['注：1. 各项指标均为初步数；2. 数据来自卫健局', 'Note: The figures are provisional'],
  ])('%s: that of all figures', (text) => {
    expect(read(text)).toBe('provisional');
  });
  it.each([
    ...['注：*为初步数据', '注：带*的为初步数', '注：①为初步数。', '注：部分数据为初步数'],
    ...['注：婴儿死亡率为初步数', '注：荔城镇数据为初步数', '注：2025年婴儿死亡率为初步数'],
    ...['注：婴儿死亡率2025年数据为初步数', 'Note: * provisional', '注：数据来自快报'],
  ])('%s: not that of all figures', (text) => {
    expect(readStatedStatus(text, vocabulary)).toBeUndefined();
  });
});

describe('a status of some years', () => {
  const statusIn = (text: string) => {
    const { status, years = [] } = readStatedStatus(text, vocabulary)?.facts.statusIn ?? {};
    return [status, ...years];
  };
  it.each([
    ['注：2025年数据为初步数。', ['provisional', 2025]],
    ['注：1.2025年为快报数；2.数据来自卫健局。', ['provisional', 2025]],
    ['2024、2025年各项数据均为初步数', ['provisional', 2024, 2025]],
    ['2022—2024年和2026年为推算数', ['estimated', 2022, 2023, 2024, 2026]],
    ['注：2024年为最终数，2025年为初步数', ['provisional', 2025]],
    ['Note: Figures for 2025 are provisional.', ['provisional', 2025]],
    ['2024 data are estimates; 2025 are preliminary', ['provisional', 2025]],
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
  it('is refused if the figures are not observed', async () => {
    expect(await readAll(`${table}注：2025年数据为预计数。\n`)).toMatchObject({
      statuses: [],
      issues: ['unknownSection'],
    });
  });
});
