import type { LocalizedText } from '../../model/LocalizedText.js';
import type { Rule } from '../../model/Rule.js';
import type { UnitId } from '../../quantity/units.js';
import { units } from '../../quantity/units.js';

const figure = (value: string, unit: UnitId): LocalizedText => ({
  zh: `${value}${units[unit].symbol.zh}`,
  en: `${value}${units[unit].symbol.en}`,
});

/** A rule as a sentence. */
export function explainRule(rule: Rule): LocalizedText {
  switch (rule.kind) {
    case 'atLeast':
    case 'atMost':
    case 'around': {
      const at = figure(rule.value, rule.unit);
      return {
        atLeast: { zh: `不低于${at.zh}`, en: `at least ${at.en}` },
        atMost: { zh: `不高于${at.zh}`, en: `at most ${at.en}` },
        around: { zh: `${at.zh}左右`, en: `about ${at.en}` },
      }[rule.kind];
    }
    case 'between': {
      const [min, max] = [figure(rule.min, rule.unit), figure(rule.max, rule.unit)];
      return {
        zh: `${min.zh}至${max.zh}，含两端`,
        en: `from ${min.en} to ${max.en}, both included`,
      };
    }
    case 'changeFrom': {
      const share = rule.change.replace('-', '');
      const isFall = rule.change.startsWith('-');
      return {
        zh: `比${rule.baseYear}年${isFall ? '下降' : '上升'}${share}%（相对幅度）`,
        en: `${share} % ${isFall ? 'lower' : 'higher'} than in ${rule.baseYear}, as a relative change`,
      };
    }
    case 'trend':
      return {
        up: { zh: '比基期提高', en: 'higher than in the base year' },
        down: { zh: '比基期降低', en: 'lower than in the base year' },
        slowing: {
          zh: '基期后的年均变化小于基期前',
          en: 'a smaller mean yearly change after the base year than before it',
        },
      }[rule.direction];
    case 'compare': {
      const { zh, en } = rule.reference;
      return {
        atLeast: { zh: `不低于同年的${zh}`, en: `at least as high as, in the same year: ${en}` },
        matches: { zh: `与同年的${zh}相适应`, en: `commensurate, in the same year, with: ${en}` },
        narrows: {
          zh: `差距比基期缩小（${zh}）`,
          en: `a smaller gap than in the base year: ${en}`,
        },
      }[rule.relation];
    }
    case 'coverage':
      return rule.extent === 'none'
        ? { zh: '降为0%', en: 'down to 0 %' }
        : { zh: '达到100%', en: '100 %' };
  }
}
