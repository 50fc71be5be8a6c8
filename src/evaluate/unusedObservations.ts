import type { Issue } from '../faults/Issue.js';
import { makeIssue } from '../faults/makeIssue.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';

/** Names the indicators and areas whose observations no target looked at, so that nothing is lost in silence. */
export function unusedObservations(plan: Plan, observations: readonly Observation[], here: readonly Observation[], language: 'zh' | 'en'): Issue[] {
  const used = new Set(
    plan.targets.flatMap((target) => [
      target.indicator,
      ...(target.components ?? []),
      ...(target.rule.kind === 'compare' && target.rule.referenceIndicator ? [target.rule.referenceIndicator] : []),
    ]),
  );
  const inArea = new Set(here);
  const notAsked = count(observations.filter((one) => !used.has(one.indicator)).map((one) => one.indicator));
  const elsewhere = count(observations.filter((one) => used.has(one.indicator) && !inArea.has(one)).map((one) => one.area));
  return [...notAsked, ...elsewhere].map(([found, rows]) =>
    makeIssue('unused', language, { severity: 'notice', found, expected: language === 'zh' ? `${rows}行` : `${rows} rows` }),
  );
}

function count(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}
