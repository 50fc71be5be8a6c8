import type { IndicatorId } from '../../src/data/indicators/ids.js';
import { getIndicator } from '../../src/library/getIndicator.js';
import { formatQuantity } from '../../src/locale/formatQuantity.js';
import { writeRule } from '../../src/locale/formatRule.js';
import { explanationWords, labels } from '../../src/locale/locales.js';
import type { RuleKind } from '../../src/model/Rule.js';
import type { Target } from '../../src/model/Target.js';
import { units } from '../../src/quantity/units.js';
import { escapeMarkdown } from '../../src/report/escape.js';
import { resolveNames } from '../../src/report/NameResolver.js';
import { catalogueWords } from './catalogueWords.js';

/** The kinds of rules whose figure has or lacks a bound word: 以上, 以下, 左右. */
const bounded: ReadonlySet<RuleKind> = new Set(['atLeast', 'atMost', 'around']);

/**
 * Renders a target as a small table, to be compared with the printed text. Interpretations that all
 * targets share are at the top of the page.
 */
export function renderTarget(
  target: Target,
  language: 'zh' | 'en',
  shared: ReadonlySet<string>,
): string {
  const say = catalogueWords[language];
  const scope = labels[language].scope[target.scope];
  const indicator = getIndicator(target.indicator as IndicatorId);
  const nameOf = (id: string) =>
    `${escapeMarkdown(getIndicator(id as IndicatorId).name[language])} (\`${id}\`)`;
  const reference = target.rule.kind === 'compare' ? target.rule.referenceIndicator : undefined;
  const where = target.sex === undefined ? scope : `${scope}${say.join}${say.sex[target.sex]}`;
  const word = bounded.has(target.rule.kind)
    ? say.boundWord(target.boundWord)
    : say.operativeWord(target.boundWord);
  const rows = [
    [say.words, escapeMarkdown(say.quote(target.wording) + say.join + word)],
    [say.asks, escapeMarkdown(writeRule(target.rule, language, 'words', indicator.unit))],
    [say.unit, escapeMarkdown(units[indicator.unit].name[language])],
    [say.timing, escapeMarkdown(explanationWords[language].timings[target.timing](target.dueYear))],
    [say.scope, escapeMarkdown(where)],
    [
      say.indicator,
      `\`${indicator.id}\`${say.colon}${escapeMarkdown(indicator.definition[language])}`,
    ],
    ...(target.components === undefined
      ? []
      : [[say.components, target.components.map(nameOf).join(say.join)]]),
    ...(reference === undefined ? [] : [[say.reference, nameOf(reference)]]),
    ...(target.restates === undefined
      ? []
      : [[say.restates, `[\`${target.restates}\`](#${target.restates})`]]),
    ...indicator.baselines
      .filter(({ plan }) => plan === target.clause.plan)
      .map((baseline) => [
        say.baseline,
        escapeMarkdown(
          say.figure(baseline.year, formatQuantity(baseline, language), baseline.place),
        ),
      ]),
    ...target.interpretations
      .filter(({ id }) => !shared.has(id))
      .map(({ decision, reason, source }) => [
        say.reading,
        escapeMarkdown(
          say.because(decision[language], reason[language]) +
            (source === undefined ? '' : say.source(source)),
        ),
      ]),
  ];
  const names = resolveNames({ catalogue: { indicators: [indicator] } }, language);
  const name = escapeMarkdown(names.target(target));
  const head = `| <a id="${target.id}"></a>${name} | \`${target.id}\` |`;
  return [head, '|---|---|', ...rows.map(([name, text]) => `| ${name} | ${text} |`)].join('\n');
}
