import { findNearest } from '../errors/findNearest.js';
import type { Indicator } from '../model/Indicator.js';
import type { Clause, Plan } from '../model/Plan.js';
import type { Rule } from '../model/Rule.js';
import type { Target } from '../model/Target.js';
import { Decimal } from '../quantity/decimal.js';
import { isConvertible } from '../quantity/getUnit.js';

const longestWording = 25;

/** What does not hang together inside a plan of the right shape, each fault with its place. */
export function validatePlan(plan: Plan, indicators?: readonly Indicator[]): string[] {
  const faults: string[] = [];
  const { start, end } = plan.period;
  if (start > end) faults.push(`period: it starts in ${start}, after its end in ${end}`);
  const clauses = new Map<string, { clause: Clause; domain: number }>();
  const domainIds = new Set<string>();
  const domainNumbers = new Set<number>();
  for (const domain of plan.domains) {
    if (!domain.id.startsWith(`${plan.id}.`))
      faults.push(`${domain.id}: the id of a domain starts with “${plan.id}.”`);
    if (domainIds.has(domain.id)) faults.push(`${domain.id}: this id stands twice`);
    if (domainNumbers.has(domain.number))
      faults.push(`${domain.id}: number ${domain.number} is taken`);
    domainIds.add(domain.id);
    domainNumbers.add(domain.number);
    for (const list of ['goals', 'measures'] as const)
      for (const clause of domain[list]) {
        const expected = `${domain.id}.${list[0]}${clause.number}`;
        if (clause.id !== expected)
          faults.push(`${clause.id}: the id of this clause is “${expected}”`);
        if (clause.list !== list.slice(0, -1))
          faults.push(`${clause.id}: it stands among the ${list} and says “${clause.list}”`);
        if (clauses.has(clause.id)) faults.push(`${clause.id}: this id stands twice`);
        for (const { wording } of clause.notTargets ?? [])
          if ([...wording].length > longestWording)
            faults.push(`${clause.id}: “${wording}” is longer than ${longestWording} characters`);
        clauses.set(clause.id, { clause, domain: domain.number });
      }
  }
  const homes = new Map(
    [...clauses.values()].map(({ clause, domain }) => [
      `${domain} ${clause.list} ${clause.number}`,
      clause,
    ]),
  );
  const definitions = indicators && new Map(indicators.map((one) => [one.id, one]));
  const targets = new Set<string>();
  const byId = new Map(plan.targets.map((target) => [target.id, target]));
  for (const target of plan.targets) {
    if (targets.has(target.id)) faults.push(`${target.id}: this id stands twice`);
    targets.add(target.id);
    const { domain, list, item } = target.clause;
    const home = homes.get(`${domain} ${list} ${item}`);
    faults.push(
      ...[
        ...findTargetFaults(target, { plan, home, definitions }),
        ...findRestatementFaults(target, byId),
      ].map((fault) => `${target.id}: ${fault}`),
    );
  }
  faults.push(
    ...listFaults(
      [...clauses.values()].map(({ clause }) => clause),
      targets,
    ),
  );
  const articles = new Set<string>();
  for (const article of plan.articles) {
    const expected = `${plan.id}.${article.part}.${article.number}`;
    if (article.id !== expected)
      faults.push(`${article.id}: the id of this article is “${expected}”`);
    if (articles.has(article.id)) faults.push(`${article.id}: this id stands twice`);
    articles.add(article.id);
    const duties = new Set<string>();
    for (const { id } of article.duties) {
      if (!id.startsWith(`${article.id}.`))
        faults.push(`${id}: the id of this duty starts with “${article.id}.”`);
      if (duties.has(id)) faults.push(`${id}: this id stands twice`);
      duties.add(id);
    }
  }
  return faults;
}

