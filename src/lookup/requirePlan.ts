import { findNearest } from '../errors/findNearest.js';
import { PlansError } from '../errors/PlansError.js';
import type { PlansErrorFacts } from '../errors/PlansErrorFacts.js';
import { requireArgument } from '../errors/requireArgument.js';
import type { Plan } from '../model/Plan.js';
import type { RangeRule } from '../model/Rule.js';
import { planShape, targetShape } from '../model/shapes.js';
import type { Target } from '../model/Target.js';
import { toPrintedDecimal } from '../quantity/toDecimal.js';
import { rememberFrozen } from './rememberFrozen.js';

/**
 * Throws unless a value has the parts of a plan that evaluation needs, since a misspelt word in a
 * rule would otherwise change its meaning. A deeply frozen plan is checked only once.
 */
export function requirePlan(plan: Plan, path = 'plan'): void {
  // Callers can pass anything, but only objects can be cached.
  if (typeof plan === 'object' && plan !== null) lookThrough(plan, path);
  else requireArgument(path, plan, planShape);
}

const lookThrough = /* @__PURE__ */ rememberFrozen((plan: Plan, path: string) => {
  requireArgument(path, plan, planShape);
  const { start, end } = plan.period;
  if (end < start) throw badPart(`${path}.period.end`, end, { kind: 'year', from: start });
  const byId = new Map<string, Target>();
  for (const [at, target] of plan.targets.entries()) {
    const { id, dueYear } = target;
    const place = () => `${path}.targets[${at}]`;
    if (isEmptyRange(target)) throw badRange(target, place());
    if (dueYear < start || dueYear > end)
      throw badPart(`${place()}.dueYear`, dueYear, { kind: 'year', from: start, to: end });
    if (byId.has(id)) throw badPart(`${place()}.id`, id, { kind: 'newId' });
    byId.set(id, target);
  }
  for (const [at, { id, restates }] of plan.targets.entries()) {
    if (restates === undefined) continue;
    const original = byId.get(restates);
    if (original !== undefined && original.id !== id && original.restates === undefined) continue;
    const nearest = original === undefined ? findNearest(restates, byId.keys()) : undefined;
    const place = `${path}.targets[${at}].restates`;
    throw badPart(place, restates, { kind: 'originalTarget' }, nearest);
  }
  return true;
});

/** Throws unless a value has the parts of a target that evaluation needs. */
export function requireTarget(target: Target): void {
  requireArgument('target', target, targetShape);
  if (isEmptyRange(target)) throw badRange(target, 'target');
}

type RangeTarget = Target & { readonly rule: RangeRule };

/** Whether a target requires a range that contains no value. */
const isEmptyRange = (target: Target): target is RangeTarget =>
  target.rule.kind === 'between' &&
  toPrintedDecimal(target.rule.min).gt(toPrintedDecimal(target.rule.max));

const badRange = ({ rule: { min, max } }: RangeTarget, path: string): PlansError =>
  badPart(`${path}.rule.max`, max, { kind: 'number', from: Number(min) });

const badPart = (
  path: string,
  found: unknown,
  expected: PlansErrorFacts['expected'],
  nearest?: string,
): PlansError =>
  new PlansError('badArgument', { what: 'argument', path, found, expected, nearest });
