import { isAmount } from '../../locale/changeKinds.js';
import { isFallDesired, isZero } from '../../locale/formatChange.js';
import {
  formatDifference,
  formatRequiredChange,
  formatShare,
  writeQuantity,
} from '../../locale/formatQuantity.js';
import { writeRule } from '../../locale/formatRule.js';
import { labels, sentences, texts } from '../../locale/locales.js';
import type { Sentences } from '../../locale/Sentences.js';
import type { Language } from '../../model/LocalizedText.js';
import type { Rule } from '../../model/Rule.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { HoldTrajectory, ImproveTrajectory } from '../../model/Trajectory.js';
import type { Quantity } from '../../quantity/Quantity.js';
import { traitsOf } from '../../rules/ruleTraits.js';
import type { FiguredTarget } from '../gatherFigures.js';
import type { NameResolver } from '../NameResolver.js';
import { describePaceBefore } from './describeYearlyChange.js';

/**
 * States whether a target is met and how its figure moves towards it. If the base year already met
 * the target, no change is called progress, since the level has to be kept.
 */
export function describeVerdict(target: FiguredTarget, names: NameResolver): string {
  const { evaluation, figures } = target;
  const { attainment, bound, trajectory } = evaluation;
  const { language } = names;
  const words = sentences[language];
  const goal = describeGoal(target, language);
  if (attainment.status === 'notAssessed')
    return bound?.implies === undefined
      ? words.notAssessed(goal, labels[language].reason[attainment.reason])
      : words.bound({
          goal,
          name: names.indicator(bound.from),
          figure: writeQuantity(bound, language, figures.marks),
          year: bound.year,
          isUpper: bound.relation === 'atMost',
          isAttained: bound.implies === 'attained',
        });
  switch (attainment.status) {
    case 'attained':
      return trajectory.regime === 'hold'
        ? describeHeld(target, trajectory, goal, language)
        : describeAttained(target, goal, language);
    case 'nearlyAttained':
      return words.nearlyAttained(goal, figures.margin);
    case 'missed':
      if (trajectory.regime === 'hold') return describeNotHeld(target, trajectory, goal, language);
      return words.missed({
        goal,
        gap: figures.margin,
        course:
          trajectory.regime === 'improve'
            ? describeCourse(evaluation, trajectory, language)
            : undefined,
        needed:
          trajectory.regime === 'improve'
            ? describeNeeded(evaluation, trajectory, language)
            : undefined,
      });
  }
}

/**
 * Quotes the target in the words of the plan, including the bound word: 《规划》“降至5.0‰以下”的目标.
 *
 * @edge The rule is added if the quoted words contain several figures or none, and in a language
 * other than that of the plan. What the text leaves open (a tolerance) or refers to (a base, a
 * reference) is added too.
 */
function describeGoal(target: FiguredTarget, language: Language): string {
  const { rule, evidence, observed } = target.evaluation;
  const { wording } = evidence;
  const words = sentences[language];
  const notes = [
    needsRule(rule, wording, language)
      ? words.goalNote.figure(writeRule(rule, language, 'words', observed?.unit))
      : undefined,
    describeRest(target, language),
  ];
  return words.goal(
    wording,
    rule.kind === 'trend' || rule.kind === 'compare',
    notes.filter((note) => note !== undefined),
  );
}

function needsRule(rule: Rule, wording: string, language: Language): boolean {
  if (!texts[language].isOfPlans) return true;
  switch (rule.kind) {
    case 'atLeast':
    case 'atMost':
    case 'around':
    case 'between':
      return (wording.match(/\d+(\.\d+)?/g)?.length ?? 0) !== 1;
    default:
      return false;
  }
}

/** Describes the parts of the requirement that the quoted words alone do not state. */
function describeRest(target: FiguredTarget, language: Language): string | undefined {
  const { rule, attainment } = target.evaluation;
  const { marks } = target.figures;
  const words = sentences[language].goalNote;
  const { threshold, tolerance } = attainment;
  switch (rule.kind) {
    case 'around':
      return tolerance && words.tolerance(formatDifference(tolerance, language));
    case 'changeFrom':
      return threshold && words.comesTo(writeQuantity(threshold, language, marks));
    case 'compare':
      if (rule.relation !== 'narrows')
        return words.reference({
          name: rule.reference[language],
          figure: threshold && writeQuantity(threshold, language, marks),
          isPrinted: rule.referenceValue !== undefined,
        });
      if (threshold === undefined) return undefined;
      return rule.gap === 'ratio'
        ? words.baseRatio(writeQuantity(threshold, language, marks))
        : words.baseGap(formatDifference(threshold, language, marks));
    case 'trend':
      return describePaceBefore(target.evaluation, language, marks);
    case 'atLeast':
    case 'atMost':
    case 'between':
    case 'coverage':
      return undefined;
  }
}

