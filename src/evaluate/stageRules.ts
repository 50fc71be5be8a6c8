import { PlansError } from '../errors/PlansError.js';
import type { Plan } from '../model/Plan.js';
import type { Stage } from '../model/PlanEvaluation.js';

/** The year that a stage judges, and the oldest figure that it accepts. */
export interface StageRules {
  readonly year: number | undefined;
  readonly acceptFrom: number;
}

/**
 * The three rule sets. Neither plan prints a calendar year for its mid-term evaluation; the fifth year of the period is our
 * assumption (2025 for 2021–2030), the final year is the end of the period.
 *
 * annual: any year; the latest figure, however old (an old one raises a warning). midterm: a year of the period before its end; only
 * figures of the period. final: the end of the period or later; only figures of the due year or later.
 */
export function stageRules(stage: Stage, year: number | undefined, { start, end }: Plan['period']): StageRules {
  if (stage === 'annual') return { year, acceptFrom: -Infinity };
  if (stage === 'midterm') {
    const judged = year ?? start + 4;
    if (judged < start || judged >= end) throw new PlansError('badYear', `A mid-term evaluation lies between ${start} and ${end - 1}, not in ${judged}`, { found: judged });
    return { year: judged, acceptFrom: start };
  }
  if (stage === 'final') {
    const judged = year ?? end;
    if (judged < end) throw new PlansError('badYear', `A final evaluation lies in ${end} or later, not in ${judged}`, { found: judged });
    return { year: judged, acceptFrom: end };
  }
  throw new PlansError('badArgument', `There is no stage “${String(stage)}”; it is annual, midterm or final`, { found: stage, expected: 'annual, midterm or final' });
}
