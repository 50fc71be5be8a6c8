import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { describeSchemas } from '../../scripts/data/describeSchemas.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { womenPlan } from '../../src/data/plans/women/plan.js';
import { defaultPolicy } from '../../src/evaluate/policy.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import type { Observation } from '../../src/model/Observation.js';
import { jsonSchemas } from '../../src/schema/jsonSchemas.js';
import { dist, root } from './readCsv.js';
import { schemaFiles } from './tableIds.js';

const read = (path: string): unknown => JSON.parse(readFileSync(resolve(dist, path), 'utf8'));
/** A validator made from the file alone. */
const validator = (name: string) =>
  z.fromJSONSchema(read(`schema/${name}.json`) as Parameters<typeof z.fromJSONSchema>[0]);
const accepts = (name: string, value: unknown) => validator(name).safeParse(value).success;

type Json = Record<string, unknown>;
const plans = read('data/plans.json') as Json[];
const observation: Observation = {
  indicator: 'infant-mortality-rate',
  year: 2024,
  value: '2.70',
  unit: 'permille',
  area: '450381',
  sex: 'total',
  residence: 'total',
  status: 'final',
};

describe('the JSON Schema files', () => {
  it('have the expected names and dialect 2020-12', () => {
    const files = readdirSync(resolve(dist, 'schema')).sort();
    expect(new Set(files)).toEqual(new Set(schemaFiles.map((name) => `${name}.json`)));
    for (const file of files)
      expect(read(`schema/${file}`)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:lipu-plans:schema:${file.replace('.json', '')}`,
        title: expect.stringMatching(/^[A-Z]\w+$/),
        description: expect.stringMatching(/\.$/),
      });
  });

  it('equal the built function’s result and the schemas’ conversion', async () => {
    const built = (await import(pathToFileURL(resolve(dist, 'schema.js')).href)) as {
      jsonSchemas: typeof jsonSchemas;
    };
    const described = describeSchemas(jsonSchemas());
    expect(built.jsonSchemas()).toEqual(described);
    expect(read('schema/plan.json')).toEqual(built.jsonSchemas().plan);
    expect(read('schema/plan-evaluation.json')).toEqual(built.jsonSchemas().planEvaluation);
    // Each call gives objects of its own: changing one changes no other.
    delete built.jsonSchemas().plan.$defs;
    expect(built.jsonSchemas()).toEqual(described);
  });

  it('describe every key of an observation, and the shared shapes', () => {
    const { properties } = read('schema/observation.json') as {
      properties: Record<string, { description?: string }>;
    };
    for (const [name, { description }] of Object.entries(properties))
      expect(description, name).toMatch(/\.$/);
    expect(properties['value']?.description).toBe(
      'The figure as published; `2.70` keeps its zero.',
    );
    const { $defs } = read('schema/plan.json') as { $defs: Record<string, Json> };
    for (const [name, { description }] of Object.entries($defs))
      expect(description, name).toMatch(/\.$/);
  });

  it('accept plans.json and indicators.json', () => {
    expect(plans.map((plan) => accepts('plan', plan))).toEqual([true, true]);
    const indicator = validator('indicator');
    expect(
      (read('data/indicators.json') as Json[]).filter((item) => !indicator.safeParse(item).success),
    ).toEqual([]);
    const target = validator('target');
    expect(
      plans
        .flatMap((plan) => plan['targets'] as Json[])
        .filter((item) => !target.safeParse(item).success),
    ).toEqual([]);
  });

  it('refuse a plan with a single error', () => {
    const [plan = {}] = plans;
    const [first, ...others] = plan['targets'] as Json[];
    const breakTarget = (change: Json) =>
      accepts('plan', { ...plan, targets: [{ ...first, ...change }, ...others] });
    expect(breakTarget({})).toBe(true);
    expect(breakTarget({ rule: { kind: 'atLeast', value: 70, unit: 'percent' } })).toBe(false);
    expect(breakTarget({ rule: { kind: 'atLeast', value: '70', unit: 'per cent' } })).toBe(false);
    expect(breakTarget({ rule: { kind: 'atleast', value: '70', unit: 'percent' } })).toBe(false);
    expect(breakTarget({ dueYear: '2030' })).toBe(false);
    expect(breakTarget({ extra: true })).toBe(false);
    const { period: _, ...without } = plan;
    expect(accepts('plan', without)).toBe(false);
    expect(accepts('target', { ...first, scope: 'perCounty' })).toBe(false);
  });

  it('accept the library’s inputs and results, and refuse a float as a figure', () => {
    expect(accepts('observation', observation)).toBe(true);
    expect(accepts('observation', { ...observation, value: 2.7 })).toBe(false);
    expect(accepts('observation', { ...observation, value: '2.70‰' })).toBe(false);
    expect(accepts('policy', defaultPolicy)).toBe(true);
    expect(accepts('policy', { nearBand: '0.005' })).toBe(true);
    expect(accepts('policy', { nearBand: 0.005 })).toBe(false);
    expect(accepts('policy', { confidence: 1 })).toBe(false);
    const evaluation = JSON.parse(
      JSON.stringify(evaluatePlan(childrenPlan, [observation], { year: 2025 })),
    ) as Json;
    expect(accepts('plan-evaluation', evaluation)).toBe(true);
    expect(accepts('plan-evaluation', { ...evaluation, schemaVersion: 2 })).toBe(false);
  });
});

describe('the entries of the package', () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['--no-warnings', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).trim();

  it('provide the JSON by import and the paths by require', () => {
    const script =
      "import plans from '@lipu/plans/data/plans.json' with { type: 'json' };" +
      'console.log(plans.map((plan) => plan.targets.length).join());';
    const counts = [womenPlan, childrenPlan].map((plan) => plan.targets.length);
    expect(run('--input-type=module', '-e', script)).toBe(counts.join());
    expect(run('-e', "console.log(require.resolve('@lipu/plans/schema/observation.json'))")).toBe(
      resolve(dist, 'schema/observation.json'),
    );
    expect(run('-e', "console.log(require('@lipu/plans/schema/target.json').$ref)")).toBe(
      '#/$defs/Target',
    );
    expect(run('-e', "console.log(require.resolve('@lipu/plans/data/targets.csv'))")).toBe(
      resolve(dist, 'data/targets.csv'),
    );
  });

  it('include the validators', () => {
    expect(run('-e', "console.log(typeof require('@lipu/plans/schema').parseObservations)")).toBe(
      'function',
    );
  });
});
