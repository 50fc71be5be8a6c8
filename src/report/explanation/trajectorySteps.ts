import type { ExplanationStep } from '../../model/Explanation.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import { divide, operand } from './arithmetic.js';

/** Returns the arithmetic of a trajectory: progress or headroom, and the required change. */
export const trajectorySteps = (evaluation: TargetEvaluation): ExplanationStep[] => [
  ...progressSteps(evaluation),
  ...headroomSteps(evaluation),
  ...requiredSteps(evaluation),
];

/**
 * Compares the progress of a target with the straight path. A target to be maintained has to be met
 * from the start.
 */
function progressSteps(evaluation: TargetEvaluation): ExplanationStep[] {
  const { trajectory, baseline, observed, attainment, dueYear, timing } = evaluation;
  const { margin } = attainment;
  if (trajectory.regime !== 'improve' || observed === null || baseline === null) return [];
  if (trajectory.progress.status !== 'assessed' || margin === undefined) return [];
  const [from, to] = [baseline, observed].map(
    (figure) => new Decimal(convertQuantity(figure, margin.unit).value),
  ) as [Decimal, Decimal];
  const end = new Decimal(endFrom(from, evaluation));
  const distance = end.minus(from);
  // The distance by which the figure is past the nearer end of the band.
  const past = new Decimal(margin.value).times(distance.isNegative() ? -1 : 1);
  const done = distance.plus(past);
  const [x0, x, target, other] = [from, to, end, to.plus(past)].map((value) =>
    operand(value.toFixed()),
  );
  const covered = to.minus(from).eq(done)
    ? `(${x} − ${x0})`
    : `(${target} − ${x0} + ${other} − ${x})`;
  const share = divide(`${covered} ÷ (${target} − ${x0})`, done, distance);
  if (timing === 'maintain')
    return [
      { step: 'share', expression: share },
      { step: 'expectedShare', expression: '1' },
      { step: 'pace', expression: share },
    ];
  const [passed, span] = [observed.year - baseline.year, dueYear - baseline.year];
  return [
    { step: 'share', expression: share },
    {
      step: 'expectedShare',
      expression: divide(`${passed} ÷ ${span}`, new Decimal(passed), new Decimal(span)),
    },
    {
      step: 'pace',
      expression: divide(
        `${covered} × ${span} ÷ ((${target} − ${x0}) × ${passed})`,
        done.times(span),
        distance.times(passed),
      ),
    },
  ];
}

/** The value to be reached from a base; for a band, the end that is nearer to the base. */
function endFrom(
  base: Decimal,
  { rule, attainment: { threshold, tolerance } }: TargetEvaluation,
): string {
  if (rule.kind === 'between') return base.lt(rule.min) ? rule.min : rule.max;
  const middle = new Decimal(threshold?.value ?? 0);
  if (tolerance === undefined) return middle.toFixed();
  return (base.lt(middle) ? middle.minus(tolerance.value) : middle.plus(tolerance.value)).toFixed();
}

/** Calculates what is left of the margin, if the base year already met the target. */
function headroomSteps({ trajectory }: TargetEvaluation): ExplanationStep[] {
  if (trajectory.regime !== 'hold') return [];
  const { now, atBase, change, shareLeft, runsOutIn } = trajectory.headroom;
  const [left, before] = [operand(now.value), operand(atBase.value)];
  return [
    { step: 'headroomChange', expression: `${left} − ${before} = ${change.value}` },
    ...(shareLeft.status === 'assessed'
      ? [
          {
            step: 'headroomLeft',
            expression: divide(
              `${left} ÷ ${before}`,
              new Decimal(now.value),
              new Decimal(atBase.value),
            ),
          } as const,
        ]
      : []),
    ...(runsOutIn === undefined
      ? []
      : [{ step: 'runsOutIn', expression: String(runsOutIn) } as const]),
  ];
}

/** Calculates the change required in each remaining year. */
function requiredSteps(evaluation: TargetEvaluation): ExplanationStep[] {
  const { trajectory, observed, dueYear } = evaluation;
  if (trajectory.regime === 'unknown' || observed === null) return [];
  const { requiredPerYear } = trajectory;
  if (requiredPerYear === undefined) return [];
  const { unit } = requiredPerYear;
  const x = new Decimal(convertQuantity(observed, unit).value);
  const end = endFrom(x, evaluation);
  const left = dueYear - observed.year;
  return [
    {
      step: 'requiredPerYear',
      unit,
      expression: divide(
        `(${operand(end)} − ${operand(x.toFixed())}) ÷ ${left}`,
        new Decimal(end).minus(x),
        new Decimal(left),
      ),
    },
  ];
}
