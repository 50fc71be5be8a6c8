import { formatShare } from '../../locale/formatQuantity.js';
import { labels, reportWords } from '../../locale/locales.js';
import type { ListName } from '../../model/Target.js';
import type { Course } from '../../model/Trajectory.js';
import { appendixParts } from '../Numbering.js';
import type { ReportTarget } from '../Report.js';
import type { ReportFacts } from '../ReportFacts.js';
import { endingOf, endings } from '../ReportTarget.js';
import type { Block } from '../Section.js';
import { describeRate } from '../sentences/describeCounts.js';

/** The courses that call for action, in their order. */
const courses = [
  'lost',
  'recovering',
  'notHeld',
  'movingAway',
  'unchanged',
  'behind',
] as const satisfies Course[];
/** The courses that describe the movement of a figure rather than whether the target is met. */
const moves: ReadonlySet<Course> = new Set(['recovering', 'movingAway', 'unchanged']);

/** Lists the problems that the figures show, and placeholders for those that they cannot show. */
export function problemsSection(facts: ReportFacts): readonly Block[] {
  const words = reportWords[facts.language];
  const items = [
    ...describeMissed(facts),
    ...describeDomains(facts),
    ...describeCourses(facts),
    ...describeUnits(facts),
    ...describeData(facts),
  ];
  return [
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    { kind: 'blank', text: words.blank(words.blanks.causes) },
    { kind: 'blank', text: words.blank(words.blanks.difficulties) },
  ];
}

function describeMissed({ evaluation, distinct, language }: ReportFacts): readonly string[] {
  const { summary } = evaluation;
  const { monitorable } = summary.compliance.strict;
  // A target in both lists is counted once, so that the parts add up.
  const inList = (list: ListName) =>
    distinct.filter(
      ({ status, evaluation: { clause } }) => status === 'missed' && clause.list === list,
    ).length;
  return summary.missed === 0
    ? []
    : [
        reportWords[language].problem.missed({
          missed: summary.missed,
          monitorable,
          goals: inList('goal'),
          measures: inList('measure'),
          restated: summary.lists.measure.missed - inList('measure'),
          share: formatShare(summary.missed / monitorable),
        }),
      ];
}

/** Names the domains with the lowest rate, if the rates differ. */
function describeDomains({ evaluation, plan, names, language }: ReportFacts): readonly string[] {
  const judged = evaluation.summary.domains.filter(
    ({ compliance }) => compliance.strict.monitorable > 0,
  );
  const rate = ({ compliance: { strict } }: (typeof judged)[number]) =>
    strict.numerator / strict.monitorable;
  const lowest = Math.min(...judged.map(rate));
  const last = judged.filter((domain) => rate(domain) === lowest);
  return last.length === judged.length
    ? []
    : [
        reportWords[language].problem.domains(
          last.map(({ domain, compliance }) =>
            reportWords[language].problem.domain(
              names.domain(plan, domain),
              describeRate(compliance.strict, language),
            ),
          ),
        ),
      ];
}

/** Counts targets by course or, at the end of the period, by outcome. */
function describeCourses({
  evaluation: { stage },
  distinct,
  warnings,
  language,
}: ReportFacts): readonly string[] {
  const words = reportWords[language].problem;
  const list = (
    name: string,
    includes: (target: ReportTarget) => boolean,
    write: typeof words.course = words.course,
  ) => {
    const found = distinct.filter(includes).map(({ label }) => label);
    return found.length === 0 ? [] : [write(name, found)];
  };
  const named =
    stage === 'final'
      ? endings.flatMap((ending) =>
          list(words.ending[ending], ({ evaluation }) => endingOf(evaluation) === ending),
        )
      : courses.flatMap((course) =>
          list(
            labels[language].course[course],
            (target) => target.course === course,
            moves.has(course) ? words.move : words.course,
          ),
        );
  const masked = warnings.filter(({ code }) => code === 'maskedGroup').map(({ name }) => name);
  return [...named, ...(masked.length === 0 ? [] : [words.groups([...new Set(masked)])])];
}

/** Names the townships that miss targets, those that miss most first. */
function describeUnits({ distinct, names, language }: ReportFacts): readonly string[] {
  const words = reportWords[language].problem;
  const counts = new Map<string, number>();
  for (const { evaluation } of distinct)
    if (evaluation.scope === 'perTownship')
      for (const { area } of evaluation.attainment.failingUnits ?? [])
        counts.set(area, (counts.get(area) ?? 0) + 1);
  const list = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([area, count]) => words.unit(names.area(area), count));
  return list.length === 0 ? [] : [words.units(list)];
}

function describeData({ evaluation: { summary, issues }, language }: ReportFacts) {
  const words = reportWords[language];
  const appendix = words.appendixRef(appendixParts.indexOf('missing') + 1);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return [
    ...(summary.notAssessed === 0
      ? []
      : [words.problem.missing(summary.notAssessed, summary.total, appendix)]),
    ...(errors === 0 ? [] : [words.problem.issues(errors)]),
  ];
}
