import type { Distance } from './Distance.js';

/**
 * Whether the latest observation is at or better than the straight path from base to target, exactly:
 * d·((x − x0)·(tT − t0) − (T − x0)·(t − t0)) ≥ 0. Nothing is divided, so nothing is rounded.
 */
export function isOnPath({ sign, base, latest, target }: Distance): boolean {
  const made = latest.value.minus(base.value).times(target.year - base.year);
  const expected = target.value.minus(base.value).times(latest.year - base.year);
  return made.minus(expected).times(sign).gte(0);
}
