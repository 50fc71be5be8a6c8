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
    'Units of one dimension convert exactly: value × per of the new unit ÷ per of the old ' +
    'unit. Units of different dimensions never convert.',
  rows: Object.entries(all).map(([id, unit]) => ({ id: id as UnitId, ...unit })),
  fields: [
    key('id', 'Id of the unit', (unit) => unit.id),
    ...inBoth<Row>('name', 'Name', (unit) => unit.name, { required: true }),
    ...inBoth<Row>('symbol', 'Its symbol after a value', (unit) => unit.symbol),
    {
      name: 'dimension',
      type: 'string',
      description: 'The dimension of the unit',
      constraints: { required: true },
      read: (unit) => unit.dimension,
    },
    figure(
      'per',
      'The rate base of the unit: 100 for %, 1000 for ‰, 1 for the only unit of a dimension',
      (unit) => ratePer(unit),
      true,
    ),
    figure(
      'factor',
      'One of this unit in the base unit of its dimension, which is 1 ÷ per: 0.01 for %, 10000 ' +
        'for 10 000 persons',
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
