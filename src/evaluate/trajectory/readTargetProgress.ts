import type { Policy } from '../../model/Policy.js';
import type { Reason } from '../../model/Reason.js';
import type { Target } from '../../model/Target.js';
import type { UnitId } from '../../quantity/UnitId.js';
import type { Criterion } from '../../rules/Criterion.js';
import type { Base } from '../series/findBase.js';
import { judgeValue } from '../../rules/judgeValue.js';
import { type ProgressReport, progressBetween } from './computeTrajectory.js';
import type { Point } from '../series/Series.js';

interface Input {
  readonly target: Target;
  readonly base: Base | undefined;
  readonly latest: Point | undefined;
  readonly previous: Point | undefined;
  readonly criterionAt: (year: number) => Criterion | Reason;
  readonly unit: UnitId;
  readonly policy: Policy;
}

/** Regime, course and progress of a target whose rule may have no fixed figure. */
export function readTargetProgress({ target, base, latest, previous, criterionAt, unit, policy }: Input): ProgressReport {
  const { rule, dueYear } = target;
  const criterion = criterionAt(latest?.year ?? policy.baseYear);
  const isSlowing = rule.kind === 'trend' && rule.direction === 'slowing';
  if (!isSlowing && (rule.kind !== 'compare' || rule.relation === 'narrows')) return progressBetween({ rule, base, current: latest, previous, criterion, dueYear, unit, policy });
  // What it is held against moves from year to year, so there is no distance that could be covered.
  const progress = { status: 'notAssessed', reason: base === undefined ? 'noBaseline' : 'noFigure' } as const;
  const atBase = base === undefined || isSlowing ? 'noReference' : criterionAt(base.year);
  if (base === undefined || (typeof atBase === 'string' && !isSlowing)) return { regime: 'open', course: 'open', progress, path: [] };
  const wasMet = typeof atBase !== 'string' && judgeValue(base.x, atBase, '0').status === 'attained';
  const isMet = latest !== undefined && typeof criterion !== 'string' && !isSlowing && judgeValue(latest.x, criterion, '0').status === 'attained';
  const course = isSlowing || latest === undefined || typeof criterion === 'string' ? 'open' : isMet ? (wasMet ? 'holding' : 'attained') : wasMet ? 'lost' : 'behind';
  return { regime: wasMet ? 'hold' : 'improve', course, progress, path: [] };
}
