import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, inject, it } from 'vitest';
import { runCommand } from './runCommand.js';

const app = inject('app');
const entry = join(inject('tools'), '@edge-runtime/vm/dist/index.js');

it('runs in an edge runtime: only Web APIs, and no code from strings', async () => {
  await build({
    entryPoints: [join(app, 'browser.mjs')],
    outfile: join(app, 'edge.js'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'error',
  });
  writeFileSync(
    join(app, 'edge.mjs'),
    `import { readFileSync } from 'node:fs';
    const { default: { EdgeVM } } = await import(${JSON.stringify(entry)});
    const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
    vm.evaluate('globalThis.document = { title: "" }');
    console.log(vm.evaluate('typeof process + typeof Buffer + typeof require'));
    vm.evaluate(readFileSync('edge.js', 'utf8'));
    for (let wait = 0; wait < 200 && vm.evaluate('document.title') === ''; wait++)
      await new Promise((done) => setTimeout(done, 50));
    console.log(vm.evaluate('document.title'));`,
  );
  const printed = await runCommand(process.execPath, ['edge.mjs'], app);
  expect(printed.trim().split('\n')).toEqual(['undefinedundefinedundefined', 'done']);
});
