import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDecimalString } from '../../src/quantity/decimal.js';
import { decimalString } from '../../src/schema/basics.js';

describe('a decimal string', () => {
  it('is the same to the schema as to the arithmetic', () => {
    const nearly = fc.oneof(
      fc.stringMatching(/^-?\d{0,3}\.?\d{0,3}$/),
      fc.string({ unit: fc.constantFrom('-', '.', '0', '7', 'e', ' ', '７', '\n') }),
      fc.nat(130).map((length) => '1'.repeat(length)),
    );
    fc.assert(
      fc.property(nearly, (word) => {
        expect(decimalString.safeParse(word).success).toBe(isDecimalString(word));
      }),
      { numRuns: 2000 },
    );
  });
});
