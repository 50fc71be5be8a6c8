import { parseArgs } from 'node:util';
import { findNearest } from '../errors/findNearest.js';
import { type Language, languages } from '../model/LocalizedText.js';
import type { Io } from './Io.js';
import { UsageError } from './Io.js';

/** The options that have no value. */
export const flags = ['force', 'all', 'hidden', 'explain'] as const;
export type Flag = (typeof flags)[number];

/** The options of a command. A command with `out` also accepts the flag `force`. */
export interface CallShape {
  readonly options: readonly string[];
  /** Options without a value; those given are `true`. */
  readonly flags?: readonly Flag[];
  readonly formats?: readonly string[];
  /** Whether the name of the `--out` file sets the format if `--format` is omitted. */
  readonly isFormatOfOut?: true;
  /** Whether the command takes no files. */
  readonly isAlone?: true;
}

/** A parsed command line. */
export interface Call {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  readonly format: string;
}

/**
 * Parses the arguments after the command. An option takes its value as `--plan women` or
 * `--plan=women`; a flag takes none.
 *
 * @throws {@link UsageError} for an unknown option, with the nearest one; for an option without a
 * value, or with two; and for a word that the command does not accept.
 */
export function readCall(words: readonly string[], shape: CallShape, io: Io): Call {
  const { options, flags = [], formats = [], isFormatOfOut, isAlone } = shape;
  const bare: readonly string[] = [...flags, ...(options.includes('out') ? ['force'] : [])];
  const known = [...options, 'lang', ...(formats.length > 0 ? ['format'] : []), ...bare];
  const spec = Object.fromEntries(
    known.map((name) => [
      name,
      { type: bare.includes(name) ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { positionals, tokens } = parseArgs({
    args: [...words],
    options: spec,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | undefined> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!known.includes(name)) throw unknownOption(rawName, known);
    if (bare.includes(name)) {
      if (inlineValue) throw new UsageError((say) => say.flagWithValue(name));
      values[name] = 'true';
      continue;
    }
    if (value === undefined || value.trim() === '' || (value.startsWith('--') && !inlineValue))
      throw new UsageError((say) => say.optionWithoutValue(name));
    if (values[name] !== undefined) throw new UsageError((say) => say.optionTwice(name));
    values[name] = value;
  }
  const [unexpected] = positionals;
  if (isAlone && unexpected !== undefined)
    throw new UsageError((say) => say.unexpectedWord(unexpected));
  const ofOut = () => (isFormatOfOut ? readEnding(values['out'], formats) : undefined);
  const format = values['format'] ?? ofOut() ?? formats[0] ?? '';
  if (formats.length > 0) readChoice('format', format, formats);
  if (values['lang'] !== undefined) readChoice('lang', values['lang'], languages);
  const language = readLanguage(words, io.locale);
  return { files: positionals, values, language, format };
}

/** Reads the language from `--lang`, or else from the locale, before anything else is read. */
export function readLanguage(words: readonly string[], locale: string): Language {
  const at = words.lastIndexOf('--lang');
  const inline = words.findLast((word) => word.startsWith('--lang='));
  const asked = inline?.slice('--lang='.length) ?? (at >= 0 ? words[at + 1] : undefined);
  const found = languages.find((language) => language === asked);
  return found ?? (/^zh/i.test(locale) ? 'zh' : 'en');
}

/**
 * Returns the format that a file name ends with (`.txt` is a table), or `undefined` for a name
 * without an ending. @throws {@link UsageError} for another ending.
 */
export function readEnding<Format extends string>(
  file: string | undefined,
  formats: readonly Format[],
): Format | undefined {
  const [, ending] = /\.([a-z]+)$/i.exec(file ?? '') ?? [];
  if (file === undefined || ending === undefined) return undefined;
  const endings: readonly string[] = formats.map((one) => (one === 'table' ? 'txt' : one));
  const at = endings.indexOf(ending.toLowerCase());
  if (at < 0) throw new UsageError((say) => say.unknownEnding(file, endings));
  return formats[at];
}

function unknownOption(found: string, known: readonly string[]): UsageError {
  const options = known.map((name) => `--${name}`);
  const nearest = findNearest(found, options);
  return new UsageError((say) => say.unknownOption(found, nearest, options));
}

/** Reads one of a few words. @throws {@link UsageError} that lists them all. */
export function readChoice<Choice extends string>(
  option: string,
  found: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((word) => word === found);
  if (choice !== undefined) return choice;
  const nearest = findNearest(found, choices);
  throw new UsageError((say) => say.notAChoice(option, found, choices, nearest));
}

/** Reads a whole number. @throws {@link UsageError} for anything else. */
export function readWholeNumber(option: string, found: string | undefined): number | undefined {
  if (found === undefined) return undefined;
  if (!/^\d{1,15}$/.test(found)) throw new UsageError((say) => say.notAWholeNumber(option, found));
  return Number(found);
}
