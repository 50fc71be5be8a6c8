import { describe, expect, it } from 'vitest';
import { toDecimal, toPrintedDecimal } from '../../src/quantity/toDecimal.js';

const refuse = (value: unknown) => () => toDecimal(value as string);

describe('toDecimal', () => {
  it('reads a printed number exactly', () => {
    expect(toDecimal('-0.10000000000000000000000000001').toFixed()).toBe(
      '-0.10000000000000000000000000001',
    );
  });

  it('states the value found and the value expected', () => {
    expect(refuse('1e3')).toThrow(
      expect.objectContaining({
        code: 'badNumber',
        found: '1e3',
        expected: { kind: 'decimal' },
      }),
    );
    expect(refuse('1e3')).toThrow(/^value must be a decimal string .*, not “1e3”$/);
    expect(refuse(2.7)).toThrow(expect.objectContaining({ found: 2.7 }));
    expect(refuse(2.7)).toThrow(/, not 2\.7$/);
    expect(refuse(undefined)).toThrow(/^value is missing; it must be a decimal string/);
  });

  it('shows eighty characters of a long value', () => {
    expect(refuse('x'.repeat(80))).toThrow(new RegExp(`, not “${'x'.repeat(80)}”$`));
    expect(refuse('x'.repeat(81))).toThrow(new RegExp(`, not “${'x'.repeat(80)}…”$`));
  });
});

describe('toPrintedDecimal', () => {
  it('caches figures, up to a limit', () => {
    const seven = toPrintedDecimal('7.0');
    expect(toPrintedDecimal('7.0')).toBe(seven);
    for (let at = 0; at <= 10_000; at += 1) toPrintedDecimal(`${at}.25`);
    expect(toPrintedDecimal('7.0')).not.toBe(seven);
    expect(toPrintedDecimal('7.0').toFixed()).toBe('7');
  });

  it('refuses what is not a decimal string, every time', () => {
    for (const _ of [1, 2]) expect(() => toPrintedDecimal('7,0')).toThrow(/not “7,0”$/);
  });
});
