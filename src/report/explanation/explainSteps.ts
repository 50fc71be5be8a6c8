import type { ExplanationStep } from '../../model/Explanation.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import { units } from '../../quantity/units.js';

/** The arithmetic of an evaluation, step by step. Exact results are written with =, rounded ones with ≈. */
export function explainSteps(evaluation: TargetEvaluation): ExplanationStep[] {
  return [
    ...valueSteps(evaluation),
    ...marginSteps(evaluation),
    ...failingSteps(evaluation),
    ...wayOf(evaluation),
    ...countSteps(evaluation),
    ...forecastSteps(evaluation),
  ];
}

const step = (zh: string, en: string, expression: string): ExplanationStep => ({
  label: { zh, en },
  expression,
});
const rounded = (value: number) => new Decimal(value).toDecimalPlaces(4).toFixed();
const paren = (value: string) => (value.startsWith('-') ? `(${value})` : value);

/** The value in the unit of the rule, where it was published in another. */
function valueSteps({ observed, attainment }: TargetEvaluation): ExplanationStep[] {
  const unit = attainment.margin?.unit;
  if (observed === null || unit === undefined || observed.unit === unit) return [];
  const { value } = convertQuantity(observed, unit);
  return [
    step(
      '单位换算',
      'Unit',
      `${observed.value}${units[observed.unit].symbol.en} = ${value}${units[unit].symbol.en}`,
    ),
  ];
}

/** The threshold, where it is worked out, and the margin. */
function marginSteps({
  rule,
  observed,
  attainment,
  baseline,
}: TargetEvaluation): ExplanationStep[] {
  const { margin, threshold, tolerance } = attainment;
  if (observed === null || margin === undefined || threshold === undefined) return [];
  const x = paren(convertQuantity(observed, margin.unit).value);
  const steps: ExplanationStep[] = [];
  if (rule.kind === 'changeFrom' && baseline !== null) {
    const share = new Decimal(rule.change).plus(100).times('0.01').toFixed();
    steps.push(
      step(
        '目标值',
        'Threshold',
        `${convertQuantity(baseline, margin.unit).value} × ${share} = ${threshold.value}`,
      ),
    );
  }
  const [t, m] = [paren(threshold.value), margin.value];
  if (tolerance !== undefined)
    return [
      ...steps,
      step(
        '差距（正为余量）',
        'Margin (positive is headroom)',
        `${tolerance.value} − |${x} − ${t}| = ${m}`,
      ),
    ];
  // Which of the two differences the margin is follows from the figures themselves.
  const isAbove = new Decimal(convertQuantity(observed, margin.unit).value)
    .minus(threshold.value)
    .eq(margin.value);
  return [
    ...steps,
    step(
      '差距（正为余量）',
      'Margin (positive is headroom)',
      isAbove ? `${x} − ${t} = ${m}` : `${t} − ${x} = ${m}`,
    ),
  ];
}

function failingSteps({ attainment }: TargetEvaluation): ExplanationStep[] {
  return [
    ...(attainment.failingYears ?? []).map((one) =>
      step(`${one.year}年未达到`, `Missed in ${one.year}`, `${one.value}; ${one.margin.value}`),
    ),
    ...(attainment.failingUnits ?? []).map((one) =>
      step(
        `${one.area}未达到（${one.year}年）`,
        `${one.area} missed (${one.year})`,
        `${one.value}; ${one.margin.value}`,
      ),
    ),
    ...(attainment.nonReporting?.length
      ? [step('未报送', 'Not reported', attainment.nonReporting.join(', '))]
      : []),
  ];
}