function describeAttained(
  { evaluation: { history, observed }, figures }: FiguredTarget,
  goal: string,
  language: Language,
): string {
  const { firstAttained, currentRun } = history;
  // The first year is omitted if it is that of the figure itself.
  const isEarlier =
    firstAttained !== undefined && observed !== null && firstAttained < observed.year;
  return sentences[language].attained({
    goal,
    room: figures.margin,
    firstYear: isEarlier ? firstAttained : undefined,
    run: currentRun > 1 ? currentRun : undefined,
  });
}

/** Returns the year of the figure that met the target before the plan began. */
const baseYearOf = ({ baseline, observed, year }: TargetEvaluation): number =>
  baseline?.year ?? observed?.year ?? year;

function describeHeld(
  { evaluation, figures }: FiguredTarget,
  { headroom: { change, runsOutIn } }: HoldTrajectory,
  goal: string,
  language: Language,
): string {
  const isShrinking = change.value.startsWith('-');
  // A margin that lasts beyond the plan is omitted.
  const isSoon = isShrinking && runsOutIn !== undefined && runsOutIn <= evaluation.dueYear;
  return sentences[language].held({
    goal,
    base: baseYearOf(evaluation),
    room: figures.margin,
    shrunk: isShrinking ? formatDifference(change, language) : undefined,
    missedFrom: isSoon ? runsOutIn : undefined,
  });
}

function describeNotHeld(
  { evaluation, figures }: FiguredTarget,
  { course }: HoldTrajectory,
  goal: string,
  language: Language,
): string {
  return sentences[language].notHeld({
    goal,
    base: baseYearOf(evaluation),
    since: evaluation.history.lostSince,
    gap: figures.margin,
    isMetAgain: course === 'notHeld',
    isBetter: course === 'recovering',
  });
}

function describeCourse(
  { baseline, history, rule, observed }: TargetEvaluation,
  { course, progress }: ImproveTrajectory,
  language: Language,
): string | undefined {
  const words = sentences[language];
  if (baseline === null) return undefined;
  switch (course) {
    case 'movingAway': {
      const { difference } = history.sinceBase ?? {};
      // For a yearly change, the goal gives the one before.
      if (difference === undefined || observed?.derived === 'yearlyChange') return undefined;
      const [fall, rise] = isAmount(difference.unit)
        ? (['decreased', 'increased'] as const)
        : (['down', 'up'] as const);
      const move = difference.value.startsWith('-') ? fall : rise;
      // A reference moves too, whatever the figure does.
      const isRelative = traitsOf(rule).against(rule) === 'reference';
      return words.movedAway[isRelative ? 'distance' : move](baseline.year);
    }
    case 'ahead':
    case 'onCourse':
    case 'behind':
      return progress.status === 'assessed'
        ? words.way({
            course: labels[language].course[course],
            base: baseline.year,
            share: formatShare(progress.share, [progress.expectedShare, 1]),
            expected: formatShare(progress.expectedShare, [progress.share]),
          })
        : undefined;
    case 'attained':
    case 'atBase':
    case 'improving':
    case 'unchanged':
    case 'notHeld':
      return undefined;
  }
}

/** Describes the yearly change that a missed target requires. */
export function describeNeeded(
  { dueYear, rule, observed, year }: TargetEvaluation,
  { requiredPerYear }: Pick<ImproveTrajectory, 'requiredPerYear'>,
  language: Language,
): string | undefined {
  if (requiredPerYear === undefined || isZero(requiredPerYear.value)) return undefined;
  const words = sentences[language].needed;
  const size = formatRequiredChange(requiredPerYear, language);
  return words[neededMove(requiredPerYear, rule)](size, (observed?.year ?? year) + 1, dueYear);
}

function neededMove({ value, unit }: Quantity, rule: Rule): keyof Sentences['needed'] {
  const isFall = value.startsWith('-');
  if (isAmount(unit)) return isFall ? 'decrease' : 'increase';
  if (isFall) return 'fall';
  return isFallDesired(rule) ? 'rise' : 'gain';
}
