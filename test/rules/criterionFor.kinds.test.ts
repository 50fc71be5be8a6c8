import { expect, it } from 'vitest';
import type { Rule } from '../../src/model/Rule.js';
import { Decimal } from '../../src/quantity/decimal.js';
import { criterionFor, type RuleFigures } from '../../src/rules/criterionFor.js';

const policy = { aroundTolerance: '2', matchTolerance: '3' };
const reference = { zh: '标准', en: 'The standard' };
const percent = (polarity: -1 | 0 | 1, bounds: { min?: string; max?: string } = {}) =>
  ({ unit: 'percent', polarity, bounds }) as const;
const share = { min: '0', max: '100' };
const insured = { ...percent(1, { min: '0' }), suspectAbove: '100' } as const;

/** A requirement in one line: `[` and `]` include an end, `(` and `)` do not. */
function show(rule: Rule, figures: Partial<RuleFigures> = {}): string {
  const asked = criterionFor(rule, { unit: 'percent', ...figures }, policy);
  if (typeof asked === 'string') return asked;
  const { low, high, strict, figure, tolerance, isRange, unit } = asked;
  const ends = `${low?.toFixed() ?? ''}${isRange ? '..' : ','}${high?.toFixed() ?? ''}`;
  const more = [figure && `figure ${figure.toFixed()}`, tolerance && `±${tolerance.toFixed()}`];
  const band = strict ? `(${ends})` : `[${ends}]`;
  return [band, unit, ...more].filter((part) => part !== undefined).join(' ');
}

const at = (base: string, indicator?: RuleFigures['indicator']) => ({
  base: new Decimal(base),
  ...(indicator ? { indicator } : {}),
});
const beside = (other: string, indicator?: RuleFigures['indicator']) => ({
  reference: new Decimal(other),
  ...(indicator ? { indicator } : {}),
});
const near = { kind: 'around', value: '50', unit: 'percent' } as const;
const range = { kind: 'between', min: '40', max: '60', unit: 'percent' } as const;
const change = (by: string) =>
  ({ kind: 'changeFrom', baseYear: 2020, change: by, unit: 'percent' }) as const;
const narrows = { kind: 'compare', relation: 'narrows', reference } as const;
const ratio = { ...narrows, gap: 'ratio' } as const;
const atLeast = { kind: 'compare', relation: 'atLeast', reference } as const;
const matches = { kind: 'compare', relation: 'matches', reference } as const;
const trend = (direction: 'up' | 'down' | 'slowing') => ({ kind: 'trend', direction }) as const;

