import type { Issue } from '../errors/Issue.js';
import { makeIssue } from '../locale/makeIssue.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';

/** Names the indicators and areas whose observations no target looked at, so that nothing is lost in silence. */
export function unusedObservations(plan: Plan, observations: readonly Observation[], here: readonly Observation[], language: 'zh' | 'en'): Issue[] {
  const used = new Set<string>();
  for (const { indicator, components = [], rule } of plan.targets) {
    used.add(indicator);
    for (const component of components) used.add(component);
    if (rule.kind === 'compare' && rule.referenceIndicator) used.add(rule.referenceIndicator);
  }
  // Where all observations are of the area, which is the usual call for many areas, none lies elsewhere.
  const inArea = here.length === observations.length ? undefined : new Set(here);
  const notAsked = new Map<string, number>();
  const elsewhere = new Map<string, number>();
  for (const one of observations) {
    if (!used.has(one.indicator)) countOne(notAsked, one.indicator);
    else if (inArea?.has(one) === false) countOne(elsewhere, one.area);
  }
  return [...notAsked, ...elsewhere].map(([found, rows]) =>
    makeIssue('unused', language, { severity: 'notice', found, expected: language === 'zh' ? `${rows}行` : `${rows} rows` }),
  );
}

function countOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
