import { plans } from '../../../src/library/plans.js';
import type { Domain } from '../../../src/model/Plan.js';
import { inBoth, key, link } from '../fieldMakers.js';
import type { Table } from '../Table.js';

type Row = Domain & { readonly plan: string };

export const domains: Table<Row> = {
  name: 'domains',
  title: 'Chapters',
  description: 'The fields of development, each a chapter of part two of the plan.',
  rows: plans.flatMap((plan) => plan.domains.map((domain) => ({ ...domain, plan: plan.id }))),
  fields: [
    key('id', 'Id of the chapter', (domain) => domain.id),
    link('plan', 'The plan', (domain) => domain.plan),
    {
      name: 'number',
      type: 'integer',
      description: 'Number of the domain',
      constraints: { required: true, minimum: 1 },
      read: (domain) => domain.number,
    },
    ...inBoth<Row>('name', 'Name', (domain) => domain.name, { required: true }),
  ],
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['plan'], resource: 'plans', to: ['id'] }],
};
