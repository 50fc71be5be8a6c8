import { isZero, writeChange } from '../../locale/formatChange.js';
import { formatDifference, writeQuantity } from '../../locale/formatQuantity.js';
import { writeRule } from '../../locale/formatRule.js';
import { reportWords, sentences, texts } from '../../locale/locales.js';
import type { Language } from '../../model/LocalizedText.js';
import { type FiguredTarget, markStatus } from '../gatherFigures.js';
import type { NameResolver } from '../NameResolver.js';
import type { ReportTarget } from '../Report.js';
import { listFailingYears } from '../ReportTarget.js';
import { describePaceBefore, describeYearlyChange } from './describeYearlyChange.js';

/**
 * Describes a target in the paragraph of its domain: its figure, the requirement, the change from
 * the previous figure, and the distance of the figure from the target.
 */
export function describeInBrief(
  target: FiguredTarget & Pick<ReportTarget, 'name' | 'label'>,
  { language, unit }: Pick<NameResolver, 'language' | 'unit'>,
): string {
  const { evaluation, name, label } = target;
  const { observed, margin, marks } = target.figures;
  const { rule, attainment } = evaluation;
  const words = reportWords[language];
  const pace = describePaceBefore(evaluation, language, marks);
  const goal = texts[language].parts([
    writeRule(rule, language, 'words', unit(evaluation.indicator)),
    ...describeThreshold(target, language),
    ...(pace === undefined ? [] : [pace]),
  ]);
  if (observed === undefined) return label;
  const failing = listFailingYears(evaluation).filter((year) => year !== observed.year);
  const isAttained = attainment.status === 'attained';
  const whose = observed.subject === name ? label : observed.subject;
  const { figure } = sentences[language];
  return words.brief({
    figure:
      observed.derived === 'yearlyChange'
        ? figure.yearlyChange(whose, describeYearlyChange(observed, language, marks))
        : figure.level(whose, markStatus(observed.text, observed, language)),
    notHeld: failing.length === 0 ? undefined : words.notHeldIn(failing),
    year: observed.year === evaluation.year ? undefined : observed.year,
    goal,
    change: describeChange(target, language),
    room: isAttained ? margin : undefined,
    gap: isAttained ? undefined : margin,
  });
}

/** States the required figure, if it is computed from another one. */
function describeThreshold(
  { evaluation: { rule, attainment }, figures }: FiguredTarget,
  language: Language,
): readonly string[] {
  const { threshold } = attainment;
  const { comesTo, namely } = sentences[language].goalNote;
  const isReference =
    rule.kind === 'compare' && rule.relation !== 'narrows' && rule.referenceIndicator !== undefined;
  if (threshold === undefined || !(isReference || rule.kind === 'changeFrom')) return [];
  const figure = writeQuantity(threshold, language, figures.marks);
  return [isReference ? namely(figure) : comesTo(figure)];
}

/** Describes the change from the previous figure, or else from the base year. */
function describeChange(
  { evaluation: { observed, rule }, figures: { changes } }: FiguredTarget,
  language: Language,
): string | undefined {
  const [change] = changes;
  if (change === undefined) return undefined;
  switch (observed?.derived) {
    case 'yearlyChange':
    case 'gapRatio':
      return undefined;
    case 'gap': {
      const { value } = change.difference;
      const size = formatDifference(change.difference, language, change.needed);
      const trend = isZero(value) ? 'unchanged' : value.startsWith('-') ? 'narrowing' : 'widening';
      return sentences[language].gapChange[trend](size, change.from);
    }
    case undefined:
      return writeChange(change, language, rule, change.needed);
  }
}
