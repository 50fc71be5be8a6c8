import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { observationSchema } from '../../src/schema/observationSchema.js';

describe('an observation', () => {
  const observation = {
    indicator: 'x',
    year: 2020,
    value: '2.70',
    unit: 'permille',
    area: '',
    sex: 'total',
    residence: 'total',
    status: 'final',
  };
  it.each([
    ['a float', { value: 2.7 }],
    ['an optional key that is undefined', { note: undefined }],
    ['a key that is not known', { notes: 'x' }],
    ['a year with a fraction', { year: 2020.5 }],
    ['a spelling for a unit', { unit: '‰' }],
    ['a word for a group', { sex: '女' }],
  ])('is refused for %s', (_, change) => {
    expect(observationSchema.safeParse(observation).success).toBe(true);
    expect(observationSchema.safeParse({ ...observation, ...change }).success).toBe(false);
  });
});

describe('the schemas and the application around them', () => {
  it('work inside schemas of the application', () => {
    const survey = z.object({ title: z.string(), figures: z.array(observationSchema) });
    const figures = [
      {
        indicator: 'x',
        year: 2020,
        value: '1',
        unit: 'percent',
        area: '',
        sex: 'total',
        residence: 'total',
        status: 'final',
      },
    ];
    expect(survey.parse({ title: 't', figures })).toEqual({ title: 't', figures });
  });
});
