import type { Distance } from './Distance.js';

/** Whether the latest observation meets the target, exactly: d·(x − T) ≥ 0. */
export function isMet({ sign, latest, target }: Distance): boolean {
  return latest.value.minus(target.value).times(sign).gte(0);
}
