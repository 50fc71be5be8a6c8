import { expect, it } from 'vitest';
import type { Rule } from '../../src/model/Rule.js';
import { traitsOf } from '../../src/rules/ruleTraits.js';

const reference = { zh: '某', en: 'something' };
const figure = { value: '95', unit: 'percent' } as const;
const range = { kind: 'between', min: '1', max: '2', unit: 'years' } as const;
const change = { kind: 'changeFrom', baseYear: 2015, change: '-20', unit: 'percent' } as const;
const atLeast = { kind: 'compare', relation: 'atLeast', reference } as const;
const narrows = { kind: 'compare', relation: 'narrows', reference } as const;

/** Unit, what is judged, direction, against what, base year, printed figure. */
it.each<[Rule, readonly unknown[]]>([
  [{ kind: 'atLeast', ...figure }, ['percent', 'level', 1, 'figure', undefined, '95']],
  [{ kind: 'atMost', ...figure }, ['percent', 'level', -1, 'figure', undefined, '95']],
  [{ kind: 'around', ...figure }, ['percent', 'level', undefined, 'figure', undefined, '95']],
  [range, ['years', 'level', undefined, 'figure', undefined, undefined]],
  [change, [undefined, 'level', -1, 'base', 2015, undefined]],
  [{ kind: 'trend', direction: 'up' }, [undefined, 'level', 1, 'base', undefined, undefined]],
  [{ kind: 'trend', direction: 'down' }, [undefined, 'level', -1, 'base', undefined, undefined]],
  [
    { kind: 'trend', direction: 'slowing' },
    [undefined, 'yearlyChange', -1, 'base', undefined, undefined],
  ],
  [atLeast, [undefined, 'level', 1, 'reference', undefined, undefined]],
  // Only a narrowing gap is measured as a ratio.
  [{ ...atLeast, gap: 'ratio' }, [undefined, 'level', 1, 'reference', undefined, undefined]],
  [
    { ...atLeast, relation: 'matches' },
    [undefined, 'level', undefined, 'reference', undefined, undefined],
  ],
  [narrows, [undefined, 'gap', -1, 'base', undefined, undefined]],
  [{ ...narrows, gap: 'difference' }, [undefined, 'gap', -1, 'base', undefined, undefined]],
  [{ ...narrows, gap: 'ratio' }, ['percent', 'gap', 1, 'base', undefined, undefined]],
  [{ kind: 'coverage' }, ['percent', 'level', 1, 'figure', undefined, undefined]],
  [{ kind: 'coverage', extent: 'none' }, ['percent', 'level', -1, 'figure', undefined, undefined]],
])('%j', (rule, expected) => {
  const traits = traitsOf(rule);
  expect([
    traits.unit(rule),
    traits.subject(rule),
    traits.direction(rule),
    traits.against(rule),
    traits.baseYear(rule),
    traits.printed(rule),
  ]).toEqual(expected);
});

it.each<[Rule, { distance: boolean; everyYear: boolean }]>([
  [
    { kind: 'atLeast', ...figure },
    { distance: true, everyYear: true },
  ],
  [{ kind: 'coverage' }, { distance: true, everyYear: true }],
  [change, { distance: true, everyYear: true }],
  // A direction has no figure to reach, and a single year has no direction.
  [
    { kind: 'trend', direction: 'up' },
    { distance: false, everyYear: false },
  ],
  [narrows, { distance: false, everyYear: true }],
])('the path of %j', (rule, { distance, everyYear }) => {
  const traits = traitsOf(rule);
  expect([traits.hasDistance(rule), traits.canBeHeld(rule)]).toEqual([distance, everyYear]);
});
