import type { core } from 'zod/mini';

/**
 * What is wrong with a value: what was expected, and what was found. `undefined`, which leaves it to zod, for what no schema of ours asks.
 * English alone, since programmers read it; what people typed into tables is told by issues, in both languages.
 *
 * @param example A text that would have been right, where a pattern asks for one.
 */
export function describeFault(fault: core.$ZodRawIssue, example = ''): string | undefined {
  const found = show(fault.input);
  switch (fault.code) {
    case 'invalid_type':
      return `expected ${kinds[fault.expected] ?? fault.expected}, found ${found}`;
    case 'invalid_value':
      return `expected ${fault.values.map(show).join(' or ')}, found ${found}`;
    case 'invalid_union':
      // Of shapes that are told apart by a key, that key is what is wrong.
      return fault.discriminator === undefined
        ? `expected another kind of value, found ${found}`
        : `expected ${((fault.options ?? []) as readonly unknown[]).map(show).join(' or ')}, found ${show((fault.input as Record<string, unknown>)[fault.discriminator])}`;
    case 'unrecognized_keys':
      return `expected no key ${fault.keys.map(show).join(', ')}`;
    case 'invalid_format':
      return `expected text such as “${example}”, found ${found}`;
    case 'too_small':
      return fault.origin === 'string' ? 'expected some text, found none' : `expected ${fault.inclusive ? 'at least' : 'more than'} ${fault.minimum}, found ${found}`;
    case 'too_big':
      return `expected ${fault.inclusive ? 'at most' : 'less than'} ${fault.maximum}${fault.origin === 'string' ? ' characters' : ''}, found ${found}`;
  }
  return undefined;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
};
const longest = 40;

function show(value: unknown): string {
  if (typeof value === 'string') return value.length > longest ? `“${value.slice(0, longest)}…”` : `“${value}”`;
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
