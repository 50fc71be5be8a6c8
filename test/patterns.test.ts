import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Each literal pattern of src. */
function listPatterns(): Pattern[] {
  const patterns: Pattern[] = [];
  for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const path = join(src, name);
    const text = readFileSync(path, 'utf8');
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
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

/** The signs that a pattern names, and those of its classes, one of each. */
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
  const start = performance.now();
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, '');
  else pattern.test(text);
  return performance.now() - start;
}

/** Drafts are read sentence by sentence, of at most 800 characters each. */
const isShort = ({ place }: Pattern) => place.startsWith('author/draft/');
const longestSentence = 800;
const shorter = 2000;
const longer = 4 * shorter;

/**
 * Whether a text of four times the length takes more than eight times the time: about 4 where it is
 * linear, 16 where it is quadratic. What takes less than a millisecond needs no look.
 */
function isSlow({ source, flags }: Pattern): boolean {
  const pattern = new RegExp(source, flags);
  const long = adversaries(source, longer);
  const short = adversaries(source, shorter);
  return long.some((text, at) => {
    if (timeOf(pattern, text) < 1) return false;
    const ratios = [1, 2, 3].map(
      () => timeOf(pattern, text) / timeOf(pattern, short[at] as string),
    );
    return Math.min(...ratios) > 8;
  });
}

describe('each pattern of src', () => {
  const patterns = listPatterns();

  it('is found', () => {
    expect(patterns.length).toBeGreaterThan(100);
  });

  it('takes a time that grows with the text and no faster', () => {
    const slow = patterns.filter((pattern) => !isShort(pattern) && isSlow(pattern));
    expect(slow.map(({ place, source }) => `${place} ${source}`)).toEqual([]);
  });

  it('or is for sentences alone, and takes a moment for the longest', () => {
    const sentences = patterns.filter(isShort);
    expect(sentences.length).toBeGreaterThan(10);
    const slow = sentences.filter(({ source, flags }) => {
      const pattern = new RegExp(source, flags);
      return adversaries(source, longestSentence).some(
        // The best of three: others run beside the tests.
        (text) => Math.min(...[1, 2, 3].map(() => timeOf(pattern, text))) > 100,
      );
    });
    expect(slow.map(({ place, source }) => `${place} ${source}`)).toEqual([]);
  });

  it('would be named if it were quadratic', () => {
    const source = '(.+?)\\s*\\(\\s*([^()]+?)\\s*\\)$';
    expect(isSlow({ place: '', source, flags: '' })).toBe(true);
  });
}, 120_000);
