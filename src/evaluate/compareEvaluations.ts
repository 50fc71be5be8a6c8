import { PlansError } from '../errors/PlansError.js';
import { requireArgument } from '../errors/requireArgument.js';
import type { Attainment } from '../model/Attainment.js';
import type {
  ComparedEvaluation,
  ComplianceChange,
  EvaluationComparison,
  Movement,
  VerdictChange,
  VerdictSide,
} from '../model/Comparison.js';
import { movements } from '../model/Comparison.js';
import type { PlanVerdicts } from '../model/PlanEvaluation.js';
import { evaluationShape } from '../model/shapes.js';
import type { TargetVerdict } from '../model/TargetEvaluation.js';

type Status = Attainment['status'];

const order = { missed: 0, nearlyAttained: 1, attained: 2 } as const satisfies Record<
  Exclude<Status, 'notAssessed'>,
  number
>;

/**
 * Compares two evaluations of one plan: for two years, for two areas, or for the same year and area
 * with different figures. Every target in both evaluations is in exactly one of `newlyAttained`,
 * `lost`, `nearer`, `farther`, `newlyKnown`, `noLongerKnown` and `unchanged`.
 *
 * @unit Counts of targets: each rate is given as its numerator and two denominators, the targets
 * assessed and all targets.
 * @edge Lists are in the order of the text. A target that was not assessed and is now attained is
 * `newlyKnown`, since it may have been attained before. A target that goes from attained to nearly
 * attained is `lost`.
 * @throws {@link PlansError} `badArgument` for evaluations of different plans, and for an argument
 * that is not an evaluation.
 * @example
 * ```ts
 * import { compareEvaluations, evaluatePlan, womenPlan } from '@lipu/plans';
 * const figure = {
 *   indicator: 'maternal-mortality-ratio', unit: 'per100000', area: '450381',
 *   sex: 'total', residence: 'total', status: 'final',
 * } as const;
 * const observations = [
 *   { ...figure, year: 2023, value: '12.5' },
 *   { ...figure, year: 2024, value: '11.5' },
 * ];
 * const { newlyAttained, compliance } = compareEvaluations(
 *   evaluatePlan(womenPlan, observations, { year: 2023 }),
 *   evaluatePlan(womenPlan, observations, { year: 2024 }),
 * );
 * console.log(newlyAttained[0]?.target); // women.health.g2.maternal-mortality-ratio
 * console.log(compliance.strict.before.numerator, compliance.strict.after.numerator); // 0 1
 * ```
 */
export function compareEvaluations(
  before: PlanVerdicts,
  after: PlanVerdicts,
): EvaluationComparison {
  requireArgument('before', before, evaluationShape);
  requireArgument('after', after, evaluationShape);
  if (before.plan !== after.plan)
    throw new PlansError('badArgument', {
      what: 'plan',
      path: 'after.plan',
      found: after.plan,
      expected: { kind: 'oneOf', words: [before.plan] },
    });
  const earlier = new Map(before.targets.map((target) => [target.target, target]));
  const later = new Set(after.targets.map(({ target }) => target));
  const moved = Object.fromEntries(
    movements.map((movement) => [movement, [] as VerdictChange[]]),
  ) as Record<Movement, VerdictChange[]>;
  for (const target of after.targets) {
    const previous = earlier.get(target.target);
    if (previous !== undefined)
      moved[classify(previous.attainment.status, target.attainment.status)].push({
        target: target.target,
        ...(target.restates === undefined ? {} : { restates: target.restates }),
        indicator: target.indicator,
        name: target.name,
        before: toSide(previous),
        after: toSide(target),
      });
  }
  return {
    plan: before.plan,
    before: toCompared(before),
    after: toCompared(after),
    ...moved,
    onlyBefore: [...earlier.keys()].filter((id) => !later.has(id)),
    onlyAfter: [...later].filter((id) => !earlier.has(id)),
    compliance: {
      strict: compareRates(before, after, 'strict'),
      withNearly: compareRates(before, after, 'withNearly'),
    },
  };
}

function classify(before: Status, after: Status): Movement {
  if (before === after) return 'unchanged';
  if (before === 'notAssessed') return 'newlyKnown';
  if (after === 'notAssessed') return 'noLongerKnown';
  if (after === 'attained') return 'newlyAttained';
  if (before === 'attained') return 'lost';
  return order[after] > order[before] ? 'nearer' : 'farther';
}

const toSide = ({ attainment, observed }: TargetVerdict): VerdictSide => ({
  status: attainment.status,
  observed,
});

const toCompared = ({ area, year, stage }: PlanVerdicts): ComparedEvaluation => ({
  area,
  year,
  stage,
});

const compareRates = (
  before: PlanVerdicts,
  after: PlanVerdicts,
  rate: 'strict' | 'withNearly',
): ComplianceChange => ({
  before: before.summary.compliance[rate],
  after: after.summary.compliance[rate],
});
