import { Decimal, maxDigits } from '../../quantity/decimal.js';
import type { IssueCollector } from '../IssueCollector.js';
import { displayedDigits, toDisplayedDigits } from './toDisplayedDigits.js';

/** The largest number of digits that a double needs; a longer number was not printed from one. */
const mostOfDouble = 17;
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|[{}[\],:]/g;

/** Replaces an object in a list if it has a repeated key, since its meaning is unclear. */
export const unclearRow: object = Object.freeze({});

/**
 * Parses JSON. A number of more than 17 digits was not printed from a double and becomes text with
 * all its digits; one of 16 or 17 digits is a computed double and is rounded to the 15 digits that
 * spreadsheets show, with a notice. A key that occurs twice in one object is an error, and the list
 * item that contains it, or else the whole JSON, is not used.
 *
 * @throws SyntaxError if it is not JSON.
 */
export function readJson(text: string, collector: IssueCollector): unknown {
  const json: unknown = JSON.parse(text);
  const exact = text.replace(tokens, (token) => {
    if (!/^-?\d/.test(token)) return token;
    const digits = token.replace(/e.*$|^-?[0.]*|\D/gi, '').length;
    if (digits <= displayedDigits) return token;
    const plain = withoutExponent(token);
    if (digits > mostOfDouble) {
      if (plain !== token)
        collector.notice('normalised', {
          found: token,
          expected: { kind: 'reading', value: plain },
        });
      return `"${plain}"`;
    }
    const value = toDisplayedDigits(plain);
    collector.notice('roundedNumber', { found: token, expected: { kind: 'reading', value } });
    return value;
  });
  let parsed: unknown = exact === text ? json : JSON.parse(exact);
  for (const path of findRepeated(exact)) parsed = refuse(parsed, path, collector);
  return parsed;
}

/** Writes 9.5e1 as 95. Leaves the number unchanged if that would be longer than a figure may be. */
function withoutExponent(token: string): string {
  const [digits = '', power] = token.split(/e/i);
  if (power === undefined || digits.length > maxDigits) return token;
  return Math.abs(Number(power)) > maxDigits ? token : new Decimal(token).toFixed();
}

type Path = readonly (string | number)[];

/** Finds the paths of keys that occur twice in one object. */
function findRepeated(text: string): Path[] {
  // The keys of each object that is open; `undefined` for a list.
  const levels: (Set<string> | undefined)[] = [];
  const path: (string | number)[] = [];
  const repeated: Path[] = [];
  let last = '';
  for (const [token] of text.matchAll(tokens)) {
    const keys = levels.at(-1);
    if (token === '{' || token === '[') {
      levels.push(token === '{' ? new Set() : undefined);
      path.push(0);
    } else if (token === '}' || token === ']') {
      levels.pop();
      path.pop();
    } else if (token === ',' && keys === undefined) path.push((path.pop() as number) + 1);
    else if (token === ':') {
      const key = JSON.parse(last) as string;
      path.splice(-1, 1, key);
      if (keys?.has(key)) repeated.push([...path]);
      keys?.add(key);
    }
    last = token;
  }
  return repeated;
}

/** Returns the JSON without the row that contains a repeated key. */
function refuse(json: unknown, path: Path, collector: IssueCollector): unknown {
  const key = path.at(-1) as string;
  const at = path.findIndex((step) => typeof step === 'number');
  const row = path[at];
  collector.error('duplicateKey', {
    ...(row === undefined ? {} : { row: (row as number) + 1 }),
    column: key,
    found: key,
  });
  if (row === undefined) return [];
  let list = json as Record<string | number, unknown>;
  for (const step of path.slice(0, at)) list = list[step] as typeof list;
  list[row] = unclearRow;
  return json;
}
