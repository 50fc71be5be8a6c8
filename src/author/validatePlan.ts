import { findNearest } from '../errors/findNearest.js';
import { indicatorsOf } from '../lookup/indicatorsOf.js';
import type { Indicator } from '../model/Indicator.js';
import type { Clause, Plan } from '../model/Plan.js';
import type { Rule } from '../model/Rule.js';
import type { Target } from '../model/Target.js';
import { Decimal } from '../quantity/decimal.js';
import { isConvertible } from '../quantity/getUnit.js';

const longestWording = 25;

/** Finds inconsistencies in a plan of the right shape. Each problem states its place. */
export function validatePlan(plan: Plan, indicators?: readonly Indicator[]): string[] {
  const problems: string[] = [];
  const { start, end } = plan.period;
  if (start > end) problems.push(`period: starts in ${start}, after it ends in ${end}`);
  const clauses = new Map<string, { clause: Clause; domain: number }>();
  const domainIds = new Set<string>();
  const domainNumbers = new Set<number>();
  for (const domain of plan.domains) {
    if (!domain.id.startsWith(`${plan.id}.`))
      problems.push(`${domain.id}: id must start with “${plan.id}.”`);
    if (domainIds.has(domain.id)) problems.push(`${domain.id}: duplicate id`);
    if (domainNumbers.has(domain.number))
      problems.push(`${domain.id}: duplicate number ${domain.number}`);
    domainIds.add(domain.id);
    domainNumbers.add(domain.number);
    for (const list of ['goals', 'measures'] as const)
      for (const clause of domain[list]) {
        const expected = `${domain.id}.${list[0]}${clause.number}`;
        if (clause.id !== expected) problems.push(`${clause.id}: id must be “${expected}”`);
        if (clause.list !== list.slice(0, -1))
          problems.push(`${clause.id}: is among the ${list}, but its list is “${clause.list}”`);
        if (clauses.has(clause.id)) problems.push(`${clause.id}: duplicate id`);
        for (const { wording } of clause.notTargets ?? [])
          if ([...wording].length > longestWording)
            problems.push(`${clause.id}: “${wording}” is longer than ${longestWording} characters`);
        clauses.set(clause.id, { clause, domain: domain.number });
      }
  }
  const homes = new Map(
    [...clauses.values()].map(({ clause, domain }) => [
      `${domain} ${clause.list} ${clause.number}`,
      clause,
    ]),
  );
  const definitions =
    indicators && new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const targets = new Set<string>();
  const byId = new Map(plan.targets.map((target) => [target.id, target]));
  for (const target of plan.targets) {
    if (targets.has(target.id)) problems.push(`${target.id}: duplicate id`);
    targets.add(target.id);
    const { domain, list, item } = target.clause;
    const home = homes.get(`${domain} ${list} ${item}`);
    problems.push(
      ...[
        ...findTargetProblems(target, { plan, home, definitions }),
        ...findRestatementProblems(target, byId),
      ].map((problem) => `${target.id}: ${problem}`),
    );
  }
  problems.push(
    ...findListProblems(
      [...clauses.values()].map(({ clause }) => clause),
      targets,
    ),
  );
  const articles = new Set<string>();
  for (const article of plan.articles) {
    const expected = `${plan.id}.${article.part}.${article.number}`;
    if (article.id !== expected) problems.push(`${article.id}: id must be “${expected}”`);
    if (articles.has(article.id)) problems.push(`${article.id}: duplicate id`);
    articles.add(article.id);
    const duties = new Set<string>();
    for (const { id } of article.duties) {
      if (!id.startsWith(`${article.id}.`))
        problems.push(`${id}: id must start with “${article.id}.”`);
      if (duties.has(id)) problems.push(`${id}: duplicate id`);
      duties.add(id);
    }
  }
  return problems;
}

