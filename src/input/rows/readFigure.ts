import type { Expected } from '../../errors/Expected.js';
import type { IssueCode } from '../../errors/Issue.js';
import { isDecimalString, maxDigits } from '../../quantity/decimal.js';

/** A cell read as a figure. */
export type Figure =
  | { readonly kind: 'plain'; readonly value: string }
  /** Text that is not written as a figure but can be read in only one way. */
  | { readonly kind: 'loose'; readonly value: string; readonly unit?: string }
  /** A mark for a missing figure, as used in statistical tables. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'bad';
      readonly code: IssueCode;
      readonly expected: Expected;
      readonly nearest?: string;
    };

/** The forms in which a cell may be written. */
export interface FigureForm {
  /** Whether to read cells that are written loosely but can be read in only one way. */
  readonly isLoose: boolean;
  readonly isCount?: boolean;
  /** Whether a word after a figure is a unit. */
  readonly isUnit: (word: string) => boolean;
}

const number = { kind: 'number' } as const;
const bad = (code: IssueCode, expected: Expected = number): Figure => ({
  kind: 'bad',
  code,
  expected,
});
// Typed as a boolean: a type guard would narrow the text to `never` where it is not a decimal.
const isPlain: (text: string) => boolean = isDecimalString;
/**
 * Characters that a Chinese input method leaves in a figure: full-width digits and signs, and 。 as
 * a decimal point.
 */
