import type { Language } from '../model/LocalizedText.js';
import type { PlanColumn } from '../model/PlanTable.js';
import { labels, planTableWords } from './locales.js';

/** Returns a word for each code of a column of a plan table; nothing for a column of free text. */
export function planCodeWords(
  language: Language,
  column: PlanColumn,
): Readonly<Record<string, string | undefined>> {
  const [own, words] = [planTableWords[language], labels[language]];
  switch (column) {
    case 'row':
      return own.row;
    case 'list':
      return { ...words.list, ...own.part };
    case 'rule':
      return words.ruleKind;
    case 'direction':
      return own.direction;
    case 'tolerance':
      return own.tolerance;
    case 'timing':
      return words.timing;
    case 'scope':
      return words.scope;
    case 'sex':
    case 'residence':
      return words.group;
    case 'across':
      return words.gap;
    case 'gap':
      return own.gap;
    case 'when':
      return own.when;
    default:
      return {};
  }
}
