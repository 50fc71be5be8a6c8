import { deepFreeze } from '../deepFreeze.js';
import type { Article, Clause, Domain, Plan } from '../model/Plan.js';
import type { Interpretation, Target } from '../model/Target.js';
import type { ArticleEntry, ClauseEntry, DomainEntry, TargetEntry } from './DomainEntry.js';

/** The facts about a plan as a whole. */
export type PlanHead = Omit<Plan, 'domains' | 'targets' | 'articles'>;

/** Composes a plan, frozen, from its domains and articles. */
export function composePlan<P extends Plan>(
  head: PlanHead,
  domains: readonly { readonly domain: Domain; readonly targets: readonly Target[] }[],
  articles: readonly ArticleEntry[],
): P {
  return deepFreeze({
    ...head,
    domains: domains.map((part) => part.domain),
    targets: domains.flatMap((part) => part.targets),
    articles: articles.map((entry): Article => {
      const id = `${head.id}.${entry.part}.${entry.number}`;
      const duties = entry.duties.map((duty) => ({ ...duty, id: `${id}.${duty.id}` }));
      return { id, ...entry, duties };
    }),
  } satisfies Plan) as Plan as P;
}

/** Added to every target when the plan is composed. */
const dueAtPeriodEnd = {
  id: 'due-at-period-end',
  decision: { zh: '目标年份取规划期末年', en: 'Due in the last year of the period' },
  reason: {
    zh: '条款未写年份，规划期为2021—2030年',
    en: 'The clause prints no year; the plan runs from 2021 to 2030',
  },
} as const satisfies Interpretation;

/**
 * Composes a domain and its targets. Ids, addresses, due years and the targets of a clause follow
 * from places in the domain file, so that no fact is written twice. The compiler cannot infer the
 * literal ids that are joined here: their types are generated, and a test compares them with the
 * data.
 */
export function composeDomain<
  D extends { readonly domain: Domain; readonly targets: readonly Target[] },
>(plan: Pick<Plan, 'id' | 'period'>, source: DomainEntry): D {
  const id = `${plan.id}.${source.slug}`;
  const targets: Target[] = [];
  const clauses = (
    list: Clause['list'],
    entries: Readonly<Record<number, ClauseEntry>>,
  ): Clause[] =>
    Object.entries(entries).map(([number, entry]) => {
      const item = Number(number);
      const clauseId = `${id}.${list[0]}${item}`;
      const address = { plan: plan.id, domain: source.number, list, item };
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
        ...(entry.statistics === undefined ? {} : { statistics: entry.statistics }),
      };
    });
  const domain: Domain = {
    id,
    number: source.number,
    name: source.name,
    goals: clauses('goal', source.goals),
    measures: clauses('measure', source.measures),
  };
  return deepFreeze({ domain, targets }) as { domain: Domain; targets: readonly Target[] } as D;
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
