import type { SeriesVerdict } from './assessSeries.js';

interface Entry<Part> {
  readonly part: Part;
  readonly result: SeriesVerdict;
}

/** The verdicts on the parts of a whole, such as townships or the groups of a composite. */
interface Combined<Part> {
  /** Parts without a verdict, because they have not reported figures that can be judged. */
  readonly silent: readonly Part[];
  /** Parts without a verdict, because their figures contradict each other. */
  readonly contradicted: readonly Part[];
  /** Parts without cases; the verdict is based on the others. */
  readonly noCase: readonly Part[];
  readonly failing: readonly Entry<Part>[];
  /** The part furthest from the target. */
  readonly worst?: Entry<Part> | undefined;
  /**
   * The verdict on the whole; `undefined` if parts that have not reported could still change it.
   */
  readonly status?: 'attained' | 'nearlyAttained' | 'missed' | undefined;
}

/** A single missed part decides; the whole is attained or nearly attained only if every part is. */
export function combineParts<Part>(entries: readonly Entry<Part>[]): Combined<Part> {
  const silent: Part[] = [];
  const contradicted: Part[] = [];
  const noCase: Part[] = [];
  const failing: Entry<Part>[] = [];
  let worst: Entry<Part> | undefined;
  for (const entry of entries) {
    const { attainment, verdict } = entry.result;
    if (verdict === undefined) {
      const reason = attainment.status === 'notAssessed' ? attainment.reason : undefined;
      const list =
        reason === 'noCase' ? noCase : reason === 'contradiction' ? contradicted : silent;
      list.push(entry.part);
      continue;
    }
    if (attainment.status !== 'attained') failing.push(entry);
    const other = worst?.result.verdict;
    if (other === undefined || verdict.margin.lt(other.margin)) worst = entry;
  }
  const isMissed = failing.some(({ result }) => result.attainment.status === 'missed');
  const status = isMissed
    ? 'missed'
    : silent.length + contradicted.length > 0
      ? undefined
      : failing.length > 0
        ? 'nearlyAttained'
        : 'attained';
  return { silent, contradicted, noCase, failing, worst, status };
}
