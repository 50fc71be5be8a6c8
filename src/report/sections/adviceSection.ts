import { reportWords } from '../../locale/locales.js';
import { appendixParts } from '../Numbering.js';
import type { ReportFacts } from '../ReportFacts.js';
import type { Block } from '../Section.js';

/** States where the figures call for action, by lead unit, with placeholders for the measures. */
export function adviceSection(facts: ReportFacts): readonly Block[] {
  const { evaluation, distinct, responsibilities, numbers, language } = facts;
  const words = reportWords[language];
  const missed = new Map(
    distinct.filter(({ status }) => status === 'missed').map(({ id, label }) => [id, label]),
  );
  const table = numbers.tableRef('attention');
  const hasTimeLeft = distinct.some(
    ({ id, evaluation: { trajectory } }) =>
      missed.has(id) && 'requiredPerYear' in trajectory && trajectory.requiredPerYear,
  );
  const items = [
    ...(hasTimeLeft && table !== undefined ? [words.advice.needed(table)] : []),
    ...(responsibilities?.units ?? []).flatMap(({ unit, leads }) => {
      const names = leads.flatMap((id) => missed.get(id) ?? []);
      return names.length === 0 ? [] : [words.advice.unit(unit, names)];
    }),
    ...(evaluation.summary.notAssessed === 0
      ? []
      : [words.advice.missing(words.appendixRef(appendixParts.indexOf('missing') + 1))]),
  ];
  return [
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    { kind: 'blank', text: words.blank(words.blanks.measures) },
    { kind: 'blank', text: words.blank(words.blanks.data) },
  ];
}
