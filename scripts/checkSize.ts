// Enforces the limits of docs/performance.md on the size of a bundled import, minified and gzipped,
// including dependencies. It reads `dist`, so build first.
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type SizeLimit, sizeLimits } from './sizeLimits.js';

const root = resolve(import.meta.dirname, '..');

/** Returns the gzipped size in kB of a program that only imports these names. */
async function measure(imports: SizeLimit['imports']): Promise<number> {
  const lines = Object.entries(imports).map(([entry, names], at) => {
    const path = JSON.stringify(resolve(root, `dist/${entry}.js`));
    return names === '*'
      ? `import * as all${at} from ${path}; console.log(all${at});`
      : `import { ${names} } from ${path}; console.log(${names});`;
  });
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    // esbuild warns about unused imports that it removes, which `sideEffects: false` asks for.
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000;
}

console.log('| import | kB | limit |\n|---|---|---|');
for (const { name, imports, limit } of sizeLimits) {
  const size = await measure(imports);
  console.log(`| ${name} | ${size.toFixed(1)} | ${limit} |`);
  if (size > limit) {
    console.error(`${name}: ${size.toFixed(1)} kB is over the limit of ${limit} kB`);
    process.exitCode = 1;
  }
}
