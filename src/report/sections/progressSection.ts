import { compareEvaluations } from '../../evaluate/compareEvaluations.js';
import { formatDifference, formatShare } from '../../locale/formatQuantity.js';
import { headings, overviews, progressWords } from '../../locale/locales.js';
import type { Movement } from '../../model/Comparison.js';
import type { Counts, PlanVerdicts } from '../../model/PlanEvaluation.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import { courseOf } from '../../model/Trajectory.js';
import { Decimal } from '../../quantity/decimal.js';
import type { OtherArea, ReportFacts } from '../ReportFacts.js';
import { type Ending, endingOf } from '../ReportTarget.js';
import type { Block, Table } from '../Section.js';
import { compareWithArea } from '../sentences/compareWithArea.js';
import { describeCounts, describeRate, rateOf } from '../sentences/describeCounts.js';

/**
 * Describes overall progress: the counts, the changes since the previous year, and the findings of
 * the stage.
 */
export function progressSection(facts: ReportFacts): readonly Block[] {
  return [
    ...describeProgress(facts).map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'table', table: tableOfDomains(facts) },
  ];
}

/** Returns the sentences about the whole plan. */
function describeProgress(facts: ReportFacts): readonly string[] {
  const { evaluation, names, plan, previous, others, language } = facts;
  const { summary, year, stage } = evaluation;
  const subject = overviews[language].countsOf;
  const name = names.plan(plan, evaluation.plan);
  const restated = summary.lists.goal.total + summary.lists.measure.total - summary.total;
  return [
    describeCounts(summary, subject.plan(name, year), language),
    ...(['goal', 'measure'] as const)
      .filter((list) => summary.lists[list].total > 0)
      .map((list) => describeCounts(summary.lists[list], subject[list], language)),
    ...(restated === 0 ? [] : [progressWords[language].restated(restated)]),
    // Rates and verdicts are compared only within one stage, since each stage has its own criteria.
    ...(previous?.stage === stage ? describePrevious(previous, facts) : []),
    ...others.flatMap((other) => describeOther(other, facts) ?? []),
    ...(stage === 'final' ? [describeEnd(facts)] : describeCourses(facts)),
    ...(stage === 'midterm' ? [describeForecasts(facts)] : []),
  ].filter((text) => text !== undefined);
}

/** Describes the change of the rate, and the verdicts that changed. */
function describePrevious(previous: PlanVerdicts, facts: ReportFacts): readonly string[] {
  const { evaluation, distinct, language } = facts;
  const words = progressWords[language];
  const moved = compareEvaluations(previous, evaluation);
  const { before, after } = moved.compliance.strict;
  const rates = [rateOf(before), rateOf(after)] as const;
  const { year } = previous;
  const byId = new Map(distinct.map((target) => [target.id, target]));
  const listMoved = (movement: Movement) =>
    moved[movement].flatMap(({ target }) => byId.get(target)?.label ?? []);
  const change =
    rates[0] === undefined || rates[1] === undefined
      ? undefined
      : new Decimal(rates[1]).minus(rates[0]);
  return [
    ...(change === undefined
      ? []
      : [
          words.rateChange({
            year,
            before: describeRate(before, language),
            change: change.isZero()
              ? undefined
              : formatDifference({ value: change.toFixed(), unit: 'percent' }, language),
            isRise: change.gt(0),
            assessed: [before.monitorable, after.monitorable],
          }),
        ]),
    words.moves({
      year,
      attained: listMoved('newlyAttained'),
      lost: listMoved('lost'),
      nearer: listMoved('nearer').length,
      farther: listMoved('farther').length,
      known: listMoved('newlyKnown').length,
      knownAttained: moved.newlyKnown.filter(
        ({ target, after: { status } }) => byId.has(target) && status === 'attained',
      ).length,
      unknown: listMoved('noLongerKnown').length,
    }),
  ];
}

/** States how many figures are better than those of another area. */
function describeOther(
  other: OtherArea,
  { targets, names, language }: ReportFacts,
): string | undefined {
  const seen = new Map<string, 'better' | 'worse' | 'equal'>();
  for (const { evaluation } of targets) {
    const found = compareWithArea(
      evaluation,
      other.targets.get(evaluation.target),
      names.direction(evaluation),
      language,
    );
    // Two targets of one indicator count as one comparison.
    if (found) seen.set(`${evaluation.indicator} ${evaluation.observed?.derived}`, found.is);
  }
  const count = (is: string) => [...seen.values()].filter((one) => one === is).length;
  return seen.size === 0
    ? undefined
    : progressWords[language].against({
        area: other.name,
        compared: seen.size,
        better: count('better'),
        worse: count('worse'),
        equal: count('equal'),
      });
}

