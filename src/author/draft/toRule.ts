import type { Rule } from '../../model/Rule.js';
import type { UnitId } from '../../quantity/Unit.js';
import { atLeastAfter, atMostAfter } from '../boundWords.js';
import type { GroupedFigure } from './groupFigures.js';
import type { Named, Reason } from './Reading.js';
import { isStrict, type Predicate } from './readPredicate.js';

/** What determines the rule of a figure. */
interface Terms {
  readonly predicate: Predicate;
  /** The bound word that applies to the whole group. */
  readonly boundWord: string;
  readonly unit: UnitId;
  readonly named: Named;
  /** The year before the plan. */
  readonly baseYear: number;
}

/** Returns the rule of a figure, and the doubts about it. */
export function toRule(
  figure: GroupedFigure,
  terms: Terms,
): { readonly rule: Rule; readonly reasons: readonly Reason[] } {
  const { predicate, unit, named, baseYear } = terms;
  const { value } = figure;
  if (predicate.change !== undefined) {
    const isDown = predicate.direction === 'down';
    const range = figure.max === undefined ? undefined : 'unreadFigure';
    const why = reasonForTrend(figure.measure, predicate.change.isYearly) ?? range;
    if (why !== undefined)
      return { rule: { kind: 'trend', direction: isDown ? 'down' : 'up' }, reasons: [{ why }] };
    const change = isDown ? `-${value}` : value;
    const from = predicate.change.baseYear ?? baseYear;
    return { rule: { kind: 'changeFrom', baseYear: from, change, unit: 'percent' }, reasons: [] };
  }
  if (figure.max !== undefined)
    return { rule: { kind: 'between', min: value, max: figure.max, unit }, reasons: [] };
  const reasons: Reason[] = isStrict(terms.boundWord) ? [{ why: 'strictBound' }] : [];
  const bound = boundOf(terms);
  if (bound === 'around') reasons.push({ why: 'aboutFigure' });
  if (bound !== undefined) return { rule: { kind: bound, value, unit } as Rule, reasons };
  const falls = predicate.direction === 'down' || named.match?.known.polarity === -1;
  const why =
    figure.measure === 'count' && predicate.timing === 'unstated' ? 'countAtLeast' : 'bareFigure';
  return { rule: { kind: falls ? 'atMost' : 'atLeast', value, unit } as Rule, reasons: [{ why }] };
}

/** Determines the bound from the word after the group, if any, or else from the words before it. */
function boundOf({ predicate, boundWord }: Terms): 'atLeast' | 'atMost' | 'around' | undefined {
  if ((atLeastAfter as readonly string[]).includes(boundWord)) return 'atLeast';
  if ((atMostAfter as readonly string[]).includes(boundWord)) return 'atMost';
  return predicate.bound;
}

/**
 * Returns why a change is read as a trend: no rule states a change in points, in numbers or per
 * year.
 */
function reasonForTrend(measure: GroupedFigure['measure'], isYearly: boolean) {
  if (measure === 'points') return 'pointsChange';
  if (measure === 'parts') return 'unreadFigure';
  if (isYearly) return 'yearlyChange';
  return measure === 'percent' ? undefined : 'unreadFigure';
}
