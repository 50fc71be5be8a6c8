import type { Indicator } from '../model/Indicator.js';
import type { LocalizedText } from '../model/LocalizedText.js';
import type { Article, Clause, Domain, Plan } from '../model/Plan.js';
import type { PlanColumn, PlanRow } from '../model/PlanTable.js';
import type { Rule } from '../model/Rule.js';
import type { Interpretation, Target } from '../model/Target.js';
import { joinList } from './PlanCells.js';

/** Marks a list that is intentionally empty, so that it is not replaced by a default. */
export const emptyList = '–';

/** Converts a plan and its own indicators to the rows of a table, in codes. */
export function toPlanRows(plan: Plan, indicators: readonly Indicator[] = []): PlanRow[] {
  const keys = keyInterpretations(plan.targets);
  const byId = new Map(plan.targets.map((target) => [target.id, target]));
  return [
    {
      row: 'plan',
      slug: plan.id,
      ...both('name', plan.name),
      value: String(plan.period.start),
      max: String(plan.period.end),
      source: plan.source,
      ...(plan.parent === undefined ? {} : { parent: plan.parent }),
      area: plan.areaCode,
      ...(plan.issuedOn === undefined ? {} : { issuedOn: plan.issuedOn }),
    },
    ...indicators.map(indicatorRow),
    ...[...keys].map(
      ([key, { decision, reason, source }]): PlanRow => ({
        row: 'interpretation',
        slug: key,
        ...both('name', decision),
        ...both('text', reason),
        ...(source === undefined ? {} : { source }),
      }),
    ),
    ...plan.domains.flatMap((domain) => domainRows(domain, plan, byId, keys)),
    ...plan.articles.flatMap(articleRows),
  ];
}

/**
 * Indexes interpretations by id. If several with the same id differ, the later ones get a number.
 */
function keyInterpretations(targets: readonly Target[]): Map<string, Interpretation> {
  const keys = new Map<string, Interpretation>();
  for (const { interpretations } of targets)
    for (const interpretation of interpretations) {
      if (keyOf(interpretation, keys) !== undefined) continue;
      let key = interpretation.id;
      for (let copy = 2; keys.has(key); copy += 1) key = `${interpretation.id} (${copy})`;
      keys.set(key, interpretation);
    }
  return keys;
}

function keyOf(interpretation: Interpretation, keys: ReadonlyMap<string, Interpretation>) {
  const json = JSON.stringify(interpretation);
  for (const [key, known] of keys)
    if (known.id === interpretation.id && JSON.stringify(known) === json) return key;
  return undefined;
}

function domainRows(
  domain: Domain,
  plan: Plan,
  targets: ReadonlyMap<string, Target>,
  keys: ReadonlyMap<string, Interpretation>,
): PlanRow[] {
  const slug = domain.id.slice(plan.id.length + 1);
  const clauseRows = (clause: Clause): PlanRow[] => {
    const place = { domain: slug, list: clause.list, number: String(clause.number) };
    return [
      { row: 'clause', ...place, ...both('name', clause.title) },
      ...clause.targets.flatMap((id): PlanRow[] => {
        const target = targets.get(id);
        if (target === undefined) return [];
        return [
          {
            row: 'target',
            ...place,
            slug: id.slice(clause.id.length + 1),
            indicator: target.indicator,
            ...ruleCells(target.rule),
            timing: target.timing,
            dueYear: String(target.dueYear),
            scope: target.scope,
            ...(target.sex === undefined ? {} : { sex: target.sex }),
            wording: target.wording,
            ...(target.boundWord === '' ? {} : { boundWord: target.boundWord }),
            interpretations:
              joinList(target.interpretations.map((one) => keyOf(one, keys) as string)) ||
              emptyList,
            ...(target.components && { components: joinList(target.components) }),
            ...(target.restates === undefined ? {} : { restates: target.restates }),
          },
        ];
      }),
      ...(clause.notTargets ?? []).map(
        ({ wording, reason }): PlanRow => ({
          row: 'notTarget',
          ...place,
          wording,
          ...both('text', reason),
        }),
      ),
      ...(clause.statistics ?? []).map(
        (text): PlanRow => ({ row: 'statistic', ...place, ...both('name', text) }),
      ),
    ];
  };
  return [
    { row: 'domain', domain: slug, number: String(domain.number), ...both('name', domain.name) },
    ...domain.goals.flatMap(clauseRows),
    ...domain.measures.flatMap(clauseRows),
  ];
}

