import { type EveryPartOf, requireArgument, type Shape } from '../errors/requireArgument.js';
import type { LocalizedText } from '../model/LocalizedText.js';
import type { Duty, NotTarget, Plan } from '../model/Plan.js';
import { exactRuleShape } from '../model/shapes.js';
import type { Interpretation } from '../model/Target.js';
import { assembleDomain, assemblePlan } from './assemble.js';
import type {
  ArticleEntry,
  ClauseEntry,
  ComposedDomain,
  DomainEntry,
  PlanEntry,
  TargetEntry,
} from './PlanEntry.js';
import type { PlanOf, Spelt } from './TypedPlan.js';

// Unknown keys are rejected, since a fact under a misspelt key would be lost. Values are checked
// only if ids and due years are derived from them.

const text = [
  'closed',
  { 'zh?': 'any', 'en?': 'any' } satisfies { [Name in `${keyof LocalizedText}?`]: Shape },
] as const;
/** Text in both languages, or one string for both. */
const textOf = (given: unknown): Shape => (typeof given === 'object' ? text : 'any');

const headShape = {
  id: 'text',
  period: ['closed', { start: 'number', end: 'number' }],
} as const;
const dutyShape = {
  id: 'text',
  actor: text,
  'recipient?': text,
  what: text,
  when: 'any',
  'assumption?': text,
} as const satisfies EveryPartOf<Duty>;
const articleShape = {
  part: 'any',
  number: 'any',
  title: text,
  summary: text,
  duties: [['closed', dutyShape]],
} as const satisfies EveryPartOf<ArticleEntry>;
const planShape = ({ name }: { readonly name?: unknown }) =>
  [
    'closed',
    {
      ...headShape,
      name: textOf(name),
      'issuedOn?': 'any',
      areaCode: 'any',
      source: 'any',
      'parent?': 'any',
      domains: 'objects',
      'articles?': [['closed', articleShape]],
    } satisfies EveryPartOf<PlanEntry>,
  ] as const;
const domainShape = ({ name }: { readonly name?: unknown }) =>
  [
    'closed',
    {
      slug: 'text',
      number: 'any',
      name: textOf(name),
      'goals?': 'object',
      'measures?': 'object',
    } satisfies EveryPartOf<DomainEntry>,
  ] as const;
const notTargetShape = { wording: 'any', reason: text } as const satisfies EveryPartOf<NotTarget>;
const clauseShape = ({ title }: { readonly title?: unknown }) =>
  [
    'closed',
    {
      'title?': textOf(title),
      'targets?': 'object',
      'notTargets?': [['closed', notTargetShape]],
      'statistics?': [text],
    } satisfies EveryPartOf<ClauseEntry>,
  ] as const;
const interpretationShape = {
  id: 'any',
  decision: text,
  reason: text,
  'source?': 'any',
} as const satisfies EveryPartOf<Interpretation>;
const targetShape = {
  'indicator?': 'any',
  rule: exactRuleShape,
  'timing?': 'any',
  'dueYear?': 'any',
  'scope?': 'any',
  'sex?': 'any',
  wording: 'text',
  'boundWord?': 'any',
  'components?': 'any',
  'restates?': 'any',
  'interpretations?': [['closed', interpretationShape]],
} as const satisfies EveryPartOf<TargetEntry>;

/**
 * Composes a plan from its compact form, in which no fact is written twice. The plans of Lipu are
 * also written in this form.
 *
 * @formula ids: domain `<plan>.<slug>`, clause `<domain>.g<number>` or `<domain>.m<number>`, target
 * `<clause>.<slug>`, where the slug of a target is its key in `targets`.
 * @edge A target without a due year is due in the last year of the period. A figure whose wording
 * has no bound word (以上, 以下 …) is read as “at least” or “at most”, as its rule states. Each of
 * these is recorded as an interpretation; if the target has `interpretations` of its own, only that
 * of the due year is added. A single text is used for both languages. Only keys and rules are
 * checked here; `definePlan` checks everything else.
 * @throws `PlansError` `badArgument` for a misspelt key, with the nearest one, and for a rule with
 * a missing or invalid field; `badNumber` or `badYear` if the field is a figure or a year.
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
export function composePlan<const E extends PlanEntry>(entry: E & Spelt<E, PlanEntry>): PlanOf<E> {
  requireArgument('entry', entry, planShape);
  for (const [at, part] of entry.domains.entries())
    if (!('domain' in part)) requireDomain(`entry.domains[${at}]`, part);
  return assemblePlan(entry);
}

/**
 * Composes a domain and its targets. Ids, the addresses of targets, due years and the targets of a
 * clause are derived from their positions in the entry. Use it for a domain that is published
 * separately; `composePlan` accepts the result.
 *
 * @throws `PlansError` with the same codes as `composePlan`.
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
  plan: Pick<Plan, 'id' | 'period'>,
  entry: DomainEntry,
): D {
  requireArgument('plan', plan, headShape);
  requireDomain('entry', entry);
  return assembleDomain<D>(plan, entry);
}

function requireDomain(path: string, entry: DomainEntry): void {
  requireArgument(path, entry, domainShape);
  for (const list of ['goals', 'measures'] as const)
    for (const [number, clause] of Object.entries(entry[list] ?? {})) {
      const at = `${path}.${list}[${number}]`;
      requireArgument(at, clause, clauseShape);
      for (const [slug, target] of Object.entries(clause.targets ?? {}))
        requireArgument(`${at}.targets['${slug}']`, target, ['closed', targetShape]);
    }
}
