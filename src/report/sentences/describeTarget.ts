import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { NameResolver } from '../NameResolver.js';
import { describeForecast } from './describeForecast.js';
import { describeGap } from './describeGap.js';
import { describeLevel } from './describeLevel.js';
import { describeParts } from './describeParts.js';
import { describeSmallNumbers } from './describeSmallNumbers.js';
import { describeTestedChange } from './describeTestedChange.js';
import { describeVerdict } from './describeVerdict.js';

/**
 * Everything that a report says about one target, in the order of the national monitoring reports.
 */
export function describeTarget(target: TargetEvaluation, names: NameResolver): readonly string[] {
  const { attainment, disparities } = target;
  return [
    describeLevel(target, names),
    describeVerdict(target, names),
    ...describeParts(target, names),
    ...disparities.map((gap) => describeGap(gap, names)),
    attainment.smallNumbers && describeSmallNumbers(attainment.smallNumbers, names.language),
    attainment.change && describeTestedChange(attainment.change, names.language),
    describeForecast(target, names.language),
  ].filter((sentence) => sentence !== undefined);
}
