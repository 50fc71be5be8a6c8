import { plans } from '../../../src/library/plans.js';
import type { Reading } from '../../../src/model/Target.js';
import { inBoth, key } from '../fieldMakers.js';
import type { Table } from '../Table.js';

export const readings: Table<Reading> = {
  name: 'readings',
  title: 'Readings',
  description:
    'Every place where the official text leaves something open and this library decided. targets.readings names those that a target rests on.',
  rows: [
    ...new Map(
      plans
        .flatMap((plan) => plan.targets)
        .flatMap((target) => target.readings.map((reading) => [reading.id, reading] as const)),
    ).values(),
  ],
  fields: [
    key('id', 'Id of the reading', (one) => one.id),
    ...inBoth<Reading>('decision', 'What was decided', (one) => one.decision, { required: true }),
    ...inBoth<Reading>('reason', 'Why, and what the text says or leaves out', (one) => one.reason, {
      required: true,
    }),
  ],
  primaryKey: ['id'],
};
