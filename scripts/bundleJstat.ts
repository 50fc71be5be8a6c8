import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const folder = dirname(createRequire(import.meta.url).resolve('jstat/package.json'));

/** The licence under which jStat's functions are passed on. */
export const jstatLicence: string = readFileSync(join(folder, 'LICENSE'), 'utf8');

/**
 * jStat's special functions as a module without side effects. jStat's own build joins its source
 * files, which the package ships; of these `special.js` alone holds what
 * `src/stats/distributions.ts` uses. It hangs functions on an object and touches nothing else when
 * it runs.
 */
export function readJstatSpecial(): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const special = readFileSync(join(folder, 'src/special.js'), 'utf8');
  const notice = `jStat ${version}, special functions. Copyright (c) 2013 jStat. MIT`;
  return `/*! ${notice}, see licences/jstat.txt */
export default /* @__PURE__ */ (() => { const jStat = { fn: {} }; ${special}; return jStat; })();`;
}

/** Puts jStat's special functions where the whole library is asked for. */
export const bundleJstat: Plugin = {
  name: 'bundle-jstat',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^jstat$/ }, () => ({ path: 'special.js', namespace: 'jstat' }));
    onLoad({ filter: /.*/, namespace: 'jstat' }, () => ({
      contents: readJstatSpecial(),
      loader: 'js',
    }));
  },
};
