import type { Explanation } from '../../model/Explanation.js';
import { units } from '../../quantity/units.js';

const heads = {
  zh: {
    clause: '条款',
    words: '原文',
    indicator: '指标',
    rule: '规则',
    timing: '时限',
    scope: '范围',
    interpretations: '我们的理解',
    observations: '数据',
    steps: '计算',
    verdict: '结论',
    none: '无',
    number: (n: number) => `第${n}条`,
  },
  en: {
    clause: 'Clause',
    words: 'Words',
    indicator: 'Indicator',
    rule: 'Rule',
    timing: 'Timing',
    scope: 'Scope',
    interpretations: 'Our interpretations',
    observations: 'Figures',
    steps: 'Arithmetic',
    verdict: 'Verdict',
    none: 'none',
    number: (n: number) => String(n),
  },
} as const;

/**
 * An explanation as plain text, one line for each thing that the verdict rests on.
 *
 * @edge The first line is the id of the target and the last one the verdict; the text ends with a line break.
 * @example
 * ```ts
 * import { explainTarget, renderExplanation } from '@lipu/plans';
 * const text = renderExplanation(explainTarget('women.health.g2.maternal-mortality-ratio', [], { year: 2025 }), 'en');
 * console.log(text.split('\n')[0]); // women.health.g2.maternal-mortality-ratio
 * ```
 */
export function renderExplanation(explanation: Explanation, language: 'zh' | 'en'): string {
  const say = heads[language];
  const { clause } = explanation;
  const list = (lines: readonly string[]) =>
    lines.length === 0 ? [`  ${say.none}`] : lines.map((line) => `  ${line}`);
  return [
    explanation.target,
    `${say.clause}: ${clause.plan[language]} · ${clause.domain[language]} · ${clause.list[language]} ${say.number(clause.number)} · ${clause.title[language]}`,
    `${say.words}: “${explanation.wording}”`,
    `${say.indicator}: ${explanation.indicator[language]}`,
    `${say.rule}: ${explanation.rule[language]}`,
    `${say.timing}: ${explanation.timing[language]}`,
    `${say.scope}: ${explanation.scope[language]}`,
    `${say.interpretations}:`,
    ...list(
      explanation.interpretations.map(
        (one) => `${one.decision[language]} — ${one.reason[language]}`,
      ),
    ),
    `${say.observations}:`,
    ...list(
      explanation.observations.map(
        (one) =>
          `${one.year}: ${one.value}${units[one.unit].symbol[language]} (${one.status})${one.source ? ` — ${one.source}` : ''}`,
      ),
    ),
    `${say.steps}:`,
    ...list(explanation.steps.map((one) => `${one.label[language]}: ${one.expression}`)),
    `${say.verdict}: ${explanation.verdict[language]}`,
    '',
  ].join('\n');
}
