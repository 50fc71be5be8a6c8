import { explanationWords, headings, labels, reportWords, texts } from '../../locale/locales.js';
import { layOutChart } from '../layOutChart.js';
import type { ReportTarget } from '../Report.js';
import type { ReportFacts } from '../ReportFacts.js';
import { hasData } from '../ReportTarget.js';
import type { Block } from '../Section.js';

/** Lists, for each target with data, everything that the report states about it, and its chart. */
export function cardsSection(facts: ReportFacts): readonly Block[] {
  const { language } = facts;
  return [
    { kind: 'legend', text: headings[language].legend },
    ...facts.domains.flatMap(({ name, targets }, at): Block[] => {
      const own = targets.filter(hasData);
      const title = reportWords[language].part(at + 1, name);
      return own.length === 0
        ? []
        : [
            { kind: 'heading', level: 3, text: title },
            ...own.flatMap((target) => toCard(target, facts)),
          ];
    }),
  ];
}

function toCard(target: ReportTarget, { numbers, language }: ReportFacts): readonly Block[] {
  const { name, clauseTitle, status, sentences, evaluation } = target;
  const { list, item } = evaluation.clause;
  const address = explanationWords[language].address[list](item);
  const chart = layOutChart(evaluation, name, language);
  const words = texts[language];
  return [
    { kind: 'heading', level: 4, text: `${name} ${labels[language].mark[status]}` },
    { kind: 'note', text: clauseTitle === undefined ? address : `${address} · ${clauseTitle}` },
    { kind: 'paragraph', text: words.sentences(sentences) },
    ...(chart === undefined
      ? []
      : [{ kind: 'figure', caption: numbers.figure(name), chart } as const]),
  ];
}
