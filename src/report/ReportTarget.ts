import { writeMargin } from '../locale/formatMargin.js';
import { writeQuantity } from '../locale/formatQuantity.js';
import { writeRule } from '../locale/formatRule.js';
import { reportWords, texts } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import type { Plan } from '../model/Plan.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import { courseOf } from '../model/Trajectory.js';
import { type FiguredTarget, gatherFigures } from './gatherFigures.js';
import { inLanguage, type NameResolver } from './NameResolver.js';
import type { ReportTarget } from './Report.js';
import type { ReportFacts, TargetFacts } from './ReportFacts.js';
import { compareWithArea, describeComparison } from './sentences/compareWithArea.js';
import { describeForecast } from './sentences/describeForecast.js';
import { describeGap } from './sentences/describeGap.js';
import { describeLevel } from './sentences/describeLevel.js';
import { describeParts } from './sentences/describeParts.js';
import { describeSmallNumbers } from './sentences/describeSmallNumbers.js';
import { describeTestedChange } from './sentences/describeTestedChange.js';
import { describeVerdict } from './sentences/describeVerdict.js';

/** Gathers everything that a report contains about one target. */
export function toReportTarget(
  target: TargetEvaluation,
  facts: Pick<ReportFacts, 'names' | 'plan' | 'others'>,
): Omit<TargetFacts, 'label'> {
  const { names, plan } = facts;
  const { attainment, evidence } = target;
  const figures = gatherFigures(target, names);
  const { observed } = figures;
  const figured: FiguredTarget = { evaluation: target, figures };
  const { language } = names;
  const title = findClauseTitle(target, plan, language);
  const { margin } = attainment;
  const implied = describeImplied(figured, names);
  const { area, institution: decidedBy = area && names.area(area) } = target.observed ?? {};
  return {
    id: target.target,
    name: figures.name,
    clause: evidence.clause,
    ...(title === undefined ? {} : { clauseTitle: title }),
    rule: writeRule(target.rule, language, 'signs', names.unit(target.indicator)),
    wording: evidence.wording,
    status: attainment.status,
    ...(attainment.status === 'notAssessed' ? { reason: attainment.reason } : {}),
    ...(observed && { value: texts[language].inYear(observed.full, observed.year) }),
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(implied === undefined ? {} : { implied }),
    ...(margin === undefined ? {} : { margin: writeMargin(margin, language) }),
    course: courseOf(target.trajectory),
    // The order is that of the national monitoring reports.
    sentences: [
      describeLevel(figured, language),
      describeVerdict(figured, names),
      ...describeParts(figured, names),
      ...target.disparities.map((gap) => describeGap(gap, names, target.rule)),
      attainment.smallNumbers &&
        describeSmallNumbers(attainment.smallNumbers, language, figures.required),
      attainment.change && describeTestedChange(attainment.change, language),
      describeForecast(figured, language),
      ...facts.others.map((other) => {
        const found = compareWithArea(
          target,
          other.targets.get(target.target),
          names.direction(target),
          language,
        );
        return found && describeComparison(found, other.name, language);
      }),
    ].filter((sentence) => sentence !== undefined),
    interpretations:
      plan?.targets
        .find(({ id }) => id === target.target)
        ?.interpretations.map(({ decision }) => inLanguage(decision, language)) ?? [],
    ...figured,
  };
}

/**
 * Describes the figure of a nested indicator that implies the result of a target without a figure.
 */
function describeImplied(
  { evaluation: { attainment, bound }, figures }: FiguredTarget,
  names: NameResolver,
): string | undefined {
  if (attainment.status !== 'notAssessed' || bound?.implies === undefined) return undefined;
  const { from, year, implies } = bound;
  const { language } = names;
  return reportWords[language].implied({
    name: names.indicator(from),
    figure: writeQuantity(bound, language, figures.marks),
    year,
    isAttained: implies === 'attained',
  });
}

function findClauseTitle(
  { clause, evidence }: TargetEvaluation,
  plan: Plan | undefined,
  language: Language,
): string | undefined {
  const domain = plan?.domains.find(({ number }) => number === clause.domain);
  return domain === undefined
    ? undefined
    : inLanguage(
        [...domain.goals, ...domain.measures].find(({ id }) => id === evidence.clause)?.title,
        language,
      );
}

/**
 * Whether a target that has to be maintained is not attained because of an earlier year of the
 * period, although the latest figure meets it.
 */
export const isMetAgain = ({ attainment, history }: TargetEvaluation): boolean =>
  attainment.status !== 'attained' && attainment.notHeldIn !== undefined && history.currentRun > 0;

/** The years of the period in which a target that has to be maintained was missed. */
export const listFailingYears = ({ attainment }: TargetEvaluation): readonly number[] => [
  ...new Set((attainment.notHeldIn ?? []).map(({ year }) => year)),
];

/** The outcomes of a target that was not attained: met but not held, met before, or never met. */
export const endings = ['notHeld', 'lost', 'never'] as const;
export type Ending = (typeof endings)[number];

/** The outcome of a target that was assessed at the end of the period and not attained. */
export function endingOf(target: TargetEvaluation): Ending | undefined {
  const { attainment, history } = target;
  if (attainment.status === 'attained' || attainment.status === 'notAssessed') return undefined;
  if (isMetAgain(target)) return 'notHeld';
  return history.firstAttained === undefined ? 'never' : 'lost';
}

/** Whether a report has data on a target. */
export const hasData = ({ evaluation, status }: ReportTarget): boolean =>
  evaluation.observed !== null ||
  status !== 'notAssessed' ||
  evaluation.bound?.implies !== undefined;

/** Removes the targets that repeat another one in the list, so that each is named once. */
export const withoutRepeats = (targets: readonly TargetFacts[]): readonly TargetFacts[] =>
  targets.filter(
    ({ evaluation: { restates } }) =>
      restates === undefined || !targets.some(({ id }) => id === restates),
  );
