import type { Reason } from '../model/Reason.js';
import type { Decimal } from '../quantity/decimal.js';
import { cagr } from './growth.js';
import type { Distance } from './Distance.js';

/** The growth rate that was observed and the one that would reach the target on time (never zero), or why there are none. */
export function measureGrowth({ base, latest, target }: Distance): { observed: Decimal; required: Decimal } | Reason {
  if (base.value.eq(target.value)) return 'noDistance';
  const observed = cagr(base.value, latest.value, latest.year - base.year);
  const required = cagr(base.value, target.value, target.year - base.year);
  return observed && required ? { observed, required } : 'nonPositive';
}
