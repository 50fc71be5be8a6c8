import { indicators } from '../../../src/data/indicators/indicators.js';
import type { Baseline } from '../../../src/model/Indicator.js';
import { sex } from '../../../src/schema/basics.js';
import { figure, link, word, year } from '../fieldMakers.js';
import type { Table } from '../Table.js';

type Row = Baseline & { readonly indicator: string };

export const baselines: Table<Row> = {
  name: 'baselines',
  title: 'Printed figures',
  description:
    'The figures that a plan itself prints for years before it starts. Each belongs to ' +
    'its area and to no other.',
  rows: indicators.flatMap(({ id, baselines: printed }) =>
    printed.map((one) => ({ indicator: id, ...one })),
  ),
  fields: [
    link('indicator', 'The indicator', (one) => one.indicator),
    year('year', 'The year', (one) => one.year, true),
    figure('value', 'The figure as printed', (one) => one.value, true),
    link('unit', 'Its unit', (one) => one.unit),
    link('area', 'The area', (one) => one.area),
    word('sex', 'The sex', sex.options, (one) => one.sex),
    link('plan', 'The plan that prints it', (one) => one.plan),
    {
      name: 'place',
      type: 'string',
      description: 'The part of the plan',
      constraints: { required: true },
      read: (one) => one.place,
    },
  ],
  primaryKey: ['indicator', 'year', 'area', 'sex', 'plan'],
  foreignKeys: [
    { fields: ['indicator'], resource: 'indicators', to: ['id'] },
    { fields: ['unit'], resource: 'units', to: ['id'] },
    { fields: ['area'], resource: 'areas', to: ['code'] },
    { fields: ['plan'], resource: 'plans', to: ['id'] },
  ],
};
