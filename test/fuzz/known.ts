import fc from 'fast-check';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import type { ParseOptions } from '../../src/input/ReadOptions.js';
import { plans } from '../../src/library/plans.js';
import type { Indicator } from '../../src/model/Indicator.js';

const ofFixtures = [
  'infant-mortality-rate',
  'under-five-mortality-rate',
  'nine-year-compulsory-education-retention-rate',
  'female-share-of-employed-persons',
  'child-injury-mortality-rate',
  'maternal-mortality-ratio',
  'urban-waste-sorting-coverage-rate',
];

/**
 * A tenth of the indicators, of every kind, and those of the fixtures. A short list of words is
 * indexed in a fraction of the time.
 */
export const few: readonly Indicator[] = indicators.filter(
  (one, index) => index % 10 === 0 || ofFixtures.includes(one.id),
);

/**
 * The catalogue of a call: usually a few indicators and the areas, sometimes everything, only the
 * plans, or nothing.
 */
export const anyOptions: fc.Arbitrary<ParseOptions> = fc
  .tuple(
    fc.oneof(
      { weight: 16, arbitrary: fc.constant({ catalogue: { indicators: few, areas } }) },
      { weight: 2, arbitrary: fc.constant({ catalogue: { indicators: few } }) },
      { weight: 1, arbitrary: fc.constant({ catalogue: { indicators, areas, plans } }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<ParseOptions>(
          { catalogue: { plans } },
          {},
          { catalogue: { areas }, defaults: { area: '450381' } },
        ),
      },
    ),
    fc.constantFrom('zh' as const, 'en' as const),
  )
  .map(([options, language]) => ({ ...options, language }));
