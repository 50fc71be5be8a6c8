import { plans as all } from '../../../src/library/plans.js';
import type { Plan } from '../../../src/model/Plan.js';
import { inBoth, key, link, year } from '../fieldMakers.js';
import type { Table } from '../Table.js';

export const plans: Table<Plan> = {
  name: 'plans',
  title: 'Plans',
  description: 'The development plans.',
  rows: all,
  fields: [
    key('id', 'Id of the plan', (plan) => plan.id),
    ...inBoth<Plan>('name', 'Name', (plan) => plan.name, { required: true }),
    year('start_year', 'First year of the period', (plan) => plan.period.start, true),
    year('end_year', 'Last year of the period', (plan) => plan.period.end, true),
    {
      name: 'issued_on',
      type: 'date',
      description: 'Day of issue',
      constraints: { required: true },
      read: (plan) => plan.issuedOn,
    },
    link('area', 'The area that the plan is for', (plan) => plan.areaCode),
  ],
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['area'], resource: 'areas', to: ['code'] }],
};
