import type { ColumnName } from '../rows/columns.js';
import { findColumn } from '../rows/columns.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { joinParts } from './findHeader.js';

/** What a heading says about the cells below it. */
export interface HeadingParts {
  readonly column?: ColumnName;
  readonly year?: string;
  readonly indicator?: string;
  readonly sex?: string;
  readonly residence?: string;
  readonly unit?: string;
  /** 合计 and its like: of both groups, so that it says nothing. */
  readonly isTotal?: true;
}

const aside = /^(.+?)\s*[（(【[]\s*(?:(?:计量)?单位\s*[:：]\s*)?([^（()）【】[\]]+?)\s*[)）\]】]$/;
const yearOf = /^((?:19|20)\d{2})\s*(?:年度?)?$/;
const yearFirst = /^((?:19|20)\d{2})\s*(?:年度?)?[\s_—-]*(\D.*)$/;

/** Longer than any heading; a cell that is longer is not looked at. */
const longest = 120;

/**
 * What a cell says if it is a heading: a column, a year (2020年), an indicator, a group (女), a unit, or several of these, as in
 * 孕产妇死亡率（1/10万） and 2020年（女）. `undefined` where any part of it is not understood: half a heading is none.
 */
export function readHeading(cell: unknown, vocabulary: Vocabulary): HeadingParts | undefined {
  if (typeof cell === 'number') return readParts(String(cell), vocabulary);
  return typeof cell === 'string' && cell.length <= longest
    ? readParts(cell.trim(), vocabulary)
    : undefined;
}

function readParts(text: string, vocabulary: Vocabulary): HeadingParts | undefined {
  const whole = readPart(text, vocabulary);
  if (whole !== undefined) return whole;
  const split = aside.exec(text) ?? yearFirst.exec(text.normalize('NFKC'));
  if (split === null) return undefined;
  const first = readParts(split[1] as string, vocabulary);
  const second = readParts(split[2] as string, vocabulary);
  return first === undefined || second === undefined || second.column !== undefined
    ? undefined
    : joinParts([first, second], vocabulary);
}

function readPart(
  text: string,
  { indicators, units, sex, residence }: Vocabulary,
): HeadingParts | undefined {
  const column = findColumn(text);
  if (column !== undefined) return { column };
  const year = yearOf.exec(text.normalize('NFKC'));
  if (year !== null) return { year: year[1] as string };
  if (indicators.find(text) !== undefined) return { indicator: text };
  const [ofSex, ofResidence] = [sex.find(text), residence.find(text)];
  if (ofSex === 'total' || ofResidence === 'total') return { isTotal: true };
  // A lone letter says too little: f and m are words in the cells of a column, not headings.
  if (ofSex !== undefined && !/^[a-z]$/i.test(text)) return { sex: text };
  if (ofResidence !== undefined) return { residence: text };
  return units.find(text) === undefined ? undefined : { unit: text };
}
