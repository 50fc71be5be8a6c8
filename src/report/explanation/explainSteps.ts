import type { ExplanationStep } from '../../model/Explanation.js';
import type { LocalizedText } from '../../model/LocalizedText.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal, powerOfTen } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';
import { unitMeasures } from '../../quantity/unitMeasures.js';

/**
 * The arithmetic of an evaluation, step by step. Exact results are written with =, rounded ones
 * with ≈.
 */
export function explainSteps(
  evaluation: TargetEvaluation,
  nameArea: (code: string) => LocalizedText,
): ExplanationStep[] {
  const steps = [
    ...unitSteps(evaluation),
    ...marginSteps(evaluation),
    ...failingSteps(evaluation, nameArea),
    ...progressSteps(evaluation),
    ...headroomSteps(evaluation),
    ...requiredSteps(evaluation),
    ...countSteps(evaluation),
    ...forecastSteps(evaluation),
  ];
  // One sign for minus, whether it is an operation or part of a number.
  return steps.map((step) => ({ ...step, expression: step.expression.replaceAll('-', '−') }));
}

const rounded = (value: number) => new Decimal(value).toDecimalPlaces(4).toFixed();
/** A quotient with its result: `=` if the digits shown are the whole result, else ≈. */
function divide(written: string, above: Decimal, below: Decimal): string {
  const shown = above.div(below).toDecimalPlaces(4);
  return `${written} ${shown.times(below).eq(above) ? '=' : '≈'} ${shown.toFixed()}`;
}
/** A negative number in brackets, so that it can follow a sign. */
const operand = (value: string) => (value.startsWith('-') ? `(${value})` : value);

/** The value in the unit of the rule, if it was published in another. */
function unitSteps({ observed, attainment }: TargetEvaluation): ExplanationStep[] {
  const to = attainment.margin?.unit;
  if (observed === null || to === undefined || observed.unit === to) return [];
  const factor = convertQuantity({ value: '1', unit: observed.unit }, to).value;
  const { value } = convertQuantity(observed, to);
  const expression = `${operand(observed.value)} × ${factor} = ${value}`;
  return [{ step: 'unit', from: observed.unit, to, expression }];
}

/** The threshold, if it has to be computed, and the margin. */
function marginSteps({
  rule,
  observed,
  attainment,
  baseline,
}: TargetEvaluation): ExplanationStep[] {
  const { margin, threshold } = attainment;
  if (observed === null || margin === undefined || threshold === undefined) return [];
  const steps: ExplanationStep[] = [];
  if (rule.kind === 'changeFrom' && baseline !== null) {
    const share = new Decimal(rule.change).plus(100).times('0.01').toFixed();
    const base = convertQuantity(baseline, margin.unit).value;
    steps.push({ step: 'threshold', expression: `${base} × ${share} = ${threshold.value}` });
  }
  const { value } = convertQuantity(observed, margin.unit);
  steps.push({ step: 'margin', expression: writeMargin(value, attainment, margin) });
  return steps;
}

/**
 * The margin of a value as an equation, or by itself if it does not follow from the given figures.
 */
function writeMargin(
  value: string,
  { threshold, tolerance }: TargetEvaluation['attainment'],
  margin: Quantity,
): string {
  if (threshold === undefined) return margin.value;
  const [x, t] = [operand(value), operand(threshold.value)];
  const above = new Decimal(value).minus(threshold.value);
  if (tolerance !== undefined && new Decimal(tolerance.value).minus(above.abs()).eq(margin.value))
    return `${tolerance.value} − |${x} − ${t}| = ${margin.value}`;
  if (tolerance !== undefined && above.plus(tolerance.value).eq(margin.value))
    return `${x} − (${t} − ${tolerance.value}) = ${margin.value}`;
  if (tolerance !== undefined && above.neg().plus(tolerance.value).eq(margin.value))
    return `(${t} + ${tolerance.value}) − ${x} = ${margin.value}`;
  if (above.eq(margin.value)) return `${x} − ${t} = ${margin.value}`;
  return above.neg().eq(margin.value) ? `${t} − ${x} = ${margin.value}` : margin.value;
}

function failingSteps(
  { attainment }: TargetEvaluation,
  nameArea: (code: string) => LocalizedText,
): ExplanationStep[] {
  const { notHeldIn = [], failingUnits = [], nonReporting = [] } = attainment;
  return [
    ...notHeldIn.map(
      ({ year, value, margin }): ExplanationStep => ({
        step: 'failingYear',
        year,
        expression: writeMargin(value, attainment, margin),
      }),
    ),
    ...failingUnits.map(
      ({ area, institution, year, value, margin }): ExplanationStep => ({
        step: 'failingUnit',
        name: institution === undefined ? nameArea(area) : { zh: institution, en: institution },
        year,
        expression: writeMargin(value, attainment, margin),
      }),
    ),
    ...(nonReporting.length === 0
      ? []
      : [
          {
            step: 'nonReporting',
            names: nonReporting.map(nameArea),
            expression: String(nonReporting.length),
          } as const,
        ]),
  ];
}

/**
 * How far a target has come, compared with the straight path. A target to be maintained has to be
 * met from the start.
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
  // What the figure is past the end of the band to which it is nearer.
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

/** The value to be reached from a base; for a band, the end nearer to the base. */
function endFrom(
  base: Decimal,
  { rule, attainment: { threshold, tolerance } }: TargetEvaluation,
): string {
  if (rule.kind === 'between') return base.lt(rule.min) ? rule.min : rule.max;
  const middle = new Decimal(threshold?.value ?? 0);
  if (tolerance === undefined) return middle.toFixed();
  return (base.lt(middle) ? middle.minus(tolerance.value) : middle.plus(tolerance.value)).toFixed();
}

/** What is left of the margin, if the base year already met the target. */
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

/** The change needed in each remaining year. */
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

/** The counts behind a figure, and the conclusions that they allow. */
function countSteps({ attainment: { smallNumbers } }: TargetEvaluation): ExplanationStep[] {
  if (smallNumbers === undefined) return [];
  const { numerator, denominator, interval, pooled } = smallNumbers;
  const per = powerOfTen(-unitMeasures[interval.unit].exponent).toFixed();
  const rate = (above: string, below: string) => {
    const counted = new Decimal(above).times(per);
    return divide(`${above} ÷ ${below} × ${per}`, counted, new Decimal(below));
  };
  const steps: ExplanationStep[] = [
    { step: 'rate', expression: rate(numerator, denominator) },
    {
      step: 'interval',
      level: interval.level,
      expression: `[${rounded(interval.low)}, ${rounded(interval.high)}]`,
    },
  ];
  if (pooled !== undefined) {
    const { years, numerator: above, denominator: below } = pooled;
    steps.push({ step: 'pooled', years, expression: rate(above, below) });
  }
  return steps;
}

function forecastSteps({ forecast }: TargetEvaluation): ExplanationStep[] {
  if (forecast.status !== 'assessed') return [];
  const { year, expected, interval, probability } = forecast;
  const range = `[${rounded(interval.low)}, ${rounded(interval.high)}]`;
  const robust = forecast.model === 'values' ? `; Theil–Sen ≈ ${rounded(forecast.robust)}` : '';
  return [
    { step: 'forecast', year, expression: `≈ ${rounded(expected)} ${range}${robust}` },
    { step: 'probability', expression: `≈ ${rounded(probability)}` },
  ];
}
