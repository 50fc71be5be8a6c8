import { defaultPolicy } from '../../../src/evaluate/policy.js';
import type { Rule } from '../../../src/model/Rule.js';
import { units } from '../../../src/quantity/units.js';
import { traitsOf } from '../../../src/rules/ruleTraits.js';
import { figure, inBoth, key, link, word, year } from '../fieldMakers.js';
import { listTargetRows, type TargetRow } from '../listTargetRows.js';
import { ratePer } from '../ratePer.js';
import { readEnds } from '../readEnds.js';
import { readWords } from '../readWords.js';
import type { Table } from '../Table.js';

export const targets: Table<TargetRow> = {
  name: 'targets',
  title: 'Targets',
  description:
    'One row per target: where it stands, what it asks, of which indicator, in which unit.',
  rows: listTargetRows(),
  fields: [
    key('id', 'Id of the target', (row) => row.target.id),
    link('plan', 'The plan', (row) => row.plan.id),
    link('domain', 'The domain', (row) => row.domain.id),
    word(
      'list',
      'Whether it is among the goals (主要目标) or the measures (策略措施)',
      readWords('Target', 'clause', 'list'),
      (row) => row.clause.list,
    ),
    {
      name: 'item',
      type: 'integer',
      description: 'Number of the clause in that list',
      constraints: { required: true, minimum: 1 },
      read: (row) => row.clause.number,
    },
    link('clause', 'The clause', (row) => row.clause.id),
    link('indicator', 'The indicator', (row) => row.indicator.id),
    ...inBoth<TargetRow>('name', 'Name of the indicator', (row) => row.indicator.name, {
      required: true,
    }),
    word(
      'rule',
      'What kind of thing it asks',
      readWords('Rule', 'kind'),
      (row) => row.target.rule.kind,
    ),
    figure(
      'value',
      'The figure of atLeast, atMost and around, as printed',
      ({ target: { rule } }) => ('value' in rule ? rule.value : undefined),
    ),
    figure(
      'min',
      'The lowest value that meets it, if the rule alone fixes one: atLeast, between, ' +
        'coverage (100)',
      (row) => readEnds(row.target.rule).min,
    ),
    figure(
      'max',
      'The highest value that meets it, if the rule alone fixes one: atMost, between, ' +
        'coverage of nobody (0)',
      (row) => readEnds(row.target.rule).max,
    ),
    figure(
      'tolerance',
      'around, compare matches: the tolerance of the default policy, in the unit of the indicator',
      ({ target: { rule } }) => toleranceOf(rule),
    ),
    figure(
      'change',
      'changeFrom: the relative change from the base year in percent, -20 for 20 % lower',
      ofKind('changeFrom', (rule) => rule.change),
    ),
    year(
      'base_year',
      'changeFrom, trend, compare narrows: the year that it is judged against; of rules that ' +
        'print none the year before the period',
      ({ target: { rule }, plan }) =>
        traitsOf(rule).against(rule) === 'base'
          ? (traitsOf(rule).baseYear(rule) ?? plan.period.start - 1)
          : undefined,
    ),
    word(
      'direction',
      'trend: the way',
      readWords('Rule', 'direction'),
      ofKind('trend', (rule) => rule.direction),
      false,
    ),
    word(
      'relation',
      'compare: how it is set against the reference',
      readWords('Rule', 'relation'),
      ofKind('compare', (rule) => rule.relation),
      false,
    ),
    ...inBoth<TargetRow>(
      'reference',
      'compare: what it is set against',
      ofKind('compare', (rule) => rule.reference),
    ),
    link(
      'reference_indicator',
      'compare: the indicator that holds it, if there is one',
      ofKind('compare', (rule) => rule.referenceIndicator),
      false,
    ),
    figure(
      'reference_value',
      'compare: that quantity as a figure, where a standard or another clause fixes it',
      ofKind('compare', (rule) => rule.referenceValue?.value),
    ),
    link(
      'reference_unit',
      'Its unit',
      ofKind('compare', (rule) => rule.referenceValue?.unit),
      false,
    ),
    word(
      'across',
      'compare narrows: the groups between which the gap lies',
      readWords('Rule', 'across'),
      ofKind('compare', (rule) => rule.across),
      false,
    ),
    word(
      'gap',
      'compare narrows: whether the gap is a difference or a ratio',
      readWords('Rule', 'gap'),
      ofKind('compare', (rule) => rule.gap),
      false,
    ),
    word(
      'extent',
      'coverage: everyone (all) or nobody left (none)',
      readWords('Rule', 'extent'),
      ofKind('coverage', (rule) => rule.extent ?? 'all'),
      false,
    ),
    word(
      'hold',
      'trend: yes where staying at the level of the base year meets it too',
      ['yes'],
      ofKind('trend', (rule) => (rule.hold ? 'yes' : undefined)),
      false,
    ),
    word(
      'basically',
      'coverage: yes where the tolerance of the policy applies',
      ['yes'],
      ofKind('coverage', (rule) => (rule.basically ? 'yes' : undefined)),
      false,
    ),
    link(
      'unit',
      'The unit of value, min and max; where there are none, the unit of the indicator',
      (row) => row.unit,
    ),
    ...inBoth<TargetRow>(
      'unit_symbol',
      'How a figure is written with the unit',
      (row) => units[row.unit].symbol,
    ),
    {
      name: 'dimension',
      type: 'string',
      description: 'What the unit measures; only figures of this dimension can be compared',
      constraints: { required: true },
      read: (row) => row.dimension,
    },
    figure(
      'per',
      'The rate base of the unit: 100 for %, 1000 for ‰. A figure in another unit is ' +
        'converted by × this ÷ the other’s',
      (row) => ratePer(units[row.unit]),
      true,
    ),
    word(
      'timing',
      'reach: at the end of the period; maintain: in every year of it',
      readWords('Target', 'timing'),
      (row) => row.target.timing,
    ),
    year('start_year', 'The first year of the period', (row) => row.plan.period.start, true),
    year('due_year', 'The year that it falls due', (row) => row.target.dueYear, true),
    word(
      'scope',
      'What has to meet it: the area as a whole, or every township or institution',
      readWords('Target', 'scope'),
      (row) => row.target.scope,
    ),
    word(
      'sex',
      'The sex whose rate it names, if it names one',
      readWords('Target', 'sex'),
      (row) => row.target.sex,
      false,
    ),
    {
      name: 'components',
      type: 'list',
      description: 'The indicators of the groups, each of which must meet it',
      read: (row) => row.target.components,
    },
    {
      name: 'wording',
      type: 'string',
      description: 'The operative words of the text',
      constraints: { required: true },
      read: (row) => row.target.wording,
    },
    {
      name: 'bound_word',
      type: 'string',
      description: 'The word that makes the bound; empty if the figure has none',
      read: (row) => row.target.boundWord,
    },
    {
      name: 'interpretations',
      type: 'list',
      description: 'The interpretations that it depends on',
      read: (row) => row.target.interpretations.map((reading) => reading.id),
    },
    link('restates', 'The target that it repeats', (row) => row.target.restates, false),
    year(
      'baseline_year',
      'The year before the plan starts, where the plan prints its figure for that year',
      (row) => row.baseline?.year,
    ),
    figure('baseline_value', 'That figure as printed', (row) => row.baseline?.value),
    link('baseline_unit', 'Its unit', (row) => row.baseline?.unit, false),
  ],
  primaryKey: ['id'],
  foreignKeys: [
    { fields: ['plan'], resource: 'plans', to: ['id'] },
    { fields: ['domain'], resource: 'domains', to: ['id'] },
    { fields: ['clause'], resource: 'clauses', to: ['id'] },
    { fields: ['indicator'], resource: 'indicators', to: ['id'] },
    { fields: ['reference_indicator'], resource: 'indicators', to: ['id'] },
    { fields: ['unit'], resource: 'units', to: ['id'] },
    { fields: ['reference_unit'], resource: 'units', to: ['id'] },
    { fields: ['restates'], to: ['id'] },
    { fields: ['baseline_unit'], resource: 'units', to: ['id'] },
  ],
};

/** The distance from its figure that the default policy allows a rule, where it allows one. */
function toleranceOf(rule: Rule): string | undefined {
  if (rule.kind === 'around') return defaultPolicy.aroundTolerance;
  return rule.kind === 'compare' && rule.relation === 'matches'
    ? defaultPolicy.matchTolerance
    : undefined;
}

/** Reads a rule if it is of this kind. */
function ofKind<K extends Rule['kind'], T>(kind: K, read: (rule: Extract<Rule, { kind: K }>) => T) {
  return ({ target: { rule } }: TargetRow): T | undefined =>
    rule.kind === kind ? read(rule as Extract<Rule, { kind: K }>) : undefined;
}
