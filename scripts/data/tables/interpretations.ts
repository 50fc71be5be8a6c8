import { plans } from '../../../src/library/plans.js';
import type { Interpretation } from '../../../src/model/Target.js';
import { inBoth, key } from '../fieldMakers.js';
import type { Table } from '../Table.js';

export const interpretations: Table<Interpretation> = {
  name: 'interpretations',
  title: 'Interpretations',
  description:
    'Every point that the official text leaves open and this library decided. ' +
    'targets.interpretations names those that a target depends on.',
  rows: [
    ...new Map(
      plans
        .flatMap((plan) => plan.targets)
        .flatMap((target) =>
          target.interpretations.map((reading) => [reading.id, reading] as const),
        ),
    ).values(),
  ],
  fields: [
    key('id', 'Id of the interpretation', (interpretation) => interpretation.id),
    ...inBoth<Interpretation>(
      'decision',
      'The decision',
      (interpretation) => interpretation.decision,
      {
        required: true,
      },
    ),
    ...inBoth<Interpretation>(
      'reason',
      'The reason, and what the text states or leaves out',
      (interpretation) => interpretation.reason,
      {
        required: true,
      },
    ),
    {
      name: 'source',
      type: 'string',
      description: 'The document that shows the practice that was followed',
      read: (interpretation) => interpretation.source,
    },
  ],
  primaryKey: ['id'],
};
