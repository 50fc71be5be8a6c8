import { reportHeadings, texts } from '../../locale/locales.js';
import type { ReportFacts } from '../ReportFacts.js';
import { type Block, type Section, type SectionId, sectionIds } from '../Section.js';
import { adviceSection } from './adviceSection.js';
import { appendixSection } from './appendixSection.js';
import { attentionSection } from './attentionSection.js';
import { cardsSection } from './cardsSection.js';
import { domainsSection } from './domainsSection.js';
import { indicatorsSection } from './indicatorsSection.js';
import { parentSection } from './parentSection.js';
import { problemsSection } from './problemsSection.js';
import { progressSection } from './progressSection.js';

const writers: Readonly<Record<SectionId, (facts: ReportFacts) => readonly Block[]>> = {
  progress: progressSection,
  domains: domainsSection,
  indicators: indicatorsSection,
  attention: attentionSection,
  parent: parentSection,
  problems: problemsSection,
  advice: adviceSection,
  cards: cardsSection,
  appendix: appendixSection,
};

/** Lists the sections with their numbers; the appendix has no number. */
export function listSections(facts: ReportFacts): readonly Section[] {
  const { form, language, parent } = facts;
  const words = reportHeadings[language].section;
  return sectionIds
    .filter((id) => form === 'full' || id !== 'cards')
    .filter((id) => parent !== undefined || id !== 'parent')
    .map((id, at) => ({
      id,
      title: id === 'appendix' ? words[id] : texts[language].section(at + 1, words[id]),
      blocks: writers[id](facts),
    }));
}