/** Returns the cells of a rule. */
function ruleCells(rule: Rule): Partial<PlanRow> {
  const { kind } = rule;
  switch (kind) {
    case 'atLeast':
    case 'atMost':
    case 'around':
      return { rule: kind, value: rule.value, unit: rule.unit };
    case 'between':
      return { rule: kind, value: rule.min, max: rule.max, unit: rule.unit };
    case 'changeFrom':
      return { rule: kind, value: rule.change, unit: rule.unit, base: String(rule.baseYear) };
    case 'trend':
      return {
        rule: kind,
        direction: rule.direction,
        ...(rule.hold ? { tolerance: 'hold' } : {}),
      };
    case 'coverage':
      return {
        rule: kind,
        ...(rule.extent === undefined ? {} : { direction: rule.extent }),
        ...(rule.basically ? { tolerance: 'basically' } : {}),
      };
    case 'compare':
      return {
        rule: kind,
        direction: rule.relation,
        ...both('reference', rule.reference),
        ...(rule.referenceIndicator && { referenceIndicator: rule.referenceIndicator }),
        ...(rule.referenceValue ?? {}),
        ...(rule.across && { across: rule.across }),
        ...(rule.gap && { gap: rule.gap }),
      };
  }
}

function articleRows({ part, number, title, summary, duties }: Article): PlanRow[] {
  const place = { list: part, number: String(number) };
  return [
    { row: 'article', ...place, ...both('name', title), ...both('text', summary) },
    ...duties.map(
      ({ id, actor, recipient, what, when, assumption }): PlanRow => ({
        row: 'duty',
        ...place,
        slug: id.split('.').at(-1) ?? id,
        ...both('name', what),
        ...both('actor', actor),
        ...(recipient && both('recipient', recipient)),
        when,
        ...(assumption && both('assumption', assumption)),
      }),
    ),
  ];
}

function indicatorRow(indicator: Indicator): PlanRow {
  const { id, name, unit, polarity, bounds, scale, aliases, counts, sdg } = indicator;
  const { aliasesOfSex, residence, suspectAbove, within } = indicator;
  const list = (column: PlanColumn, items: readonly string[] = []) =>
    items.length === 0 ? {} : { [column]: joinList(items) };
  const directions = { 1: 'up', '-1': 'down', 0: 'none' } as const;
  return {
    row: 'indicator',
    slug: id,
    ...both('name', name),
    ...(bounds.min === undefined ? {} : { value: bounds.min }),
    ...(bounds.max === undefined ? {} : { max: bounds.max }),
    unit,
    direction: directions[polarity],
    ...(indicator.sex === undefined ? {} : { sex: indicator.sex }),
    scale,
    ...list('aliases', aliases),
    ...list('aliasesOfSex', aliasesOfSex),
    ...(residence === undefined ? {} : { residence }),
    ...(suspectAbove === undefined ? {} : { suspectAbove }),
    ...(within === undefined ? {} : { within }),
    ...list('sdg', sdg),
    ...both('text', indicator.definition),
    ...both('population', indicator.population),
    ...(counts && { ...both('numerator', counts.numerator) }),
    ...(counts && { ...both('denominator', counts.denominator) }),
    ...list('numeratorAliases', counts?.aliases?.numerator),
    ...list('denominatorAliases', counts?.aliases?.denominator),
  };
}

/** Returns the cells of a string in both languages; an empty string is left out. */
const both = (
  column: Extract<PlanColumn, `${string}En`> extends `${infer Zh}En` ? Zh : never,
  { zh, en }: LocalizedText,
): Partial<PlanRow> => ({
  ...(zh === '' ? {} : { [column]: zh }),
  ...(en === '' ? {} : { [`${column}En`]: en }),
});
