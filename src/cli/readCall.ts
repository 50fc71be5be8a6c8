import { parseArgs } from 'node:util';
import { findNearest } from '../errors/findNearest.js';
import type { Language } from '../model/LocalizedText.js';
import type { Io } from './Io.js';
import { UsageError } from './Io.js';

/** What a command takes. */
export interface CallShape {
  readonly options: readonly string[];
  readonly formats?: readonly string[];
}

/** A command line, read. */
export interface Call {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  readonly format: string;
  readonly wantsHelp: boolean;
}

/**
 * Reads the words after the command. Options have a value each, as `--plan women` or `--plan=women`.
 *
 * @throws {@link UsageError} for an option that the command does not know, with the nearest, and for one without its value.
 */
export function readCall(
  words: readonly string[],
  { options, formats = [] }: CallShape,
  io: Io,
): Call {
  const known = [...options, 'lang', ...(formats.length > 0 ? ['format'] : [])];
  const spec = Object.fromEntries(known.map((name) => [name, { type: 'string' as const }]));
  const { positionals, tokens } = parseArgs({
    args: [...words],
    options: { ...spec, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | undefined> = {};
  let wantsHelp = false;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (token.name === 'help') wantsHelp = true;
    else if (!known.includes(token.name)) {
      const nearest = findNearest(token.name, known);
      throw new UsageError(
        `There is no option ${token.rawName} here${nearest ? `; did you mean --${nearest}?` : `; there is ${known.map((name) => `--${name}`).join(', ')}`}`,
      );
    } else if (token.value === undefined || (token.value.startsWith('--') && !token.inlineValue))
      throw new UsageError(`--${token.name} needs a value`);
    else values[token.name] = token.value;
  }
  const format = values['format'] ?? formats[0] ?? '';
  if (formats.length > 0) oneOf('format', format, formats);
  const language =
    values['lang'] === undefined
      ? /^zh/i.test(io.locale)
        ? 'zh'
        : 'en'
      : oneOf('lang', values['lang'], ['zh', 'en'] as const);
  return { files: positionals, values, language, format, wantsHelp };
}

/** One of a few words. @throws {@link UsageError} naming them all. */
export function oneOf<W extends string>(option: string, value: string, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const nearest = findNearest(value, words);
  throw new UsageError(
    `--${option} is ${words.join(' or ')}, not “${value}”${nearest ? `; did you mean ${nearest}?` : ''}`,
  );
}

/** A whole number. @throws {@link UsageError} */
export function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,4}$/.test(value))
    throw new UsageError(`--${option} is a whole number, not “${value}”`);
  return Number(value);
}
