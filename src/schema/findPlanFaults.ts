import type { Clause } from '../model/Clause.js';
import type { Indicator } from '../model/Indicator.js';
import type { Plan } from '../model/Plan.js';
import type { Target } from '../model/Target.js';
import { Decimal } from '../units/decimal.js';

/** What does not hang together inside a plan of the right shape, each fault with its place. */
export function findPlanFaults(plan: Plan, indicators?: readonly Indicator[]): string[] {
  const faults: string[] = [];
  const { start, end } = plan.period;
  if (start > end) faults.push(`period: it starts in ${start}, after its end in ${end}`);
  const clauses = new Map<string, { clause: Clause; domain: number }>();
  for (const [index, domain] of plan.domains.entries()) {
    if (!domain.id.startsWith(`${plan.id}.`)) faults.push(`${domain.id}: the id of a domain starts with “${plan.id}.”`);
    if (plan.domains.findIndex((one) => one.number === domain.number) !== index) faults.push(`${domain.id}: number ${domain.number} is taken`);
    for (const list of ['goals', 'measures'] as const)
      for (const clause of domain[list]) {
        const expected = `${domain.id}.${list[0]}${clause.number}`;
        if (clause.id !== expected) faults.push(`${clause.id}: the id of this clause is “${expected}”`);
        if (clause.list !== list.slice(0, -1)) faults.push(`${clause.id}: it stands among the ${list} and says “${clause.list}”`);
        if (clauses.has(clause.id)) faults.push(`${clause.id}: this id stands twice`);
        clauses.set(clause.id, { clause, domain: domain.number });
      }
  }
  const targets = new Map<string, Target>();
  const known = indicators === undefined ? undefined : new Set(indicators.map((one) => one.id));
  for (const target of plan.targets) {
    if (targets.has(target.id)) faults.push(`${target.id}: this id stands twice`);
    targets.set(target.id, target);
    faults.push(...targetFaults(target, plan, clauses, known).map((fault) => `${target.id}: ${fault}`));
  }
  for (const { clause } of clauses.values()) for (const id of clause.targets) if (!targets.has(id)) faults.push(`${clause.id}: it lists “${id}”, which is no target of the plan`);
  return faults;
}

function targetFaults(target: Target, plan: Plan, clauses: ReadonlyMap<string, { clause: Clause; domain: number }>, known: ReadonlySet<string> | undefined): string[] {
  const faults: string[] = [];
  const { clause: address, rule } = target;
  const home = [...clauses.values()].find(({ clause, domain }) => domain === address.domain && clause.list === address.list && clause.number === address.item)?.clause;
  if (address.plan !== plan.id) faults.push(`its clause is of the plan “${address.plan}”`);
  if (home === undefined) faults.push(`there is no ${address.list} ${address.item} in domain ${address.domain}`);
  else {
    if (!home.targets.includes(target.id)) faults.push(`${home.id} does not list it`);
    if (!target.id.startsWith(`${home.id}.`)) faults.push(`the id of this target starts with “${home.id}.”`);
  }
  if (target.dueYear < plan.period.start || target.dueYear > plan.period.end) faults.push(`it is due in ${target.dueYear}, outside ${plan.period.start}–${plan.period.end}`);
  if ([...target.wording].length > 25) faults.push('its wording is longer than 25 characters');
  if (rule.kind === 'between' && new Decimal(rule.min).gt(rule.max)) faults.push(`the range from ${rule.min} to ${rule.max} is empty`);
  if (rule.kind === 'changeFrom' && rule.baseYear >= target.dueYear) faults.push(`the base year ${rule.baseYear} is not before ${target.dueYear}`);
  const named = [target.indicator, ...(target.components ?? []), ...(rule.kind === 'compare' && rule.referenceIndicator ? [rule.referenceIndicator] : [])];
  for (const id of named) if (known !== undefined && !known.has(id)) faults.push(`there is no indicator “${id}”`);
  return faults;
}
