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
    ['a key that is not known', { notes: 'x' }],
    ['a year with a fraction', { year: 2020.5 }],
    ['a spelling for a unit', { unit: '‰' }],
    ['a word for a group', { sex: '女' }],
  ])('is refused for %s', (_, change) => {
    expect(observationSchema.safeParse(observation).success).toBe(true);
    expect(observationSchema.safeParse({ ...observation, ...change }).success).toBe(false);
  });

  it('loses only optional keys whose value is undefined', () => {
    const given = { ...observation, note: undefined, source: '' };
    expect(Object.keys(observationSchema.parse(given))).toEqual([
      ...Object.keys(observation),
      'source',
    ]);
    expect(Object.keys(given)).toContain('note');
    expect(observationSchema.safeParse({ ...observation, unit: undefined }).success).toBe(false);
  });

  it('can be changed after parsing', () => {
    const parsed = observationSchema.parse(observation);
    expect(Object.isFrozen(parsed)).toBe(false);
    Object.assign(parsed, { year: 2021 });
    expect([parsed.year, observation.year]).toEqual([2021, 2020]);
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
