import { type Issue, type IssueCode, makeIssue } from '../errors/Issue.js';
import { type AreaIndex, isWithin } from '../lookup/indexAreas.js';
import { indicatorsOf } from '../lookup/indicatorsOf.js';
import { rememberFrozen } from '../lookup/rememberFrozen.js';
import { type Observation, observationStatuses, residences, sexes } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import { rateFromCounts } from '../quantity/agreesWithCounts.js';
import { withSoundCounts } from './withSoundCounts.js';

/** The valid observations of the plan's indicators, and issues for those that no verdict uses. */
interface Sorted {
  readonly valid: readonly Observation[];
  readonly issues: readonly Issue[];
}

/**
 * Keeps the valid observations for the indicators of a plan. Those that are left out, or are of
 * another area than the one judged and its townships, are reported with the reason and the number
 * of rows, once per indicator, area or invalid value. Counts that contradict their value are left
 * out, with an issue for each figure of the area.
 */
export function sortObservations(
  plan: Plan,
  observations: readonly Observation[],
  area: string,
  known: AreaIndex,
): Sorted {
  const indicators = listIndicators(plan.targets);
  const valid: Observation[] = [];
  const contradicted: Issue[] = [];
  const left = new Map<IssueCode, Map<unknown, number>>();
  const leave = (code: IssueCode, found: unknown) => {
    const counts = left.get(code) ?? new Map<unknown, number>();
    left.set(code, counts);
    counts.set(found, (counts.get(found) ?? 0) + 1);
  };
  for (const observation of observations) {
    const { indicator, area: place } = observation;
    const invalid = invalidKeyOf(observation);
    if (invalid !== undefined) leave(invalidCodes[invalid], observation[invalid]);
    else if (!indicators.has(indicator)) leave('unused', indicator);
    else {
      const sound = withSoundCounts(observation);
      valid.push(sound);
      if (!isWithin(place, area, known))
        leave(known.has(place) || !known.has(area) ? 'otherArea' : 'unknownArea', place);
      else if (sound !== observation) contradicted.push(toCountsIssue(observation));
    }
  }
  const reported = [...left].flatMap(([code, counts]) =>
    [...counts].map(([found, count]) =>
      makeIssue(code, { severity: noticed.has(code) ? 'notice' : 'error', found, count }),
    ),
  );
  return { valid, issues: [...contradicted, ...reported] };
}

/** The figure whose counts were left out, and the value that they give. */
function toCountsIssue(observation: Observation): Issue {
  const { indicator, year, numerator = '', denominator = '' } = observation;
  const computed = rateFromCounts(observation, numerator, denominator);
  const expected = { kind: 'figure', ...computed } as const;
  return makeIssue('countsDisagree', { severity: 'notice', year, found: indicator, expected });
}

/** Valid observations that this plan does not use. */
const noticed: ReadonlySet<IssueCode> = /* @__PURE__ */ new Set<IssueCode>(['unused', 'otherArea']);

/** The indicators to which the targets of a plan refer. */
const listIndicators = /* @__PURE__ */ rememberFrozen(
  (targets: Plan['targets']): ReadonlySet<string> => new Set(targets.flatMap(indicatorsOf)),
);

/** The closed lists from which an observation takes its words. */
export const closedKeys = {
  sex: sexes,
  residence: residences,
  status: observationStatuses,
} as const;

/** The issue code for each key that can be invalid. */
const invalidCodes = {
  year: 'notAYear',
  sex: 'unknownSex',
  residence: 'unknownResidence',
  status: 'unknownStatus',
} as const satisfies Record<keyof typeof closedKeys | 'year', IssueCode>;

/**
 * The key whose value makes an observation unusable, if there is one: callers in plain JavaScript
 * can pass anything.
 * Written out for speed, since every observation of a country passes through here.
 */
export function invalidKeyOf({
  year,
  sex,
  residence,
  status,
}: Observation): keyof typeof invalidCodes | undefined {
  if (!Number.isInteger(year)) return 'year';
  if (!sexes.includes(sex)) return 'sex';
  if (!residences.includes(residence)) return 'residence';
  return observationStatuses.includes(status) ? undefined : 'status';
}
