import type { Language } from '../faults/makeIssue.js';
import type { Rule } from '../model/Rule.js';
import { units } from '../units/units.js';
import { words } from './words.js';

/** A rule in a few signs: `≤ 12/10万`. */
export function describeRule(rule: Rule, language: Language): string {
  const say = words[language];
  switch (rule.kind) {
    case 'atLeast':
      return `≥ ${rule.value}${units[rule.unit].symbol[language]}`;
    case 'atMost':
      return `≤ ${rule.value}${units[rule.unit].symbol[language]}`;
    case 'around':
      return `≈ ${rule.value}${units[rule.unit].symbol[language]}`;
    case 'between':
      return `${rule.min}–${rule.max}${units[rule.unit].symbol[language]}`;
    case 'changeFrom':
      return language === 'zh' ? `比${rule.baseYear}年${rule.change}%` : `${rule.change}% on ${rule.baseYear}`;
    case 'trend':
      return say.direction[rule.direction];
    case 'compare':
      return say.relation[rule.relation];
    case 'coverage':
      return say.coverage[rule.extent ?? 'all'];
  }
}
