import type { Reason } from '../../model/NotAssessed.js';
import type { Verdict } from '../../rules/Criterion.js';
import type { SeriesVerdict } from './assessSeries.js';

interface Entry<Part> {
  readonly part: Part;
  readonly result: SeriesVerdict;
}

/** The reasons for having no verdict: no part has one, or some parts have not reported. */
interface Silence {
  readonly none: Reason;
  readonly some: Reason;
}

/** The verdicts on the parts of a whole, such as townships or the groups of a composite. */
interface Combined<Part> {
  /** The parts without a figure for the years that the stage judges. */
  readonly silent: readonly Part[];
  /** The parts without cases. The verdict is based on the other parts. */
  readonly noCase: readonly Part[];
  readonly failing: readonly Entry<Part>[];
  /** The part furthest from the target. */
  readonly worst?: Entry<Part> | undefined;
  /**
   * The verdict on the whole; `notAssessed` if parts without a verdict could still change it. The
   * reason of a part that has reported takes precedence, and a contradiction over any other reason.
   */
  readonly outcome: Pick<Verdict, 'status'> | { status: 'notAssessed'; reason: Reason };
}

/**
 * Combines the verdicts on parts: one part that misses the target makes the whole miss it. The
 * whole is attained or nearly attained only if every part is.
 */
export function combineParts<Part>(
  entries: readonly Entry<Part>[],
  { none, some }: Silence,
): Combined<Part> {
  const silent: Part[] = [];
  const noCase: Part[] = [];
  const failing: Entry<Part>[] = [];
  let worst: Entry<Part> | undefined;
  let reason: Reason | undefined;
  for (const entry of entries) {
    const { attainment, verdict } = entry.result;
    if (verdict === undefined) {
      const why = attainment.status === 'notAssessed' ? attainment.reason : 'noObservation';
      if (why === 'noCase') noCase.push(entry.part);
      else if (why === 'noObservation' || why === 'tooOld') silent.push(entry.part);
      else if (why === 'contradiction') reason = why;
      else reason ??= why;
      continue;
    }
    if (attainment.status !== 'attained') failing.push(entry);
    const other = worst?.result.verdict;
    if (other === undefined || verdict.margin.lt(other.margin)) worst = entry;
  }
  const isMissed = failing.some(({ result }) => result.attainment.status === 'missed');
  if (worst === undefined) reason ??= noCase.length > 0 && silent.length === 0 ? 'noCase' : none;
  else if (silent.length > 0) reason ??= some;
  const outcome = isMissed
    ? { status: 'missed' as const }
    : reason === undefined
      ? { status: failing.length > 0 ? ('nearlyAttained' as const) : ('attained' as const) }
      : { status: 'notAssessed' as const, reason };
  return { silent, noCase, failing, worst, outcome };
}

/** Returns a list, or `undefined` if it is empty. */
export const orUndefined = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length > 0 ? items : undefined;
