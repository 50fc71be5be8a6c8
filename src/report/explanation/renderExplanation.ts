import { readComplete } from '../../errors/readComplete.js';
import { type PartsOf, requireArgument } from '../../errors/requireArgument.js';
import { formatShare, formatUnit, writeQuantity } from '../../locale/formatQuantity.js';
import { writeRule } from '../../locale/formatRule.js';
import { explanationWords, labels, texts } from '../../locale/locales.js';
import type { Explanation, ExplanationStepKind } from '../../model/Explanation.js';
import type { Language } from '../../model/LocalizedText.js';
import { requireLanguage, ruleShape } from '../../model/shapes.js';
import { lists, scopes, timings } from '../../model/Target.js';
import { figuresOf } from '../gatherFigures.js';

const explanationShape = {
  target: 'text',
  clause: { plan: 'object', domain: 'object', list: lists, number: 'number', title: 'object' },
  wording: 'text',
  indicator: 'object',
  rule: ruleShape,
  timing: timings,
  dueYear: 'number',
  scope: scopes,
  interpretations: 'objects',
  observations: 'objects',
  steps: 'objects',
  attainment: 'object',
  'printedBase?': 'object',
} as const satisfies PartsOf<Explanation>;

/**
 * Renders an explanation as plain text, one line per fact that the verdict is based on.
 *
 * @edge The first line is the id of the target and the last one the verdict; the text ends with a
 * line break.
 * @throws `PlansError` `badArgument` for an unknown language or an argument that is not an
 * explanation.
 * @example
 * ```ts
 * import { explainTarget, renderExplanation } from '@lipu/plans';
 * const id = 'women.health.g2.maternal-mortality-ratio';
 * const text = renderExplanation(explainTarget(id, [], { year: 2025 }), 'en');
 * console.log(text.split('\n')[0]); // women.health.g2.maternal-mortality-ratio
 * ```
 */
export function renderExplanation(explanation: Explanation, language: Language): string {
  requireArgument('explanation', explanation, explanationShape);
  requireLanguage(language);
  return readComplete('explanation', () => render(explanation, language));
}

function render(explanation: Explanation, language: Language): string {
  const words = explanationWords[language];
  const entry = (name: string, value: string) => `${name}${texts[language].colon}${value}`;
  const list = (name: string, lines: readonly string[]) => [
    `${name}${texts[language].colon.trim()}`,
    ...(lines.length === 0 ? [words.none] : lines).map((line) => `  ${line}`),
  ];
  const { wording, indicator, rule, timing, dueYear, scope, component, printedBase } = explanation;
  const marks = figuresOf({
    rule,
    observed: null,
    attainment: explanation.attainment,
    baseline: printedBase ?? null,
    evidence: { series: explanation.observations },
  });
  return [
    explanation.target,
    entry(words.clause, formatClause(explanation, language)),
    entry(words.wording, texts[language].quote(wording)),
    entry(words.indicator, indicator[language]),
    entry(words.rule, writeRule(rule, language, 'words', explanation.observations[0]?.unit)),
    entry(words.timing, words.timings[timing](dueYear)),
    entry(words.scope, labels[language].scope[scope]),
    ...list(
      words.interpretations,
      explanation.interpretations.map(({ decision, reason }) =>
        words.interpretation(decision[language], reason[language]),
      ),
    ),
    ...list(
      component === undefined ? words.observations : words.observationsOf(component[language]),
      [
        ...(printedBase === undefined
          ? []
          : [words.printedBase(printedBase.year, writeQuantity(printedBase, language, marks))]),
        ...explanation.observations.map(({ year, status, source, ...quantity }) =>
          words.observation(
            year,
            writeQuantity(quantity, language, marks),
            labels[language].observationStatus[status],
            source,
          ),
        ),
      ],
    ),
    ...list(
      words.steps,
      explanation.steps.map((step) => entry(formatStep(step, language), step.expression)),
    ),
    entry(words.verdict, formatVerdict(explanation, language)),
    '',
  ].join('\n');
}

function formatClause({ clause }: Explanation, language: Language): string {
  const { plan, domain, list, number, title } = clause;
  const address = explanationWords[language].address[list](number);
  return [plan[language], domain[language], address, title[language]].join(' · ');
}

function formatVerdict({ attainment, bound }: Explanation, language: Language): string {
  const status = labels[language].status[attainment.status];
  const reason =
    attainment.status === 'notAssessed'
      ? texts[language].aside(labels[language].reason[attainment.reason])
      : '';
  const implied =
    bound === undefined
      ? ''
      : explanationWords[language].implied(
          bound.name[language],
          writeQuantity(bound, language),
          bound.relation === 'atMost',
        );
  return `${status}${reason}${implied}`;
}

function formatStep(step: ExplanationStepKind, language: Language): string {
  const words = explanationWords[language].step;
  switch (step.step) {
    case 'unit':
      return words.unit(formatUnit(step.from, language), formatUnit(step.to, language));
    case 'yearlyChange':
      return words.yearlyChange(step.from, step.to);
    case 'failingYear':
      return words.failingYear(step.year);
    case 'failingUnit':
      return words.failingUnit(step.name[language], step.year);
    case 'nonReporting':
      return words.nonReporting(texts[language].list(step.names.map((name) => name[language])));
    case 'requiredPerYear':
      return words.requiredPerYear(formatUnit(step.unit, language));
    case 'interval':
      return words.interval(formatShare(step.level));
    case 'pooled':
      return words.pooled(step.years.length);
    case 'forecast':
      return words.forecast(step.year);
    case 'threshold':
    case 'margin':
    case 'nearBand':
    case 'share':
    case 'expectedShare':
    case 'pace':
    case 'headroomChange':
    case 'headroomLeft':
    case 'runsOutIn':
    case 'rate':
    case 'probability':
      return words[step.step];
  }
}
