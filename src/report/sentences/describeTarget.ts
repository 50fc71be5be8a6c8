import type { ExactInterval, Pooled, SmallNumbers } from '../../model/Attainment.js';
import type { Forecast } from '../../model/Forecast.js';
import type { LocalizedText } from '../../model/LocalizedText.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { UnitId } from '../../quantity/units.js';
import type { NameResolver } from '../Report.js';
import { describeGap } from './describeGap.js';
import { describeLevel } from './describeLevel.js';
import { describeVerdict } from './describeVerdict.js';
import { estimate, figure, percentage } from './format.js';

/** Everything that a report says about one target, in the order of the national monitoring reports: level, verdict, parts, gaps, forecast. */
export function describeTarget(
  target: TargetEvaluation,
  names: NameResolver,
): readonly LocalizedText[] {
  const { attainment, disparities, forecast } = target;
  return [
    describeLevel(target, names),
    describeVerdict(target, names),
    ...describeParts(target, names),
    ...disparities.map((gap) => describeGap(gap, names)),
    attainment.smallNumbers && describeSmallNumbers(attainment.smallNumbers),
    describeForecast(forecast),
  ].filter((text) => text !== undefined);
}

/** Longer lists are cut, and say how many they leave out. */
const mostNamed = 5;

/** Which townships, institutions, groups or years fail a target, and which are silent. */
export function describeParts(
  { attainment, scope }: TargetEvaluation,
  names: NameResolver,
): readonly LocalizedText[] {
  const {
    failingUnits = [],
    nonReporting = [],
    failingYears = [],
    failingComponents = [],
    nonReportingComponents = [],
  } = attainment;
  const kind =
    scope === 'perTownship' ? { zh: '个乡镇', en: 'township' } : { zh: '个单位', en: 'unit' };
  const said: LocalizedText[] = [];
  if (failingUnits.length > 0) {
    const list = failingUnits.map(({ area, value, unit, year }) => {
      const at = figure({ value, unit: unit as UnitId });
      return {
        zh: `${names.area(area).zh}（${at.zh}，${year}年）`,
        en: `${names.area(area).en} (${at.en} in ${year})`,
      };
    });
    said.push(
      join(
        {
          zh: `${failingUnits.length}${kind.zh}未达到：`,
          en: `${failingUnits.length} ${kind.en}${failingUnits.length === 1 ? ' misses' : 's miss'} it: `,
        },
        list,
      ),
    );
  }
  if (nonReporting.length > 0)
    said.push(
      join(
        {
          zh: `${nonReporting.length}${kind.zh}未报数据：`,
          en: `${nonReporting.length} ${kind.en}${nonReporting.length === 1 ? ' has' : 's have'} not reported: `,
        },
        nonReporting.map(names.area),
      ),
    );
  if (failingComponents.length > 0)
    said.push(
      join(
        { zh: '其中未达到的有：', en: 'Groups that miss it: ' },
        failingComponents.map(names.indicator),
      ),
    );
  if (nonReportingComponents.length > 0)
    said.push(
      join(
        { zh: '其中无数据的有：', en: 'Groups without data: ' },
        nonReportingComponents.map(names.indicator),
      ),
    );
  if (failingYears.length > 0)
    said.push({
      zh: `该目标每年均须保持，${failingYears.map(({ year }) => `${year}年`).join('、')}未达到。`,
      en: `It has to hold in every year and was missed in ${failingYears.map(({ year }) => year).join(', ')}.`,
    });
  return said;
}

function join(start: LocalizedText, list: readonly LocalizedText[]): LocalizedText {
  const rest = list.length - mostNamed;
  const named = list.slice(0, rest === 1 ? mostNamed + 1 : mostNamed);
  const more = list.length > named.length;
  return {
    zh: `${start.zh}${named.map(({ zh }) => zh).join('、')}${more ? `等${list.length}个` : ''}。`,
    en: `${start.en}${named.map(({ en }) => en).join(', ')}${more ? ` and ${list.length - named.length} more` : ''}.`,
  };
}

