import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { runCommand } from './runCommand.js';

const app = inject('app');
const tools = inject('tools');

/**
 * Each program bundles a file of the app to ESM, writes the bundle next to it, and prints the paths
 * of the modules that it kept, even if only in part. It runs in its own process and folder, since
 * ours contains other versions.
 */
const bundlers: Record<string, string> = {
  esbuild: `
    const { build } = await import(tools + '/esbuild/lib/main.js');
    const { metafile } = await build({
      entryPoints: [input],
      outfile: output,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      charset: 'utf8',
      metafile: true,
      logLevel: 'error',
    });
    for (const { inputs } of Object.values(metafile.outputs)) keep(inputs, 'bytesInOutput');`,
  rollup: `
    const { rollup } = await import(tools + '/rollup/dist/es/rollup.js');
    const plugin = async (name) =>
      (await import(tools + '/@rollup/plugin-' + name + '/dist/es/index.js')).default;
    const resolve = await plugin('node-resolve');
    const commonjs = await plugin('commonjs');
    // Warnings about comments in other packages are ignored; a warning about our files or about
    // something missing fails the test.
    const onwarn = ({ code, id, message }) => {
      if (code === 'UNRESOLVED_IMPORT' || id?.includes('@lipu')) throw new Error(message);
    };
    const plugins = [resolve({ browser: true }), commonjs()];
    const bundle = await rollup({ input, plugins, onwarn });
    const { output: chunks } = await bundle.write({
      dir: app,
      entryFileNames: name,
      chunkFileNames: 'rollup-[name]-[hash].mjs',
      format: 'es',
    });
    for (const { modules } of chunks) keep(modules, 'renderedLength');`,
  vite: `
    const { build } = await import(tools + '/vite/dist/node/index.js');
    const lib = { entry: input, formats: ['es'], fileName: () => name };
    const built = await build({
      root: app,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, target: 'es2022', lib },
    });
    const [{ output: chunks }] = Array.isArray(built) ? built : [built];
    // A dynamic import becomes a separate file.
    for (const { fileName, code, modules } of chunks) {
      writeFileSync(app + '/' + fileName, code);
      keep(modules, 'renderedLength');
    }`,
  webpack: `
    const { default: webpack } = await import(tools + '/webpack/lib/index.js');
    const { default: Terser } = await import(tools + '/terser-webpack-plugin/dist/index.js');
    const compiler = webpack({
      entry: input,
      mode: 'production',
      target: 'web',
      // Its minifier drops unused code; names are kept, so that the kept code can be recognised.
      optimization: { minimizer: [new Terser({ terserOptions: { mangle: false } })] },
      experiments: { outputModule: true },
      output: { path: app, filename: name, chunkFilename: 'webpack-[id].mjs', publicPath: '',
        library: { type: 'module' } },
      performance: false,
    });
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))));
    const { errors, warnings, modules } = stats.toJson({ modules: true, nestedModules: true });
    if (errors.length + warnings.length > 0)
      throw new Error(JSON.stringify([...errors, ...warnings].map((one) => one.message)));
    const walk = (list) => list.forEach(({ name, size, orphan, modules: inner }) => {
      if (!orphan) inner ? walk(inner) : keep({ [name]: { size } }, 'size');
    });
    walk(modules);`,
};

interface Bundle {
  readonly file: string;
  readonly code: string;
  readonly kept: readonly string[];
}

async function bundle(name: string, program: string): Promise<Bundle> {
  const file = `${program.replace('.mjs', '')}.${name}.mjs`;
  const script = `
    import { readFileSync, writeFileSync } from 'node:fs';
    const app = ${JSON.stringify(app)};
    const tools = ${JSON.stringify(tools)};
    const input = app + '/${program}';
    const name = '${file}';
    const output = app + '/' + name;
    const kept = [];
    const keep = (files, size) => {
      for (const [path, file] of Object.entries(files)) if (file[size] > 0) kept.push(path);
    };
    ${bundlers[name]}
    console.log(JSON.stringify({ kept, code: readFileSync(output, 'utf8') }));`;
  writeFileSync(join(app, `bundle.${file}`), script);
  const { kept, code } = JSON.parse(
    await runCommand(process.execPath, [`bundle.${file}`], app),
  ) as Omit<Bundle, 'file'>;
  return { file, code, kept };
}

describe.each(Object.keys(bundlers))('%s', (name) => {
  it('bundles everything into a working program', async () => {
    const { file } = await bundle(name, 'consumer.mjs');
    expect((await runCommand(process.execPath, [file], app)).trim()).toBe('done');
  });

  it('bundles only data if only data is imported', async () => {
    const { kept, code } = await bundle(name, 'data.mjs');
    const libraries = kept.filter(
      (path) => path.includes('node_modules/') && !path.includes('node_modules/@lipu/plans/'),
    );
    expect(libraries).toEqual([]);
    expect(code.match(/function (assessAttainment|clone|ibeta\w*)|jStat/g)).toBeNull();
    expect(code.includes('孕产妇死亡率')).toBe(true);
  });

  it('bundles no data if only a verdict is needed', async () => {
    const { code, kept } = await bundle(name, 'verdict.mjs');
    const { code: minified } = transformSync(code, { minify: true });
    const size = gzipSync(minified, { level: 9 }).length;
    console.log(`${name}: assessAttainment alone ${size} bytes`);
    expect(code.match(/孕产妇死亡率|jStat/g)).toBeNull();
    expect(kept.filter((path) => /node_modules\/(zod|date-fns|papaparse)\//.test(path))).toEqual(
      [],
    );
    expect(size).toBeLessThan(12_000);
  });
});
