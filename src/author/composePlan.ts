import type { Article, Clause, Domain, Plan } from '../model/Plan.js';
import type { Interpretation, Target } from '../model/Target.js';
import type { ArticleEntry, ClauseEntry, DomainEntry, TargetEntry } from './DomainEntry.js';

/** What a plan's own file says of the document as a whole. */
export type PlanHead = Omit<Plan, 'domains' | 'targets' | 'articles'>;

/** Joins domains and articles into a plan. */
export function composePlan<P extends Plan>(
  head: PlanHead,
  domains: readonly { readonly domain: Domain; readonly targets: readonly Target[] }[],
  articles: readonly ArticleEntry[],
): P {
  return {
    ...head,
    domains: domains.map((part) => part.domain),
    targets: domains.flatMap((part) => part.targets),
    articles: articles.map((entry): Article => {
      const id = `${head.id}.${entry.part}.${entry.number}`;
      const duties = entry.duties.map((duty) => ({ ...duty, id: `${id}.${duty.id}` }));
      return { id, ...entry, duties };
    }),
  } satisfies Plan as Plan as P;
}

/** The due year is the end of the period; added to every target when the plan is composed. */
const dueAtPeriodEnd = {
  id: 'due-at-period-end',
  decision: { zh: '目标年份取规划期末年', en: 'Due in the last year of the period' },
  reason: {
    zh: '条款未写年份，规划期为2021—2030年',
    en: 'The clause prints no year; the plan runs from 2021 to 2030',
  },
} as const satisfies Interpretation;

/**
 * Puts one domain together from its chapter. Ids, addresses, due years and a clause's list of
 * targets follow from where things stand in the chapter file, so that no fact is written twice. The
 * literal types of the ids are generated beside it and held against the data by a test; the
 * compiler cannot follow them through the strings that are joined here.
 */
export function composeDomain<
  D extends { readonly domain: Domain; readonly targets: readonly Target[] },
>(plan: Pick<Plan, 'id' | 'period'>, chapter: DomainEntry): D {
  const id = `${plan.id}.${chapter.slug}`;
  const targets: Target[] = [];
  const clauses = (
    list: Clause['list'],
    entries: Readonly<Record<number, ClauseEntry>>,
  ): Clause[] =>
    Object.entries(entries).map(([number, entry]) => {
      const item = Number(number);
      const clauseId = `${id}.${list[0]}${item}`;
      const address = { plan: plan.id, domain: chapter.number, list, item };
      const own = Object.entries(entry.targets ?? {}).map(([slug, target]) =>
        composeTarget(`${clauseId}.${slug}`, slug, target, address, plan.period.end),
      );
      targets.push(...own);
      return {
        id: clauseId,
        list,
        number: item,
        title: entry.title,
        targets: own.map((target) => target.id),
        ...(entry.notTargets === undefined ? {} : { notTargets: entry.notTargets }),
      };
    });
  const domain: Domain = {
    id,
    number: chapter.number,
    name: chapter.name,
    goals: clauses('goal', chapter.goals),
    measures: clauses('measure', chapter.measures),
  };
  return { domain, targets } as { domain: Domain; targets: readonly Target[] } as D;
}

function composeTarget(
  id: string,
  slug: string,
  entry: TargetEntry,
  clause: Target['clause'],
  dueYear: number,
): Target {
  const { indicator = slug, rule, timing, scope = 'area', interpretations = [], ...rest } = entry;
  return {
    id,
    indicator,
    clause,
    rule,
    timing,
    dueYear,
    scope,
    ...rest,
    interpretations: [...interpretations, dueAtPeriodEnd],
  };
}