/** What the counts behind a figure allow to say: whether it can be told apart from the target at all. */
export function describeSmallNumbers({
  numerator,
  denominator,
  interval,
  distinguishable,
  pooled,
}: SmallNumbers): LocalizedText {
  const verdict = {
    no: {
      zh: '与目标值不能区分，个别事例即可改变结论',
      en: 'it cannot be told apart from the target; a single event could change the verdict',
    },
    better: { zh: '可以认定优于目标值', en: 'it is better than the target beyond chance' },
    worse: { zh: '可以认定劣于目标值', en: 'it is worse than the target beyond chance' },
  }[distinguishable];
  const range = describeInterval(interval);
  const several = pooled === undefined ? { zh: '', en: '' } : describePooled(pooled);
  return {
    zh: `该值由${denominator}例中的${numerator}例得出，${range.zh}，${verdict.zh}${several.zh}。`,
    en: `The figure rests on ${numerator} of ${denominator} (${range.en}): ${verdict.en}${several.en}.`,
  };
}

function describePooled({
  years,
  value,
  unit,
  interval,
  status,
  distinguishable,
}: Pooled): LocalizedText {
  const [first, last] = [years[0], years.at(-1)];
  const at = figure({ value, unit });
  const range = describeInterval(interval);
  const isSure = distinguishable !== 'no';
  return {
    zh: `；${first}—${last}年合并为${at.zh}（${range.zh}），${status === 'attained' ? '达到' : '未达到'}目标值${isSure ? '' : '，仍不能区分'}`,
    en: `; ${first}–${last} taken together: ${at.en} (${range.en}), ${status === 'attained' ? 'which attains' : 'which misses'}${isSure ? '' : ', still not beyond chance'}`,
  };
}

function describeInterval({ low, high, unit, level }: ExactInterval): LocalizedText {
  const [from, to] = [estimate(low, unit), estimate(high, unit)];
  return {
    zh: `${percentage(level)}置信区间为${from.zh}至${to.zh}`,
    en: `${percentage(level)} interval ${from.en} to ${to.en}`,
  };
}

const verdicts = {
  attains: { zh: '能够达到目标', en: 'it attains' },
  misses: { zh: '难以达到目标', en: 'it misses' },
  undecided: { zh: '能否达到目标尚难判断', en: 'it is undecided whether it attains' },
} as const;

/** What the present trend leads to; nothing where no forecast can be made. */
export function describeForecast(forecast: Forecast): LocalizedText | undefined {
  if (forecast.status !== 'assessed') return undefined;
  if (!isInformative(forecast))
    return {
      zh: `现有数据过少或波动过大，外推到${forecast.year}年的区间过宽，不作预测。`,
      en: `The figures are too few or jump about too much: the interval for ${forecast.year} is too wide for a forecast.`,
    };
  const { year, expected, interval, unit, probability, verdict } = forecast;
  const [middle, low, high] = [expected, interval.low, interval.high].map((value) =>
    estimate(value, unit),
  ) as [LocalizedText, LocalizedText, LocalizedText];
  const chance =
    probability > 0.99
      ? { zh: '99%以上', en: 'above 99%' }
      : probability < 0.01
        ? { zh: '不足1%', en: 'below 1%' }
        : { zh: percentage(probability), en: `of ${percentage(probability)}` };
  return {
    zh: `按现有趋势外推，${year}年预计为${middle.zh}（${percentage(interval.level)}预测区间为${low.zh}至${high.zh}），${verdicts[verdict].zh}，概率为${chance.zh}。`,
    en: `At the present trend ${middle.en} is expected for ${year} (${percentage(interval.level)} prediction interval ${low.en} to ${high.en}): ${verdicts[verdict].en}, with a probability of attaining ${chance.en}.`,
  };
}

/** How many times its middle an interval may be wide and still say something. */
const widest = 10;

/** Whether a forecast tells anything: three figures that jump about give an interval from nothing to the sky. */
export const isInformative = ({
  expected,
  interval: { low, high },
}: Extract<Forecast, { readonly status: 'assessed' }>): boolean =>
  high - low <= widest * Math.abs(expected);