/** Counts targets by their course, separately for those to reach and those to hold. */
function describeCourses({ distinct, language }: ReportFacts): readonly (string | undefined)[] {
  const words = progressWords[language];
  const judged = distinct.filter(({ status }) => status !== 'notAssessed');
  const of = (regime: 'improve' | 'hold') =>
    judged.filter(({ evaluation }) => evaluation.trajectory.regime === regime);
  const [improving, holding] = [of('improve'), of('hold')];
  const rest = judged.length - improving.length - holding.length;
  const count = (list: typeof judged, course: ReturnType<typeof courseOf>) =>
    list.filter(({ evaluation }) => courseOf(evaluation.trajectory) === course).length;
  return [
    improving.length === 0
      ? undefined
      : words.improving({
          all: improving.length,
          attained: count(improving, 'attained'),
          ahead: count(improving, 'ahead'),
          onCourse: count(improving, 'onCourse'),
          behind: count(improving, 'behind'),
          improving: count(improving, 'improving'),
          unchanged: count(improving, 'unchanged'),
          movingAway: count(improving, 'movingAway'),
          notHeld: count(improving, 'notHeld'),
          others: count(improving, 'atBase'),
        }),
    holding.length === 0
      ? undefined
      : words.holding({
          all: holding.length,
          holding: count(holding, 'holding'),
          eroding: count(holding, 'eroding'),
          notHeld: count(holding, 'notHeld'),
          lost: count(holding, 'lost') + count(holding, 'recovering'),
        }),
    rest === 0 ? undefined : words.courseUnknown(rest),
  ];
}

/** States how many targets are forecast to be attained. */
function describeForecasts({ distinct, evaluation, plan, language }: ReportFacts) {
  const judged = distinct.filter(({ status }) => status !== 'notAssessed');
  const threshold = evaluation.policy.warnings.unlikelyProbability;
  const known = judged.flatMap(({ evaluation: { forecast } }) =>
    forecast.status === 'assessed' ? [forecast] : [],
  );
  const likely = known.filter(({ probability }) => probability >= threshold).length;
  const year = plan?.period.end ?? judged[0]?.evaluation.dueYear;
  return year === undefined || judged.length === 0
    ? undefined
    : progressWords[language].forecasts({
        year,
        likely,
        unlikely: known.length - likely,
        unknown: judged.length - known.length,
        threshold: formatShare(threshold),
      });
}

/** States what was attained at the end of the period, held since, lost, or never met. */
function describeEnd({ distinct, language }: ReportFacts): string | undefined {
  const judged = distinct.filter(({ status }) => status !== 'notAssessed');
  if (judged.length === 0) return undefined;
  const attained = judged.filter(({ status }) => status === 'attained');
  const count = (ending: Ending) =>
    judged.filter(({ evaluation }) => endingOf(evaluation) === ending).length;
  return progressWords[language].ending({
    attained: attained.length,
    held: attained.filter(({ evaluation }) => wasHeld(evaluation)).length,
    notHeld: count('notHeld'),
    lost: count('lost'),
    never: count('never'),
  });
}

/** Whether every figure since the first that met the target met it too. */
const wasHeld = ({ history: { firstAttained, lastMissed = -Infinity } }: TargetEvaluation) =>
  firstAttained !== undefined && lastMissed < firstAttained;

/** Tabulates the counts of each domain and of the whole plan. */
function tableOfDomains({ evaluation, plan, names, numbers, language }: ReportFacts): Table {
  const words = headings[language];
  const { summary } = evaluation;
  // Under most policies, no target counts as nearly attained.
  const hasNearly = summary.nearlyAttained > 0;
  const row = (name: string, counts: Counts) => [
    name,
    ...[
      counts.total,
      counts.compliance.strict.monitorable,
      counts.attained,
      ...(hasNearly ? [counts.nearlyAttained] : []),
      counts.missed,
      counts.notAssessed,
    ].map(String),
    describeRate(counts.compliance.strict, language),
  ];
  const header = [
    words.domain,
    words.targets,
    words.monitorable,
    words.attained,
    ...(hasNearly ? [words.nearly] : []),
    words.missed,
    words.notAssessed,
    words.rate,
  ];
  return {
    caption: numbers.table('domains'),
    header,
    rows: [
      ...summary.domains.map(({ domain, ...counts }) => row(names.domain(plan, domain), counts)),
      row(words.total, summary),
    ],
    rowHeading: 0,
    figures: header.slice(1).map((_, at) => at + 1),
    widths: header.map((_, at) => (at === 0 ? 56 : at === header.length - 1 ? 44 : 31)),
  };
}
