import type { ExplanationStep } from '../../model/Explanation.js';
import type { LocalizedText } from '../../model/LocalizedText.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal, powerOfTen } from '../../quantity/decimal.js';
import type { DecimalString, Quantity } from '../../quantity/Quantity.js';
import { unitMeasures } from '../../quantity/unitMeasures.js';
import { divide, operand, rounded } from './arithmetic.js';
import { trajectorySteps } from './trajectorySteps.js';

/**
 * Returns the arithmetic of an evaluation step by step. Exact results are written with =, rounded
 * ones with ≈.
 */
export function explainSteps(
  evaluation: TargetEvaluation,
  nameArea: (code: string) => LocalizedText,
  nearBand?: DecimalString,
): ExplanationStep[] {
  const steps = [
    ...unitSteps(evaluation),
    ...changeSteps(evaluation),
    ...marginSteps(evaluation),
    ...nearSteps(evaluation, nearBand),
    ...failingSteps(evaluation, nameArea),
    ...trajectorySteps(evaluation),
    ...countSteps(evaluation),
    ...forecastSteps(evaluation),
  ];
  // The same minus sign is used for operations and for negative numbers.
  return steps.map((step) => ({ ...step, expression: step.expression.replaceAll('-', '−') }));
}

/** Converts the value to the unit of the rule, if it was published in another unit. */
function unitSteps({ observed, attainment }: TargetEvaluation): ExplanationStep[] {
  const to = attainment.margin?.unit;
  if (observed === null || to === undefined || observed.unit === to) return [];
  const factor = convertQuantity({ value: '1', unit: observed.unit }, to).value;
  const { value } = convertQuantity(observed, to);
  const expression = `${operand(observed.value)} × ${factor} = ${value}`;
  return [{ step: 'unit', from: observed.unit, to, expression }];
}

/**
 * Calculates the two mean yearly changes that a slowing trend compares, before and after the base
 * year.
 */
function changeSteps({ observed, baseline, attainment, evidence }: TargetEvaluation) {
  const { margin } = attainment;
  const first = evidence.series.find(({ year }) => baseline !== null && year < baseline.year);
  const last = evidence.series.find(({ year }) => year === observed?.year);
  if (observed?.derived !== 'yearlyChange' || baseline === null || margin === undefined) return [];
  const change = (from: Dated, to: Dated): ExplanationStep => {
    const [x0, x] = [from, to].map(
      (figure) => new Decimal(convertQuantity(figure, margin.unit).value),
    ) as [Decimal, Decimal];
    const years = to.year - from.year;
    const written = `(${operand(x.toFixed())} − ${operand(x0.toFixed())}) ÷ ${years}`;
    return {
      step: 'yearlyChange',
      from: from.year,
      to: to.year,
      expression: divide(written, x.minus(x0), new Decimal(years)),
    };
  };
  return [
    ...(first === undefined ? [] : [change(first, baseline)]),
    ...(last === undefined ? [] : [change(baseline, last)]),
  ];
}

type Dated = Quantity & { readonly year: number };

/** Explains why a missed target counts as nearly attained. */
function nearSteps(
  { attainment: { status, margin, threshold } }: TargetEvaluation,
  nearBand: DecimalString | undefined,
): ExplanationStep[] {
  if (status !== 'nearlyAttained' || margin === undefined || threshold === undefined) return [];
  if (nearBand === undefined) return [];
  // The figure is used as printed but without a sign, since a relative shortfall is a share of its
  // size.
  const figure = threshold.value.replace('-', '');
  const most = new Decimal(figure).times(nearBand).toFixed();
  const expression = `${margin.value.replace('-', '')} ≤ ${figure} × ${nearBand} = ${most}`;
  return [{ step: 'nearBand', expression }];
}

/** Calculates the threshold, if necessary, and the margin. */
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
 * Writes the margin of a value as an equation, or on its own if it does not follow from the given
 * figures.
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

/** Lists the counts behind a figure and the conclusions from them. */
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
