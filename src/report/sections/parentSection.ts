import { writeRule } from '../../locale/formatRule.js';
import {
  comparisonWords,
  headings,
  labels,
  parentWords,
  reportWords,
  texts,
} from '../../locale/locales.js';
import { attainmentStatuses } from '../../model/Attainment.js';
import type { ParentTarget } from '../../model/ParentEvaluation.js';
import { targetRelations } from '../../model/PlanComparison.js';
import { gatherFigures } from '../gatherFigures.js';
import type { ReportTarget } from '../Report.js';
import type { ReportFacts } from '../ReportFacts.js';
import { type Block, none, type Table } from '../Section.js';
import { observedCell } from '../tables.js';

/** A missed target of the higher-level plan, with the matching target of the area's own plan. */
interface Row {
  readonly above: ParentTarget;
  readonly own: ReportTarget | undefined;
}

/**
 * States how many targets of the higher-level plan are met, and lists those that are missed, except
 * where the area also misses the matching target of its own plan.
 */
export function parentSection(facts: ReportFacts): readonly Block[] {
  const { parent, targets, language } = facts;
  if (parent === undefined) return [];
  if (parent.targets.length === 0) return [{ kind: 'paragraph', text: reportWords[language].none }];
  const byId = new Map(targets.map((target) => [target.id, target]));
  const missed = parent.targets
    .filter(({ attainment }) => attainment.status === 'missed')
    .map((above): Row => ({ above, own: byId.get(above.target ?? '') }));
  // The targets that both plans miss are in the table of missed targets.
  const rows = missed.filter((row) => groupOf(row) !== 'missed');
  return [
    { kind: 'paragraph', text: texts[language].sentences(describeCounts(parent, facts)) },
    ...nameMissed(missed, facts).map((text): Block => ({ kind: 'paragraph', text })),
    ...(rows.length === 0 ? [] : [{ kind: 'table', table: tableOf(rows, facts) } as const]),
  ];
}

/** Returns the verdict on the area's own target, if the two targets are comparable. */
const groupOf = ({ above, own }: Row) =>
  above.relation === 'notComparable' ? 'notComparable' : (own?.status ?? 'none');

/**
 * States how many targets of the higher-level plan have each status, and how the area's own targets
 * relate to them.
 */
function describeCounts(
  { name, targets, summary }: NonNullable<ReportFacts['parent']>,
  { language }: ReportFacts,
): readonly string[] {
  const [words, { parts }] = [parentWords[language], texts[language]];
  const relations = targetRelations.flatMap((relation) => {
    const count = targets.filter((target) => target.relation === relation).length;
    return relation === 'onlyHere' || count === 0 ? [] : [words.relation[relation](count)];
  });
  const counts = attainmentStatuses
    .filter((status) => summary[status] > 0)
    .map((status) => words.count[status](summary[status]));
  return [words.counts(name, targets.length, parts(counts)), words.relations(parts(relations))];
}

/** Names the missed targets, by the verdict on the area's own target. */
function nameMissed(missed: readonly Row[], { names, language }: ReportFacts): readonly string[] {
  return ([...attainmentStatuses, 'notComparable', 'none'] as const).flatMap((group) => {
    const found = missed
      .filter((row) => groupOf(row) === group)
      .map(({ above }) => names.target(above));
    const list = texts[language].list([...new Set(found)]);
    return found.length === 0 ? [] : [parentWords[language].missed[group](list)];
  });
}

function tableOf(rows: readonly Row[], facts: ReportFacts): Table {
  const { evaluation, names, numbers, language } = facts;
  const [words, { column }] = [headings[language], parentWords[language]];
  return {
    caption: numbers.table('parent'),
    header: [words.indicator, words.value, column.parent, column.gap, column.own, column.status],
    rows: rows.map(({ above, own }) => {
      const { name, observed, margin } = gatherFigures(above, names);
      const column = { year: evaluation.year, component: observed?.component };
      return [
        name,
        observedCell(observed, column, facts),
        describeRule({ above, own }, facts),
        margin?.size ?? none,
        own?.rule ?? none,
        own === undefined ? none : labels[language].mark[own.status],
      ];
    }),
    rowHeading: 0,
    figures: [1, 3],
    rules: [2, 4],
    widths: [24, 14, 18, 14, 16, 14],
    tone: { column: 5, codes: rows.map(({ own }) => own?.status ?? 'notAssessed') },
  };
}

/**
 * Describes the rule of the higher-level plan and what it requires beyond the area's own target.
 */
function describeRule({ above, own }: Row, { plan, names: nameOf, language }: ReportFacts): string {
  const { rule, dueYear, timing, scope, sex } = above;
  const [words, names] = [comparisonWords[language], labels[language]];
  const expected = own?.evaluation.dueYear ?? plan?.period.end;
  const details = [
    ...(dueYear === expected ? [] : [words.due(dueYear)]),
    ...(timing === 'maintain' && own?.evaluation.timing !== 'maintain'
      ? [names.timing[timing]]
      : []),
    ...(scope === 'area' ? [] : [names.scope[scope]]),
    ...(sex === undefined ? [] : [names.group[sex]]),
  ];
  const text = writeRule(rule, language, 'signs', nameOf.unit(above.indicator));
  return details.length === 0 ? text : words.target(text, details);
}
