import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { dist } from './readCsv.js';
import { schemaFiles } from './tableIds.js';

const read = (name: string): object =>
  JSON.parse(readFileSync(resolve(dist, `schema/${name}.json`), 'utf8'));

/** Strict: an unknown keyword, a format without a check or a type left open is an error. */
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
// All files together: their ids are distinct, so each can be named by its own.
for (const name of schemaFiles) ajv.addSchema(read(name));
const accepts = (name: string, value: unknown) =>
  ajv.validate(`urn:lipu-plans:schema:${name}`, value);

describe('the JSON Schemas in ajv', () => {
  it('compile in strict mode', () => {
    for (const name of schemaFiles)
      expect(ajv.getSchema(`urn:lipu-plans:schema:${name}`), name).toBeTypeOf('function');
  });

  it('accept the data and results of the library', () => {
    expect(accepts('plan', childrenPlan)).toBe(true);
    expect(accepts('target', childrenPlan.targets[0])).toBe(true);
    expect(indicators.filter((indicator) => !accepts('indicator', indicator))).toEqual([]);
    const evaluation = evaluatePlan(childrenPlan, [], { year: 2025 });
    expect(accepts('plan-evaluation', JSON.parse(JSON.stringify(evaluation)))).toBe(true);
  });

  it('report errors', () => {
    expect(accepts('policy', { nearBand: 0.005 })).toBe(false);
    expect(ajv.errors?.map(({ instancePath, keyword }) => [instancePath, keyword])).toEqual([
      ['/nearBand', 'type'],
    ]);
    // 2023-02-30 has the form of a date, but no such day exists; the check is that of ajv-formats.
    expect(accepts('plan', { ...childrenPlan, issuedOn: '2023-02-30' })).toBe(false);
  });
});

describe('the JSON Schemas in an OpenAPI document', () => {
  const documentWith = (schemas: object) => ({
    openapi: '3.1.0',
    info: { title: 'Figures', version: '1' },
    paths: {},
    components: { schemas },
  });

  it('are valid components', async () => {
    const schemas = { Observation: read('observation'), Policy: read('policy') };
    const { valid, errors } = await new Validator().validate(documentWith(schemas));
    expect([errors, valid]).toEqual([undefined, true]);
    expect((await new Validator().validate({ ...documentWith({}), info: {} })).valid).toBe(false);
  });

  it('fit under components, where they refer to nothing else', () => {
    const refersTo = (name: string) => [
      ...new Set(JSON.stringify(read(name)).match(/"\$ref":"[^"]*"/g)),
    ];
    expect(['observation', 'policy'].flatMap(refersTo)).toEqual([]);
    expect(refersTo('indicator')).toEqual(['"$ref":"#/$defs/Text"']);
  });
});
