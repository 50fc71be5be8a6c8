import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Decimal as Whole } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methods, readDecimal } from '../../scripts/bundleDecimal.js';

const source = readDecimal();
const { Decimal: Part } = (await import(
  /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
)) as { Decimal: typeof Whole };

const rounded = (Class: typeof Whole) => Class.clone({ precision: 34, rounding: 6 });
// The second keeps the rounding of the first, which does not keep that of its parent.
const derived = (Class: typeof Whole) =>
  Class.clone({ precision: 60, rounding: 0, defaults: true }).clone({ precision: 20 });
const classes = [
  [Part, Whole],
  [rounded(Part), rounded(Whole)],
  [derived(Part), derived(Whole)],
  [derived(rounded(Part)), derived(rounded(Whole))],
] as const;

/** The results of every method. */
function callAll(Class: typeof Whole, first: string, second: string): readonly unknown[] {
  const [x, y] = [new Class(first), new Class(second)];
  const results = [
    ...[x.abs(), x.neg(), x.floor(), x.plus(y), x.minus(y), x.times(y), x.div(y)],
    ...[x.comparedTo(y), x.eq(y), x.gt(y), x.gte(y), x.lt(y), x.lte(y)],
    ...[x.isZero(), x.isNegative(), x.decimalPlaces(), x.precision()],
    ...[x.toDecimalPlaces(3, 6), x.toDecimalPlaces(2, 0), x.toSignificantDigits(5)],
    ...[x.toFixed(), x.toFixed(2), x.toNumber()],
  ];
  return results.map((result) => (typeof result === 'object' ? result.toFixed() : result));
}

describe('the part of decimal.js that is shipped', () => {
  it('gives the results of the whole library, to the last digit', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: -40, max: 20 }))
      .map(([digits, exponent]) => `${digits}e${exponent}`);
    fc.assert(
      fc.property(decimal, decimal, (x, y) => {
        for (const [Reduced, Full] of classes)
          expect(callAll(Reduced, x, y)).toEqual(callAll(Full, x, y));
      }),
    );
  });

  it('reads numbers and texts alike', () => {
    for (const value of [0, -0, 1, -1e7, 0.1, 1e300, 5e-324, Number.NaN, Infinity, '1.50', '-.5'])
      expect(String(new Part(value))).toBe(new Whole(value).toFixed());
    expect(() => new Part('0x1f')).toThrow('Invalid argument: 0x1f');
    expect(() => new Part(1n as never)).toThrow('Invalid argument: 1');
  });

  it('has the methods that the library declares', () => {
    const file = resolve(import.meta.dirname, '../../src/quantity/decimal.ts');
    const [text = ''] =
      /^export interface Decimal {[\s\S]*?^}/m.exec(readFileSync(file, 'utf8')) ?? [];
    const declared = [...text.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
    expect(declared).toHaveLength(21);
    expect(new Set([...declared, 'toString', 'valueOf'])).toEqual(new Set(methods));
  });

  it('is a third of the whole, and names its licence', () => {
    expect(source.length).toBeLessThan(45_000);
    expect(source).not.toContain('3.14159265358979');
    expect(source).toMatch(/^\/\*![\s\S]*MIT, see licences\/decimal\.js\.txt/);
  });
});
