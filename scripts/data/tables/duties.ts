import { plans } from '../../../src/library/plans.js';
import { type Article, type Duty, dutyTimes, type Plan } from '../../../src/model/Plan.js';
import { inBoth, key, link, word } from '../fieldMakers.js';
import type { Table } from '../Table.js';

interface PlacedDuty {
  readonly plan: Plan;
  readonly article: Article;
  readonly duty: Duty;
}

export const duties: Table<PlacedDuty> = {
  name: 'duties',
  title: 'Duties',
  description:
    'The duties of parts three and four of the plans in our own words: who has to do what, and ' +
    'when.',
  rows: plans.flatMap((plan) =>
    plan.articles.flatMap((article) => article.duties.map((duty) => ({ plan, article, duty }))),
  ),
  fields: [
    key('id', 'Id of the duty', ({ duty }) => duty.id),
    link('plan', 'The plan', ({ plan }) => plan.id),
    word(
      'part',
      'implementation is part three (组织实施), monitoring is part four (监测评估)',
      ['implementation', 'monitoring'],
      ({ article }) => article.part,
    ),
    {
      name: 'section',
      type: 'integer',
      description: 'Number of the section, as printed',
      constraints: { required: true, minimum: 1 },
      read: ({ article }) => article.number,
    },
    ...inBoth<PlacedDuty>('actor', 'Who has to act', ({ duty }) => duty.actor, { required: true }),
    ...inBoth<PlacedDuty>('recipient', 'Who receives the result', ({ duty }) => duty.recipient),
    ...inBoth<PlacedDuty>('what', 'What has to be done', ({ duty }) => duty.what, {
      required: true,
    }),
    word('when', 'When the duty falls due', dutyTimes, ({ duty }) => duty.when),
    ...inBoth<PlacedDuty>(
      'assumption',
      'Our assumption, if the text leaves the point open',
      ({ duty }) => duty.assumption,
    ),
  ],
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['plan'], resource: 'plans', to: ['id'] }],
};
