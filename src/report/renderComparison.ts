import { readComplete } from '../errors/readComplete.js';
import { requireArgument, requireOptions } from '../errors/requireArgument.js';
import { writeQuantity } from '../locale/formatQuantity.js';
import { writeRule } from '../locale/formatRule.js';
import { comparisonWords, labels, overviews, texts } from '../locale/locales.js';
import type { CatalogueInput } from '../model/Catalogue.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import type { Language } from '../model/LocalizedText.js';
import { languages } from '../model/LocalizedText.js';
import {
  type ComparedTarget,
  type PlanComparison,
  type TargetComparison,
  targetRelations,
} from '../model/PlanComparison.js';
import { optionsShape } from '../model/shapes.js';
import { escapeMarkdown } from './escape.js';
import { type NameResolver, resolveNames } from './NameResolver.js';

/** Options for rendering a comparison. */
export interface RenderComparisonOptions {
  readonly language: Language;
  /**
   * The plans and indicators whose names are shown. Without a catalogue, ids are shown, and a note
   * says so.
   */
  readonly catalogue?: CatalogueInput<IndicatorFacts> | undefined;
}

/** A comparison as a table of strings. */
export interface ComparisonTable {
  readonly title: string;
  /** A sentence that states how many targets are tighter, looser and so on. */
  readonly summary: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Formats the comparison of two plans as a table of strings, for any output format.
 *
 * @throws `PlansError` `badArgument` for invalid options or an argument that is not a comparison.
 * @example
 * ```ts
 * import { womenPlan } from '@lipu/plans';
 * import { comparePlans } from '@lipu/plans/author';
 * import { tabulateComparison } from '@lipu/plans/report';
 * const { header } = tabulateComparison(comparePlans(womenPlan, womenPlan), { language: 'en' });
 * console.log(header.slice(0, 3)); // [ 'Indicator', 'Result', 'women' ]
 * ```
 */
export function tabulateComparison(
  comparison: PlanComparison,
  options: RenderComparisonOptions,
): ComparisonTable {
  requireArgument('comparison', comparison, {
    plan: 'text',
    other: 'text',
    targets: 'objects',
    summary: 'object',
  });
  requireOptions('options', options, { ...optionsShape, language: languages });
  return readComplete('comparison', () => tabulate(comparison, options));
}

function tabulate(comparison: PlanComparison, options: RenderComparisonOptions): ComparisonTable {
  const { plan, other, targets, summary } = comparison;
  const { language, catalogue: { plans = [], indicators = [] } = {} } = options;
  const words = comparisonWords[language];
  const { targetRelation } = labels[language];
  const names = resolveNames({ catalogue: { indicators } }, language);
  const nameOf = (id: string) => plans.find((one) => one.id === id)?.name[language] ?? id;
  const counts = targetRelations
    .filter((relation) => summary[relation] > 0)
    .map((relation) => words.count(targetRelation[relation], summary[relation]));
  return {
    title: words.title(nameOf(plan), nameOf(other)),
    summary: texts[language].sentences([
      words.counts(counts),
      ...(options.catalogue === undefined ? [overviews[language].noCatalogue] : []),
    ]),
    header: [words.indicator, words.relation, nameOf(plan), nameOf(other), words.difference],
    rows: targets.map((row) => [
      names.target({ indicator: row.indicator, rule: ('here' in row ? row.here : row.there).rule }),
      describeRelation(row, language),
      'here' in row ? describeTarget(row.here, row.indicator, names) : '',
      'there' in row ? describeTarget(row.there, row.indicator, names) : '',
      'difference' in row ? writeQuantity(row.difference, language) : '',
    ]),
  };
}

/**
 * Renders the comparison of two plans as Markdown.
 *
 * @throws `PlansError` `badArgument` for invalid options or an argument that is not a comparison.
 * @example
 * ```ts
 * import { catalogue, childrenPlan, womenPlan } from '@lipu/plans';
 * import { comparePlans } from '@lipu/plans/author';
 * import { renderComparison } from '@lipu/plans/report';
 * const comparison = comparePlans(womenPlan, childrenPlan, { catalogue });
 * const text = renderComparison(comparison, { language: 'zh', catalogue });
 * console.log(text.split('\n')[0]); // # 《荔浦市妇女发展规划（2021—2030年）》与《荔浦市儿童发展规划（2021—2030年）》比较
 * ```
 */
export function renderComparison(
  comparison: PlanComparison,
  options: RenderComparisonOptions,
): string {
  const { title, summary, header, rows } = tabulateComparison(comparison, options);
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = `| ${header.map(() => '---').join(' | ')} |`;
  return readComplete('comparison', () => {
    const table = [line(header), rule, ...rows.map(line)].join('\n');
    return `# ${escapeMarkdown(title)}\n\n${escapeMarkdown(summary)}\n\n${table}\n`;
  });
}

function describeRelation(row: TargetComparison, language: Language): string {
  const { targetRelation, incomparability } = labels[language];
  const relation = targetRelation[row.relation];
  return row.relation === 'notComparable'
    ? comparisonWords[language].reason(relation, incomparability[row.reason])
    : relation;
}

function describeTarget(
  target: ComparedTarget,
  indicator: string,
  { language, unit }: NameResolver,
): string {
  const { rule, timing, dueYear, scope, sex } = target;
  const words = comparisonWords[language];
  const names = labels[language];
  return words.target(writeRule(rule, language, 'signs', unit(indicator)), [
    words.due(dueYear),
    ...(timing === 'maintain' ? [names.timing[timing]] : []),
    ...(scope === 'area' ? [] : [names.scope[scope]]),
    ...(sex === undefined ? [] : [names.group[sex]]),
  ]);
}
