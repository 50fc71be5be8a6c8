import { findColumn } from '../rows/columnHeadings.js';
import { findPopulation } from '../rows/findPopulation.js';
import { columnAt, type Facts, isBlank, noFacts } from '../rows/Row.js';
import { ofWhich, readGroupWord, readIndicatorName, splitAside } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import type { Layout } from './Layout.js';
import { isTitleOfNoYear } from './notObserved.js';
import { readHeading } from './readHeading.js';
import { readStatedUnit } from './readStatedUnit.js';
import { isNote, isUnitLine, withoutLead, withoutMarks } from './titleWords.js';

/** The meaning of a text that is alone in its row. */
type LoneText =
  /** A heading that states what the rows below are about. */
  | { readonly kind: 'section'; readonly facts: Facts }
  /** The name of a chapter, which states at most the unit of its figures and their population. */
  | { readonly kind: 'topic'; readonly facts: Pick<Facts, 'unit' | 'population'> }
  /** 单位：% between rows. */
  | { readonly kind: 'unit'; readonly unit: NonNullable<Facts['unit']> }
  /** The rows below are not observations, or their subject is unknown. */
  | { readonly kind: 'refused' }
  /** The name of an indicator without figures; its groups may follow. */
  | { readonly kind: 'indicator' }
  | { readonly kind: 'remark' }
  /** A row of a long table whose other cells are empty. */
  | { readonly kind: 'row' };

const numbers = '[一二三四五六七八九十]{1,3}';
/** The ways to number headings, from the outermost. */
const ranks: readonly RegExp[] = [
  new RegExp(`^(?:第${numbers}(?:部分|章|节)|${numbers}[、.．]|[IVX]{1,4}[、.．])`),
  new RegExp(`^[（(]?${numbers}[)）]`),
  // 1.5岁以下 has no number.
  /^\d{1,2}(?:[.．](?!\d)|、|(?=\s))/,
  /^[（(]?\d{1,2}[)）]/,
  /^[①-⑳]/,
  /^[（(]?[a-z][.、)）]/i,
];

/** How a text is numbered: 1 for 一、, 2 for （一）, 3 for 1. …; 0 if it is not. */
export const rankOf = (text: string): number =>
  ranks.findIndex((form) => form.test(text.trimStart())) + 1;

/** A heading without its number. */
export function withoutNumber(text: string): string {
  const bare = text.trim();
  const form = ranks[rankOf(bare) - 1];
  return form === undefined ? bare : bare.replace(form, '').trim();
}

const formStart = /^(?:填表|填报|制表|审核|单位)\s*(?:[\d一二三四五]+\s*)?[:：.、]/;

/**
 * Who filled in a form, and when: below a table this is not a row of data, however many cells it
 * takes.
 */
const signature = new RegExp(
  [
    '^(?:填表|填报|制表|编制|审核|复核|审批|统计|经办|联系|负责|主管|分管|报送|上报|报出|单位|部门|科室){0,3}',
    '(?:人员?|领导|日期|时间|电话|单位|部门|机关)(?: ?[（(](?:签[名章字]|盖章|公章)[)）])? ?[:：]',
  ].join(''),
);
export const isSignature = (cell: unknown): boolean =>
  typeof cell === 'string' && signature.test(cell.trimStart());

/** A title of a chapter is short and not a sentence. */
const longestTopic = 15;
const sentence = /[。，,；;：:！？!?…]|^(?:注|续|见|以上|以下|本表|说明|共|合计|数据|表)/;

