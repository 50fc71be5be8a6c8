import { dropUndefined } from '../../errors/dropUndefined.js';
import { findColumn } from '../rows/columnHeadings.js';
import { findPopulation } from '../rows/findPopulation.js';
import { columnAt, type Facts, isBlank, noFacts } from '../rows/Row.js';
import { ofWhich, readGroupWord, readIndicatorName, splitAside } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import type { Layout } from './Layout.js';
import { isTitleOfNoYear } from './notObserved.js';
import { readHeading } from './readHeading.js';
import { leavesOut } from './readRemark.js';
import { readStatedUnit } from './readStatedUnit.js';
import { isNote, isUnitLine, withoutLead, withoutMarks } from './titleWords.js';

/** The meaning of a cell that is alone in its row. */
type LoneText =
  /** A heading that states facts about the rows below. */
  | { readonly kind: 'section'; readonly facts: Facts }
  /**
   * The name of a chapter; a group, an area or a year may follow in brackets: 教育（农村）. It may also
   * be the name of an unknown indicator, so that 城市 below it is not read as a group of the
   * indicator before it.
   */
  | { readonly kind: 'topic'; readonly facts: Facts }
  /** A unit between rows: 单位：%. */
  | { readonly kind: 'unit'; readonly unit: NonNullable<Facts['unit']> }
  /** The rows below are not observations, or their subject is unknown. */
  | { readonly kind: 'refused' }
  /** The name of an indicator without figures; its groups may follow. */
  | { readonly kind: 'indicator' }
  /** `isName` if it may be the name of an indicator that is not known. */
  | { readonly kind: 'remark'; readonly isName?: boolean }
  /** A row of a long table whose other cells are empty. */
  | { readonly kind: 'row' };

const numbers = '[一二三四五六七八九十]{1,3}';
/** The ways to number headings, from the outermost. */
const ranks: readonly RegExp[] = [
  new RegExp(`^(?:第${numbers}(?:部分|章|节)|${numbers}[、.．]|[IVX]{1,4}[、.．])`),
  new RegExp(`^[（(]?${numbers}[)）]`),
  // The digit in 1.5岁以下 is not the number of a heading.
  /^\d{1,2}(?:[.．](?!\d)|、|(?=\s))/,
  /^[（(]?\d{1,2}[)）]/,
  /^[①-⑳]/,
  /^[（(]?[a-z][.、)）]/i,
];

/** The level of the number before a heading: 1 for 一、, 2 for （一）, 3 for 1. …; 0 if it has none. */
export const rankOf = (text: string): number =>
  ranks.findIndex((form) => form.test(text.trimStart())) + 1;

/** Removes the number of a heading. */
export function withoutNumber(text: string): string {
  const bare = text.trim();
  return bare.replace(ranks[rankOf(bare) - 1] ?? '', '').trim();
}

const formStart = /^(?:填表|填报|制表|审核|单位)\s*(?:[\d一二三四五]+\s*)?[:：.、]/;

/** A line that states who filled in a form, or when. */
const signature = new RegExp(
  [
    '^(?:填表|填报|制表|编制|审核|复核|审批|统计|经办|联系|负责|主管|分管|报送|上报|报出|单位|部门|科室){0,3}',
    '(?:人员?|领导|日期|时间|电话|单位|部门|机关)(?: ?[（(](?:签[名章字]|盖章|公章)[)）])? ?[:：]',
  ].join(''),
);
/** Whether a line below a table is not a row of data, however many cells it takes. */
export const isNoteOrSignature = (cell: unknown): boolean =>
  typeof cell === 'string' && (signature.test(cell.trimStart()) || isNote(cell));

/** The beginning of a note that is about the rows below: 注：以下为农村数据. */
const noteOnRows = /^(?:注|说明|备注)\s?[:：]\s?(?=以下|下列)/;

/** The title of a chapter is short and not a sentence. */
const longestTopic = 15;
const sentence = /[。，,；;：:！？!?…]|^(?:注|续|见|以上|以下|本表|说明|共|合计|数据|表)/;

/** A topic, a dash, and what it is restricted to: 教育—农村. */
const dashed = /^(.{2,}?)\s?[—–-]{1,2}\s?([^—–-]{1,10})$/;
/** Levels of programmes rather than areas: 国家级指标, 自治区重点项目. */
const level = /^(?:国家|自治区|省级)/;

