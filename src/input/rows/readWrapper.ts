import type { IssueCode } from '../../errors/Issue.js';
import { limits } from '../files/limits.js';
import { findColumn, type HeadingColumn, isReminder } from './columnHeadings.js';
import type { Facts } from './Row.js';
import type { RowContext } from './RowAccess.js';
import { unknownWord } from './readDimensions.js';
import { readGroupWord } from './readNames.js';
import { reportGroup } from './reportGroup.js';

/**
 * The depth to which facts about rows may be nested in an object around their list: {"meta":
 * {"area": …}}.
 */
const deepest = 1;
const yearForm = /^(20[0-4]\d)年?$/;

const titleKey = new RegExp(
  [
    '^(?:(?:sub)?title|caption|name|description|type|kind|sheet|dataset',
    '[副子]?标题|表名|报表名称|表题|名称|题目|描述|(?:数据)?(?:类型|性质|说明)|数据集|工作表)$',
  ].join('|'),
  'i',
);

/** Returns the rows of a list, or of an object that has a list under one of the usual names. */
export function listRows(input: unknown): readonly unknown[] | undefined {
  if (Array.isArray(input)) return input;
  if (typeof input !== 'object' || input === null) return undefined;
  for (const name of ['observations', 'data', 'rows', '数据']) {
    const list: unknown = Object.hasOwn(input, name)
      ? (input as Record<string, unknown>)[name]
      : undefined;
    if (Array.isArray(list)) return list;
  }
  return undefined;
}

/** A key of an object around a list, the column that it names, and its value as text. */
interface Entry {
  readonly key: string;
  readonly column: HeadingColumn | undefined;
  readonly word: string;
}

/** Lists the entries of an object around a list, those of the objects in it first. */
function entriesAround(json: unknown, depth = 0): readonly Entry[] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return [];
  const entries = Object.entries(json).slice(0, limits.columns);
  const nested =
    depth < deepest ? entries.flatMap(([, value]) => entriesAround(value, depth + 1)) : [];
  const own = entries.flatMap(([key, value]) => {
    const word = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return word === '' || isReminder(key) ? [] : [{ key, column: findColumn(key), word }];
  });
  return [...nested, ...own];
}

/** Returns a key and its text as a line above a table: its title, a note, or 填报单位：荔城镇人民政府. */
function toTitle({ key, column, word }: Entry): string[] {
  if (titleKey.test(key)) return [word];
  if (column === 'note') return [`注：${word}`];
  return column === 'reporter' ? [`${key}：${word}`] : [];
}

/** Reads the titles in an object around a list, and the columns that its keys name. */
export function readTitleKeys(json: unknown): {
  readonly titles: readonly string[];
  readonly columns: readonly Entry['column'][];
} {
  const entries = entriesAround(json);
  return { titles: entries.flatMap(toTitle), columns: entries.map(({ column }) => column) };
}

/** Whether a value is a list of rows. */
function isListOfRows(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const columns = Object.keys(Object(value[0])).map(findColumn);
  return columns.includes('indicator') && columns.includes('value');
}

/**
 * Reads what an object around a list of rows states about all of them: {"地区": "全国", "observations":
 * […]}. Returns `undefined` if a value is not understood, so that the rows cannot be read. Other
 * keys are reported, except for titles, unless every word has to be exact.
 */
export function readWrapper(json: unknown, context: RowContext): Facts | undefined {
  const { collector, isLoose } = context;
  const list = listRows(json);
  for (const [key, value] of Object.entries(json as object))
    if (value !== list && [value, ...Object.values(Object(value))].some(isListOfRows))
      collector.error('unknownSection', { found: key });
  let facts: Facts = {};
  for (const entry of entriesAround(json)) {
    const { key, word } = entry;
    if (isLoose && toTitle(entry).length > 0) continue;
    const read = readKey(entry, context);
    if (read === 'unknown') collector.notice('unknownColumn', { column: key, found: key });
    else if (typeof read === 'string') {
      collector.error(read, { column: key, found: word });
      return undefined;
    } else {
      facts = { ...facts, ...read };
      const { sex, residence, age } = read;
      if ([sex, residence, age].some((group) => group !== undefined && group !== 'total'))
        reportGroup(word, read, collector, { column: key });
    }
  }
  return facts;
}

/**
 * Reads a key and its value as facts; or returns the code of an error in the value, or the unknown
 * key.
 */
function readKey(
  { column, word }: Entry,
  { vocabulary }: RowContext,
): Facts | IssueCode | 'unknown' {
  const { places, units, indicators } = vocabulary;
  switch (column) {
    case 'area':
      return { place: places.find(word) ?? { area: word, kind: 'other' } };
    case 'institution':
      return { place: { area: places.home, institution: word, kind: 'institution' } };
    case 'year': {
      const year = yearForm.exec(word)?.[1];
      return year === undefined ? 'notAYear' : { year: Number(year) };
    }
    case 'unit':
      return { unit: units.find(word) ?? { word, among: [] } };
    case 'sex':
    case 'residence':
    case 'status': {
      const found = vocabulary[column].find(word);
      return found === undefined ? unknownWord[column] : { [column]: found };
    }
    case 'age':
      return { age: word };
    case 'source':
      return { source: word };
    case 'group':
      return readGroupWord(word, vocabulary) ?? 'unknownGroup';
    case 'indicator': {
      const indicator = indicators.find(word);
      return indicator === undefined
        ? 'unknownIndicator'
        : { indicator: { ...indicator, written: word } };
    }
    case 'scope':
    case 'reporter':
    case 'ornament':
      return {};
    default:
      return 'unknown';
  }
}
