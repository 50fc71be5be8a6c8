import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from './readCsv.js';

/** Counts calls of `new Function`, which a strict content security policy refuses. */
const program = `
const reached = [];
globalThis.Function = new Proxy(Function, {
  construct(_, args) {
    reached.push(args);
    throw new EvalError('refused by the content security policy');
  },
});
const { definePlan, jsonSchemas, planSchema } = await import('@lipu/plans/schema');
const { womenPlan } = await import('@lipu/plans/plans/women');
const parses = planSchema.safeParse(womenPlan).success;
const refuses = !planSchema.safeParse({}).success;
definePlan(womenPlan);
jsonSchemas();
const byUs = reached.length;
// The counter works: zod's own object is counted.
const zod = await import('zod');
zod.object({});
console.log(JSON.stringify({ parses, refuses, byUs, byZod: reached.length }));
`;

describe('the schemas under a strict content security policy', () => {
  it('never reach new Function, neither on creation nor on parsing', () => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual({ parses: true, refuses: true, byUs: 0, byZod: 1 });
  });
});