/** Checks that every target exists and is listed once, by one clause. */
function findListProblems(clauses: readonly Clause[], targets: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const listedIn = new Map<string, string>();
  for (const clause of clauses)
    for (const id of clause.targets) {
      const other = listedIn.get(id);
      if (other !== undefined)
        problems.push(
          other === clause.id
            ? `${clause.id}: lists “${id}” twice`
            : `${clause.id}: lists “${id}”, already listed by ${other}`,
        );
      listedIn.set(id, clause.id);
      if (targets.has(id)) continue;
      problems.push(`${clause.id}: lists unknown target “${id}”${suggest(id, targets)}`);
    }
  return problems;
}

/** The facts with which a target is checked. */
interface Place {
  readonly plan: Plan;
  /** The clause at the address of the target. */
  readonly home: Clause | undefined;
  /** Indicators by id, if the caller has them. */
  readonly definitions: ReadonlyMap<string, Indicator> | undefined;
}

/** Finds the problems of one target. */
function findTargetProblems(target: Target, { plan, home, definitions }: Place): string[] {
  const problems: string[] = [];
  const { clause: address, rule, components } = target;
  const { start, end } = plan.period;
  if (address.plan !== plan.id) problems.push(`its clause belongs to plan “${address.plan}”`);
  if (home === undefined)
    problems.push(`domain ${address.domain} has no ${address.list} ${address.item}`);
  else {
    if (!home.targets.includes(target.id)) problems.push(`not listed by ${home.id}`);
    if (!target.id.startsWith(`${home.id}.`)) problems.push(`id must start with “${home.id}.”`);
  }
  if (target.dueYear < start || target.dueYear > end)
    problems.push(`due in ${target.dueYear}, outside ${start}–${end}`);
  if ([...target.wording].length > longestWording)
    problems.push(`wording is longer than ${longestWording} characters`);
  if (components !== undefined && new Set(components).size !== components.length)
    problems.push('duplicate component');
  if (components?.length === 0) problems.push('components must not be empty');
  problems.push(...findRuleProblems(rule, target.dueYear));
  if (definitions === undefined) return problems;
  const asked =
    rule.kind === 'compare'
      ? rule.referenceValue?.unit
      : rule.kind === 'between' || 'value' in rule
        ? rule.unit
        : undefined;
  for (const id of indicatorsOf(target)) {
    const definition = definitions.get(id);
    if (definition === undefined) {
      problems.push(`unknown indicator “${id}”${suggest(id, definitions.keys())}`);
    } else if (asked !== undefined && !isConvertible(asked, definition.unit))
      problems.push(`“${id}” is measured in ${definition.unit}, not in ${asked}`);
  }
  return problems;
}

/** Checks that a target only restates one of the same plan and indicator that restates no other. */
function findRestatementProblems(
  { id, indicator, restates }: Target,
  targets: ReadonlyMap<string, Target>,
): string[] {
  if (restates === undefined) return [];
  const original = targets.get(restates);
  if (original === undefined)
    return [`restates unknown target “${restates}”${suggest(restates, targets.keys())}`];
  if (restates === id) return ['restates itself'];
  if (original.restates !== undefined)
    return [`restates “${restates}”, which restates another target`];
  return original.indicator === indicator
    ? []
    : [`restates “${restates}”, which is about ${original.indicator}`];
}

function findRuleProblems(rule: Rule, dueYear: number): string[] {
  if (rule.kind === 'between' && new Decimal(rule.min).gt(rule.max))
    return [`range from ${rule.min} to ${rule.max} is empty`];
  if (rule.kind === 'compare' && rule.referenceValue !== undefined) {
    if (rule.relation === 'narrows')
      return ['a gap has no reference value: it is compared with its own base'];
    if (rule.referenceIndicator !== undefined)
      return ['compared with both an indicator and a value: only one is allowed'];
  }
  if (rule.kind !== 'changeFrom') return [];
  return [
    ...(rule.baseYear >= dueYear ? [`base year ${rule.baseYear} is not before ${dueYear}`] : []),
    ...(new Decimal(rule.change).lt(-100)
      ? [`a change of ${rule.change} % leaves less than zero`]
      : []),
  ];
}

function suggest(id: string, known: Iterable<string>): string {
  const nearest = findNearest(id, known);
  return nearest === undefined ? '' : `; did you mean “${nearest}”?`;
}
