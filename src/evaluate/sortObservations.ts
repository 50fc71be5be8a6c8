import { type Issue, type IssueCode, makeIssue } from '../errors/Issue.js';
import { indexAreas } from '../lookup/indexAreas.js';
import type { Area } from '../model/Area.js';
import { type Observation, observationStatuses, residences, sexes } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';

/** Observations that targets can use, and an issue for all others. */
interface Sorted {
  readonly used: readonly Observation[];
  readonly issues: readonly Issue[];
}

/**
 * Keeps the observations of an area and its townships for the indicators of a plan. What is left
 * out is named with the reason and the number of rows, once for each indicator, area or wrong
 * value.
 */
export function sortObservations(
  plan: Plan,
  observations: readonly Observation[],
  area: string,
  areas: readonly Area[],
): Sorted {
  const known = indexAreas(areas);
  const indicators = indicatorsOf(plan);
  const used: Observation[] = [];
  const left = new Map<IssueCode, Map<unknown, number>>();
  const leave = (code: IssueCode, found: unknown) => {
    const counts = left.get(code) ?? new Map<unknown, number>();
    left.set(code, counts);
    counts.set(found, (counts.get(found) ?? 0) + 1);
  };
  for (const observation of observations) {
    const { indicator, area: place } = observation;
    const fault = faultOf(observation);
    if (fault !== undefined) leave(...fault);
    else if (!indicators.has(indicator)) leave('unused', indicator);
    else if (place === area || known.parentOf(place) === area) used.push(observation);
    else leave(known.has(place) || !known.has(area) ? 'otherArea' : 'unknownArea', place);
  }
  const issues = [...left].flatMap(([code, counts]) =>
    [...counts].map(([found, count]) =>
      makeIssue(code, { severity: noticed.has(code) ? 'notice' : 'error', found, count }),
    ),
  );
  return { used, issues };
}

/** What is right in itself, and only not asked for here. */
const noticed: ReadonlySet<IssueCode> = /* @__PURE__ */ new Set<IssueCode>(['unused', 'otherArea']);

/** The indicators that the targets of a plan look at. */
function indicatorsOf({ targets }: Plan): ReadonlySet<string> {
  const indicators = new Set<string>();
  for (const { indicator, components = [], rule } of targets) {
    indicators.add(indicator);
    for (const component of components) indicators.add(component);
    if (rule.kind === 'compare' && rule.referenceIndicator) indicators.add(rule.referenceIndicator);
  }
  return indicators;
}

/** Why an observation cannot be used by any target: plain JavaScript can hand over anything. */
function faultOf({
  year,
  sex,
  residence,
  status,
}: Observation): readonly [IssueCode, unknown] | undefined {
  if (!Number.isInteger(year)) return ['notAYear', year];
  if (!sexes.includes(sex)) return ['unknownSex', sex];
  if (!residences.includes(residence)) return ['unknownResidence', residence];
  if (!observationStatuses.includes(status)) return ['unknownStatus', status];
  return undefined;
}