/** Reads a cell that is alone in its row, in the column `at`. */
export function readLoneText(
  cell: string,
  vocabulary: Vocabulary,
  { keys, figures, isWide }: Layout,
  at: number,
): LoneText {
  const text = cell.trim().replace(noteOnRows, '');
  const unit = isUnitLine(text) ? readStatedUnit(text, vocabulary) : undefined;
  if (unit !== undefined) return { kind: 'unit', unit };
  if (isNote(text) || formStart.test(text)) return { kind: 'remark' };
  const own = keys.find((key) => key.at === at)?.cell;
  // A row of a long table may lack its other cells.
  if (!isWide && own !== columnAt.indicator && own !== columnAt.year) return { kind: 'row' };
  const bare = withoutNumber(text);
  // 其中： only announces rows of groups.
  if (bare !== '' && bare.replace(ofWhich, '') === '') return { kind: 'remark' };
  if (readIndicatorName(withoutLead(bare), vocabulary, true) !== undefined) {
    if (keys.every((key) => key.cell !== columnAt.indicator)) return { kind: 'refused' };
    return { kind: isWide ? 'indicator' : 'row' };
  }
  if (bare.length > 40) return { kind: isWide ? 'remark' : 'row' };
  const plain = withoutMarks(bare);
  // *初步数 explains a mark on some figures.
  if (/^[*＊※]/.test(text) && vocabulary.status.find(plain) !== undefined)
    return { kind: 'remark' };
  const facts = readGroupWord(bare, vocabulary) ?? readGroupWord(plain, vocabulary);
  // 服务中心 may be an institution or a topic.
  const isUnsure = facts?.place?.kind === 'institution' && !vocabulary.places.findLeading(plain);
  if (facts !== undefined) return isUnsure ? { kind: 'refused' } : { kind: 'section', facts };
  const population = findPopulation(plain, vocabulary);
  if (population?.isWhole)
    return population.isTopic
      ? { kind: 'topic', facts: { population: { core: population.core, found: text } } }
      : { kind: 'refused' };
  const parts = readHeading(bare, vocabulary) ?? readHeading(plain, vocabulary);
  const isRefused = [bare, plain].some(isTitleOfNoYear) || leavesOut(plain, vocabulary);
  if (parts?.notObserved || isRefused) return { kind: 'refused' };
  if (parts?.isDomain) return { kind: 'topic', facts: noFacts };
  if (findColumn(bare) !== undefined) return { kind: 'remark' };
  const isOtherYear = ({ year }: Facts) =>
    year !== undefined && figures.some(({ stated }) => (stated.year ?? year) !== year);
  if (parts !== undefined) {
    const { column: _column, isTotal: _isTotal, isBase, ...said } = parts;
    return isBase || isOtherYear(said) ? { kind: 'refused' } : { kind: 'section', facts: said };
  }
  // 一、健康, but not 1.出生缺陷率, which may be a row of a long table without a figure.
  const isChapter = rankOf(text) === 1 || rankOf(text) === 2;
  if (own === undefined || !(isWide || isChapter)) return { kind: 'row' };
  const [, head, end] = dashed.exec(bare) ?? [];
  const { text: topic, aside } = splitAside(bare) ?? { text: head ?? bare, aside: end };
  if (topic.length > longestTopic || sentence.test(topic))
    return { kind: 'remark', isName: !sentence.test(topic) };
  // 桂林市儿童健康 is about another area, 国家级指标 is not.
  const { home, findHead } = vocabulary.places;
  const isOfOther = (findHead(topic)?.area ?? home) !== home && !level.test(topic);
  const stated = readBeside(aside ?? '', vocabulary);
  if (isOfOther || stated === 'refused' || isOtherYear(stated)) return { kind: 'refused' };
  const ofTopic = readStatedUnit(bare, vocabulary);
  return { kind: 'topic', facts: ofTopic === undefined ? stated : { ...stated, unit: ofTopic } };
}

/** Reads the brackets after the name of a chapter: 农村, 2025年, 桂林市, 目标值, but not 妇联. */
function readBeside(aside: string, vocabulary: Vocabulary): Facts | 'refused' {
  const parts = readHeading(aside, vocabulary);
  if (parts?.notObserved || isTitleOfNoYear(aside)) return 'refused';
  const { place, sex, residence, age, year, status, ...others } = parts ?? {};
  if (Object.keys(others).length > 0 || place?.kind === 'institution') return noFacts;
  const facts: Facts = dropUndefined({ place, sex, residence, age, year, status });
  return Object.keys(facts).length === 0 ? noFacts : facts;
}

/** Whether a cell is the number of a heading, in a column of its own: 一, （二）. */
export const isHeadingNumber = (cell: unknown): boolean =>
  typeof cell === 'string' && new RegExp(`^[（(]?${numbers}[)）]?[、.．]?$`).test(cell.trim());

/**
 * The text of a row that has no figures and no other text, apart from its number in the column
 * before it.
 */
export function findLone(
  cells: readonly unknown[],
  first: number,
  last: number,
  { keys, figures }: Layout,
): { readonly text: string; readonly at: number } | undefined {
  if (figures.some(({ at }) => !isBlank(cells[at]))) return undefined;
  if (isAlone(cells, first, last)) return { text: String(cells[first]), at: first };
  const at = cells.findIndex((cell, next) => next > first && !isBlank(cell));
  const isNumber = isHeadingNumber(cells[first]) && keys.every((key) => key.at !== first);
  if (!isNumber || !isAlone(cells, at, last)) return undefined;
  const number = String(cells[first])
    .trim()
    .replace(/(?<![)）、.．])$/, '、');
  return { text: `${number}${cells[at]}`, at };
}

/** Whether a row contains only one string, which is in each of its cells if they are merged. */
export function isAlone(cells: readonly unknown[], first: number, last: number): boolean {
  if (typeof cells[first] !== 'string') return false;
  for (let at = first; at <= last; at += 1)
    if (!isBlank(cells[at]) && cells[at] !== cells[first]) return false;
  return true;
}
