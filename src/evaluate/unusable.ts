import { PlansError } from '../errors/PlansError.js';
import { unknownWord } from '../errors/unknown.js';
import { indicatorsOf } from '../lookup/indicatorsOf.js';
import { type Observation, observationStatuses, residences, sexes } from '../model/Observation.js';
import type { Target } from '../model/Target.js';

// Observations are checked where they are read, so an unusable one here is a mistake in the call;
// the error names its place, indicator and year.

/** The fields of an observation whose values come from a closed list. */
const closedKeys = { sex: sexes, residence: residences, status: observationStatuses } as const;

/**
 * Throws if the year or a coded field of an observation is invalid, since plain JavaScript can pass
 * anything. Written out, since every observation of a country passes through here.
 */
export function requireUsable(observation: Observation, at: number): void {
  const { year, sex, residence, status } = observation;
  if (!Number.isInteger(year)) throw refuse(observation, at, 'year');
  if (!sexes.includes(sex)) throw refuse(observation, at, 'sex');
  if (!residences.includes(residence)) throw refuse(observation, at, 'residence');
  if (!observationStatuses.includes(status)) throw refuse(observation, at, 'status');
}

function refuse(
  observation: Observation,
  at: number,
  key: keyof typeof closedKeys | 'year',
): PlansError {
  const found = observation[key];
  const error =
    key === 'year'
      ? new PlansError('badYear', { what: 'year', found, expected: { kind: 'year' } })
      : unknownWord('argument', key, found, closedKeys[key]);
  return place(error, observation, at, key);
}

/** An error about an observation, with its place. */
const place = (
  { code, what, found, expected, nearest }: PlansError,
  { indicator, year }: Observation,
  at: number,
  key: string,
): PlansError =>
  new PlansError(code, {
    what,
    path: `observations[${at}].${key}`,
    observation: { indicator, year },
    found,
    expected,
    nearest,
  });

/**
 * An error that was thrown while a target was judged, with the place of the observation that it is
 * about. Values and units are read only where they are needed, so that checking them costs nothing.
 */
export function locate(
  error: unknown,
  target: Target,
  observations: readonly Observation[],
): unknown {
  if (!(error instanceof PlansError) || error.path !== undefined) return error;
  const used = new Set(indicatorsOf(target));
  const isNumber = error.code === 'badNumber';
  for (const [at, observation] of observations.entries()) {
    if (!used.has(observation.indicator)) continue;
    for (const key of isNumber ? numberKeys : (['unit'] as const))
      if (Object.is(observation[key], error.found) && (key in observation || key === 'value'))
        return place(error, observation, at, key);
  }
  return error;
}
const numberKeys = ['value', 'numerator', 'denominator'] as const;

/** The error for a part of the observations, with the place of the observation in all of them. */
export function relocate(
  error: unknown,
  part: readonly Observation[],
  all: readonly Observation[],
): unknown {
  const [, at, key] =
    (error instanceof PlansError && /^observations\[(\d+)\]\.(\w+)$/.exec(error.path ?? '')) || [];
  const observation = part[Number(at)];
  return observation === undefined || key === undefined
    ? error
    : place(error as PlansError, observation, all.indexOf(observation), key);
}
