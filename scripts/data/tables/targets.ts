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
    'One row per target: its place in the plan, its requirement, its indicator and its unit.',
  rows: listTargetRows(),
  fields: [
    key('id', 'Id of the target', (row) => row.target.id),
    link('plan', 'The plan', (row) => row.plan.id),
    link('domain', 'The domain', (row) => row.domain.id),
    word(
      'list',
      'Whether the clause is a goal (主要目标) or a measure (策略措施)',
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
    word('rule', 'The kind of rule', readWords('Rule', 'kind'), (row) => row.target.rule.kind),
    figure(
      'value',
      'The figure of atLeast, atMost and around, as printed',
      ({ target: { rule } }) => ('value' in rule ? rule.value : undefined),
    ),
    figure(
      'min',
      'The lowest value that meets the target, if the rule alone determines it: atLeast, ' +
        'between, coverage of all (100)',
      (row) => readEnds(row.target.rule).min,
    ),
    figure(
      'max',
      'The highest value that meets the target, if the rule alone determines it: atMost, ' +
        'between, coverage of none (0)',
      (row) => readEnds(row.target.rule).max,
    ),
    figure(
      'tolerance',
      'For around, and for compare with matches: the tolerance of the default policy, in the ' +
        'unit of the indicator',
      ({ target: { rule } }) => toleranceOf(rule),
    ),
    figure(
      'change',
      'For changeFrom: the relative change from the base year in percent; -20 is 20 % lower',
      ofKind('changeFrom', (rule) => rule.change),
    ),
    year(
      'base_year',
      'For changeFrom: the base year. For trend, and for compare with narrows: the year before ' +
        'the period',
      ({ target: { rule }, plan }) =>
        traitsOf(rule).against(rule) === 'base'
          ? (traitsOf(rule).baseYear(rule) ?? plan.period.start - 1)
          : undefined,
    ),
    word(
      'direction',
      'For trend: the required direction',
      readWords('Rule', 'direction'),
      ofKind('trend', (rule) => rule.direction),
      false,
    ),
    word(
      'relation',
      'For compare: how the value has to relate to the reference',
      readWords('Rule', 'relation'),
      ofKind('compare', (rule) => rule.relation),
      false,
    ),
    ...inBoth<TargetRow>(
      'reference',
      'For compare: the reference in words',
      ofKind('compare', (rule) => rule.reference),
    ),
    link(
      'reference_indicator',
      'For compare: the indicator of the reference, if there is one',
      ofKind('compare', (rule) => rule.referenceIndicator),
      false,
    ),
    figure(
      'reference_value',
      'For compare: the reference as a figure, if a standard or another clause sets it',
      ofKind('compare', (rule) => rule.referenceValue?.value),
    ),
    link(
      'reference_unit',
      'The unit of the reference as a figure',
      ofKind('compare', (rule) => rule.referenceValue?.unit),
      false,
    ),
    word(
      'across',
      'For compare with narrows: the groups between which the gap lies',
      readWords('Rule', 'across'),
      ofKind('compare', (rule) => rule.across),
      false,
    ),
    word(
      'gap',
      'For compare with narrows: whether the gap is a difference or a ratio',
      readWords('Rule', 'gap'),
      ofKind('compare', (rule) => rule.gap),
      false,
    ),
    word(
      'extent',
      'For coverage: all, or none for something that has to be eliminated',
      readWords('Rule', 'extent'),
      ofKind('coverage', (rule) => rule.extent ?? 'all'),
      false,
    ),
    word(
      'hold',
      'For trend: yes if staying at the level of the base year also meets the target',
      ['yes'],
      ofKind('trend', (rule) => (rule.hold ? 'yes' : undefined)),
      false,
    ),
    word(
      'basically',
      'For coverage: yes if the tolerance of the policy applies',
      ['yes'],
      ofKind('coverage', (rule) => (rule.basically ? 'yes' : undefined)),
      false,
    ),
    link(
      'unit',
      'The unit of value, min and max; for targets without these, the unit of the indicator',
      (row) => row.unit,
    ),
    ...inBoth<TargetRow>(
      'unit_symbol',
      'The symbol of the unit after a figure',
      (row) => units[row.unit].symbol,
    ),
    {
      name: 'dimension',
      type: 'string',
      description: 'The dimension of the unit; only figures of one dimension can be compared',
      constraints: { required: true },
      read: (row) => row.dimension,
    },
    figure(
      'per',
      'The rate base of the unit: 100 for %, 1000 for ‰. To convert a figure from another unit, ' +
        'multiply it by this value and divide it by per of the other unit',
      (row) => ratePer(units[row.unit]),
      true,
    ),
    word(
      'timing',
      'reach: in the due year; maintain: in every year of the period; unstated: the text says ' +
        'neither',
      readWords('Target', 'timing'),
      (row) => row.target.timing,
    ),
    year('start_year', 'The first year of the period', (row) => row.plan.period.start, true),
    year(
      'due_year',
      'The year by which the target has to be met',
      (row) => row.target.dueYear,
      true,
    ),
    word(
      'scope',
      'What has to meet the target: the area as a whole, or every township or institution',
      readWords('Target', 'scope'),
      (row) => row.target.scope,
    ),
    word(
      'sex',
      'The sex that the target names, if it names one',
      readWords('Target', 'sex'),
      (row) => row.target.sex,
      false,
    ),
    {
      name: 'components',
      type: 'list',
      description: 'The indicators of the groups, each of which has to meet the target',
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
      description: 'The bound word (以上, 以下, 左右 …); empty if the figure has none',
      read: (row) => row.target.boundWord,
    },
    {
      name: 'interpretations',
      type: 'list',
      description: 'The interpretations that apply to the target',
      read: (row) => row.target.interpretations.map((reading) => reading.id),
    },
    link('restates', 'The target that this one repeats', (row) => row.target.restates, false),
    year(
      'baseline_year',
      'The year before the plan starts, if the plan gives a figure for that year',
      (row) => row.baseline?.year,
    ),
    figure('baseline_value', 'That figure as printed', (row) => row.baseline?.value),
    link('baseline_unit', 'The unit of that figure', (row) => row.baseline?.unit, false),
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

/** Returns the distance from its figure that the default policy allows a rule, if any. */
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
