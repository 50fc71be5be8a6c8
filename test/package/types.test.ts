import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { compilers } from './pins.js';
import { runCommand } from './runCommand.js';

const app = inject('app');
const tools = inject('tools');

/** Compiles files with all checks on, and returns what the compiler printed. */
async function compile(
  compiler: string,
  moduleResolution: 'node10' | 'node16' | 'bundler',
  files: readonly string[],
  flags: readonly string[] = [],
): Promise<string> {
  const folder = join(app, `tsconfig-${compiler}-${moduleResolution}-${files.join('-')}`);
  mkdirSync(folder, { recursive: true });
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    target: 'es2022',
    // zod's types use URL and File.
    lib: ['es2022', 'dom'],
    types: [],
    module: { node10: 'commonjs', node16: 'node16', bundler: 'esnext' }[moduleResolution],
    moduleResolution,
    // zod's types require it if its CommonJS types are resolved.
    esModuleInterop: true,
    ...(moduleResolution === 'node10' && compiler === 'typescript-6.0'
      ? { ignoreDeprecations: '6.0' }
      : {}),
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: files.map((file) => `../${file}`) }),
  );
  return runCommand(
    process.execPath,
    [join(tools, compiler, 'bin/tsc'), '-p', folder, ...flags],
    app,
  );
}

describe.each(compilers)('%s', (compiler) => {
  it('accepts the types as Node resolves them, in modules and in CommonJS', async () => {
    await compile(compiler, 'node16', ['typed.ts', 'typed.cts']);
  });

  it('accepts the types as bundlers resolve them', async () => {
    await compile(compiler, 'bundler', ['typed.ts']);
  });

  it('refuses a misspelt id', async () => {
    writeFileSync(
      join(app, 'misspelt.ts'),
      "import { getTarget } from '@lipu/plans';\n" +
        "getTarget('children.health.g3.under-five-mortality-rat');\n",
    );
    await expect(compile(compiler, 'bundler', ['misspelt.ts'])).rejects.toThrow(
      /misspelt\.ts\(2,11\): error TS2345: .*under-five-mortality-rat"/,
    );
  });
});

// TypeScript 7 no longer has this resolution.
describe.each(['typescript-5.4', 'typescript-6.0'])('%s', (compiler) => {
  it('accepts the types as Node 10 and ts-jest resolve them', async () => {
    await compile(compiler, 'node10', ['typed.ts']);
  });
});

describe('the compile time of a hundred look-ups by literal id', () => {
  it('stays small', async () => {
    const data = JSON.parse(
      readFileSync(join(app, 'node_modules/@lipu/plans/dist/data/plans.json'), 'utf8'),
    ) as { targets: { id: string }[] }[];
    const ids = data.flatMap((plan) => plan.targets.map((target) => target.id)).slice(0, 100);
    expect(ids).toHaveLength(100);
    const lookUps = ids
      .map((id, index) => `export const t${index} = getTarget('${id}').rule.kind;`)
      .join('\n');
    writeFileSync(
      join(app, 'none.ts'),
      "import { getTarget } from '@lipu/plans';\nexport const none = getTarget;\n",
    );
    writeFileSync(
      join(app, 'hundred.ts'),
      `import { getTarget } from '@lipu/plans';\n${lookUps}\n`,
    );
    const measure = async (file: string) => {
      const printed = await compile(
        'typescript-6.0',
        'bundler',
        [file],
        ['--skipLibCheck', '--extendedDiagnostics'],
      );
      const read = (name: string) =>
        Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(printed)?.[1]);
      return { instantiations: read('Instantiations'), checkTime: read('Check time') };
    };
    const none = await measure('none.ts');
    const hundred = await measure('hundred.ts');
    console.log(
      `a hundred look-ups: ${hundred.instantiations} instantiations (${none.instantiations}` +
        ` without), check time ${hundred.checkTime} s (${none.checkTime} s)`,
    );
    expect(hundred.instantiations - none.instantiations).toBeLessThan(1_500);
    // A second is far more than it takes; a type that multiplies out takes many.
    expect(hundred.checkTime - none.checkTime).toBeLessThan(1);
  });
});
