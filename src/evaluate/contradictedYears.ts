import type { Issue } from '../errors/Issue.js';
import { makeIssue } from '../locale/makeIssue.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';

/** Names each year of an indicator whose figures contradict each other, once, however many targets it serves. */
export function contradictedYears(targets: readonly TargetEvaluation[], language: 'zh' | 'en'): Issue[] {
  const places = new Set<string>();
  for (const { indicator, evidence } of targets) for (const year of evidence.contradicted) places.add(`${indicator} ${year}`);
  const expected = language === 'zh' ? '其他' : 'beside it';
  return [...places].map((found) => makeIssue('contradiction', language, { found, expected }));
}
