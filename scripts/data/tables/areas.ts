import { areas as all } from '../../../src/data/areas.js';
import type { Area } from '../../../src/model/Area.js';
import { inBoth, key, link } from '../fieldMakers.js';
import type { Table } from '../Table.js';

export const areas: Table<Area> = {
  name: 'areas',
  title: 'Areas',
  description:
    'The area of the plans and its townships, for which targets per township are judged.',
  rows: all,
  fields: [
    key(
      'code',
      'Code by GB/T 2260 (six digits) or statistical code (nine digits)',
      (area) => area.code,
    ),
    ...inBoth<Area>('name', 'Name', (area) => area.name, { required: true }),
    {
      name: 'aliases',
      type: 'list',
      description: 'Other spellings and former names',
      read: (area) => area.aliases,
    },
    link('parent', 'The area that it is part of', (area) => area.parent, false),
  ],
  primaryKey: ['code'],
  foreignKeys: [{ fields: ['parent'], to: ['code'] }],
};
