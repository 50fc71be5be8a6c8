import { findNearest } from '../errors/findNearest.js';
import { type Issue, type IssueCode, makeIssue } from '../errors/Issue.js';
import { type AreaIndex, isWithin } from '../lookup/indexAreas.js';
import { indicatorsOf } from '../lookup/indicatorsOf.js';
import { rememberFrozen } from '../lookup/rememberFrozen.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import { rateFromCounts } from '../quantity/agreesWithCounts.js';
import { subjectOf } from './series/listContradictions.js';
import { requireUsable } from './unusable.js';
import { withSoundCounts } from './withSoundCounts.js';

/** The observations of the plan's indicators, and issues for those that no verdict uses. */
interface Sorted {
  /** The indicators of the plan. */
  readonly indicators: ReadonlySet<string>;
  readonly used: readonly Observation[];
  readonly issues: readonly Issue[];
}

/**
 * Keeps the observations of the indicators of a plan. Those that are left out, and those of areas
 * other than the one judged and its townships, are reported with the reason and the number of rows,
 * once per indicator or area: as an unknown area if the place is a near miss of the area judged or
 * one of its townships, else as another area. Counts that contradict their value are left out, with
 * an issue for each figure of the area.
 *
 * @throws {@link PlansError} `badYear`, `badArgument` for an observation that cannot be used.
 */
export function sortObservations(
  plan: Plan,
  observations: readonly Observation[],
  area: string,
  known: AreaIndex,
  definitions: ReadonlyMap<string, unknown>,
): Sorted {
  const indicators = listIndicators(plan.targets);
  const used: Observation[] = [];
  const contradicted: Issue[] = [];
  const left = new Map<IssueCode, Map<unknown, number>>();
  const leave = (code: IssueCode, found: unknown) => {
    const counts = left.get(code) ?? new Map<unknown, number>();
    left.set(code, counts);
    counts.set(found, (counts.get(found) ?? 0) + 1);
  };
  let names: readonly string[] | undefined;
  let at = 0;
  for (const observation of observations) {
    const { indicator, area: place } = observation;
    if (typeof indicator === 'string' && !indicators.has(indicator)) leave('unused', indicator);
    else {
      requireUsable(observation, at);
      const sound = withSoundCounts(observation);
      used.push(sound);
      if (!isWithin(place, area, known)) leave('otherArea', place);
      else if (sound !== observation) contradicted.push(toCountsIssue(observation, area));
    }
    at += 1;
  }
  const reported = [...left].flatMap(([code, counts]) =>
    [...counts].map(([found, count]) => {
      const nearest = (code === 'unused' ? nearestTo : nearestArea)(found as string);
      return code === 'otherArea' && nearest !== undefined
        ? makeIssue('unknownArea', { found, count, nearest })
        : makeIssue(code, { severity: 'notice', found, count, nearest });
    }),
  );
  return { indicators, used, issues: [...contradicted, ...reported] };

  /** The indicator of the plan that an unknown id may mean; a known id belongs to another plan. */
  function nearestTo(id: string): string | undefined {
    const isMisspelt = definitions.size > 0 && !definitions.has(id);
    return isMisspelt ? findNearest(id, indicators) : undefined;
  }

  /** The area or township that an unknown place may mean; none for codes of other counties. */
  function nearestArea(place: string): string | undefined {
    const isOther = known.has(place) || (/^\d{6}/.test(place) && !place.startsWith(area));
    if (isOther || !known.has(area)) return undefined;
    names ??= known.names(area);
    return findNearest(place, names);
  }
}

/** The figure whose counts were left out, and the value that they give. */
function toCountsIssue(observation: Observation, judged: string): Issue {
  const { indicator, year, numerator = '', denominator = '' } = observation;
  const of = subjectOf(observation, judged);
  const computed = rateFromCounts(observation, numerator, denominator);
  const expected = { kind: 'figure', ...computed } as const;
  return makeIssue('countsDisagree', { severity: 'notice', year, found: indicator, of, expected });
}

/** The indicators to which the targets of a plan refer. */
const listIndicators = /* @__PURE__ */ rememberFrozen(
  (targets: Plan['targets']): ReadonlySet<string> => new Set(targets.flatMap(indicatorsOf)),
);
