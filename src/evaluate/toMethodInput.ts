import { requireArgument } from '../errors/requireArgument.js';
import type { MethodInput } from '../methods/MethodInput.js';
import { quantityShape, targetEvaluationShape } from '../model/shapes.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import { convertQuantity } from '../quantity/convertQuantity.js';
import type { Quantity } from '../quantity/Quantity.js';
import { traitsOf } from '../rules/ruleTraits.js';

/**
 * Converts an evaluated target into the input of `compareMethods` and of each published method:
 * base, figure to reach and its year, direction, and the series on which the verdict is based.
 *
 * @unit Every value is in the unit of the target, with its printed digits.
 * @edge The result is `undefined` if the methods do not apply: there is no verdict; the target
 * states no figure to be reached in one direction (trends, comparisons, “about”, ranges); or every
 * township, institution or group has to meet it.
 * @throws {@link PlansError} `badArgument` for an argument that is not an evaluation.
 * @example
 * ```ts
 * import { evaluateTarget, getTarget, toMethodInput } from '@lipu/plans';
 * import { compareMethods } from '@lipu/plans/methods';
 * const figure = {
 *   indicator: 'under-five-mortality-rate', unit: 'permille', area: '450381',
 *   sex: 'total', residence: 'total', status: 'final',
 * } as const;
 * const evaluation = evaluateTarget(
 *   getTarget('children.health.g3.under-five-mortality-rate'),
 *   [{ ...figure, year: 2025, value: '6.38' }],
 *   { year: 2025 },
 * );
 * const input = toMethodInput(evaluation);
 * if (input !== undefined) console.log(compareMethods(input).methods.sdgIndex.value); // 1
 * ```
 */
export function toMethodInput(evaluation: TargetEvaluation): MethodInput | undefined {
  requireArgument('evaluation', evaluation, {
    ...targetEvaluationShape,
    'baseline|null': { year: 'number', ...quantityShape },
    'observed|null': 'object',
    evidence: { series: [{ year: 'number', ...quantityShape }] },
    dueYear: 'number',
  });
  const { rule, dueYear, scope, attainment, baseline, observed, evidence } = evaluation;
  const { threshold } = attainment;
  const traits = traitsOf(rule);
  const direction = traits.hasDistance(rule) ? traits.direction(rule) : undefined;
  if (direction === undefined || threshold === undefined || observed === null) return undefined;
  if (scope !== 'area' || observed.component !== undefined) return undefined;
  const pointOf = ({ year, ...quantity }: Quantity & { readonly year: number }) => ({
    year,
    value: convertQuantity(quantity, threshold.unit).value,
  });
  return {
    base: baseline && pointOf(baseline),
    target: { year: dueYear, value: threshold.value },
    direction: direction === 1 ? 'up' : 'down',
    series: evidence.series.map(pointOf),
  };
}
