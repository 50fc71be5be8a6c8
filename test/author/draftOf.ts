import { type DraftOptions, draftPlan } from '../../src/author/draftPlan.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import type { PlanDraft } from '../../src/model/PlanDraft.js';
import type { Rule } from '../../src/model/Rule.js';

const known = Object.values(indicators);

/** Drafts a plan whose first list of goals contains these sentences, one per item. */
export function draftOf(goals: readonly string[], options: Partial<DraftOptions> = {}): PlanDraft {
  const items = goals.map((goal, at) => `${at + 1}. ${goal}`);
  const title = '某县妇女发展规划（2021—2030年）';
  const lines = [title, '（一）妇女与健康', '主要目标：', ...items, '策略措施：', '1. 加强领导。'];
  return draftPlan(lines.join('\n'), {
    id: 'county',
    catalogue: { indicators: known },
    ...options,
  });
}

/**
 * Returns the targets in a short form: the name, the rule, and everything that differs from the
 * defaults.
 */
export function readTargets(draft: PlanDraft): string[] {
  const names = new Map([...known, ...draft.indicators].map(({ id, name }) => [id, name.zh]));
  return draft.plan.targets.map(({ indicator, rule, timing, scope, dueYear, sex }) =>
    [
      names.get(indicator),
      showRule(rule),
      timing,
      ...(scope === 'area' ? [] : [scope]),
      ...(dueYear === 2030 ? [] : [dueYear]),
      ...(sex === undefined ? [] : [sex]),
    ].join(' '),
  );
}

/** The doubts of the draft about its targets, except for unknown indicators. */
export const reasonsOf = (draft: PlanDraft): string[] =>
  draft.doubts.flatMap(({ clause, why }) =>
    clause === undefined || why === 'unknownIndicator' ? [] : [why],
  );

/** Writes a rule in one or two words. */
export function showRule(rule: Rule): string {
  switch (rule.kind) {
    case 'atLeast':
      return `≥${rule.value} ${rule.unit}`;
    case 'atMost':
      return `≤${rule.value} ${rule.unit}`;
    case 'around':
      return `≈${rule.value} ${rule.unit}`;
    case 'between':
      return `${rule.min}–${rule.max} ${rule.unit}`;
    case 'changeFrom':
      return `${rule.change} percent of ${rule.baseYear}`;
    case 'trend':
      return rule.hold ? 'held' : rule.direction;
    case 'compare':
      return showComparison(rule);
    case 'coverage':
      return `${rule.basically ? 'basically ' : ''}${rule.extent ?? 'all'}`;
  }
}

function showComparison(rule: Extract<Rule, { kind: 'compare' }>): string {
  if (rule.relation === 'narrows') return `narrows ${rule.across}`;
  if (rule.relation === 'atLeast') return 'not below';
  const value = rule.referenceValue?.value;
  return value === undefined ? 'matches' : `matches ${value} percent`;
}
