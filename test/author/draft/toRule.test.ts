import { describe, expect, it } from 'vitest';
import type { GroupedFigure } from '../../../src/author/draft/groupFigures.js';
import type { Predicate } from '../../../src/author/draft/readPredicate.js';
import { toRule } from '../../../src/author/draft/toRule.js';
import { showRule } from '../draftOf.js';

const predicate: Predicate = {
  bound: undefined,
  boundWord: '',
  direction: undefined,
  timing: 'reach',
  isFounding: false,
  isForEach: false,
  from: 0,
  reasons: [],
};
const plain = {
  kind: 'figure',
  value: '5',
  isWord: false,
  from: 0,
  to: 2,
  boundWord: '',
} as const;
const known = (polarity: 1 | -1) =>
  ({
    name: '死亡率',
    match: {
      known: { id: 'rate', unit: 'percent', polarity, isOfSex: false },
      how: 'same',
      name: '死亡率',
    },
  }) as const;

/** The rule of the figure 5, and what is uncertain about it. */
function read(
  words: Partial<Predicate>,
  cells: Partial<GroupedFigure> = {},
  terms: { boundWord?: string; named?: ReturnType<typeof known> } = {},
) {
  const figure = { ...plain, measure: 'percent', year: undefined, ...cells } as const;
  const { rule, reasons } = toRule(figure, {
    predicate: { ...predicate, ...words },
    boundWord: terms.boundWord ?? '',
    unit: 'percent',
    named: terms.named ?? { name: '死亡率', match: undefined },
    baseYear: 2020,
  });
  return [showRule(rule), ...reasons.map(({ why }) => why)];
}

it('a range has both ends', () => {
  expect(read({}, { max: '6' })).toEqual(['5–6 percent']);
});

describe('a bound', () => {
  it('comes from the word after the group, else from the words before it', () => {
    expect(read({ bound: 'atLeast' }, {}, { boundWord: '以下' })).toEqual(['≤5 percent']);
    expect(read({ bound: 'atMost' }, {}, { boundWord: '以上' })).toEqual(['≥5 percent']);
    expect(read({ bound: 'atMost' })).toEqual(['≤5 percent']);
    expect(read({ bound: 'atLeast' })).toEqual(['≥5 percent']);
    expect(read({ bound: 'around' })).toEqual(['≈5 percent', 'aboutFigure']);
    expect(read({ bound: 'atLeast' }, {}, { boundWord: '超过' })).toEqual([
      '≥5 percent',
      'strictBound',
    ]);
  });

  it('of a bare figure is a ceiling if the quantity falls or should fall', () => {
    expect(read({})).toEqual(['≥5 percent', 'bareFigure']);
    expect(read({ direction: 'up' })).toEqual(['≥5 percent', 'bareFigure']);
    expect(read({ direction: 'down' })).toEqual(['≤5 percent', 'bareFigure']);
    expect(read({}, {}, { named: known(-1) })).toEqual(['≤5 percent', 'bareFigure']);
    expect(read({}, {}, { named: known(1) })).toEqual(['≥5 percent', 'bareFigure']);
  });

  it('of a bare count is “at least”, without the doubt about a level', () => {
    expect(read({ timing: 'unstated' }, { measure: 'count' })[1]).toBe('countAtLeast');
    expect(read({ timing: 'reach' }, { measure: 'count' })[1]).toBe('bareFigure');
    expect(read({ timing: 'unstated' }, { measure: 'percent' })[1]).toBe('bareFigure');
  });
});

describe('a change', () => {
  const change = { baseYear: 2019, isYearly: false };

  it('is from its base year, or the year before the plan', () => {
    expect(read({ change, direction: 'down' })).toEqual(['-5 percent of 2019']);
    expect(read({ change, direction: 'up' })).toEqual(['5 percent of 2019']);
    expect(read({ change: { ...change, baseYear: undefined }, direction: 'up' })).toEqual([
      '5 percent of 2020',
    ]);
  });

  it('is a trend unless it is a share of a base year’s figure', () => {
    expect(read({ change, direction: 'down' }, { measure: 'points' })).toEqual([
      'down',
      'pointsChange',
    ]);
    expect(read({ change, direction: 'up' }, { measure: 'parts' })).toEqual(['up', 'unreadFigure']);
    expect(read({ change: { ...change, isYearly: true }, direction: 'up' })).toEqual([
      'up',
      'yearlyChange',
    ]);
    const yearly = { ...change, isYearly: true };
    expect(read({ change: yearly, direction: 'up' }, { measure: 'parts' })[1]).toBe('unreadFigure');
    expect(read({ change, direction: 'up' }, { measure: 'count' })).toEqual(['up', 'unreadFigure']);
  });
});
