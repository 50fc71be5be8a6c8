import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { install } from './install.js';
import { zodVersions } from './pins.js';
import { runCommand } from './runCommand.js';

const tarball = inject('tarball');
const tools = inject('tools');
const scratch = inject('scratch');

/**
 * A host program with schemas of its own. `zod/v4` is the path of zod 4 in every version; the
 * schemas of the host and ours are nested in each other.
 */
const program = `
import * as z from 'zod/v4';
import { childrenPlan, evaluatePlan } from '@lipu/plans';
import type { Observation, PlanEvaluation } from '@lipu/plans';
import { definePlan, observationSchema, planEvaluationSchema } from '@lipu/plans/schema';

const upload = z.object({ by: z.string(), figures: z.array(observationSchema) });
const body: unknown = {
  by: 'A',
  figures: [
    {
      indicator: 'infant-mortality-rate',
      year: 2024,
      value: '2.70',
      unit: 'permille',
      area: '450381',
      sex: 'total',
      residence: 'total',
      status: 'final',
      note: undefined,
    },
  ],
};
const figures: readonly Observation[] = upload.parse(body).figures;
const parsed: z.infer<typeof upload> = { by: 'A', figures: [...figures] };
const evaluation = evaluatePlan(definePlan(childrenPlan), parsed.figures, { year: 2024 });
const read: PlanEvaluation = planEvaluationSchema.parse(JSON.parse(JSON.stringify(evaluation)));
const refused = upload.safeParse({ by: 'A', figures: [{ year: 2024, values: '1' }] });
/** JSON in which the order of keys makes no difference. */
const print = (value: unknown) =>
  JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );
const { issues } = refused.success ? { issues: [] } : refused.error;
console.log(
  Object.keys(parsed.figures[0] ?? {}).includes('note'),
  print(read) === print(evaluation),
  issues[0]?.path.join('.'),
  issues[0]?.message,
);
`;

describe.each(zodVersions)('with zod %s', (version) => {
  const app = join(scratch, `zod-${version}`);

  beforeAll(async () => {
    await install(app, {
      type: 'module',
      dependencies: { '@lipu/plans': `file:${tarball}`, zod: version },
    });
    writeFileSync(join(app, 'program.ts'), program);
  });

  it('the host and the library share one copy', () => {
    const { version: found } = JSON.parse(
      readFileSync(join(app, 'node_modules/zod/package.json'), 'utf8'),
    ) as { version: string };
    expect(found).toBe(version);
    expect(existsSync(join(app, 'node_modules/@lipu/plans/node_modules'))).toBe(false);
  });

  it('the types mix, and the program runs', async () => {
    const compilerOptions = {
      outDir: '.',
      strict: true,
      exactOptionalPropertyTypes: true,
      // The types of zod 3.25 and 4.0 need DOM types that they do not request; types.test.ts checks
      // ours with all checks on.
      skipLibCheck: true,
      target: 'es2022',
      types: [],
      lib: ['es2022', 'dom'],
      module: 'node16',
    };
    writeFileSync(
      join(app, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['program.ts'] }),
    );
    await runCommand(process.execPath, [join(tools, 'typescript-6.0/bin/tsc'), '-p', app], app);
    expect((await runCommand(process.execPath, ['program.js'], app)).trim()).toBe(
      'false true figures.0.indicator expected a string, found nothing',
    );
  });
});
