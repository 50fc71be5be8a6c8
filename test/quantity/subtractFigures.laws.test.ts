import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDecimalString } from '../../src/quantity/decimal.js';
import { subtractFigures } from '../../src/quantity/subtractFigures.js';

/**
 * The difference in whole numbers of the last place; it shares no code with the library and uses no
 * doubles.
 */
function subtractByHand(a: string, b: string): string {
  const places = 130;
  const toWhole = (text: string) => {
    const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
    return BigInt(`${sign}${whole}${fraction.padEnd(places, '0')}`);
  };
  const difference = toWhole(a) - toWhole(b);
  const digits = (difference < 0n ? -difference : difference).toString().padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  const sign = difference < 0n ? '-' : '';
  return `${sign}${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
}

const digits = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...'0123456789'), { minLength: least, maxLength: most })
    .map((list) => list.join(''));
const figure = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(digits(1, 3), digits(1, 16)),
    fc.oneof(digits(0, 3), digits(0, 16)),
  )
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`);

describe('subtractFigures', () => {
  it('is exact or undefined for every decimal string', () => {
    let answered = 0;
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const difference = subtractFigures(a, b);
        if (difference === undefined) return;
        answered += 1;
        if (String(difference) !== subtractByHand(a, b))
          throw new Error(`${a} − ${b} came out as ${difference}, it is ${subtractByHand(a, b)}`);
      }),
      { numRuns: 100_000 },
    );
    expect(answered).toBeGreaterThan(20_000);
  });

  it('is exact for close neighbours of any size', () => {
    const close = fc.tuple(
      fc.bigInt({ min: 0n, max: 10n ** 18n }),
      fc.bigInt({ min: -3n, max: 3n }),
      fc.nat(7),
      fc.nat(7),
    );
    const print = (whole: bigint, places: number) => {
      const text = String(whole < 0n ? -whole : whole).padStart(places + 1, '0');
      const point = text.length - places;
      const fraction = places === 0 ? '' : `.${text.slice(point)}`;
      return `${whole < 0n ? '-' : ''}${text.slice(0, point)}${fraction}`;
    };
    fc.assert(
      fc.property(close, ([whole, step, places, other]) => {
        const [a, b] = [print(whole, places), print(whole + step, other)];
        const difference = subtractFigures(a, b);
        if (difference !== undefined && String(difference) !== subtractByHand(a, b))
          throw new Error(`${a} − ${b} came out as ${difference}`);
      }),
      { numRuns: 50_000 },
    );
  });

  it('is undefined for anything but a decimal string', () => {
    const nearly = fc
      .array(fc.constantFrom(...'0123456789..--+e ２'), { maxLength: 6 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string(), fc.anything()), (text) => {
        if (!isDecimalString(text))
          expect([
            subtractFigures(text as string, '1'),
            subtractFigures('1', text as string),
          ]).toEqual([undefined, undefined]);
      }),
      { numRuns: 20_000 },
    );
  });
});
