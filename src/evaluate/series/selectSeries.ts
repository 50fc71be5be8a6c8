import { addTo } from '../../lookup/addTo.js';
import type { IndicatorFacts } from '../../model/Indicator.js';
import type { Observation, Residence, Sex } from '../../model/Observation.js';
import type { UnitId } from '../../quantity/units.js';
import type { Place } from '../Context.js';
import { collectSeries } from './collectSeries.js';
import { emptySeries, type Rivals, type Series } from './Series.js';

/** The criteria for selecting figures. */
export interface Selection extends Place {
  readonly indicator: IndicatorFacts | undefined;
  /** The sex that the target names; without one, the total is selected. */
  readonly sex?: 'female' | 'male' | undefined;
  readonly unit: UnitId;
  readonly upTo: number;
  /** Collects the figures that contradict each other. */
  readonly rivals?: Rivals[] | undefined;
}

/**
 * Whether a figure of this sex or residence covers everyone whom its indicator covers. If an
 * indicator is defined for women alone, or is the share of women in something, “total” and “female”
 * mean the same figure.
 */
export const isUndivided = (
  group: Sex | Residence | undefined,
  covered: Sex | Residence | undefined,
): boolean => group === 'total' || group === covered;

/** Whether a figure is for the whole area and everyone in it, without naming a group. */
export const isPlainTotal = (
  { area: place, institution, sex, residence, age }: Observation,
  area: string,
): boolean =>
  place === area && sex === 'total' && residence === 'total' && (age ?? institution) === undefined;

/**
 * Selects the series of a place.
 *
 * If the target names a sex and the indicator does not, the series of that sex is selected, or that
 * of the total if the total has a more recent figure or neither has any. The two are never mixed.
 */
export function selectSeries(
  observations: readonly Observation[],
  { indicator, area, institution, sex, unit, upTo, rivals }: Selection,
): Series {
  if (observations.length === 0) return emptySeries;
  const whole: Observation[] = [];
  const ofSex: Observation[] = [];
  const asksSex = sex !== undefined && sex !== indicator?.sex;
  for (const observation of narrow(observations, area, institution)) {
    if (
      observation.area !== area ||
      observation.institution !== institution ||
      observation.age !== undefined ||
      !isUndivided(observation.residence, indicator?.residence)
    )
      continue;
    if (isUndivided(observation.sex, indicator?.sex)) whole.push(observation);
    else if (observation.sex === sex) ofSex.push(observation);
  }
  const total = collectSeries(whole, unit, upTo, 'total', rivals);
  if (!asksSex) return total;
  const own = collectSeries(ofSex, unit, upTo, sex, rivals);
  return latestYear(own) >= Math.max(0, latestYear(total)) ? own : total;
}

/** The keys that split the figures of one area into groups. */
export type GroupKey = 'sex' | 'residence' | 'age';

/** Selects the groups of one kind that report for a place, each as a series, in a fixed order. */
export function selectGroups(
  observations: readonly Observation[],
  key: GroupKey,
  { indicator, area, institution, unit, upTo, rivals }: Selection,
): ReadonlyMap<string, Series> {
  const byGroup = new Map<string, Observation[]>(fixedGroups[key].map((group) => [group, []]));
  for (const observation of narrow(observations, area, institution)) {
    const group = groupOf(observation, key, indicator);
    if (group !== undefined && observation.area === area && observation.institution === institution)
      addTo(byGroup, group, observation);
  }
  const groups = [...byGroup];
  if (key === 'age') groups.sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    groups.map(([group, own]) => [group, collectSeries(own, unit, upTo, 'total', rivals)]),
  );
}

/** The length up to which a list is searched without an index, which would take longer. */
const short = 64;

const indexes = /* @__PURE__ */ new WeakMap<
  readonly Observation[],
  ReadonlyMap<string, readonly Observation[]>
>();

/**
 * Narrows observations to those that can be about a place, which share its key. The index of a long
 * list is kept as long as the list, so that judging every institution takes time in proportion to
 * their number. A context never changes its lists.
 */
function narrow(
  observations: readonly Observation[],
  area: string,
  institution: string | undefined,
): readonly Observation[] {
  if (observations.length < short) return observations;
  let index = indexes.get(observations);
  if (index === undefined) {
    const groups = new Map<string, Observation[]>();
    for (const one of observations) addTo(groups, keyOf(one.area, one.institution), one);
    index = groups;
    indexes.set(observations, index);
  }
  return index.get(keyOf(area, institution)) ?? [];
}

const keyOf = (area: string, institution = '') => `${area}\n${institution}`;

/** The groups that are always looked for. Ages are those that occur in the figures. */
const fixedGroups: Readonly<Record<GroupKey, readonly string[]>> = {
  sex: ['female', 'male'],
  residence: ['urban', 'rural'],
  age: [],
};

/**
 * Returns the group of a figure by one key; `undefined` for the total, or if it is also split by
 * another key.
 */
function groupOf(
  { sex, residence, age }: Observation,
  key: GroupKey,
  indicator: IndicatorFacts | undefined,
): string | undefined {
  switch (key) {
    case 'sex':
      if (sex === 'total' || age !== undefined) return undefined;
      return isUndivided(residence, indicator?.residence) ? sex : undefined;
    case 'residence':
      if (residence === 'total' || age !== undefined) return undefined;
      return isUndivided(sex, indicator?.sex) ? residence : undefined;
    case 'age':
      if (age === undefined || !isUndivided(sex, indicator?.sex)) return undefined;
      return isUndivided(residence, indicator?.residence) ? age : undefined;
  }
}

const latestYear = ({ points, contradicted, noCases }: Series) =>
  Math.max(
    points.at(-1)?.year ?? -Infinity,
    contradicted.at(-1) ?? -Infinity,
    noCases.at(-1) ?? -Infinity,
  );
