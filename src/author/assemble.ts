import { deepFreeze } from '../deepFreeze.js';
import type { LocalizedText } from '../model/LocalizedText.js';
import type { Article, Clause, Domain, Plan } from '../model/Plan.js';
import type { Interpretation, Target } from '../model/Target.js';
import { boundWordOf } from './boundWords.js';
import type {
  ArticleEntry,
  ClauseEntry,
  ComposedDomain,
  DomainEntry,
  PlanEntry,
  TargetEntry,
  TextEntry,
} from './PlanEntry.js';
import type { PlanOf } from './TypedPlan.js';

/**
 * Composes a plan like `composePlan`, but without checks: our own plans are composed when they are
 * loaded, so bundles that include them contain no error messages or suggestions.
 */
export function assemblePlan<const E extends PlanEntry>(entry: E): PlanOf<E> {
  const { domains, articles = [], ...head }: PlanEntry = entry;
  const parts = domains.map((part) => ('domain' in part ? part : assembleDomain(head, part)));
  const plan: Plan = {
    ...head,
    name: toText(head.name),
    domains: parts.map(({ domain }) => domain),
    targets: parts.flatMap(({ targets }) => targets),
    articles: articles.map((article) => composeArticle(head.id, article)),
  };
  // At run time, ids are joined in the same way as in the type.
  return deepFreeze(plan) as PlanOf<E>;
}

/** Composes a domain and its targets. */
export function assembleDomain<D extends ComposedDomain>(
  plan: Pick<Plan, 'id' | 'period'>,
  entry: DomainEntry,
): D {
  const { id: planId, period } = plan;
  const { slug: ownSlug, number, name, goals = {}, measures = {} } = entry;
  const id = `${planId}.${ownSlug}`;
  const targets: Target[] = [];
  const clauses = (
    list: Clause['list'],
    entries: Readonly<Record<number, ClauseEntry>>,
  ): Clause[] =>
    Object.entries(entries).map(([printed, clause]) => {
      const { title, targets: asked = {}, ...rest } = clause;
      const item = Number(printed);
      const clauseId = `${id}.${list[0]}${item}`;
      const address = { plan: planId, domain: number, list, item };
      const own = Object.entries(asked).map(([slug, target]) =>
        composeTarget(`${clauseId}.${slug}`, slug, target, address, period),
      );
      targets.push(...own);
      return {
        id: clauseId,
        list,
        number: item,
        title: toText(title ?? own[0]?.wording ?? printed),
        targets: own.map((target) => target.id),
        ...rest,
      };
    });
  const domain: Domain = {
    id,
    number,
    name: toText(name),
    goals: clauses('goal', goals),
    measures: clauses('measure', measures),
  };
  return deepFreeze({ domain, targets }) as ComposedDomain as D;
}

function composeArticle(planId: string, { duties, ...entry }: ArticleEntry): Article {
  const id = `${planId}.${entry.part}.${entry.number}`;
  return { id, ...entry, duties: duties.map((duty) => ({ ...duty, id: `${id}.${duty.id}` })) };
}

function composeTarget(
  id: string,
  slug: string,
  entry: TargetEntry,
  clause: Target['clause'],
  period: Plan['period'],
): Target {
  const {
    indicator = slug,
    rule,
    timing = 'unstated',
    dueYear,
    scope = 'area',
    wording,
    boundWord = boundWordOf(wording),
    interpretations = isBareFigure(rule, boundWord) ? [bareFigure[rule.kind]] : [],
    ...rest
  } = entry;
  return {
    id,
    indicator,
    clause,
    rule,
    timing,
    dueYear: dueYear ?? period.end,
    scope,
    wording,
    boundWord,
    ...rest,
    interpretations:
      dueYear === undefined ? [...interpretations, dueAtEnd(period)] : interpretations,
  };
}

const toText = (text: TextEntry): LocalizedText =>
  typeof text === 'string' ? { zh: text, en: text } : text;

/** The interpretation of a target whose clause states no year. */
const dueAtEnd = ({ start, end }: Plan['period']): Interpretation => ({
  id: 'due-at-period-end',
  decision: { zh: '目标年份取规划期末年', en: 'Due in the last year of the period' },
  reason: {
    zh: `条款未写年份，规划期为${start}—${end}年`,
    en: `The clause states no year; the plan runs from ${start} to ${end}`,
  },
});

type BareKind = 'atLeast' | 'atMost';

const isBareFigure = (
  rule: Target['rule'],
  boundWord: string,
): rule is Extract<Target['rule'], { readonly kind: BareKind }> =>
  boundWord === '' && (rule.kind === 'atLeast' || rule.kind === 'atMost');

/** The interpretation of a figure without a bound word, if the author gives none. */
const bareFigure: Readonly<Record<BareKind, Interpretation>> = {
  atLeast: {
    id: 'bare-figure',
    decision: {
      zh: '无界限词的数字按“不低于”理解',
      en: 'A figure without a bound word is read as “at least”',
    },
    reason: { zh: '原文只写数字', en: 'The text gives the figure alone' },
  },
  atMost: {
    id: 'bare-figure',
    decision: {
      zh: '无界限词的数字按“不高于”理解',
      en: 'A figure without a bound word is read as “at most”',
    },
    reason: { zh: '原文只写数字', en: 'The text gives the figure alone' },
  },
};