/** A target is listed once, by one clause, and exists. */
function listFaults(clauses: readonly Clause[], targets: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const listedIn = new Map<string, string>();
  for (const clause of clauses)
    for (const id of clause.targets) {
      const other = listedIn.get(id);
      if (other !== undefined)
        faults.push(
          `${clause.id}: it lists “${id}”, which ${other === clause.id ? 'it lists already' : `${other} lists too`}`,
        );
      listedIn.set(id, clause.id);
      if (targets.has(id)) continue;
      const nearest = findNearest(id, targets);
      faults.push(
        `${clause.id}: it lists “${id}”, which is no target of the plan${nearest === undefined ? '' : `; did you mean “${nearest}”?`}`,
      );
    }
  return faults;
}

/** Where a target stands, and what is known. */
interface Place {
  readonly plan: Plan;
  /** The clause at the target's address. */
  readonly home: Clause | undefined;
  /** Indicators by id, where the caller brought them. */
  readonly definitions: ReadonlyMap<string, Indicator> | undefined;
}

/** What is wrong with one target of a plan. */
function findTargetFaults(target: Target, { plan, home, definitions }: Place): string[] {
  const faults: string[] = [];
  const { clause: address, rule, components } = target;
  const { start, end } = plan.period;
  if (address.plan !== plan.id) faults.push(`its clause is of the plan “${address.plan}”`);
  if (home === undefined)
    faults.push(`there is no ${address.list} ${address.item} in domain ${address.domain}`);
  else {
    if (!home.targets.includes(target.id)) faults.push(`${home.id} does not list it`);
    if (!target.id.startsWith(`${home.id}.`))
      faults.push(`the id of this target starts with “${home.id}.”`);
  }
  if (target.dueYear < start || target.dueYear > end)
    faults.push(`it is due in ${target.dueYear}, outside ${start}–${end}`);
  if ([...target.wording].length > longestWording)
    faults.push(`its wording is longer than ${longestWording} characters`);
  if (components !== undefined && new Set(components).size !== components.length)
    faults.push('a component stands twice');
  if (components?.length === 0) faults.push('its list of components is empty');
  faults.push(...findRuleFaults(rule, target.dueYear));
  if (definitions === undefined) return faults;
  const reference =
    rule.kind === 'compare' && rule.referenceIndicator !== undefined
      ? [rule.referenceIndicator]
      : [];
  for (const id of [target.indicator, ...(components ?? []), ...reference]) {
    const definition = definitions.get(id);
    if (definition === undefined) {
      const nearest = findNearest(id, definitions.keys());
      faults.push(
        `there is no indicator “${id}”${nearest === undefined ? '' : `; did you mean “${nearest}”?`}`,
      );
    } else if (
      (rule.kind === 'between' || 'value' in rule) &&
      !isConvertible(rule.unit, definition.unit)
    )
      faults.push(`${rule.unit} is no unit of “${id}”, which is measured in ${definition.unit}`);
  }
  return faults;
}

/** A target repeats another one of the plan, of the same indicator, which repeats none itself. */
function findRestatementFaults(
  { id, indicator, restates }: Target,
  targets: ReadonlyMap<string, Target>,
): string[] {
  if (restates === undefined) return [];
  const original = targets.get(restates);
  if (original === undefined) {
    const nearest = findNearest(restates, targets.keys());
    return [
      `it restates “${restates}”, which is no target of the plan${nearest === undefined ? '' : `; did you mean “${nearest}”?`}`,
    ];
  }
  if (restates === id) return ['it restates itself'];
  if (original.restates !== undefined)
    return [`it restates “${restates}”, which restates another target`];
  return original.indicator === indicator
    ? []
    : [`it restates “${restates}”, which is about ${original.indicator}`];
}

function findRuleFaults(rule: Rule, dueYear: number): string[] {
  if (rule.kind === 'between' && new Decimal(rule.min).gt(rule.max))
    return [`the range from ${rule.min} to ${rule.max} is empty`];
  if (rule.kind !== 'changeFrom') return [];
  return [
    ...(rule.baseYear >= dueYear
      ? [`the base year ${rule.baseYear} is not before ${dueYear}`]
      : []),
    ...(new Decimal(rule.change).lt(-100)
      ? [`${rule.change} % less leaves less than nothing`]
      : []),
  ];
}
