import type { Doubt } from '../../model/PlanDraft.js';
import { cutLine } from './findChapters.js';
import { joinPassages, type Passage, toPassage } from './foldText.js';
import type { Line, MarkerStyle } from './readLines.js';

/** An item of a list. */
export interface DraftItem {
  readonly number: number;
  readonly text: Passage;
  /** Where two lines met in the middle of a figure, as places in the text. */
  readonly joints: readonly number[];
}

/** A jump in the numbers further than this is a figure at the head of a line. */
const longestGap = 3;

/** An item while its lines are read. */
interface OpenItem {
  number: number;
  text: Passage;
  joints: number[];
}

/** Reads the items of a list, by their numbers, dashes or paragraphs. */
export function readItems(lines: readonly Line[], doubts: Doubt[]): DraftItem[] {
  const first = lines.find(
    ({ marker }) => marker !== undefined && (marker.number === 1 || marker.style === 'dash'),
  );
  const style = first?.marker?.style;
  if (style === undefined) return readParagraphs(lines, doubts);
  const items: OpenItem[] = [];
  for (const line of lines) {
    let rest: Line | undefined = line;
    if (startsItem(line, style, items)) {
      const { number, length } = line.marker as { number: number; length: number };
      const expected = items.length === 0 ? 1 : (items.at(-1)?.number ?? 0) + 1;
      if (number > expected) doubts.push({ words: cut(line.printed), why: 'numberingGap' });
      items.push({ number: style === 'dash' ? expected : number, text: empty, joints: [] });
      rest = cutLine(line, length);
    }
    const item = items.at(-1);
    if (item === undefined) doubts.push({ words: cut(line.printed), why: 'unnumberedText' });
    else
      for (rest = append(rest, item, style); rest !== undefined; ) {
        const next: OpenItem = { number: (items.at(-1)?.number ?? 0) + 1, text: empty, joints: [] };
        items.push(next);
        rest = append(rest, next, style);
      }
  }
  if (style === 'dash' && items.length > 0)
    doubts.push({ words: cut(lines[0]?.printed ?? ''), why: 'countedItems' });
  return items;
}

const empty: Passage = { folded: '', printed: '' };
const cut = (words: string) => [...words].slice(0, 30).join('');

/** Whether a line begins the next item of a list, and not the second half of a sentence. */
function startsItem({ marker }: Line, style: MarkerStyle, items: readonly OpenItem[]): boolean {
  if (marker?.style !== style) return false;
  if (style === 'dash') return true;
  const before = items.at(-1);
  const expected = (before?.number ?? 0) + 1;
  const isFresh = before === undefined || before.text.folded === '' || endsSentence(before.text);
  if (marker.isDecimal) return marker.number === expected && isFresh;
  return (
    marker.number >= expected &&
    marker.number <= expected + longestGap &&
    (isFresh || marker.number === expected)
  );
}

const endsSentence = ({ folded }: Passage) => /[。;:!?”)]$/.test(folded);

/**
 * Adds a line to an item, and returns what follows where the next item begins in the middle of the
 * line (`…。2.…`).
 */
function append(line: Line, item: OpenItem, style: MarkerStyle): Line | undefined {
  const at = findNext(line.folded, item.number + 1, style);
  const { printed } = at === undefined ? line : cutLine(line, 0, at.from);
  const added = toPassage(printed);
  const isJoint = /[\d.]$/.test(item.text.folded) && /^[\d.%‰/]/.test(added.folded);
  if (isJoint) item.joints.push(item.text.folded.length);
  item.text = joinPassages(item.text, added);
  return at === undefined ? undefined : cutLine(line, at.to);
}

/** Where the item of a number begins inside a line, behind a full stop. */
function findNext(text: string, number: number, style: MarkerStyle) {
  const sign = { arabic: `${number}.`, arabicParen: `(${number})` }[style as string];
  if (sign === undefined) return undefined;
  for (const end of ['。', ';']) {
    const at = text.indexOf(end + sign);
    const to = at + 1 + sign.length;
    if (at >= 0 && !/^\d/.test(text.slice(to))) return { from: at + 1, to };
  }
  return undefined;
}

/** A list without numbers: each paragraph is an item. */
function readParagraphs(lines: readonly Line[], doubts: Doubt[]): DraftItem[] {
  const items: OpenItem[] = [];
  for (const line of lines) {
    const before = items.at(-1);
    if (before === undefined || line.isApart || endsSentence(before.text))
      items.push({ number: items.length + 1, text: empty, joints: [] });
    const item = items.at(-1) as OpenItem;
    append(line, item, 'dash');
  }
  if (items.length > 0) doubts.push({ words: cut(lines[0]?.printed ?? ''), why: 'countedItems' });
  return items;
}
