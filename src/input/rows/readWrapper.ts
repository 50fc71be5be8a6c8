import type { IssueCode } from '../../errors/Issue.js';
import { limits } from '../files/limits.js';
import { findColumn, isReminder } from './columnHeadings.js';
import type { Facts } from './Row.js';
import type { RowContext } from './RowAccess.js';
import { readGroupWord } from './readNames.js';

/**
 * How deeply the facts about rows may be nested in an object around their list: {"meta": {"area":
 * …}}.
 */
const deepest = 1;
const yearForm = /^(20[0-4]\d)年?$/;

/**
 * What an object around a list of rows states about all of them: {"地区": "全国", "observations": […]};
 * `undefined` if a value is not understood, so that the rows cannot be read. Other keys are
 * reported.
 */
export function readWrapper(json: unknown, context: RowContext, depth = 0): Facts | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return {};
  const { collector } = context;
  let facts: Facts = {};
  for (const [key, value] of Object.entries(json).slice(0, limits.columns)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && depth < deepest) {
      const inside = readWrapper(value, context, depth + 1);
      if (inside === undefined) return undefined;
      facts = { ...inside, ...facts };
    }
    const word = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    if (word === '' || isReminder(key)) continue;
    const read = readKey(key, word, context);
    if (read === 'unknown') collector.notice('unknownColumn', { column: key, found: key });
    else if (typeof read === 'string') {
      collector.error(read, { column: key, found: word });
      return undefined;
    } else facts = { ...facts, ...read };
  }
  return facts;
}

/** A key and its value: facts, the code of an error in the value, or an unknown key. */
function readKey(
  key: string,
  word: string,
  { vocabulary }: RowContext,
): Facts | IssueCode | 'unknown' {
  const { places, units, indicators } = vocabulary;
  const find = <Name extends 'sex' | 'residence' | 'status'>(name: Name, code: IssueCode) => {
    const found = vocabulary[name].find(word);
    return found === undefined ? code : { [name]: found };
  };
  switch (findColumn(key)) {
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
      return find('sex', 'unknownSex');
    case 'residence':
      return find('residence', 'unknownResidence');
    case 'status':
      return find('status', 'unknownStatus');
    case 'age':
      return { age: word };
    case 'source':
      return { source: word };
    case 'group':
      return readGroupWord(word, vocabulary) ?? 'unknownGroup';
    case 'indicator': {
      const indicator = indicators.find(word);
      return indicator === undefined ? 'unknownIndicator' : { indicator };
    }
    case 'ornament':
      return {};
    default:
      return 'unknown';
  }
}
