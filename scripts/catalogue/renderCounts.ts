import { indicators } from '../../src/data/indicators/indicators.js';
import { labels } from '../../src/locale/locales.js';
import type { Plan } from '../../src/model/Plan.js';
import { ruleKinds } from '../../src/model/Rule.js';
import { escapeMarkdown } from '../../src/report/escape.js';
import { catalogueWords } from './catalogueWords.js';
import { countTargets } from './countTargets.js';

const table = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

/**
 * Renders the counts of a plan by domain (which is the table of contents), by kind of rule, and in
 * total.
 */
export function renderCounts(plan: Plan, language: 'zh' | 'en'): string {
  const say = catalogueWords[language];
  const whole = countTargets(plan);
  const kinds = ruleKinds
    .map((kind) => {
      const count = plan.targets.filter(({ rule }) => rule.kind === kind).length;
      return [labels[language].ruleKind[kind], count] as const;
    })
    .filter(([, count]) => count > 0);
  const printed = new Set(plan.targets.map(({ indicator }) => indicator));
  const baselines = indicators.filter(
    ({ id, baselines }) =>
      printed.has(id) && baselines.some((baseline) => baseline.plan === plan.id),
  ).length;
  const facts = (
    [
      'clauses',
      'withTargets',
      'targets',
      'inGoals',
      'inMeasures',
      'printed',
      'maintain',
      'perUnit',
      'indicators',
    ] as const
  ).map((name) => [say[name], whole[name]] as const);
  const contents = plan.domains.map((domain) => {
    const counts = countTargets(plan, domain.number);
    return [
      `[${say.domainHead(domain.number, escapeMarkdown(domain.name[language]))}](#${domain.id})`,
      counts.goals,
      counts.measures,
      counts.targets,
      counts.printed,
    ];
  });
  return [
    `## ${say.contents}`,
    table([
      [...say.columns],
      ['---', '--:', '--:', '--:', '--:'],
      ...contents,
      [`**${say.total}**`, whole.goals, whole.measures, whole.targets, whole.printed],
      [`[${say.parts}](#${plan.id}.articles)`, '', '', '', ''],
    ]),
    `## ${say.counts}`,
    table([
      [say.count, say.number],
      ['---', '--:'],
      ...facts,
      [say.baselines, baselines],
      [say.articles, plan.articles.length],
      [say.duties, plan.articles.flatMap((article) => article.duties).length],
    ]),
    table([[say.kinds, say.targets], ['---', '--:'], ...kinds]),
  ].join('\n\n');
}
