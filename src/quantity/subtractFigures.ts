/**
 * Returns the exact difference of two printed numbers, as a number whose shortest form is its
 * decimal form. Returns `undefined` for numbers of more than fifteen characters or six decimal
 * places, and for anything that is not a decimal string; the caller then takes the decimal path.
 *
 * This is a fast path: without it, `assessAttainment` takes eight times as long
 * (`npm run bench -- attainment`). `subtractFigures.laws.test.ts` checks it against integer
 * arithmetic, and `assessAttainment.laws.test.ts` checks its verdicts against those of the decimal
 * path.
 *
 * Such numbers are whole multiples of their last decimal place (2.70 is 270 hundredths), which
 * doubles subtract exactly, and the double nearest to a decimal of up to fifteen digits prints as
 * that decimal. Six places are the limit, since smaller numbers print with an exponent.
 */
export function subtractFigures(a: string, b: string): number | undefined {
  const left = readDigits(a);
  const right = readDigits(b);
  if (left === undefined || right === undefined) return undefined;
  const places = Math.max(left.places, right.places);
  const power = powers[places];
  if (power === undefined) return undefined;
  const difference =
    left.whole * (powers[places - left.places] ?? 1) -
    right.whole * (powers[places - right.places] ?? 1);
  return Math.abs(difference) < limit ? difference / power : undefined;
}

const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6];
/**
 * A difference below this limit has at most fifteen digits. The number with more places is below
 * 1e15 as it is. If scaling moves the other one beyond the integers that doubles represent exactly,
 * to more than 9e15, the difference is more than 8e15.
 */
const limit = 1e15;
const longest = 15;

/**
 * Reads `-2.70` as -270 with two places; `undefined` for a long text or one that is not a decimal
 * string.
 */
function readDigits(text: string): { readonly whole: number; readonly places: number } | undefined {
  if (typeof text !== 'string' || text.length > longest) return undefined;
  const start = text.startsWith('-') ? 1 : 0;
  let whole = 0;
  let point = text.length - 1;
  for (let at = start; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    // There is one point, with a digit before it and one after it.
    else if (digit === -2 && at > start && at < text.length - 1 && point === text.length - 1)
      point = at;
    else return undefined;
  }
  return start === text.length
    ? undefined
    : { whole: start === 1 ? -whole : whole, places: text.length - 1 - point };
}