const wide = /[０-９．。，－＋％／]/g;
/** Signs without width, as copied from a web page. */
const invisible = /[\u200b-\u200f\u2060]/g;
const hasWide = /[０-９．。，－＋％]/;
const separated = /^[-+]?\d+([,'’ \u00a0\u2009\u202f]\d+)+(\.\d+)?$/;
/** Several groups of three digits, or one before a decimal point; no other reading is possible. */
const grouped = /^-?\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/;
const oneGroup = /^\d{1,3},\d{3}$/;
const withUnit = /^([-+]?[\d,]+(?:\.\d+)?)\s*([^\d\s.,].*|1\s*\/.*)$/;
const noFigure = new RegExp(
  `^[(（]?(?:${[
    // —, …, —①, —（未统计）
    String.raw`(?:[-–—－─―]{1,4}|[…⋯]{1,3})(?:[①-⑳]|[（(][^（）()\d]{1,8}[)）])?`,
    String.raw`\.{1,6}|。{2,6}|[·•]{2,6}|[/／\\＼×✕:?？]|\*{1,3}|_{1,4}`,
    // 无, 暂无数据, 数据暂缺, 未统计, 待公布
    '(?:数据|资料)?(?:暂|尚)?(?:无|没有|缺|缺失|空|空缺|空白|缺测|不详|不适用|不涉及|不统计|没统计|没有统计|无统计|未统计|未监测|未调查|未开展|未上报',
    '未填报|未填|未公布|未发布|未评估|未出|待统计|待上?报|待填|待定|待公布|待核实?|保密|涉密)(?:数据|资料|此项|该项)?',
    String.raw`n\.?/?a\.?|n\.?d\.?|not available|not applicable|no data|missing|null|none|nan|#n/a`,
  ].join('|')})[)）]?$`,
  'i',
);

/** A noun for what is counted, which may include thousands. */
const counted =
  '[\\d一二三四五六七八九十百千万亿]{0,6}(?:人次|人口|人|个|元|名|户|张|例|所|次|件|家|岁)';
const proportion = /[%‰‱％]|分之|^每.*[\d百千万人名]|^百分|^千分|^万分|万分率|分率$/;
const unitLike = new RegExp(
  [
    `^${counted}$|^${counted}[/／]|[/／](?:[\\d一十百千万亿]{1,7}(?:名|人|活产|万)|${counted})`,
    '[/／](?:年|月|日|天|周|机构|活产)',
    '^(?:小时|分钟|秒|天|日|美元|港元|usd|min(?:utes?)?|hours?|days?)(?:[/／].{1,9})?$',
    '^(?:in )?(?:thousands?|millions?|hundreds?|billions?|10 ?000|1[, ]?000)\\b|^per .{0,15}\\d',
  ].join('|'),
  'i',
);
/** Figures, school years and page numbers, which are not units: 12‰, 2024/2025, 1/3. */
const noUnit = /^(?:[\d.,]+[%‰％]?|(?:19|20)\d{2}.*|第?\d{1,2}[/／]共?\d{1,2}页?)$/;

/** Whether a word that is not a known unit looks like one: 千人, 万分率, 元/月. */
export const looksLikeUnit = (word: string): boolean =>
  word.length <= 20 && !noUnit.test(word) && (proportion.test(word) || unitLike.test(word));

/**
 * Reads a cell as a decimal string. Ambiguous cells are errors.
 *
 * @edge JSON numbers are taken in their shortest form if it needs no exponent; any digits beyond
 * the precision of a float were lost when the JSON was parsed. Whole numbers from 2^53 on are
 * refused. “1,234” alone is refused, since it means 1.234 where the comma is a decimal mark. As a
 * count, which is whole, it is 1234.
 */
export function readFigure(cell: unknown, form: FigureForm): Figure {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return bad('notANumber');
    const text = String(cell);
    return isPlain(text) && Math.abs(cell) <= Number.MAX_SAFE_INTEGER
      ? { kind: 'plain', value: text }
      : bad('badStructure', { kind: 'exactNumber' });
  }
  if (cell === undefined || cell === null) return bad('missingValue');
  if (typeof cell !== 'string') return bad('notANumber');
  const text = cell.trim();
  if (text === '') return bad('missingValue');
  // The length is checked first, so that no regular expression runs on a line of ten million
  // characters.
  if (text.length > maxDigits)
    return bad('numberTooLong', { kind: 'atMost', value: maxDigits, unit: 'characters' });
  if (isPlain(text)) return { kind: 'plain', value: text };
  return (form.isLoose ? readLoose(text, form) : undefined) ?? explain(text);
}

function readLoose(text: string, { isCount = false, isUnit }: FigureForm): Figure | undefined {
  if (noFigure.test(text)) return { kind: 'none' };
  // Characters are replaced one by one: applied to a whole cell, NFKC would also turn footnote
  // marks into digits (2.7², 2.7①).
  const narrow = text
    .replace(invisible, '')
    .replace(wide, (sign) => (sign === '。' ? '.' : sign.normalize('NFKC')));
  const bare = readBare(narrow, isCount);
  if (bare !== undefined) return { kind: 'loose', value: bare };
  const parts = withUnit.exec(narrow);
  if (parts === null) return undefined;
  const [value, unit] = [readBare(parts[1] as string, isCount), parts[2] as string];
  // `readUnit` reports an unknown unit (90分钟) and names the expected one.
  const isWritten = isUnit(unit) || (!isCount && looksLikeUnit(unit));
  return value === undefined || !isWritten ? undefined : { kind: 'loose', value, unit };
}

function readBare(text: string, isCount: boolean): string | undefined {
  const unsigned = text.replace(/^\+(?=\d)/, '');
  if (isPlain(unsigned)) return unsigned;
  return grouped.test(unsigned) || (isCount && oneGroup.test(unsigned))
    ? unsigned.replaceAll(',', '')
    : undefined;
}

function explain(text: string): Figure {
  if (hasWide.test(text)) {
    const narrow = text.normalize('NFKC').replace(/。/g, '.');
    return {
      kind: 'bad',
      code: 'fullWidthDigits',
      expected: number,
      ...(isPlain(narrow) ? { nearest: narrow } : {}),
    };
  }
  return bad(separated.test(text) ? 'thousandsSeparator' : 'notANumber');
}

/** Whether a cell is a mark for a missing figure. */
export const isNoFigure = (cell: unknown): boolean =>
  typeof cell === 'string' && cell.length < 20 && noFigure.test(cell.trim());
