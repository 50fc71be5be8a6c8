import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { Text } from '../../model/LocalizedText.js';
import { describeGap } from './describeGap.js';
import { describeLevel } from './describeLevel.js';
import { describeOutlook } from './describeOutlook.js';
import { describeParts } from './describeParts.js';
import { describeSmallNumbers } from './describeSmallNumbers.js';
import { describeVerdict } from './describeVerdict.js';
import type { Names } from '../Names.js';

/** Everything that a report says about one target, in the order of the national monitoring reports: level, verdict, parts, gaps, outlook. */
export function describeTarget(target: TargetEvaluation, names: Names): readonly Text[] {
  const { attainment, disparities, outlook } = target;
  return [
    describeLevel(target, names),
    describeVerdict(target, names),
    ...describeParts(target, names),
    ...disparities.map((gap) => describeGap(gap, names)),
    attainment.smallNumbers && describeSmallNumbers(attainment.smallNumbers),
    describeOutlook(outlook),
  ].filter((text) => text !== undefined);
}
