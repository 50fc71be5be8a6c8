import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cpuTime } from './bench/cpuTime.js';

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Each pattern that src writes as a literal. */
function listLiterals(): Pattern[] {
  const patterns: Pattern[] = [];
  for (const name of files) {
    const path = join(src, name);
    const file = ts.createSourceFile(
      path,
      readFileSync(path, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        patterns.push({
          place: `${relative(src, path)}:${line}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return patterns;
}

/** Each pattern that a module of src builds of parts when it loads. */
async function listBuilt(): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  // Other test files may have loaded the modules.
  vi.resetModules();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parts) {
      const pattern: RegExp = Reflect.construct(target, parts);
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const place = /\/src\/([^?)]+?\.ts)/.exec(caller)?.[1] ?? '';
      if (place !== '') patterns.push({ place, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    // The command line runs when it loads; what it loads is here by itself.
    for (const name of files)
      if (!/^cli\/(?:main|cliWorker)\.ts$|\.d\.ts$/.test(name)) await import(join(src, name));
  } finally {
    globalThis.RegExp = Original;
  }
  return patterns;
}

/** Drafts are read sentence by sentence, of at most 800 characters each. */
const isShort = ({ place }: Pattern) => place.startsWith('author/draft/');
const longestSentence = 800;

/** Patterns that are linear only for the texts to which they are applied. */
const excepted: Readonly<Record<string, string>> = {
  'input/files/readJson.ts': 'JSON.parse has taken the text, so that each quotation mark is closed',
};

/** The characters in a pattern, and one character of each of its classes. */
function signsOf(source: string): string[] {
  const literal = source.replace(/\\[dDsSwWbBpPuxk](?:\{[^}]*\}|[0-9a-f]{4}|<[^>]*>)?/g, '');
  const signs = new Set(
    [...literal].filter((sign) => !'\\^$.|?*+()[]{}'.includes(sign)).slice(0, 6),
  );
  for (const sign of ['0', ' ', 'a', '中', '(', '\t', '-', '.']) signs.add(sign);
  return [...signs];
}

/** Texts that make a pattern with nested or adjoining repetitions try each way of dividing them. */
function adversaries(source: string, length: number): string[] {
  const signs = signsOf(source);
  const texts = signs.flatMap((sign) => [
    sign.repeat(length),
    `${sign.repeat(length)}\u0001`,
    `${sign.repeat(length / 2)}${' '.repeat(length / 2)}\u0001`,
  ]);
  const pairs = signs.flatMap((a) => signs.map((b) => `${a}${b}`)).slice(0, 30);
  return [...texts, ...pairs.map((pair) => `${pair.repeat(length / 2)}\u0001`)];
}

/** The time that a pattern takes for a text, in milliseconds. */
function timeOf(pattern: RegExp, text: string): number {
  const start = cpuTime();
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, '');
  else pattern.test(text);
  return cpuTime() - start;
}

/** Steps decide; the time only ends a test that hangs, on a machine that is ten times as slow. */
const longest = 600_000;

describe(
  'each pattern of src',
  () => {
    let patterns: readonly Pattern[];
    let complexityOf: (pattern: Pick<Pattern, 'source' | 'flags'>) => Promise<string>;
    beforeAll(async () => {
      patterns = [...listLiterals(), ...(await listBuilt())];
      const { check } = await import('recheck');
      // Steps are counted, and no clock stops the count. The seed repeats what is tried.
      const settings = {
        timeout: null,
        seedingTimeout: null,
        incubationTimeout: null,
        attackTimeout: null,
        randomSeed: 1,
      };
      complexityOf = async ({ source, flags }) => {
        const found = await check(source, flags, settings);
        return found.status === 'unknown' ? found.error.kind : found.complexity.type;
      };
    }, longest);

    it('is discovered, as a literal or built from parts', () => {
      expect(patterns.length).toBeGreaterThan(300);
      const places = patterns.map(({ place }) => place);
      expect(places).toContain('input/rows/areaWords.ts');
      expect(places.some((place) => /^input\/rows\/areaWords\.ts:\d+$/.test(place))).toBe(true);
    });

    it('takes a number of steps linear in the text', async () => {
      const different = new Map(
        patterns
          .filter((one) => !isShort(one) && !(one.place.replace(/:\d+$/, '') in excepted))
          .map((one) => [`${one.source} ${one.flags}`, one]),
      );
      const slow: Pattern[] = [];
      for (const pattern of different.values())
        if (!['safe', 'linear'].includes(await complexityOf(pattern))) slow.push(pattern);
      expect(slow.map(({ place, source }) => `${place} ${source}`)).toEqual([]);
    });

    it('or is only for sentences, and is fast for the longest', () => {
      const sentences = patterns.filter(isShort);
      expect(sentences.length).toBeGreaterThan(10);
      const slow = sentences.filter(({ source, flags }) => {
        const pattern = new RegExp(source, flags);
        return adversaries(source, longestSentence).some(
          // The best of three: the first one compiles. Most take less than a millisecond.
          (text) => Math.min(...[1, 2, 3].map(() => timeOf(pattern, text))) > 100,
        );
      });
      expect(slow.map(({ place, source }) => `${place} ${source}`)).toEqual([]);
    });

    it.each([
      ['polynomial', '(.+?)\\s*\\(\\s*([^()]+?)\\s*\\)$'],
      ['polynomial', '\\s+$'],
      ['exponential', '^(a+)+$'],
      ['linear', '^a+$'],
    ])('would be reported if it were %s: %s', async (expected, source) => {
      expect(await complexityOf({ source, flags: '' })).toBe(expected);
    });
  },
  longest,
);
