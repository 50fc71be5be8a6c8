import { isZero, writeChange } from '../../locale/formatChange.js';
import { formatDifference, writeQuantity } from '../../locale/formatQuantity.js';
import { writeRule } from '../../locale/formatRule.js';
import { reportWords, sentences, texts } from '../../locale/locales.js';
import type { Language } from '../../model/LocalizedText.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { NameResolver } from '../NameResolver.js';
import type { ReportTarget } from '../Report.js';
import { listFailingYears } from '../ReportTarget.js';
import {
  describeYearlyChange,
  formatObserved,
  listChanges,
  markStatus,
  nameSubject,
  neededFor,
} from './describeLevel.js';
import { figuresOf } from './figuresOf.js';
import { marginOf } from './marginOf.js';

/**
 * A target inside the paragraph of its domain: its figure, the requirement, the change from the
 * previous figure, and how far the figure is from the target.
 */
export function describeInBrief(
  { evaluation: target, name, label }: Pick<ReportTarget, 'evaluation' | 'name' | 'label'>,
  names: NameResolver,
): string {
  const { observed, attainment, rule } = target;
  const { language } = names;
  const words = reportWords[language];
  const goal = texts[language].parts([
    writeRule(rule, language, 'words', names.unit(target.indicator)),
    ...describeThreshold(target, language),
  ]);
  if (observed === null) return label;
  const margin = marginOf(target, language);
  const failing = listFailingYears(target).filter((year) => year !== observed.year);
  const isAttained = attainment.status === 'attained';
  const subject = nameSubject(target, observed, names);
  const whose = subject === name ? label : subject;
  const { figure } = sentences[language];
  return words.brief({
    figure:
      observed.derived === 'yearlyChange'
        ? figure.yearlyChange(whose, describeYearlyChange(observed, names))
        : figure.level(
            whose,
            markStatus(formatObserved(target, observed, names), observed, language),
          ),
    notHeld: failing.length === 0 ? undefined : words.notHeldIn(failing),
    year: observed.year === target.year ? undefined : observed.year,
    goal,
    change: describeChange(target, names),
    room: isAttained ? margin : undefined,
    gap: isAttained ? undefined : margin,
  });
}

/** The figure that the rule comes to, if it is computed from another one. */
function describeThreshold(target: TargetEvaluation, language: Language): readonly string[] {
  const { rule, attainment } = target;
  const { threshold } = attainment;
  const { comesTo, namely } = sentences[language].goalNote;
  const isReference =
    rule.kind === 'compare' && rule.relation !== 'narrows' && rule.referenceIndicator !== undefined;
  if (threshold === undefined || !(isReference || rule.kind === 'changeFrom')) return [];
  const figure = writeQuantity(threshold, language, figuresOf(target));
  return [isReference ? namely(figure) : comesTo(figure)];
}

/** The change from the previous figure, else from the base year. */
function describeChange(target: TargetEvaluation, { language }: NameResolver): string | undefined {
  const [change] = listChanges(target);
  if (change === undefined) return undefined;
  switch (target.observed?.derived) {
    case 'yearlyChange':
    case 'gapRatio':
      return undefined;
    case 'gap': {
      const { value } = change.difference;
      const size = formatDifference(change.difference, language, neededFor(target, change));
      const trend = isZero(value) ? 'unchanged' : value.startsWith('-') ? 'narrowing' : 'widening';
      return sentences[language].gapChange[trend](size, change.from);
    }
    case undefined:
      return writeChange(change, language, target.rule, neededFor(target, change));
  }
}
