import type { LocalizedText } from '../../model/LocalizedText.js';
import type { Compliance, Counts } from '../../model/PlanEvaluation.js';
import { Decimal, toQuotient } from '../../quantity/decimal.js';

/** A compliance rate with what it was worked out from: 54.5%（12/22）. A dash where nothing can be monitored. */
export function describeRate({ numerator, monitorable }: Compliance): LocalizedText {
  if (monitorable === 0) return { zh: '—', en: '–' };
  const rate = toQuotient(new Decimal(numerator).times(100), new Decimal(monitorable), 1);
  return {
    zh: `${rate}%（${numerator}/${monitorable}）`,
    en: `${rate}% (${numerator}/${monitorable})`,
  };
}

/** Counts as a sentence. The rate never stands without numerator, denominator, and how many had no data. */
export function describeCounts(
  {
    total,
    attained,
    nearlyAttained,
    missed,
    notAssessed,
    compliance: { strict, withNearly },
  }: Counts,
  subject: LocalizedText,
): LocalizedText {
  if (strict.monitorable === 0)
    return {
      zh: `${subject.zh}共${total}项目标，均无法评价，达标率不作计算。`,
      en: `${subject.en}: ${total} targets, none of which can be assessed; there is no compliance rate.`,
    };
  const near =
    nearlyAttained === 0
      ? { zh: '', en: '' }
      : { zh: `，基本实现${nearlyAttained}项`, en: `, ${nearlyAttained} nearly` };
  const also =
    nearlyAttained === 0
      ? { zh: '', en: '' }
      : {
          zh: `；计入基本实现为${describeRate(withNearly).zh}`,
          en: `; ${describeRate(withNearly).en} with those nearly attained`,
        };
  return {
    zh: `${subject.zh}共${total}项目标，可监测的${strict.monitorable}项，其中达到${attained}项${near.zh}，未达到${missed}项，达标率为${describeRate(strict).zh}${also.zh}；另有${notAssessed}项无法评价，不计入分母。`,
    en: `${subject.en}: ${total} targets, of which ${strict.monitorable} can be monitored: ${attained} attained${near.en}, ${missed} missed. Compliance rate ${describeRate(strict).en}${also.en}. ${notAssessed} could not be assessed and are not in the denominator.`,
  };
}
