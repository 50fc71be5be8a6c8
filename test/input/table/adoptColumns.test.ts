import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { columnAt } from '../../../src/input/rows/Row.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { adoptColumns } from '../../../src/input/table/adoptColumns.js';
import type { Layout } from '../../../src/input/table/Layout.js';
import { readText } from '../readText.js';

const vocabulary = makeVocabulary({ indicators, areas });
const layout: Layout = {
  ...{ keys: [], figures: [], isWide: false, notObserved: [], refused: [], missing: [] },
  ...{ unknown: [{ at: 0, heading: '' }], isTemplate: false, left: 0, right: 1 },
  isRepeated: false,
};
/**
 * The result for a column whose cells are in rows 1, 2 … of a grid; the last row is below the
 * table.
 */
const adopt = (cells: readonly unknown[], more: Partial<Layout> = {}) => {
  const grid = {
    cells: [['甲'], ...cells.map((cell) => [cell]), ['below']],
    ...{ rowErrors: new Map(), cellErrors: new Map(), merged: [] },
  };
  const region = {
    ...{ titles: [], before: [], above: [], from: 0, top: 0, bottom: 1, columns: [], lines: [] },
    end: cells.length + 1,
  };
  const { keys, unknown, missing } = adoptColumns(grid, region, { ...layout, ...more }, vocabulary);
  return { keys: keys.map(({ cell }) => cell), unknown: unknown.length, missing };
};

describe('a column without a heading', () => {
  const asUnits = { keys: [columnAt.unit], unknown: 0, missing: [] };
  const left = { keys: [], unknown: 1, missing: [] };
  it.each([
    [['‰', '', '%', null], asUnits],
    [[], left],
    [['', null], left],
    [['‰', '略'], left],
    [['略', '‰'], left],
    [['‰', 1], left],
  ])('that contains %j is that of units if it contains nothing else', (cells, expected) => {
    expect(adopt(cells)).toEqual(expected);
  });

  it('keeps its heading, and is not a second column of units', () => {
    expect(adopt(['‰'], { unknown: [{ at: 0, heading: '略' }] })).toEqual(left);
    const keys = [{ at: 1, heading: '单位', cell: columnAt.unit }];
    expect(adopt(['‰'], { keys })).toEqual({ keys: [columnAt.unit], unknown: 1, missing: [] });
  });

  it('is not a second column of groups, nor of names', () => {
    const beside = (cell: number, text: string) =>
      adopt([text], { keys: [{ at: 1, heading: '甲', cell }] });
    expect(beside(columnAt.group, '农村')).toEqual({
      keys: [columnAt.group],
      unknown: 1,
      missing: [],
    });
    expect(beside(columnAt.indicator, '婴儿死亡率')).toEqual({
      keys: [columnAt.indicator],
      unknown: 1,
      missing: [],
    });
  });

  it('does not change the others', () => {
    const unknown = [
      { at: 0, heading: '' },
      { at: 1, heading: '略' },
    ];
    expect(adopt(['‰'], { unknown })).toEqual({
      keys: [columnAt.unit],
      unknown: 1,
      missing: [],
    });
    expect(adopt(['2020年'], { unknown, missing: ['year', 'value'] })).toEqual({
      keys: [columnAt.year],
      unknown: 1,
      missing: ['value'],
    });
    expect(adopt(['婴儿死亡率'], { unknown, missing: ['indicator', 'value'] })).toEqual({
      keys: [columnAt.indicator],
      unknown: 1,
      missing: ['value'],
    });
  });

  it('that contains years is that of years if each figure has its indicator', () => {
    const missing = ['year'] as const;
    expect(adopt(['2020年', '', '2021'], { missing })).toEqual({
      keys: [columnAt.year],
      unknown: 0,
      missing: [],
    });
    // 2020年（女） states more than a year.
    expect(adopt(['2020年', '2020年（女）'], { missing }).missing).toEqual(['year']);
    expect(adopt(['2020年'])).toEqual(left);
    // A column below 指标 is adopted too, but not one with another meaning.
    const below = (cell: number) =>
      adopt(['2020年'], { missing, unknown: [], keys: [{ at: 0, heading: '指标', cell }] }).keys;
    expect(below(columnAt.indicator)).toEqual([columnAt.year]);
    expect(below(columnAt.note)).toEqual([columnAt.note]);
  });

  it('of indicators contains the years if names begin with them, and nothing else', () => {
    const keys = [{ at: 0, heading: '指标', cell: columnAt.indicator }];
    const unknown: Layout['unknown'] = [];
    expect(adopt(['2025年婴儿死亡率'], { keys, unknown, missing: ['year', 'value'] })).toEqual({
      keys: [columnAt.indicator],
      unknown: 0,
      missing: ['value'],
    });
  });
});

