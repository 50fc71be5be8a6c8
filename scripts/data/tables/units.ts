import type { UnitId } from '../../../src/quantity/units.js';
import { units as all, type Unit } from '../../../src/quantity/units.js';
import { figure, inBoth, key } from '../fieldMakers.js';
import { ratePer } from '../ratePer.js';
import type { Table } from '../Table.js';

type Row = Unit & { readonly id: UnitId };

export const units: Table<Row> = {
  name: 'units',
  title: 'Units',
  description:
    'Units of one dimension convert exactly: value × per of the target unit ÷ per of the ' +
    'source unit. Units of different dimensions never convert.',
  rows: Object.entries(all).map(([id, unit]) => ({ id: id as UnitId, ...unit })),
  fields: [
    key('id', 'Id of the unit', (unit) => unit.id),
    ...inBoth<Row>('name', 'Name', (unit) => unit.name, { required: true }),
    ...inBoth<Row>('symbol', 'Its symbol after a value', (unit) => unit.symbol),
    {
      name: 'dimension',
      type: 'string',
      description: 'What it measures',
      constraints: { required: true },
      read: (unit) => unit.dimension,
    },
    figure(
      'per',
      'How many of this unit make one of its dimension: 100 for %, 1000 for ‰, 1 if a ' +
        'dimension has one unit',
      (unit) => ratePer(unit),
      true,
    ),
    figure(
      'factor',
      'What one of this unit is in the measure of its dimension: 0.01 for %, 10000 for 10 000 ' +
        'persons',
      ({ exponent }) => ratePer({ exponent: -exponent }),
      true,
    ),
    {
      name: 'spellings',
      type: 'list',
      description: 'Other spellings in use',
      read: (unit) => unit.spellings,
    },
  ],
  primaryKey: ['id'],
};
