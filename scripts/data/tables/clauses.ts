import { plans } from '../../../src/library/plans.js';
import { inBoth, key, link, word } from '../fieldMakers.js';
import { listClauses, type PlacedClause } from '../listClauses.js';
import { readWords } from '../readWords.js';
import type { Table } from '../Table.js';

export const clauses: Table<PlacedClause> = {
  name: 'clauses',
  title: 'Clauses',
  description:
    'Every clause of both plans, including those without a figure, with a title of our own; ' +
    'the official text is not included.',
  rows: listClauses(plans),
  fields: [
    key('id', 'Id of the clause', ({ clause }) => clause.id),
    link('plan', 'The plan', ({ plan }) => plan.id),
    link('domain', 'The domain', ({ domain }) => domain.id),
    word(
      'list',
      'Whether the clause is a goal (主要目标) or a measure (策略措施)',
      readWords('Target', 'clause', 'list'),
      ({ clause }) => clause.list,
    ),
    {
      name: 'item',
      type: 'integer',
      description: 'Number in that list',
      constraints: { required: true, minimum: 1 },
      read: ({ clause }) => clause.number,
    },
    ...inBoth<PlacedClause>('title', 'Title', ({ clause }) => clause.title, { required: true }),
    ...inBoth<PlacedClause>(
      'statistics',
      'The statistics, registers and surveys that the clause asks for',
      ({ clause: { statistics } }) =>
        statistics && {
          zh: statistics.map(({ zh }) => zh).join('；'),
          en: statistics.map(({ en }) => en).join('; '),
        },
    ),
  ],
  primaryKey: ['id'],
  foreignKeys: [
    { fields: ['plan'], resource: 'plans', to: ['id'] },
    { fields: ['domain'], resource: 'domains', to: ['id'] },
  ],
};
