import { findNearest } from '../errors/findNearest.js';
import { type Issue, makeIssue } from '../errors/Issue.js';
import { addTo } from '../lookup/addTo.js';
import { type AreaIndex, isWithin } from '../lookup/indexAreas.js';
import { indicatorsOf } from '../lookup/indicatorsOf.js';
import { rememberFrozen } from '../lookup/rememberFrozen.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import type { Target } from '../model/Target.js';
import { rateFromCounts } from '../quantity/agreesWithCounts.js';
import type { ByIndicator } from './Context.js';
import { listUnread, readsTotal } from './listUnread.js';
import { subjectOf } from './series/listContradictions.js';
import { isPlainTotal } from './series/selectSeries.js';
import { requireUsable } from './unusable.js';
import { withSoundCounts } from './withSoundCounts.js';

/** The observations of the plan's indicators, and issues for those that no verdict uses. */
interface Sorted {
  /** The indicators of the plan. */
  readonly indicators: Iterable<string>;
  readonly here: ByIndicator;
  readonly elsewhere: ByIndicator;
  readonly issues: readonly Issue[];
}

/**
 * Keeps the observations of the indicators of a plan. Those that are left out, those of groups and
 * places that no target reads, and those of areas other than the evaluated one and its townships
 * are reported with the number of rows, once per indicator, split or area. A place is reported as
 * an unknown area if its name nearly matches the evaluated area or one of its townships, or else as
 * another area. Counts that contradict their value are left out, with an issue for each figure of
 * the area.
 *
 * @throws {@link PlansError} `badYear`, `badArgument` for an unusable observation.
 */
export function sortObservations(
  plan: Plan,
  observations: readonly Observation[],
  area: string,
  known: AreaIndex,
  definitions: ReadonlyMap<string, IndicatorFacts>,
): Sorted {
  const { targetsOf, unreadTotals } = indexTargets(plan.targets);
  let nested: ReadonlySet<string> | undefined;
  const here = new Map<string, Observation[]>();
  const elsewhere = new Map<string, Observation[]>();
  const issues: Issue[] = [];
  const split = new Map<string, Observation[]>();
  const otherAreas = new Map<string, number>();
  const unused = new Map<string, number>();
  let names: readonly string[] | undefined;
  let at = 0;
  for (const observation of observations) {
    const { indicator, area: place } = observation;
    if (typeof indicator === 'string' && !targetsOf.has(indicator) && !isNested(indicator))
      countOne(unused, indicator);
    else {
      requireUsable(observation, at);
      const sound = withSoundCounts(observation);
      if (!isWithin(place, area, known)) {
        addTo(elsewhere, indicator, sound);
        countOne(otherAreas, place);
      } else {
        addTo(here, indicator, sound);
        if (sound !== observation) issues.push(toCountsIssue(observation, area));
        // Most figures are totals of the area.
        if (!isPlainTotal(observation, area) || unreadTotals.has(indicator))
          addTo(split, indicator, observation);
      }
    }
    at += 1;
  }
  issues.push(...listUnread(split, area, targetsOf, definitions));
  for (const [found, count] of otherAreas) {
    const nearest = nearestArea(found);
    issues.push(
      nearest === undefined
        ? makeIssue('otherArea', { severity: 'notice', found, count })
        : makeIssue('unknownArea', { found, count, nearest }),
    );
  }
  for (const [found, count] of unused) {
    const nearest = nearestTo(found);
    issues.push(makeIssue('unused', { severity: 'notice', found, count, nearest }));
  }
  return { indicators: targetsOf.keys(), here, elsewhere, issues };

  function isNested(id: string): boolean {
    nested ??= listNested(targetsOf, definitions);
    return nested.has(id);
  }

  /**
   * Returns the indicator of the plan that an unknown id may mean; a known id belongs to another
   * plan.
   */
  function nearestTo(id: string): string | undefined {
    const isMisspelt = definitions.size > 0 && !definitions.has(id);
    return isMisspelt ? findNearest(id, targetsOf.keys()) : undefined;
  }

  /**
   * Returns the area or township that an unknown place may mean, except for codes of other
   * counties.
   */
  function nearestArea(place: string): string | undefined {
    const isOther = known.has(place) || (/^\d{6}/.test(place) && !place.startsWith(area));
    if (isOther || !known.has(area)) return undefined;
    names ??= known.names(area);
    return findNearest(place, names);
  }
}

/**
 * Returns the indicators that include an indicator of the plan or are included in one, since they
 * imply bounds for it.
 */
function listNested(
  plan: ReadonlyMap<string, unknown>,
  definitions: ReadonlyMap<string, IndicatorFacts>,
): ReadonlySet<string> {
  const nested = new Set<string>();
  for (const { id, within } of definitions.values()) {
    if (within === undefined) continue;
    const chain = new Set([id]);
    for (
      let at: string | undefined = within;
      at && !chain.has(at);
      at = definitions.get(at)?.within
    )
      chain.add(at);
    if ([...chain].some((one) => plan.has(one))) for (const one of chain) nested.add(one);
  }
  return nested;
}

const countOne = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

/** Returns the issue about a figure whose counts were left out, with the value that they give. */
function toCountsIssue(observation: Observation, judged: string): Issue {
  const { indicator, year, numerator = '', denominator = '' } = observation;
  const of = subjectOf(observation, judged);
  const computed = rateFromCounts(observation, numerator, denominator);
  const expected = { kind: 'figure', ...computed } as const;
  return makeIssue('countsDisagree', { severity: 'notice', year, found: indicator, of, expected });
}

/**
 * Indexes the targets of a plan by their indicators, and finds the indicators whose total no target
 * reads.
 */
const indexTargets = /* @__PURE__ */ rememberFrozen((targets: Plan['targets']) => {
  const targetsOf = new Map<string, Target[]>();
  for (const target of targets) for (const id of indicatorsOf(target)) addTo(targetsOf, id, target);
  const unreadTotals = new Set<string>();
  for (const [id, own] of targetsOf) if (!readsTotal(own, id)) unreadTotals.add(id);
  return { targetsOf, unreadTotals };
});
