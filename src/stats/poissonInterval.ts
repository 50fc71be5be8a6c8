import { chiSquareQuantile } from './distributions.js';
import type { Interval } from './intervals.js';

/**
 * The exact interval for a rate from a count of rare events (Garwood): it covers the true rate with at least the stated level.
 *
 * The normal approximation (k ± 1.96·√k) was rejected: for one death it reaches below zero. Byar's approximation was rejected because the
 * exact interval costs no more.
 *
 * @formula low = χ²(α/2; 2k)/2/exposure, high = χ²(1 − α/2; 2k + 2)/2/exposure, α = 1 − level
 * @unit events per unit of exposure; exposure in births gives deaths per birth
 * @edge No event: low is 0, high is −ln(α/2)/exposure. `undefined` where events are no whole number from 0 to ten million, the exposure is
 * not positive and finite, or the level is not strictly between 0 and 1.
 * @source Garwood, F. (1936), Fiducial limits for the Poisson distribution, Biometrika 28, 437–442
 */
export function poissonInterval({ events, exposure, level }: { events: number; exposure: number; level: number }): Interval | undefined {
  if (!Number.isSafeInteger(events) || events < 0 || !(exposure > 0 && exposure < Infinity) || !(level > 0 && level < 1)) return undefined;
  const least = events === 0 ? 0 : chiSquareQuantile((1 - level) / 2, 2 * events);
  const most = chiSquareQuantile((1 + level) / 2, 2 * events + 2);
  if (least === undefined || most === undefined) return undefined;
  const low = least / 2 / exposure;
  const high = most / 2 / exposure;
  return Number.isFinite(high) ? { low, high } : undefined;
}
