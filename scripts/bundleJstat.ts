import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const folder = dirname(createRequire(import.meta.url).resolve('jstat/package.json'));

/** The licence under which jStat's functions are redistributed. */
export const jstatLicence: string = readFileSync(join(folder, 'LICENSE'), 'utf8');

/** The functions that `src/stats/distributions.ts` calls. */
const called = ['gammaln', 'gammapinv', 'ibeta', 'ibetainv', 'lowRegGamma'];

/** Lists the functions that are called, and those that they call: six of twenty-one. */
function listFunctions(source: string): readonly string[] {
  const found = [...source.matchAll(/^jStat\.(\w+) = function[\s\S]*?^}/gm)];
  const byName = new Map(found.map(([text, name = '']) => [name, text]));
  const taken = new Map<string, string>();
  const take = (name: string) => {
    const text = byName.get(name);
    if (text === undefined) throw new Error(`jStat's special.js has no function ${name}`);
    if (taken.has(name)) return;
    taken.set(name, text);
    for (const [, other = ''] of text.matchAll(/jStat\.(\w+)/g)) take(other);
  };
  called.forEach(take);
  return [...taken.values()];
}

/**
 * Returns jStat's special functions as a module without side effects. jStat's own build joins its
 * source files, which are in the package; of these, only `special.js` contains what
 * `src/stats/distributions.ts` uses. Its functions are properties of one object and change nothing
 * else.
 */
export function readJstatSpecial(): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const functions = listFunctions(readFileSync(join(folder, 'src/special.js'), 'utf8'));
  const notice = `jStat ${version}, in part. Copyright (c) 2013 jStat. MIT`;
  return `/*! ${notice}, see licences/jstat.txt */
export default /* @__PURE__ */ (() => {
const jStat = {};
${functions.join(';\n')};
return jStat;
})();`;
}

/** Replaces an import of the whole of jStat with its special functions. */
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
