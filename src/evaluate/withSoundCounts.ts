import type { Observation } from '../model/Observation.js';
import { agreesWithCounts } from '../quantity/agreesWithCounts.js';
import { isDecimalString } from '../quantity/decimal.js';
import { unitMeasures } from '../quantity/unitMeasures.js';

/**
 * Returns the observation itself, or a copy without its counts if these contradict its value, so
 * that no interval, test or forecast uses them.
 *
 * @edge A value that is not a decimal string, a quantity that is not a rate, and a rate without
 * cases are returned unchanged.
 */
export function withSoundCounts(observation: Observation): Observation {
  if (observation.denominator === undefined || agrees(observation)) return observation;
  const { numerator: _numerator, denominator: _denominator, ...rest } = observation;
  return rest;
}

function agrees({ value, unit, numerator, denominator }: Observation): boolean {
  if (numerator === undefined || denominator === undefined) return true;
  // Doubles decide, unless the distance is near half of the last place; nearly all figures agree.
  const measure = unitMeasures[unit];
  if (measure?.dimension !== 'proportion' || typeof value !== 'string') return true;
  const dot = value.indexOf('.');
  const places = dot < 0 ? 0 : value.length - 1 - dot;
  const rate = (Number(numerator) / Number(denominator)) * 10 ** -measure.exponent;
  if (Math.abs(rate - Number(value)) < 0.49 * 10 ** -places) return true;
  if (![value, numerator, denominator].every(isDecimalString)) return true;
  return agreesWithCounts({ value, unit }, numerator, denominator) !== false;
}
