import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { indicators } from '../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { units } from '../../src/quantity/units.js';
import { jsonSchemas } from '../../src/schema/jsonSchemas.js';

const schemas = jsonSchemas();

describe('the JSON Schemas', () => {
  it('use dialect 2020-12, are strict, and plain JSON', () => {
    expect(Object.keys(schemas)).toEqual([
      'observation',
      'indicator',
      'target',
      'plan',
      'planEvaluation',
      'policy',
    ]);
    for (const schema of Object.values(schemas)) {
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      const { Target } = schema.$defs ?? {};
      expect((schema.$ref === '#/$defs/Target' ? Target : schema)?.additionalProperties).toBe(
        false,
      );
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
      expect(JSON.stringify(schema)).not.toContain('readOnly');
    }
  });

  it('have a unique id and the name of their type', () => {
    expect(Object.values(schemas).map(({ $id, title }) => [$id, title])).toEqual([
      ['urn:lipu-plans:schema:observation', 'Observation'],
      ['urn:lipu-plans:schema:indicator', 'Indicator'],
      ['urn:lipu-plans:schema:target', 'Target'],
      ['urn:lipu-plans:schema:plan', 'Plan'],
      ['urn:lipu-plans:schema:plan-evaluation', 'PlanEvaluation'],
      ['urn:lipu-plans:schema:policy', 'PolicyInput'],
    ]);
  });

  it('state the required keys and the figure format of an observation', () => {
    const { required, properties } = schemas.observation;
    expect(required).toEqual([
      'indicator',
      'year',
      'value',
      'unit',
      'area',
      'sex',
      'residence',
      'status',
    ]);
    expect(properties?.['value']).toEqual({
      type: 'string',
      maxLength: 120,
      pattern: '^-?\\d+(\\.\\d+)?$',
    });
    expect(properties?.['unit']).toMatchObject({ enum: Object.keys(units) });
  });

  it('define shared shapes once', () => {
    expect(Object.keys(schemas.planEvaluation.$defs ?? {}).sort()).toEqual([
      'Attainment',
      'Issue',
      'Policy',
      'Quantity',
      'Rule',
      'TargetEvaluation',
      'Text',
    ]);
    expect(Object.keys(schemas.plan.$defs ?? {}).sort()).toEqual(['Rule', 'Target', 'Text']);
    expect(
      JSON.stringify(schemas.planEvaluation).split('"#/$defs/Quantity"').length,
    ).toBeGreaterThan(10);
  });

  it('accept the library’s data in another validator, and refuse the rest', () => {
    const reader = (schema: object) =>
      z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    const plan = reader(schemas.plan);
    expect(plan.safeParse(childrenPlan).success).toBe(true);
    expect(plan.safeParse({ ...childrenPlan, period: { start: '2021', end: 2030 } }).success).toBe(
      false,
    );
    const evaluation = reader(schemas.planEvaluation);
    expect(
      evaluation.safeParse(
        JSON.parse(JSON.stringify(evaluatePlan(childrenPlan, [], { year: 2025 }))),
      ).success,
    ).toBe(true);
    for (const indicator of indicators)
      expect(reader(schemas.indicator).safeParse(indicator).success).toBe(true);
  });
});
