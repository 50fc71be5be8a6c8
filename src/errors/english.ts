import type { ErrorSubject, PlansErrorCode, Requirement } from './PlansErrorFacts.js';

/** The parts of a sentence about an error. */
export interface ErrorParts {
  /** The kind of thing: “indicator”. */
  readonly what: string;
  /** The path of the argument: “policy.warnings”. Without a path, it is the kind of thing. */
  readonly where: string;
  /** The path and a colon; empty without a path. */
  readonly place: string;
  /** `undefined` if nothing was given. */
  readonly found: string | undefined;
  /** What was given, with quotation marks around a string. */
  readonly quoted: string | undefined;
  /** The items that were given, if it is a list. */
  readonly list: readonly string[];
  readonly expected: string | undefined;
  /** The end of a sentence that suggests a word; empty if there is no near word. */
  readonly nearest: string;
}

/** The words for errors in one language. */
export interface ErrorWords {
  readonly subjects: Readonly<Record<ErrorSubject, string>>;
  readonly requirements: {
    readonly [Kind in Requirement['kind']]: (of: Extract<Requirement, { kind: Kind }>) => string;
  };
  readonly sentences: Readonly<Record<PlansErrorCode, (parts: ErrorParts) => string>>;
  readonly didYouMean: (nearest: string) => string;
  /** Quotes a string. If a number is expected, it is called a string: the string “5”. */
  readonly quote: (text: string, isNumberExpected: boolean) => string;
}

const badValue = ({ where, found, quoted, expected, nearest }: ErrorParts) => {
  if (expected === undefined) return `${where} has no “${found}”${nearest}`;
  return found === undefined
    ? `${where} is missing; it must be ${expected}`
    : `${where} must be ${expected}, not ${quoted}${nearest}`;
};

/** The English words for errors, which are used for the messages of thrown errors. */
export const english: ErrorWords = {
  subjects: {
    argument: 'the argument',
    area: 'area',
    clause: 'clause',
    domain: 'domain',
    indicator: 'indicator',
    plan: 'plan',
    stage: 'stage',
    target: 'target',
    unit: 'unit',
    value: 'value',
    year: 'year',
  },
  requirements: {
    object: () => 'an object',
    complete: () => 'complete, as the library returns it',
    list: () => 'a list',
    text: () => 'a string',
    bytes: () => 'a Uint8Array, an ArrayBuffer or a Blob',
    date: () => 'a date such as 2023-03-01',
    decimal: () => "a decimal string of at most 120 characters such as '2.70'",
    numeric: () => 'a decimal string or a finite number',
    eachYearOnce: () => 'a list with each year once',
    newId: () => 'an id that no other target has',
    originalTarget: () => 'the id of another target that repeats none',
    word: () => 'a non-empty string without spaces or dots',
    weights: () => "'equal', 'domains' or a weight for each target",
    tolerance: () => "a decimal string of at least 0, such as '0.5'",
    resultOf: ({ of }) => `the result of ${of}`,
    oneOf: ({ words }) => either(words),
    year: ({ from, to }) => `a year${fromTo(from, to, `from ${from} onwards`)}`,
    number: ({ whole, from, to, above, below }) =>
      (whole ? 'a whole number' : 'a number') +
      [
        fromTo(from, to, `of at least ${from}`),
        above === undefined ? '' : ` above ${above}`,
        below === undefined ? '' : ` below ${below}`,
      ]
        .filter((limit) => limit !== '')
        .join(' and'),
    convertible: ({ unit }) => `a unit that can be converted to ${unit}`,
  },
  sentences: {
    unknownId: ({ where, place, what, found, nearest }) =>
      found === undefined
        ? `${where} is missing`
        : `${place}There is no ${what} “${found}”${nearest}`,
    mixedUnits: badValue,
    badNumber: badValue,
    badYear: badValue,
    badArgument: badValue,
    badPlan: ({ list }) => `The plan is not valid:\n${firstOf(list, (n) => `… and ${n} more`)}`,
    notAPlan: () =>
      'The text has no list of goals; give the official text of a plan, as plain text',
    ambiguousArea: ({ list }) =>
      [
        `The observations are from ${list.length} areas (${list.slice(0, 3).join(', ')}` +
          `${list.length > 3 ? ' …' : ''})`,
        'name one with `area`',
      ].join('; '),
  },
  quote: (text, isNumberExpected) => `${isNumberExpected ? 'the string ' : ''}“${text}”`,
  didYouMean: (nearest) => `; did you mean “${nearest}”?`,
};

/** Lists words to choose from: a, b or c. */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

function fromTo(from: number | undefined, to: number | undefined, open: string): string {
  if (from === undefined) return '';
  return to === undefined ? ` ${open}` : ` from ${from} to ${to}`;
}

const shown = 10;

/** Lists the first items, one per line, and the number of the others. */
export function firstOf(list: readonly string[], more: (count: number) => string): string {
  const lines = list.slice(0, shown);
  return [...lines, ...(list.length > shown ? [more(list.length - shown)] : [])].join('\n');
}
