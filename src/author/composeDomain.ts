import type { Chapter, ClauseEntry, TargetEntry } from './Chapter.js';
import type { Clause } from '../model/Clause.js';
import type { Domain } from '../model/Domain.js';
import type { Plan } from '../model/Plan.js';
import type { Target } from '../model/Target.js';
import { dueAtPeriodEnd } from '../data/plans/interpretations.js';

/**
 * Puts one domain together from its chapter. Ids, addresses, due years and a clause's list of targets follow from where things stand in the
 * chapter file, so that no fact is written twice. The literal types of the ids are generated beside it and held against the data by a test;
 * the compiler cannot follow them through the strings that are joined here.
 */
export function composeDomain<D extends { readonly domain: Domain; readonly targets: readonly Target[] }>(plan: Pick<Plan, 'id' | 'period'>, chapter: Chapter): D {
  const id = `${plan.id}.${chapter.slug}`;
  const targets: Target[] = [];
  const clauses = (list: Clause['list'], entries: Readonly<Record<number, ClauseEntry>>): Clause[] =>
    Object.entries(entries).map(([number, entry]) => {
      const item = Number(number);
      const clauseId = `${id}.${list[0]}${item}`;
      const address = { plan: plan.id, domain: chapter.number, list, item };
      const own = Object.entries(entry.targets ?? {}).map(([slug, target]) => composeTarget(`${clauseId}.${slug}`, slug, target, address, plan.period.end));
      targets.push(...own);
      return { id: clauseId, list, number: item, title: entry.title, targets: own.map((target) => target.id) };
    });
  const domain: Domain = { id, number: chapter.number, name: chapter.name, goals: clauses('goal', chapter.goals), measures: clauses('measure', chapter.measures) };
  return { domain, targets } as { domain: Domain; targets: readonly Target[] } as D;
}

function composeTarget(id: string, slug: string, entry: TargetEntry, clause: Target['clause'], dueYear: number): Target {
  const { indicator = slug, rule, timing, scope = 'area', readings = [], ...rest } = entry;
  return { id, indicator, clause, rule, timing, dueYear, scope, ...rest, readings: [...readings, dueAtPeriodEnd] };
}
