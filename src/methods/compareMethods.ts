import { efficacy } from './efficacy.js';
import { escapOutlook } from './escapOutlook.js';
import { escapStatus } from './escapStatus.js';
import { eurostat } from './eurostat.js';
import { type Distance, readPath } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison, MethodResult } from './MethodResult.js';
import { openSdg } from './openSdg.js';
import { openSdgNoTarget } from './openSdgNoTarget.js';
import { realisationRange } from './realisationRange.js';
import { realisationRatio } from './realisationRatio.js';
import { sdgIndex } from './sdgIndex.js';
import { unsd } from './unsd.js';
import { whoPath } from './whoPath.js';

/**
 * All published methods side by side, and whether they agree that the indicator is on track.
 *
 * "On track" is: `eurostat` significant; `openSdg` achieved or substantial; `unsd` onTrack; `escapOutlook` maintain;
 * `sdgIndex` onTrack; `whoPath` a latest value at or better than the path. Methods that are not assessed do not count, nor do the four
 * that have no such class. With fewer than two answers nobody disagrees, so `agree` is true.
 *
 * @formula each method by its own; see its page
 * @unit each method’s own: a ratio, percent, points or the unit of the values
 * @source named by each method
 * @edge The order of the series never matters. Without a target `openSdgNoTarget` joins, and the methods that need one
 * say `noFigure`. Every number is finite; what is not defined is `notAssessed` with its reason.
 * @throws PlansError `badArgument` (structure, direction, two points in one year), `badNumber`, `badYear`
 * @example
 * ```ts
 * import { compareMethods } from '@lipu/plans/methods';
 * const { agree, methods } = compareMethods({ base: { year: 2020, value: '100' }, target: { year: 2030, value: '200' }, direction: 'up', series: [{ year: 2025, value: '142' }] });
 * console.log(agree, methods.unsd); // false { status: 'assessed', value: 1.0164, class: 'onTrack' }
 * console.log(methods.sdgIndex); // { status: 'assessed', value: 0.84, class: 'moderatelyImproving' }
 * ```
 */
export function compareMethods(input: MethodInput): MethodComparison {
  const methods: MethodComparison['methods'] = {
    eurostat: eurostat(input),
    openSdg: openSdg(input),
    ...(input.target ? {} : { openSdgNoTarget: openSdgNoTarget(input) }),
    unsd: unsd(input),
    escapStatus: escapStatus(input),
    escapOutlook: escapOutlook(input),
    sdgIndex: sdgIndex(input),
    whoPath: whoPath(input),
    realisationRatio: realisationRatio(input),
    realisationRange: realisationRange(input),
    efficacy: efficacy(input),
  };
  const path = readPath(input);
  const answers = [
    answer(methods.eurostat, ['significant']),
    answer(methods.openSdg, ['achieved', 'substantial']),
    answer(methods.unsd, ['onTrack']),
    answer(methods.escapOutlook, ['maintain']),
    answer(methods.sdgIndex, ['onTrack']),
    typeof path === 'string' ? undefined : isOnPath(path),
  ];
  return { agree: !(answers.includes(true) && answers.includes(false)), methods };
}

/** Whether a method says on track, or nothing where it is not assessed. */
function answer<Class extends string>(
  result: MethodResult<Class>,
  onTrack: readonly NoInfer<Class>[],
): boolean | undefined {
  return 'class' in result && result.class !== undefined
    ? onTrack.includes(result.class)
    : undefined;
}

/**
 * Whether the latest observation is at or better than the straight path from base to target, exactly:
 * d·((x − x0)·(tT − t0) − (T − x0)·(t − t0)) ≥ 0. Nothing is divided, so nothing is rounded.
 */
export function isOnPath({ sign, base, latest, target }: Distance): boolean {
  const made = latest.value.minus(base.value).times(target.year - base.year);
  const expected = target.value.minus(base.value).times(latest.year - base.year);
  return made.minus(expected).times(sign).gte(0);
}