/** Progress, or headroom where the base year already met the target. */
function wayOf(evaluation: TargetEvaluation): ExplanationStep[] {
  const { trajectory, baseline, observed, attainment, dueYear } = evaluation;
  const unit = attainment.margin?.unit;
  if (
    observed === null ||
    baseline === null ||
    unit === undefined ||
    trajectory.regime === 'unknown'
  )
    return [];
  const x = paren(convertQuantity(observed, unit).value);
  const x0 = paren(convertQuantity(baseline, unit).value);
  const end = paren(endFrom(new Decimal(convertQuantity(baseline, unit).value), evaluation));
  const steps: ExplanationStep[] = [];
  if (trajectory.regime === 'improve' && trajectory.progress.status === 'assessed') {
    const { progress } = trajectory;
    const passed = observed.year - baseline.year;
    steps.push(
      step(
        '进度',
        'Share of the way',
        `(${x} − ${x0}) ÷ (${end} − ${x0}) ≈ ${rounded(progress.share)}`,
      ),
      step(
        '直线进度',
        'Expected share',
        `${passed} ÷ ${dueYear - baseline.year} ≈ ${rounded(progress.expectedShare)}`,
      ),
      step('步速', 'Pace', `≈ ${rounded(progress.pace)}`),
    );
  }
  if (trajectory.regime === 'hold') {
    const { headroom } = trajectory;
    steps.push(
      step(
        '余量变化',
        'Change of headroom',
        `${paren(headroom.now.value)} − ${paren(headroom.atBase.value)} = ${headroom.change.value}`,
      ),
    );
    if (headroom.shareLeft.status === 'assessed')
      steps.push(
        step(
          '余量所剩',
          'Headroom left',
          `${paren(headroom.now.value)} ÷ ${paren(headroom.atBase.value)} ≈ ${rounded(headroom.shareLeft.value)}`,
        ),
      );
    if (headroom.runsOutIn !== undefined)
      steps.push(
        step(
          '按年均变化，首个未达到的年份',
          'First year missed at the mean yearly change',
          String(headroom.runsOutIn),
        ),
      );
  }
  const { requiredPerYear } = trajectory;
  if (requiredPerYear !== undefined)
    steps.push(
      step(
        '今后每年需变化',
        'Needed in each year left',
        `≈ ${requiredPerYear.value}${units[requiredPerYear.unit].symbol.en}`,
      ),
    );
  return steps;
}

/** What has to be reached from a base; of a band it is the end nearer to the base. */
function endFrom(
  base: Decimal,
  { rule, attainment: { threshold, tolerance } }: TargetEvaluation,
): string {
  if (rule.kind === 'between') return base.lt(rule.min) ? rule.min : rule.max;
  const figure = new Decimal(threshold?.value ?? 0);
  if (tolerance === undefined) return threshold?.value ?? '0';
  return (base.lt(figure) ? figure.minus(tolerance.value) : figure.plus(tolerance.value)).toFixed();
}

function countSteps({ attainment: { smallNumbers } }: TargetEvaluation): ExplanationStep[] {
  if (smallNumbers === undefined) return [];
  const { numerator, denominator, interval, pooled } = smallNumbers;
  const per = new Decimal(10).pow(-units[interval.unit].exponent).toFixed();
  const rate = (above: string, below: string) =>
    `${above} ÷ ${below} × ${per} ≈ ${new Decimal(above).times(per).div(below).toDecimalPlaces(4).toFixed()}`;
  return [
    step('由分子分母', 'From the counts', rate(numerator, denominator)),
    step(
      `${interval.level * 100}%精确区间`,
      `Exact ${interval.level * 100} % interval`,
      `${rounded(interval.low)} … ${rounded(interval.high)}`,
    ),
    ...(pooled
      ? [
          step(
            `合并${pooled.years.length}年`,
            `Pooled over ${pooled.years.length} years`,
            rate(pooled.numerator, pooled.denominator),
          ),
        ]
      : []),
  ];
}

function forecastSteps({ forecast }: TargetEvaluation): ExplanationStep[] {
  if (forecast.status !== 'assessed') return [];
  const { year, expected, robust, interval, probability } = forecast;
  return [
    step(
      `${year}年预测`,
      `Forecast for ${year}`,
      `≈ ${rounded(expected)} (${rounded(interval.low)} … ${rounded(interval.high)}); Theil–Sen ≈ ${rounded(robust)}`,
    ),
    step('达到的概率', 'Probability of attaining', `≈ ${rounded(probability)}`),
  ];
}
