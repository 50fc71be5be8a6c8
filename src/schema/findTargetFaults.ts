import { findNearest } from '../errors/findNearest.js';
import type { Clause } from '../model/Clause.js';
import type { Indicator } from '../model/Indicator.js';
import type { Plan } from '../model/Plan.js';
import type { Rule } from '../model/Rule.js';
import type { Target } from '../model/Target.js';
import { Decimal } from '../quantity/decimal.js';
import { isConvertible } from '../quantity/isConvertible.js';

/** Where a target stands, and what is known. */
interface Place {
  readonly plan: Plan;
  /** The clause at the target's address. */
  readonly home: Clause | undefined;
  /** Indicators by id, where the caller brought them. */
  readonly definitions: ReadonlyMap<string, Indicator> | undefined;
}

const longestWording = 25;

/** What is wrong with one target of a plan. */
export function findTargetFaults(target: Target, { plan, home, definitions }: Place): string[] {
  const faults: string[] = [];
  const { clause: address, rule, components } = target;
  const { start, end } = plan.period;
  if (address.plan !== plan.id) faults.push(`its clause is of the plan “${address.plan}”`);
  if (home === undefined) faults.push(`there is no ${address.list} ${address.item} in domain ${address.domain}`);
  else {
    if (!home.targets.includes(target.id)) faults.push(`${home.id} does not list it`);
    if (!target.id.startsWith(`${home.id}.`)) faults.push(`the id of this target starts with “${home.id}.”`);
  }
  if (target.dueYear < start || target.dueYear > end) faults.push(`it is due in ${target.dueYear}, outside ${start}–${end}`);
  if ([...target.wording].length > longestWording) faults.push(`its wording is longer than ${longestWording} characters`);
  if (components !== undefined && new Set(components).size !== components.length) faults.push('a component stands twice');
  if (components?.length === 0) faults.push('its list of components is empty');
  faults.push(...findRuleFaults(rule, target.dueYear));
  if (definitions === undefined) return faults;
  const reference = rule.kind === 'compare' && rule.referenceIndicator !== undefined ? [rule.referenceIndicator] : [];
  for (const id of [target.indicator, ...(components ?? []), ...reference]) {
    const definition = definitions.get(id);
    if (definition === undefined) {
      const nearest = findNearest(id, definitions.keys());
      faults.push(`there is no indicator “${id}”${nearest === undefined ? '' : `; did you mean “${nearest}”?`}`);
    } else if ((rule.kind === 'between' || 'value' in rule) && !isConvertible(rule.unit, definition.unit))
      faults.push(`${rule.unit} is no unit of “${id}”, which is measured in ${definition.unit}`);
  }
  return faults;
}

function findRuleFaults(rule: Rule, dueYear: number): string[] {
  if (rule.kind === 'between' && new Decimal(rule.min).gt(rule.max)) return [`the range from ${rule.min} to ${rule.max} is empty`];
  if (rule.kind !== 'changeFrom') return [];
  return [
    ...(rule.baseYear >= dueYear ? [`the base year ${rule.baseYear} is not before ${dueYear}`] : []),
    ...(new Decimal(rule.change).lt(-100) ? [`${rule.change} % less leaves less than nothing`] : []),
  ];
}
