import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import jStat from 'jstat';
import { describe, expect, it } from 'vitest';
import { readJstatSpecial } from '../../scripts/bundleJstat.js';

const source = readJstatSpecial();
const { default: special } = (await import(
  /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
)) as { default: typeof jStat };

describe('the bundled functions of jStat', () => {
  it('equal those of the whole library, to the last bit', () => {
    for (const p of [0.005, 0.025, 0.2, 0.5, 0.8, 0.975, 0.9995])
      for (const a of [0.5, 1, 2.5, 17, 400, 30_000]) {
        expect(special.gammapinv(p, a)).toBe(jStat.gammapinv(p, a));
        expect(special.lowRegGamma(a, 3 * p * a)).toBe(jStat.lowRegGamma(a, 3 * p * a));
        expect(special.gammaln(a)).toBe(jStat.gammaln(a));
        for (const b of [0.5, 1, 3, 60, 9_000]) {
          expect(special.ibetainv(p, a, b)).toBe(jStat.ibetainv(p, a, b));
          expect(special.ibeta(p, a, b)).toBe(jStat.ibeta(p, a, b));
        }
      }
  });

  it('are exactly those that the library calls, directly or indirectly', () => {
    const file = resolve(import.meta.dirname, '../../src/stats/distributions.ts');
    const calls = [...readFileSync(file, 'utf8').matchAll(/jStat\.(\w+)\(/g)].map(
      ([, name]) => name,
    );
    const inner = ['betacf'];
    expect(new Set(Object.keys(special))).toEqual(new Set([...calls, ...inner]));
  });

  it('state their licence', () => {
    expect(source).toMatch(/^\/\*! jStat 1\.9\.6.*MIT/);
  });
});
