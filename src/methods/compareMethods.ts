import { efficacyOf } from './efficacy.js';
import { escapOutlookOf } from './escapOutlook.js';
import { escapStatusOf } from './escapStatus.js';
import { eurostatOf } from './eurostat.js';
import { type Distance, readInput, requirePath } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison, MethodResult } from './MethodResult.js';
import { openSdgOf } from './openSdg.js';
import { openSdgNoTargetOf } from './openSdgNoTarget.js';
import { realisationRangeOf } from './realisationRange.js';
import { realisationRatioOf } from './realisationRatio.js';
import { sdgIndexOf } from './sdgIndex.js';
import { unsdOf } from './unsd.js';
import { whoPathOf } from './whoPath.js';

/**
 * Runs the published methods on one input and states whether they agree, that is, whether all of
 * them consider the indicator on track or all consider it not on track.
 *
 * “On track” means: `eurostat` significant; `openSdg` achieved or substantial; `unsd` onTrack;
 * `escapOutlook` maintain; `sdgIndex` onTrack; `whoPath` a latest value at or better than the path.
 * Methods that are not assessed do not count, nor do the four without such a class. With fewer than
 * two answers, `agree` is true.
 *
 * @formula that of each method
 * @unit that of each method: a ratio, percent, points or the unit of the values
 * @source that of each method
 * @edge The order of the series does not matter. Without a target, `openSdgNoTarget` is added and
 * methods that need a target report `noFigure`. Numbers are always finite; an undefined result is
 * `notAssessed` with its reason.
 * @throws `PlansError` `badArgument`, also for two points in one year; `badNumber` or `badYear` for
 * malformed input
 * @example
 * ```ts
 * import { compareMethods } from '@lipu/plans/methods';
 * const { agree, methods } = compareMethods({
 *   base: { year: 2020, value: '100' },
 *   target: { year: 2030, value: '200' },
 *   direction: 'up',
 *   series: [{ year: 2025, value: '142' }],
 * });
 * console.log(agree); // false
 * console.log(methods.unsd); // { status: 'assessed', value: 1.0164, class: 'onTrack' }
 * console.log(methods.sdgIndex.status); // assessed
 * ```
 */
export function compareMethods(input: MethodInput): MethodComparison {
  const exact = readInput(input);
  const methods: MethodComparison['methods'] = {
    eurostat: eurostatOf(exact),
    openSdg: openSdgOf(exact),
    ...(exact.target ? {} : { openSdgNoTarget: openSdgNoTargetOf(exact) }),
    unsd: unsdOf(exact),
    escapStatus: escapStatusOf(exact),
    escapOutlook: escapOutlookOf(exact),
    sdgIndex: sdgIndexOf(exact),
    whoPath: whoPathOf(exact),
    realisationRatio: realisationRatioOf(exact),
    realisationRange: realisationRangeOf(exact),
    efficacy: efficacyOf(exact),
  };
  const path = requirePath(exact);
  const answers = [
    isOnTrack(methods.eurostat, ['significant']),
    isOnTrack(methods.openSdg, ['achieved', 'substantial']),
    isOnTrack(methods.unsd, ['onTrack']),
    isOnTrack(methods.escapOutlook, ['maintain']),
    isOnTrack(methods.sdgIndex, ['onTrack']),
    typeof path === 'string' ? undefined : isOnPath(path),
  ];
  return { agree: !(answers.includes(true) && answers.includes(false)), methods };
}

/** Whether the class of a result means on track; `undefined` if the result has no class. */
function isOnTrack<Class extends string>(
  result: MethodResult<Class>,
  classes: readonly NoInfer<Class>[],
): boolean | undefined {
  return 'class' in result && result.class !== undefined
    ? classes.includes(result.class)
    : undefined;
}

/**
 * Whether the latest observation is at or better than the straight path from base to target: d·((x
 * − x0)·(tT − t0) − (T − x0)·(t − t0)) ≥ 0. There is no division, so nothing is rounded.
 */
export function isOnPath({ sign, base, latest, target }: Distance): boolean {
  const covered = latest.value.minus(base.value).times(target.year - base.year);
  const required = target.value.minus(base.value).times(latest.year - base.year);
  return covered.minus(required).times(sign).gte(0);
}