/** Reads a text that is alone in its row, in the column `at`. */
export function readLoneText(
  cell: string,
  vocabulary: Vocabulary,
  { keys, isWide }: Layout,
  at: number,
): LoneText {
  const text = cell.trim();
  const unit = isUnitLine(text) ? readStatedUnit(text, vocabulary) : undefined;
  if (unit !== undefined) return { kind: 'unit', unit };
  if (isNote(text) || formStart.test(text)) return { kind: 'remark' };
  const own = keys.find((key) => key.at === at)?.cell;
  // A row of a long table may lack its other cells.
  if (!isWide && own !== columnAt.indicator && own !== columnAt.year) return { kind: 'row' };
  const bare = withoutNumber(text);
  // 其中： announces rows of groups, which name themselves.
  if (bare !== '' && bare.replace(ofWhich, '') === '') return { kind: 'remark' };
  if (readIndicatorName(withoutLead(bare), vocabulary, true) !== undefined) {
    if (keys.every((key) => key.cell !== columnAt.indicator)) return { kind: 'refused' };
    return { kind: isWide ? 'indicator' : 'row' };
  }
  if (bare.length > 40) return { kind: isWide ? 'remark' : 'row' };
  const plain = withoutMarks(bare);
  // *初步数 is about the figures with that mark.
  if (/^[*＊※]/.test(text) && vocabulary.status.find(plain) !== undefined)
    return { kind: 'remark' };
  const facts = readGroupWord(bare, vocabulary) ?? readGroupWord(plain, vocabulary);
  if (facts !== undefined) return { kind: 'section', facts };
  const population = findPopulation(plain, vocabulary);
  if (population?.rest === '')
    return population.isTopic
      ? { kind: 'topic', facts: { population: { core: population.core, found: text } } }
      : { kind: 'refused' };
  const parts = readHeading(bare, vocabulary) ?? readHeading(plain, vocabulary);
  if (parts?.notObserved || isTitleOfNoYear(plain)) return { kind: 'refused' };
  if (parts?.isDomain) return { kind: 'topic', facts: noFacts };
  if (findColumn(bare) !== undefined) return { kind: 'remark' };
  if (parts !== undefined) {
    const { column: _column, isTotal: _isTotal, isBase, ...said } = parts;
    return isBase ? { kind: 'refused' } : { kind: 'section', facts: said };
  }
  if (own === undefined || !isWide) return { kind: 'row' };
  const stated = readStatedUnit(bare, vocabulary);
  return bare.length > longestTopic || sentence.test(bare)
    ? { kind: 'remark' }
    : { kind: 'topic', facts: stated === undefined ? noFacts : { unit: stated } };
}

const indent = /^[\s\u3000·•*＊\-—－–>└├]+/;

/**
 * A row that is about a group of the indicator above it: 　　城市, 其中：女, or of one that it names:
 * 农村婴儿死亡率. `leftOut` for a part that is not a group (其中：产后出血); `undefined` for a row of its own.
 */
export function readSubRow(cell: unknown, vocabulary: Vocabulary): Facts | 'leftOut' | undefined {
  if (typeof cell !== 'string' || cell.length > 40) return undefined;
  const text = cell.trim();
  const part = withoutNumber(text.replace(indent, ''));
  const isPart = ofWhich.test(part);
  // Most rows name an indicator; that is settled by one look-up.
  if (!isPart && vocabulary.indicators.find(text) !== undefined) return undefined;
  const word = part
    .replace(ofWhich, '')
    .replace(/[:：]$/, '')
    .replace(/^[（(](.*)[)）]$/, '$1');
  const facts = readGroupWord(word, vocabulary) ?? readGroupUnit(word, vocabulary);
  if (facts !== undefined) return facts;
  // 其中：新生儿死亡率 is that indicator.
  const named = isPart
    ? readIndicatorName(word, { ...vocabulary, isOpen: false }, true)
    : undefined;
  return named ?? readGroupedName(word, vocabulary) ?? (isPart ? 'leftOut' : undefined);
}

/** 城市（‰）. */
function readGroupUnit(word: string, vocabulary: Vocabulary): Facts | undefined {
  const aside = splitAside(word);
  const unit = aside && vocabulary.units.find(aside.aside);
  const facts = unit && readGroupWord(aside.text, vocabulary);
  return facts && { ...facts, unit };
}

