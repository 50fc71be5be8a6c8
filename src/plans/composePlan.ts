import type { Article } from '../model/Article.js';
import type { ArticleEntry, Chapter, ClauseEntry, TargetEntry } from '../model/Chapter.js';
import type { Clause } from '../model/Clause.js';
import type { Domain } from '../model/Domain.js';
import type { Plan } from '../model/Plan.js';
import type { Target } from '../model/Target.js';
import { dueAtPeriodEnd } from './readings.js';

/** What a plan's own file says: everything but what follows from the places of things. */
export interface PlanEntry extends Omit<Plan, 'domains' | 'targets' | 'articles'> {
  readonly chapters: readonly Chapter[];
  readonly articles: readonly ArticleEntry[];
}

/**
 * Puts a plan together from its chapters. Ids, addresses, due years and a clause's list of targets follow from where
 * things stand in the chapter files, so that no fact is written twice. The literal types of the ids are generated beside it and held
 * against the data by a test; the compiler cannot follow them through the strings that are joined here.
 */
export function composePlan<P extends Plan>({ chapters, articles, ...head }: PlanEntry): P {
  const targets: Target[] = [];
  const domains = chapters.map((chapter): Domain => {
    const id = `${head.id}.${chapter.slug}`;
    const clauses = (list: Clause['list'], entries: Readonly<Record<number, ClauseEntry>>): Clause[] =>
      Object.entries(entries).map(([number, entry]) => {
        const item = Number(number);
        const clauseId = `${id}.${list[0]}${item}`;
        const address = { plan: head.id, domain: chapter.number, list, item };
        const own = Object.entries(entry.targets ?? {}).map(([slug, target]) => composeTarget(`${clauseId}.${slug}`, slug, target, address, head.period.end));
        targets.push(...own);
        return { id: clauseId, list, number: item, title: entry.title, targets: own.map((target) => target.id) };
      });
    return { id, number: chapter.number, name: chapter.name, goals: clauses('goal', chapter.goals), measures: clauses('measure', chapter.measures) };
  });
  return {
    ...head,
    domains,
    targets,
    articles: articles.map((entry): Article => ({ id: `${head.id}.${entry.part}.${entry.number}`, ...entry })),
  } satisfies Plan as Plan as P;
}

function composeTarget(id: string, slug: string, entry: TargetEntry, clause: Target['clause'], dueYear: number): Target {
  const { indicator = slug, rule, timing, scope = 'area', readings = [], ...rest } = entry;
  return { id, indicator, clause, rule, timing, dueYear, scope, ...rest, readings: [...readings, dueAtPeriodEnd] };
}