it.each<[string, Rule, Partial<RuleFigures>, string]>([
  ['a minimum', { ...near, kind: 'atLeast' }, {}, '[50,] percent figure 50'],
  ['a maximum', { ...near, kind: 'atMost' }, {}, '[,50] percent figure 50'],
  [
    'a printed figure beyond a bound',
    { ...near, kind: 'atLeast' },
    { indicator: percent(1, { max: '40' }) },
    '[50,] percent figure 50',
  ],
  // 50 ± 2.
  ['about a figure', near, {}, '[48,52] percent figure 50 ±2'],
  ['about a figure, more better', near, { indicator: percent(1) }, '[48,] percent figure 50 ±2'],
  ['about a figure, less better', near, { indicator: percent(-1) }, '[,52] percent figure 50 ±2'],
  // A tolerance of 2 ‰ is 0.2 %.
  [
    'a tolerance in another unit',
    near,
    { indicator: { ...percent(0), unit: 'permille' } },
    '[49.8,50.2] percent figure 50 ±0.2',
  ],
  [
    'a tolerance in a unit that does not convert',
    near,
    { indicator: { ...percent(0), unit: 'years' } },
    '[48,52] percent figure 50 ±2',
  ],
  ['a range', range, {}, '[40..60] percent'],
  ['a range, more is better', range, { indicator: percent(1) }, '[40..] percent'],
  ['a range, less is better', range, { indicator: percent(-1) }, '[..60] percent'],
  // 80 × 1.1; 80 × 0.8.
  ['a rise of a tenth', change('10'), at('80'), '[88,] percent figure 88'],
  ['a fall of a fifth', change('-20'), at('80'), '[,64] percent figure 64'],
  ['a change without a base', change('10'), {}, 'noBaseline'],
  // 95 × 1.1 = 104.5 is more than all.
  [
    'a rise beyond the bound',
    change('10'),
    at('95', percent(1, share)),
    '[100,] percent figure 100',
  ],
  [
    'a fall beyond the bound',
    change('-20'),
    at('5', percent(-1, { min: '4.5' })),
    '[,4.5] percent figure 4.5',
  ],
  [
    'a rise up to the bound',
    change('25'),
    at('80', percent(1, share)),
    '[100,] percent figure 100',
  ],
  [
    'an indicator without bounds',
    change('10'),
    at('95', percent(1)),
    '[104.5,] percent figure 104.5',
  ],
  // 1000 ‰ is 100 %.
  [
    'a bound in another unit',
    change('10'),
    at('95', { ...percent(1), unit: 'permille', bounds: { max: '1000' } }),
    '[100,] percent figure 100',
  ],
  [
    'a bound in a unit that does not convert',
    change('10'),
    at('95', { ...percent(1, share), unit: 'years' }),
    '[104.5,] percent figure 104.5',
  ],
  ['a trend up', trend('up'), at('80', percent(1, share)), '(80,) percent'],
  ['a trend up from the best value', trend('up'), at('100', percent(1, share)), '[100,] percent'],
  ['a trend down', trend('down'), at('5', percent(-1, share)), '(,5) percent'],
  ['a trend down from the best value', trend('down'), at('0', percent(-1, share)), '[,0] percent'],
  // Insured people ÷ residents can exceed 100 %, but no rise above it is required.
  ['a trend up from the usual bound', trend('up'), at('100', insured), '[100,] percent'],
  ['a trend up from above it', trend('up'), at('101.5', insured), '[100,] percent'],
  ['a trend up to it', trend('up'), at('99.9', insured), '(99.9,) percent'],
  ['a rise beyond it', change('10'), at('95', insured), '[100,] percent figure 100'],
  ['not below another above it', atLeast, beside('101', insured), '[101,] percent figure 101'],
  // 1000 ‰ is 100 %.
  [
    'the usual bound in another unit',
    trend('up'),
    at('100', { ...insured, unit: 'permille', suspectAbove: '1000' }),
    '[100,] percent',
  ],
  // A ratio is usually at most 300 %, which is no whole.
  [
    'a bound that is no whole',
    trend('up'),
    at('300', { ...insured, suspectAbove: '300' }),
    '(300,) percent',
  ],
  ['a trend without a base', trend('up'), {}, 'noBaseline'],
  ['a slower rise', trend('slowing'), at('2', percent(-1, share)), '(,2) percent'],
  ['no rise where nothing rose', trend('slowing'), at('0'), '[,0] percent'],
  // A yearly change of −3 is possible, though no level is below 0.
  ['no rise where it fell', trend('slowing'), at('-3', percent(-1, share)), '[,0] percent'],
  ['a smaller gap', narrows, at('4'), '(,4) percent'],
  ['a gap that is closed', narrows, at('0'), '[,0] percent'],
  ['a gap without a base', narrows, {}, 'noBaseline'],
  ['a better ratio', ratio, at('80'), '(80,) percent'],
  ['a ratio of a hundred', ratio, at('100'), '[100,] percent'],
  ['a ratio of nothing', ratio, at('0'), '(0,) percent'],
  ['not below another', atLeast, beside('70'), '[70,] percent figure 70'],
  [
    'not below another that is beyond the bound',
    atLeast,
    beside('101', percent(1, share)),
    '[100,] percent figure 100',
  ],
  ['another within 3', matches, beside('70'), '[67,73] percent figure 70 ±3'],
  // Not below 99 − 3, above without a limit.
  [
    'another within 3, more is better',
    matches,
    beside('99', percent(1, share)),
    '[96,] percent figure 99 ±3',
  ],
  ['another that is missing', atLeast, {}, 'noReference'],
  ['all', { kind: 'coverage' }, {}, '[100,] percent figure 100'],
  ['nobody', { kind: 'coverage', extent: 'none' }, {}, '[,0] percent'],
  ['nearly all', { kind: 'coverage', basically: true }, {}, '[98,] percent figure 100 ±2'],
  [
    'hardly anybody',
    { kind: 'coverage', extent: 'none', basically: true },
    {},
    '[,2] percent figure 0 ±2',
  ],
])('%s', (_, rule, figures, expected) => {
  expect(show(rule, figures)).toBe(expected);
});