/** A sub-row: the indentation of its text and of its word, and what it is about. */
interface SubRow {
  readonly cell: unknown;
  readonly indent: number;
  readonly start: number;
  readonly facts: Facts | 'leftOut';
}

/** The sub-rows above a row: 男 indented below 农村 belongs to both groups. */
export class SubRows {
  /** The indicator that they are about; for 其中：新生儿死亡率, the name without 其中：. */
  name: unknown;
  /** What is stated beside its name: 2025年婴儿死亡率. */
  #base: Facts = noFacts;
  #above: SubRow[] = [];

  /** The cells of the sub-rows that the next one may be part of, from the left. */
  get cells(): readonly unknown[] {
    return this.#above.map(({ cell }) => cell);
  }

  /** What a row is about, given also what is stated beside the name above it. */
  join(sub: ReturnType<typeof readSubRow>): ReturnType<typeof readSubRow> {
    if (sub === undefined || this.#base === noFacts || isNamed(sub) || sub === 'leftOut')
      return sub;
    return sharesGroup(this.#base, sub) ? 'leftOut' : { ...this.#base, ...sub };
  }

  /** What a row is about, given the rows above it; `leftOut` if that is ambiguous. */
  read(cell: unknown, vocabulary: Vocabulary): ReturnType<typeof readSubRow> {
    const own = readSubRow(cell, vocabulary);
    if (own === undefined || isNamed(own)) {
      if (own !== undefined) this.name = String(cell).replace(indent, '').replace(ofWhich, '');
      else if (!isBlank(cell)) this.name = cell;
      if (!isBlank(cell)) this.#base = typeof own === 'object' ? own : noFacts;
      if (this.#above.length > 0) this.#above = [];
      return own;
    }
    const text = String(cell);
    const lead = widthOf(indent.exec(text)?.[0]);
    const mark = widthOf(ofWhich.exec(text.replace(indent, ''))?.[0]);
    const isBelow = (above: SubRow) => lead > above.indent && !sharesGroup(above.facts, own);
    const at = this.#above.findLastIndex(isBelow);
    this.#above.length = at + 1;
    const [above] = this.#above.slice(-1);
    const start = lead + mark;
    const facts = above === undefined ? own : joinSubRows(above, own, start, mark > 0);
    this.#above.push({ cell, indent: lead, start, facts });
    return facts;
  }
}

function joinSubRows(
  above: SubRow,
  own: SubRow['facts'],
  start: number,
  isMarked: boolean,
): SubRow['facts'] {
  if (above.facts === 'leftOut' || own === 'leftOut') return 'leftOut';
  if (start > above.start) return { ...above.facts, ...own };
  // This row is indented further than the row above but not beyond that row's word, so that row has
  // a prefix. If this one has a prefix too (其中, #), the two are siblings; otherwise it is
  // ambiguous.
  return isMarked ? own : 'leftOut';
}

const sharesGroup = (above: SubRow['facts'], own: SubRow['facts']): boolean =>
  above !== 'leftOut' && own !== 'leftOut' && Object.keys(own).some((key) => key in above);

/** The width of a text in columns; a full-width character takes two. */
const widthOf = (text = ''): number =>
  [...text].reduce((width, sign) => width + (/[\u2e80-\uffef—]/.test(sign) ? 2 : 1), 0);

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
  'year',
]);

function readGroupedName(name: string, vocabulary: Vocabulary): Facts | undefined {
  if (readIndicatorName(name, vocabulary, true) !== undefined) return undefined;
  const { column, ...facts } = readHeading(name, vocabulary) ?? {};
  // 婴儿死亡率（实际）
  if (facts.indicator === undefined || (column ?? 'value') !== 'value') return undefined;
  return Object.keys(facts).every((key) => besideName.has(key)) ? facts : undefined;
}
