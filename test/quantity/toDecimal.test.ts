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
        expected: { kind: 'decimal' },
      }),
    );
    expect(refuse('1e3')).toThrow(/^value must be a decimal string .*, not “1e3”$/);
    expect(refuse(2.7)).toThrow(expect.objectContaining({ found: 2.7 }));
    expect(refuse(2.7)).toThrow(/, not 2\.7$/);
    expect(refuse(undefined)).toThrow(/^value is missing; it must be a decimal string/);
  });

  it('shows eighty characters of what is too long to show', () => {
    expect(refuse('x'.repeat(80))).toThrow(new RegExp(`, not “${'x'.repeat(80)}”$`));
    expect(refuse('x'.repeat(81))).toThrow(new RegExp(`, not “${'x'.repeat(80)}…”$`));
  });
});
