import type { Issue } from '../../errors/Issue.js';
import { formatIssue } from '../../locale/formatIssue.js';
import {
  explanationWords,
  headings,
  labels,
  reportHeadings,
  reportWords,
  texts,
} from '../../locale/locales.js';
import type { Indicator } from '../../model/Indicator.js';
import type { Language } from '../../model/LocalizedText.js';
import type { Reason } from '../../model/NotAssessed.js';
import type { Responsibilities } from '../assignTargets.js';
import { inLanguage } from '../NameResolver.js';
import { type AppendixPart, appendixParts } from '../Numbering.js';
import type { ReportTarget } from '../Report.js';
import type { ReportFacts, TargetFacts } from '../ReportFacts.js';
import { hasData, withoutRepeats } from '../ReportTarget.js';
import { type Block, none, type Table } from '../Section.js';
import { groupByDomain, tableOfUnits } from '../tables.js';

type Writer = (facts: ReportFacts) => readonly Block[];

const writers: Readonly<Record<AppendixPart, Writer>> = {
  method: ({ method }) => [{ kind: 'list', items: method }],
  evidence: writeEvidence,
  missing: writeMissing,
  units: (facts) =>
    facts.responsibilities === undefined
      ? []
      : [
          { kind: 'table', table: tableOfUnits(facts.responsibilities, facts) },
          ...writeUnassigned(facts),
        ],
  issues: writeIssues,
};

/** Lists method, definitions with evidence, targets without data, responsible units, and issues. */
export function appendixSection(facts: ReportFacts): readonly Block[] {
  const words = reportWords[facts.language];
  return appendixParts
    .map((part) => ({ part, blocks: writers[part](facts) }))
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ part, blocks }, at): Block[] => [
      {
        kind: 'heading',
        level: 3,
        text: words.appendix(at + 1, reportHeadings[facts.language].titles[part]),
      },
      ...blocks,
    ]);
}

/** The length of the longest list of issues; the evaluation contains all of them. */
const mostIssues = 30;

/** Whether figures were not used because their indicator belongs to another plan. */
export const isOfAnotherPlan = ({ code, nearest, of }: Issue): boolean =>
  code === 'unused' && nearest === undefined && of === undefined;

