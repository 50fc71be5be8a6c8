import type { Doubt } from '../../model/PlanDraft.js';
import { cutLine } from './findDomains.js';
import { type Passage, toPassage } from './foldText.js';
import type { Line, MarkerStyle } from './readLines.js';

/** An item of a list. */
export interface DraftItem {
  readonly number: number;
  readonly text: Passage;
  /** The positions in the text where a line break split a figure. */
  readonly joints: readonly number[];
}

/** The markers with which parts of an item begin, on a line of their own. */
const parts: readonly MarkerStyle[] = ['arabicParen', 'circled', 'dash'];
/**
 * The largest gap in the numbering; after a larger one, the number is a figure at the beginning of
 * a line.
 */
const longestGap = 3;

/** An item whose lines are being read. */
class OpenItem {
  readonly number: number;
  readonly joints: number[] = [];
  #printed = '';
  #last = '';

  constructor(number: number) {
    this.number = number;
  }

  /** Adds a line. A line that begins a part of the item also begins a sentence. */
  add(printed: string, isPart = false): void {
    if (isPart && this.#printed !== '' && !this.isComplete) this.#printed += '；';
    const line = toPassage(printed);
    if (/[\d.]/.test(this.#last) && /^[\d.%‰/]/.test(line.folded))
      this.joints.push(this.#printed.length);
    this.#printed += line.printed;
    this.#last = line.folded.at(-1) ?? '';
  }

  /** Whether the text ends like a sentence, so that another item may begin. */
  get isComplete(): boolean {
    return '。;:!?”)'.includes(this.#last);
  }

  close(): DraftItem {
    return { number: this.number, text: toPassage(this.#printed), joints: this.joints };
  }
}

/**
 * Reads the items of a list by their numbers, dashes or paragraphs. If the numbers restart, a
 * second list begins, without a heading.
 */
export function readItems(given: readonly Line[], doubts: Doubt[]): DraftItem[][] {
  const { lines, boxes } = splitBoxes(given);
  const first = lines.find(
    ({ marker }) => marker !== undefined && (marker.number === 1 || marker.style === 'dash'),
  );
  const style = first?.marker?.style;
  if (style === undefined) return [readParagraphs(lines, doubts), ...boxes];
  const lists: OpenItem[][] = [[]];
  for (const line of lines) {
    let rest: Line | undefined = line;
    const before = lists.at(-1)?.at(-1);
    if (startsAgain(line, style, before)) lists.push([]);
    const items = lists.at(-1) as OpenItem[];
    if (startsItem(line, style, items.at(-1))) {
      const { number, length } = line.marker as { number: number; length: number };
      const expected = (items.at(-1)?.number ?? 0) + 1;
      if (number > expected) doubts.push({ words: cut(line.printed), why: 'numberingGap' });
      items.push(new OpenItem(style === 'dash' ? expected : number));
      rest = cutLine(line, length);
    }
    const item = items.at(-1);
    if (item === undefined) doubts.push({ words: cut(line.printed), why: 'unnumberedText' });
    else
      for (rest = append(rest, item, style); rest !== undefined; ) {
        const next = new OpenItem((items.at(-1)?.number ?? 0) + 1);
        items.push(next);
        rest = append(rest, next, style);
      }
  }
  if (style === 'dash') doubts.push({ words: cut(lines[0]?.printed ?? ''), why: 'countedItems' });
  return [...lists.map((items) => items.map((item) => item.close())), ...boxes];
}

/**
 * Separates the boxes (专栏) from a list, each as one item. A box ends where the numbering of the
 * list continues.
 */
function splitBoxes(given: readonly Line[]) {
  const lines: Line[] = [];
  const boxes: OpenItem[] = [];
  let [own, last, box]: [number, number, OpenItem?] = [0, 0];
  for (const line of given) {
    const number = line.marker?.number ?? 0;
    if (/^专栏.{0,30}$/.test(line.folded)) {
      own = 0;
      box = new OpenItem(0);
      boxes.push(box);
    } else if (box !== undefined && number > 0 && number === last + 1 && number !== own + 1)
      box = undefined;
    if (box === undefined) {
      lines.push(line);
      if (number > 0) last = number;
    } else {
      box.add(line.printed, own === 0 || number > 0);
      own = Math.max(own, number);
    }
  }
  return { lines, boxes: boxes.map((item) => [item.close()]) };
}

const cut = (words: string) => words.slice(0, 30);

/** Whether the numbers restart at 1 after two or more items. */
const startsAgain = ({ marker }: Line, style: MarkerStyle, before: OpenItem | undefined) =>
  marker?.style === style &&
  marker.number === 1 &&
  !marker.isDecimal &&
  before !== undefined &&
  before.number > 1 &&
  before.isComplete;

/** Whether a line begins the next item of a list rather than the second half of a sentence. */
function startsItem({ marker }: Line, style: MarkerStyle, before: OpenItem | undefined): boolean {
  if (marker?.style !== style) return false;
  if (style === 'dash') return true;
  const expected = (before?.number ?? 0) + 1;
  const isFresh = before === undefined || before.isComplete;
  if (marker.isDecimal) return marker.number === expected && isFresh;
  if (marker.number === expected) return true;
  return isFresh && marker.number > expected && marker.number <= expected + longestGap;
}

/**
 * Adds a line to an item. If the next item begins in the middle of the line (`…。2.…`), returns the
 * rest of the line.
 */
function append(line: Line, item: OpenItem, style: MarkerStyle): Line | undefined {
  const at = findNext(line.folded, item.number + 1, style);
  const own = at === undefined ? line : cutLine(line, 0, at.from);
  const part =
    own.marker !== undefined && parts.includes(own.marker.style) ? own.marker : undefined;
  const dash = part?.style === 'dash' ? part.length : 0;
  item.add(own.printed.slice(dash), part !== undefined);
  return at === undefined ? undefined : cutLine(line, at.to);
}

/** Finds the position in a line where the item with this number begins, after a full stop. */
function findNext(text: string, number: number, style: MarkerStyle) {
  const sign = { arabic: `${number}.`, arabicParen: `(${number})` }[style as string];
  if (sign === undefined) return undefined;
  for (const end of ['。', ';']) {
    const at = text.indexOf(end + sign);
    const to = at + 1 + sign.length;
    // In `。8.5%` the number is a figure; in `。8.5岁以下` it is followed by an item about an age.
    const isFigure = /^\d(?!\d?(?:-\d+)?(?:周岁|岁|个月))/.test(text.slice(to, to + 8));
    if (at >= 0 && !isFigure) return { from: at + 1, to };
  }
  return undefined;
}

/** Reads a list without numbers, in which each paragraph is an item. */
function readParagraphs(lines: readonly Line[], doubts: Doubt[]): DraftItem[] {
  const items: OpenItem[] = [];
  for (const line of lines) {
    const before = items.at(-1);
    if (before === undefined || line.isApart || before.isComplete)
      items.push(new OpenItem(items.length + 1));
    items.at(-1)?.add(line.printed);
  }
  if (items.length > 0) doubts.push({ words: cut(lines[0]?.printed ?? ''), why: 'countedItems' });
  return items.map((item) => item.close());
}
