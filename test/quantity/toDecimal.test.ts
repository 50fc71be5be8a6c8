import { describe, expect, it } from 'vitest';
import { toDecimal } from '../../src/quantity/toDecimal.js';

const refuse = (value: unknown) => () => toDecimal(value as string);

describe('toDecimal', () => {
  it('reads a printed number exactly', () => {
    expect(toDecimal('-0.10000000000000000000000000001').toFixed()).toBe(
      '-0.10000000000000000000000000001',
    );
  });

  it('says what it found and what it wants', () => {
    expect(refuse('1e3')).toThrow(
      expect.objectContaining({
        code: 'badNumber',
        found: '1e3',
        expected: "a decimal string such as '2.70'",
      }),
    );
    expect(refuse('1e3')).toThrow(/^“1e3” is not/);
    expect(refuse(2.7)).toThrow(expect.objectContaining({ found: 2.7 }));
    expect(refuse(2.7)).toThrow(/^a number is not/);
    expect(refuse(undefined)).toThrow(/^a undefined is not/);
  });

  it('shows forty characters of what is too long to show', () => {
    expect(refuse('x'.repeat(40))).toThrow(new RegExp(`^“${'x'.repeat(40)}” is not`));
    expect(refuse('x'.repeat(41))).toThrow(new RegExp(`^“${'x'.repeat(40)}…” is not`));
  });
});
