import { sources } from '../../src/data/sources.js';
import type { Article, Clause, Domain, Duty, Plan } from '../../src/model/Plan.js';
import type { Interpretation } from '../../src/model/Target.js';
import { escapeMarkdown } from '../../src/report/escape.js';
import { catalogueWords } from './catalogueWords.js';
import { renderCounts } from './renderCounts.js';
import { renderTarget } from './renderTarget.js';

type Language = 'zh' | 'en';

/**
 * Renders the page of a plan in one language: counts, contents, and every clause with its targets.
 */
export function renderCatalogue(plan: Plan, language: Language): string {
  const say = catalogueWords[language];
  const source = sources.find(({ id }) => id === plan.source);
  const shared = findSharedReadings(plan);
  const ids = new Set(shared.map(({ id }) => id));
  const blocks = [
    `# ${escapeMarkdown(plan.name[language])}`,
    say.other(plan.id),
    `<!-- ${say.written} -->`,
    escapeMarkdown(
      say.intro(plan.name[language], source?.issuer[language] ?? '', source?.issuedOn ?? ''),
    ),
    renderCounts(plan, language),
    ...(shared.length === 0
      ? []
      : [
          `## ${say.everyTarget}`,
          ...shared.map(
            ({ decision, reason }) =>
              `- ${escapeMarkdown(say.because(decision[language], reason[language]))}`,
          ),
        ]),
    ...plan.domains.flatMap((domain) => renderDomain(domain, plan, language, ids)),
    `<a id="${plan.id}.articles"></a>`,
    `## ${say.parts}`,
    plan.articles.map((article) => renderArticle(article, language)).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function renderArticle(article: Article, language: Language): string {
  const say = catalogueWords[language];
  const head = `**${escapeMarkdown(say.part[article.part](article.number))}**`;
  const title = escapeMarkdown(article.title[language]);
  const summary = escapeMarkdown(article.summary[language]);
  return [
    `- ${head} ${title} (\`${article.id}\`)${say.colon}${summary}`,
    ...article.duties.map(
      (duty) => `  - ${escapeMarkdown(renderDuty(duty, language))} (\`${duty.id}\`)`,
    ),
  ].join('\n');
}

function renderDuty(
  { actor, recipient, what, when, assumption }: Duty,
  language: Language,
): string {
  const say = catalogueWords[language];
  const to = recipient === undefined ? '' : say.recipient(recipient[language]);
  const open = assumption === undefined ? '' : say.open(assumption[language]);
  return `${say.duty(actor[language] + to, what[language], say.when[when])}${open}`;
}

function renderDomain(
  domain: Domain,
  plan: Plan,
  language: Language,
  shared: ReadonlySet<string>,
): string[] {
  const say = catalogueWords[language];
  const clauses = (list: readonly Clause[]) =>
    list.flatMap((clause) => renderClause(clause, plan, language, shared));
  return [
    `<a id="${domain.id}"></a>`,
    `## ${say.domainHead(domain.number, escapeMarkdown(domain.name[language]))}`,
    `### ${say.goals}`,
    ...clauses(domain.goals),
    `### ${say.measures}`,
    ...clauses(domain.measures),
  ];
}

function renderClause(
  clause: Clause,
  plan: Plan,
  language: Language,
  shared: ReadonlySet<string>,
): string[] {
  const say = catalogueWords[language];
  const targets = plan.targets.filter(({ id }) => clause.targets.includes(id));
  return [
    `<a id="${clause.id}"></a>`,
    `#### ${say.clauseHead[clause.list](clause.number)}${say.colon}` +
      `${escapeMarkdown(clause.title[language])}`,
    `\`${clause.id}\`${targets.length === 0 ? ` · ${say.noTarget}` : ''}`,
    ...targets.map((target) => renderTarget(target, language, shared)),
    ...(clause.statistics ?? []).map((what) => escapeMarkdown(say.statistics(what[language]))),
    ...(clause.notTargets ?? []).map(({ wording, reason }) =>
      escapeMarkdown(say.notTarget(wording, reason[language])),
    ),
  ];
}

/**
 * Finds the interpretations that all targets share, which are listed once at the top of the page.
 */
function findSharedReadings({ targets }: Plan): Interpretation[] {
  const [first, ...others] = targets;
  return (first?.interpretations ?? []).filter((reading) =>
    others.every((target) => target.interpretations.some(({ id }) => id === reading.id)),
  );
}
