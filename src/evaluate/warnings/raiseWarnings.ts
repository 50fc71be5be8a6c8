import type { Urgency, Warning, WarningCode } from '../../model/Warning.js';
import { eroding, lost, reversal, unlikely, volatile } from './chanceWarnings.js';
import {
  baseDiffers,
  contradicted,
  inconsistent,
  masked,
  missing,
  otherAreaOnly,
  smallNumbers,
  stale,
  subgroupsOnly,
} from './dataWarnings.js';
import { suspectUnit } from './suspectUnit.js';
import type { Check, WarningInput } from './WarningInput.js';

/** The check and the urgency of each warning, in the order in which warnings are listed. */
const checks: {
  readonly [Code in WarningCode]: { readonly urgency: Urgency; readonly find: Check<Code> };
} = {
  inconsistent: { urgency: 'high', find: inconsistent },
  unlikelyToAttain: { urgency: 'high', find: unlikely },
  lostAttainment: { urgency: 'high', find: lost },
  erodingHeadroom: { urgency: 'medium', find: eroding },
  reversal: { urgency: 'medium', find: reversal },
  volatile: { urgency: 'medium', find: volatile },
  maskedGroup: { urgency: 'medium', find: masked },
  contradicted: { urgency: 'medium', find: contradicted },
  baseDiffers: { urgency: 'medium', find: baseDiffers },
  suspectUnit: { urgency: 'medium', find: suspectUnit },
  smallNumbers: { urgency: 'low', find: smallNumbers },
  stale: { urgency: 'low', find: stale },
  subgroupsOnly: { urgency: 'low', find: subgroupsOnly },
  otherAreaOnly: { urgency: 'low', find: otherAreaOnly },
  missing: { urgency: 'low', find: missing },
};
const codes = /* @__PURE__ */ Object.keys(checks) as WarningCode[];

/** Returns all warnings about the figures of one target, the most urgent first. */
export function raiseWarnings(input: WarningInput): Warning[] {
  const warnings: Warning[] = [];
  for (const code of codes) {
    const { find, urgency } = checks[code];
    const found = find(input);
    if (found === undefined) continue;
    // The record pairs each code with its own check.
    for (const finding of Array.isArray(found) ? found : [found])
      warnings.push({ code, urgency, ...finding } as Warning);
  }
  return warnings;
}
