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
    'The figures that a plan itself gives for years before it starts. Each belongs to ' +
    'its area and to no other.',
  rows: indicators.flatMap(({ id, baselines: printed }) =>
    printed.map((baseline) => ({ indicator: id, ...baseline })),
  ),
  fields: [
    link('indicator', 'The indicator', (baseline) => baseline.indicator),
    year('year', 'The year', (baseline) => baseline.year, true),
    figure('value', 'The figure as printed', (baseline) => baseline.value, true),
    link('unit', 'Its unit', (baseline) => baseline.unit),
    link('area', 'The area', (baseline) => baseline.area),
    word('sex', 'The sex', sex.options, (baseline) => baseline.sex),
    link('plan', 'The plan that gives it', (baseline) => baseline.plan),
    {
      name: 'place',
      type: 'string',
      description: 'The part of the plan',
      constraints: { required: true },
      read: (baseline) => baseline.place,
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