function writeIssues({ evaluation, language, names }: ReportFacts): readonly Block[] {
  const words = reportWords[language];
  // A file for both plans often contains figures for the other plan, so one line names them all.
  const unused = evaluation.issues.filter(isOfAnotherPlan);
  const isMerged = unused.length > 1;
  const issues = isMerged
    ? evaluation.issues.filter((issue) => !isOfAnotherPlan(issue))
    : evaluation.issues;
  const items = issues.slice(0, mostIssues).map((issue) => {
    const { code, found, of } = issue;
    // In an issue about figures of the area, `found` is the id of the indicator.
    const isNamed = found !== undefined && (code === 'unused' || of !== undefined);
    const named = isNamed ? { ...issue, found: names.indicator(found) } : issue;
    return formatIssue(of ? { ...named, of: of.map(names.group) } : named, language);
  });
  const more = issues.length - items.length;
  if (more > 0) items.push(words.moreIssues(more));
  if (isMerged)
    items.push(
      words.unused(
        unused.map(({ found = '' }) => names.indicator(found)),
        unused.reduce((sum, { count = 0 }) => sum + count, 0),
      ),
    );
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function writeEvidence(facts: ReportFacts): readonly Block[] {
  const { targets, sources, language } = facts;
  const judged = targets.filter(hasData);
  if (judged.length === 0) return [{ kind: 'paragraph', text: reportWords[language].none }];
  // What applies to every target is stated once.
  const [first, ...rest] = judged;
  const shared =
    rest.length === 0 || first === undefined
      ? []
      : first.interpretations.filter((one) =>
          rest.every(({ interpretations }) => interpretations.includes(one)),
        );
  const named = sources.map((source, at) => `[${at + 1}] ${source}`);
  return [
    { kind: 'table', table: tableOfEvidence(judged, shared, facts) },
    ...(shared.length === 0
      ? []
      : [{ kind: 'note', text: reportWords[language].shared(shared) } as const]),
    ...(named.length === 0
      ? []
      : [
          {
            kind: 'note',
            text:
              headings[language].sources + texts[language].colon + texts[language].clauses(named),
          } as const,
        ]),
  ];
}

/**
 * Lists clause, definition and wording of each target with data; in the full form, its
 * interpretations and series as well.
 */
function tableOfEvidence(
  judged: readonly ReportTarget[],
  shared: readonly string[],
  facts: ReportFacts,
): Table {
  const { indicators, sources, numbers, form, language, names } = facts;
  const words = headings[language];
  const define = (id: string) =>
    inLanguage((indicators.get(id) as Partial<Indicator> | undefined)?.definition, language);
  const seen = new Set<string>();
  const isFull = form === 'full';
  return {
    caption: numbers.table('evidence'),
    header: [
      words.indicator,
      words.clause,
      reportHeadings[language].column.definition,
      words.wording,
      ...(isFull ? [words.interpretations, words.series] : []),
    ],
    rows: judged.map(({ name, wording, interpretations, evaluation }) => {
      const { indicator, evidence, clause } = evaluation;
      const isFirst = !seen.has(indicator);
      seen.add(indicator);
      const series = evidence.series.map(({ year, value, source }) =>
        reportWords[language].dated(
          year,
          value + (source === undefined ? '' : `[${sources.indexOf(source) + 1}]`),
        ),
      );
      const own = interpretations.filter((one) => !shared.includes(one));
      return [
        // The component is named beside its figures.
        isFull ? name : names.target(evaluation),
        explanationWords[language].address[clause.list](clause.item),
        (isFirst && define(indicator)) || none,
        texts[language].quote(wording),
        ...(isFull
          ? [texts[language].clauses(own) || none, texts[language].parts(series) || none]
          : []),
      ];
    }),
    groups: groupByDomain(judged, facts),
    rowHeading: 0,
    figures: [],
    widths: isFull ? [18, 11, 22, 20, 26, 24] : [28, 9, 36, 27],
  };
}

/**
 * Lists the targets that were not assessed: by the unit that reports them, or else by domain, with
 * the reason.
 */
function writeMissing(facts: ReportFacts): readonly Block[] {
  const { responsibilities, distinct, domains, language } = facts;
  const isOpen = ({ status }: ReportTarget) => status === 'notAssessed';
  if (!distinct.some(isOpen)) return [{ kind: 'paragraph', text: headings[language].noMissing }];
  const groups =
    responsibilities === undefined
      ? domains.map((domain) => ({ ...domain, targets: domain.distinct.filter(isOpen) }))
      : groupByLead(facts.targets.filter(isOpen), responsibilities, language);
  return [
    {
      kind: 'terms',
      entries: groups
        .filter((group) => group.targets.length > 0)
        .map(({ name, targets: own }) => ({
          term: `${name}${texts[language].countAside(own.length)}`,
          text: listByReason(own, facts),
        })),
    },
  ];
}

function groupByLead(
  open: readonly TargetFacts[],
  { units }: Responsibilities,
  language: Language,
) {
  const led = new Set(units.flatMap(({ leads }) => leads));
  return [
    ...units.map(({ unit, leads }) => ({
      name: unit,
      targets: withoutRepeats(open.filter(({ id }) => leads.includes(id))),
    })),
    {
      name: reportWords[language].noAssignment,
      targets: withoutRepeats(open.filter(({ id }) => !led.has(id))),
    },
  ];
}

/** Lists names and rules by reason. */
function listByReason(targets: readonly ReportTarget[], facts: ReportFacts): string {
  const { language } = facts;
  const words = texts[language];
  const reasons = [...new Set(targets.map(({ reason }) => reason as Reason))];
  return words.clauses(
    reasons.map((reason) => {
      const own = targets.filter((target) => target.reason === reason);
      return `${labels[language].reason[reason]}${words.colon}${words.list(
        own.map((target) => nameWithRule(target, facts)),
      )}`;
    }),
  );
}

/** The name of a target with its rule, but without the component that its figure describes. */
const nameWithRule = ({ evaluation, rule }: ReportTarget, { names, language }: ReportFacts) =>
  names.target(evaluation) + texts[language].aside(rule);

/** Lists the targets without a responsible unit. */
function writeUnassigned(facts: ReportFacts): readonly Block[] {
  const { responsibilities, targets, language } = facts;
  const ids = new Set(responsibilities?.unassigned);
  const names = targets
    .filter(({ id }) => ids.has(id))
    .map((target) => nameWithRule(target, facts));
  return names.length === 0
    ? []
    : [
        {
          kind: 'terms',
          entries: [{ term: headings[language].unassigned, text: texts[language].list(names) }],
        },
      ];
}
