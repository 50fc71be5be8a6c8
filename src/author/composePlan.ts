import { deepFreeze } from '../deepFreeze.js';
import type { LocalizedText } from '../model/LocalizedText.js';
import type { Article, Clause, Domain, Plan } from '../model/Plan.js';
import type { Interpretation, Target } from '../model/Target.js';
import { boundWords } from './boundWords.js';
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
 * Composes a plan from its compact form, in which no fact is written twice; the plans of Lipu are
 * written in it too.
 *
 * @formula domain `<plan>.<slug>`, clause `<domain>.g<number>` or `.m<number>`, target
 * `<clause>.<slug>`; the slug is the indicator unless another is given.
 * @edge A target without a due year is due in the last year of the period; a bare figure is “at
 * least” or “at most”, as its rule says. Both become interpretations of the target. One text in
 * place of two serves for both languages. Nothing is checked: `definePlan` does that.
 * @example
 * ```ts
 * import { composePlan } from '@lipu/plans/author';
 * const plan = composePlan({
 *   id: 'county',
 *   name: '某县儿童发展规划（2021—2030年）',
 *   period: { start: 2021, end: 2030 },
 *   issuedOn: '2022-06-01',
 *   areaCode: '某县',
 *   source: 'county-2022-06-01',
 *   domains: [
 *     {
 *       slug: 'health',
 *       number: 1,
 *       name: '儿童与健康',
 *       goals: {
 *         1: {
 *           targets: {
 *             'infant-mortality-rate': {
 *               rule: { kind: 'atMost', value: '4.5', unit: 'permille' },
 *               wording: '婴儿死亡率降至4.5‰以下',
 *             },
 *           },
 *         },
 *       },
 *     },
 *   ],
 * });
 * console.log(plan.targets[0]?.id); // county.health.g1.infant-mortality-rate
 * ```
 */
export function composePlan<const E extends PlanEntry>(entry: E): PlanOf<E> {
  const { domains, articles = [], ...head }: PlanEntry = entry;
  const parts = domains.map((part) => ('domain' in part ? part : composeDomain(head, part)));
  const plan: Plan = {
    ...head,
    name: toText(head.name),
    domains: parts.map(({ domain }) => domain),
    targets: parts.flatMap(({ targets }) => targets),
    articles: articles.map((article) => composeArticle(head.id, article)),
  };
  // The ids that are joined at run time are joined alike in the type.
  return deepFreeze(plan) as PlanOf<E>;
}

/**
 * Composes a domain and its targets. Ids, addresses, due years and the targets of a clause follow
 * from places in the entry. For a domain that is published by itself; `composePlan` takes it as it
 * is.
 *
 * @example
 * ```ts
 * import { composeDomain } from '@lipu/plans/author';
 * const head = { id: 'county', period: { start: 2021, end: 2030 } };
 * const measures = { 1: { title: '健全服务网络' } };
 * const { domain } = composeDomain(head, { slug: 'health', number: 1, name: '健康', measures });
 * console.log(domain.measures[0]?.id); // county.health.m1
 * ```
 */
export function composeDomain<D extends ComposedDomain>(
  { id: planId, period }: Pick<Plan, 'id' | 'period'>,
  { slug: ownSlug, number, name, goals = {}, measures = {} }: DomainEntry,
): D {
  const id = `${planId}.${ownSlug}`;
  const targets: Target[] = [];
  const clauses = (
    list: Clause['list'],
    entries: Readonly<Record<number, ClauseEntry>>,
  ): Clause[] =>
    Object.entries(entries).map(([printed, { title, targets: asked = {}, ...rest }]) => {
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
    boundWord = boundWords.find((word) => wording.includes(word)) ?? '',
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

/** Added to a target whose clause prints no year. */
const dueAtEnd = ({ start, end }: Plan['period']): Interpretation => ({
  id: 'due-at-period-end',
  decision: { zh: '目标年份取规划期末年', en: 'Due in the last year of the period' },
  reason: {
    zh: `条款未写年份，规划期为${start}—${end}年`,
    en: `The clause prints no year; the plan runs from ${start} to ${end}`,
  },
});

type BareKind = 'atLeast' | 'atMost';

const isBareFigure = (
  rule: Target['rule'],
  boundWord: string,
): rule is Extract<Target['rule'], { readonly kind: BareKind }> =>
  boundWord === '' && (rule.kind === 'atLeast' || rule.kind === 'atMost');

/** Added to a figure without a bound word, where an author gives no interpretation. */
const bareFigure: Readonly<Record<BareKind, Interpretation>> = {
  atLeast: {
    id: 'bare-figure',
    decision: {
      zh: '无界限词的数字按“不低于”理解',
      en: 'A figure without a bound word is read as “at least”',
    },
    reason: { zh: '原文只写数字', en: 'The text prints the figure alone' },
  },
  atMost: {
    id: 'bare-figure',
    decision: {
      zh: '无界限词的数字按“不高于”理解',
      en: 'A figure without a bound word is read as “at most”',
    },
    reason: { zh: '原文只写数字', en: 'The text prints the figure alone' },
  },
};
