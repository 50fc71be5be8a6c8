import { findColumn } from '../rows/columnHeadings.js';
import { type Facts, isBlank } from '../rows/Row.js';
import { readGroupWord, readIndicatorName } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import type { Layout } from './classifyColumns.js';
import { readHeading } from './readHeading.js';

/** The meaning of a text that is alone in its row. */
type LoneText =
  /** It says what the rows below are about. */
  | { readonly kind: 'section'; readonly facts: Facts }
  /** The rows below are not observations, or their subject is unknown. */
  | { readonly kind: 'refused' }
  /** The name of an indicator without figures; its groups may follow. */
  | { readonly kind: 'indicator' }
  | { readonly kind: 'remark' }
  /** A row of a long table whose other cells are empty. */
  | { readonly kind: 'row' };

const remarkStart =
  /^(注|说明|备注|资料来源|数据来源|来源|填表|填报|制表|审核|单位|Notes?|Sources?|Remarks?)\s*(?:[\d一二三四五]+\s*)?[:：.、]/i;

/** Who filled in a form, and when: below a table it is no row, however many cells it takes. */
const signature = new RegExp(
  [
    '^(?:填表|填报|制表|编制|审核|复核|审批|统计|经办|联系|负责|主管|分管|报送|上报|报出|单位|部门|科室){0,3}',
    '(?:人员?|领导|日期|时间|电话|单位|部门|机关)(?: ?[（(](?:签[名章字]|盖章|公章)[)）])? ?[:：]',
  ].join(''),
);
export const isSignature = (cell: unknown): boolean =>
  typeof cell === 'string' && signature.test(cell.trimStart());

/** （一）, 2. and 3、, but not the beginning of 1.5岁以下. */
const numbering = /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]\s*)(?!\d)/;

/** Reads a text that is alone in its row, in the column `at`. */
export function readLoneText(
  cell: string,
  vocabulary: Vocabulary,
  { keys, isWide }: Layout,
  at: number,
): LoneText {
  const text = cell.trim();
  if (remarkStart.test(text)) return { kind: 'remark' };
  if (!isWide) return { kind: 'row' };
  const bare = text.replace(numbering, '').trim();
  if (readIndicatorName(bare, vocabulary, true) !== undefined) return { kind: 'indicator' };
  if (bare.length > 40) return { kind: 'remark' };
  const facts = readGroupWord(bare, vocabulary);
  if (facts !== undefined) return { kind: 'section', facts };
  const parts = readHeading(bare, vocabulary);
  if (parts?.notObserved) return { kind: 'refused' };
  if (parts?.isDomain || findColumn(bare) !== undefined) return { kind: 'remark' };
  if (parts !== undefined) {
    const { column: _column, isTotal: _isTotal, isBase, ...said } = parts;
    return isBase ? { kind: 'refused' } : { kind: 'section', facts: said };
  }
  return keys.some((key) => key.at === at) ? { kind: 'remark' } : { kind: 'row' };
}

/** 其中, and its sign in yearbooks. */
const ofWhich = /^(?:其\s*中|#|of which|including)\s*[:：]?\s*/i;
const indent = /^[\s\u3000·\-—－–>└├]+/;

/**
 * A row that is about a group of the indicator above it: 　　城市, 其中：女, or of one that it names:
 * 农村婴儿死亡率. `leftOut` for a part that is not a group (其中：产后出血); `undefined` for a row of its own.
 */
export function readSubRow(cell: unknown, vocabulary: Vocabulary): Facts | 'leftOut' | undefined {
  if (typeof cell !== 'string' || cell.length > 40) return undefined;
  const text = cell.trim();
  const part = text.replace(indent, '').replace(numbering, '');
  const isPart = ofWhich.test(part);
  // Most rows name an indicator; that is settled by one look-up.
  if (!isPart && vocabulary.indicators.find(text) !== undefined) return undefined;
  const facts = readGroupWord(part.replace(ofWhich, ''), vocabulary);
  if (facts !== undefined) return facts;
  return isPart ? 'leftOut' : readGroupedName(part, vocabulary);
}

/** Whether a row names its indicator by itself. */
export const isNamed = (sub: ReturnType<typeof readSubRow>): boolean =>
  sub === undefined || (sub !== 'leftOut' && sub.indicator !== undefined);

/** The facts that may accompany an indicator in its own cell. */
const besideName: ReadonlySet<string> = new Set<keyof Facts>([
  'indicator',
  'unit',
  'place',
  'sex',
  'residence',
  'age',
]);

function readGroupedName(name: string, vocabulary: Vocabulary): Facts | undefined {
  if (readIndicatorName(name, vocabulary, true) !== undefined) return undefined;
  const facts = readHeading(name, vocabulary);
  if (facts?.indicator === undefined) return undefined;
  return Object.keys(facts).every((key) => besideName.has(key)) ? facts : undefined;
}

/**
 * The facts that hold for the rows below a section. Right below 桂林市, 农村 is its rural part; after
 * rows of 桂林市 it could also be that of the county, so the result is `undefined`.
 */
export function joinSections(
  before: Facts | 'refused',
  facts: Facts,
  isOpened: boolean,
  home: string,
): Facts | undefined {
  if (before === 'refused' || facts.place !== undefined) return facts;
  if (before.place === undefined || before.place.area === home) return facts;
  return isOpened ? { ...before, ...facts } : undefined;
}

/**
 * Whether a row contains only one text; if merged over the row, it is in each of its cells.
 */
export function isAlone(cells: readonly unknown[], first: number, last: number): boolean {
  if (typeof cells[first] !== 'string') return false;
  for (let at = first; at <= last; at += 1)
    if (!isBlank(cells[at]) && cells[at] !== cells[first]) return false;
  return true;
}