it('a corner that names the years beside it is that of the indicators below', async () => {
  const { figures, issues } = await readText('年份,2024年,2025年\n婴儿死亡率（‰）,2.8,2.84\n');
  expect([figures.length, issues]).toEqual([2, []]);
  // 2025 is a year, and 2.84 belongs to no known indicator.
  expect((await readText('年份,2024年\n2025,2.84\n')).figures).toEqual([]);
});

it('who reports does not distinguish the figures of a table that names its areas', async () => {
  const text = '地区,指标,填报单位,2024年\n荔浦市,婴儿死亡率（‰）,阳朔县卫健局,2.7\n';
  expect(await readText(text)).toEqual({
    figures: ['infant-mortality-rate 2024 2.7 permille 450381 total total'],
    issues: [],
    notices: [],
  });
});

it('groups may be in the last column, which has no heading', async () => {
  const { figures, issues } = await readText('指标,2024年,\n婴儿死亡率（‰）,2.7,农村\n');
  expect([figures, issues]).toEqual([
    ['infant-mortality-rate 2024 2.7 permille 450381 total rural'],
    [],
  ]);
});

describe('of two tables side by side, only the own columns count', () => {
  it('口径 that names a group', async () => {
    const header = '指标,2020年,口径,,指标,2020年\n';
    const row = '婴儿死亡率（‰）,2.7,农村,,孕产妇死亡率（/10万）,5\n';
    expect((await readText(header + row)).figures).toEqual([
      'infant-mortality-rate 2020 2.7 permille 450381 total rural',
      'maternal-mortality-ratio 2020 5 per100000 450381 total total',
    ]);
  });

  it.each([
    [
      'infant-mortality-rate 2020 2.7 permille',
      '婴儿死亡率（‰）,2.7,',
      '孕产妇死亡率（/10万）,5,甲',
    ],
    [
      'maternal-mortality-ratio 2020 5 per100000',
      '婴儿死亡率（‰）,2.7,甲',
      '孕产妇死亡率（/10万）,5,',
    ],
  ])('填报单位 that names another county: %s is read', async (figure, left, right) => {
    const header = '指标,2020年,填报单位,,指标,2020年,填报单位\n';
    const row = `${left},,${right}\n`.replace('甲', '阳朔县卫生局');
    const { figures, issues } = await readText(header + row);
    expect(figures).toEqual([`${figure} 450381 total total`]);
    expect(issues).toEqual([['unknownKey', undefined, '填报单位', '填报单位']]);
  });
});

it.each([
  ['城区,乡镇,合计', ['30 percent 450381 total urban', '36 percent 450381 total total']],
  ['市直,乡镇,合计', ['36 percent 450381 total total']],
])('figures below 乡镇 in %s are not names of areas', async (headings, expected) => {
  const { figures, issues } = await readText(`2025年\n指标,${headings}\n剖宫产率（%）,30,40,36\n`);
  expect(figures).toEqual(expected.map((figure) => `caesarean-section-rate 2025 ${figure}`));
  expect(issues).toEqual([['unknownHeading', undefined, '乡镇', '乡镇']]);
});
