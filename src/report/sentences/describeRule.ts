import type { LocalizedText } from '../../model/LocalizedText.js';
import type { Rule } from '../../model/Rule.js';
import { figure } from './format.js';

const directions = {
  up: { zh: '↑ 提高', en: '↑ up' },
  down: { zh: '↓ 降低', en: '↓ down' },
  slowing: { zh: '↘ 上升减缓', en: '↘ slowing' },
} as const;
const relations = {
  atLeast: { zh: '≥ 参照', en: '≥ reference' },
  matches: { zh: '≈ 参照', en: '≈ reference' },
  narrows: { zh: '差距缩小', en: 'gap narrows' },
} as const;
const signs = { atLeast: '≥', atMost: '≤', around: '≈' } as const;

/** A rule in a few signs: ≤ 12/10万. */
export function describeRule(rule: Rule): LocalizedText {
  switch (rule.kind) {
    case 'atLeast':
    case 'atMost':
    case 'around': {
      const { zh, en } = figure(rule);
      return { zh: `${signs[rule.kind]} ${zh}`, en: `${signs[rule.kind]} ${en}` };
    }
    case 'between': {
      const { zh, en } = figure({ value: rule.max, unit: rule.unit });
      return { zh: `${rule.min}–${zh}`, en: `${rule.min}–${en}` };
    }
    case 'changeFrom':
      return {
        zh: `比${rule.baseYear}年${rule.change}%`,
        en: `${rule.change}% on ${rule.baseYear}`,
      };
    case 'trend':
      return directions[rule.direction];
    case 'compare':
      return relations[rule.relation];
    case 'coverage':
      return rule.extent === 'none' ? { zh: '= 0%', en: '= 0%' } : { zh: '= 100%', en: '= 100%' };
  }
}
