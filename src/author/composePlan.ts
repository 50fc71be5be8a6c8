import type { Article } from '../model/Article.js';
import type { ArticleEntry, Chapter } from './Chapter.js';
import type { Domain } from '../model/Domain.js';
import type { Plan } from '../model/Plan.js';
import type { Target } from '../model/Target.js';
import { composeDomain } from './composeDomain.js';

/** What a plan's own file says of the document as a whole. */
export type PlanHead = Omit<Plan, 'domains' | 'targets' | 'articles'>;

/** Puts a plan together from its chapters and articles; how a chapter becomes a domain is said in `composeDomain`. */
export function composePlan<P extends Plan>(head: PlanHead, chapters: readonly Chapter[], articles: readonly ArticleEntry[]): P {
  const parts = chapters.map((chapter) => composeDomain<{ domain: Domain; targets: readonly Target[] }>(head, chapter));
  return {
    ...head,
    domains: parts.map((part) => part.domain),
    targets: parts.flatMap((part) => part.targets),
    articles: articles.map((entry): Article => ({ id: `${head.id}.${entry.part}.${entry.number}`, ...entry })),
  } satisfies Plan as Plan as P;
}
