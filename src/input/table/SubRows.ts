import { type Facts, isBlank, noFacts } from '../rows/Row.js';
import { ofWhich, readGroupWord, readIndicatorName, splitAside } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { readHeading } from './readHeading.js';
import { rankOf, withoutNumber } from './readSection.js';

const indent = /^[\s\u3000·•*＊\-—－–>└├]+/;

/**
 * Reads a row about a group of the indicator above it (　　城市, 其中：女), or of an indicator that it
 * names itself (农村婴儿死亡率). Returns `leftOut` for a part that is not a group (其中：产后出血), and
 * `undefined` for a row that does not depend on the row above.
 */
export function readSubRow(cell: unknown, vocabulary: Vocabulary): Facts | 'leftOut' | undefined {
  if (typeof cell !== 'string' || cell.length > 40) return undefined;
  const text = cell.trim();
  const part = withoutNumber(text.replace(indent, ''));
  const isPart = ofWhich.test(part);
  // Most rows name an indicator, which one look-up settles.
  if (!isPart && vocabulary.indicators.find(text) !== undefined) return undefined;
  const word = part
    .replace(ofWhich, '')
    .replace(/[:：]$/, '')
    .replace(/^[（(](.*)[)）]$/, '$1');
  const facts = readGroupWord(word, vocabulary) ?? readGroupUnit(word, vocabulary);
  // 示范幼儿园 may be the name of an indicator, unless the row is part of the one above it.
  const isNameless = isPart || indent.test(cell) || vocabulary.places.findLeading(word);
  if (facts !== undefined && (isNameless || facts.place?.kind !== 'institution')) return facts;
  // 其中：新生儿死亡率 names an indicator of its own.
  const named = isPart
    ? readIndicatorName(word, { ...vocabulary, isOpen: false }, true)
    : undefined;
  return named ?? readGroupedName(word, vocabulary) ?? (isPart ? 'leftOut' : undefined);
}

/** Reads a group that is followed by a unit: 城市（‰）. */
function readGroupUnit(word: string, vocabulary: Vocabulary): Facts | undefined {
  const aside = splitAside(word);
  const unit = aside && vocabulary.units.find(aside.aside);
  const facts = unit && readGroupWord(aside.text, vocabulary);
  return facts && { ...facts, unit };
}

/**
 * A row about a group: the indentation of its text and of the word after its prefix, the level of
 * its number, and what it is about.
 */
interface SubRow {
  readonly cell: unknown;
  readonly indent: number;
  readonly start: number;
  readonly rank: number;
  readonly facts: Facts | 'leftOut';
}

/** The sub-rows above a row: 男 indented below 农村 belongs to both groups. */
export class SubRows {
  /** The indicator of the sub-rows; for 其中：新生儿死亡率, the name without 其中：. */
  name: unknown;
  /** The other facts in the cell of the name, such as the year in 2025年婴儿死亡率. */
  #base: Facts = noFacts;
  #above: SubRow[] = [];
  /**
   * A cache of what each cell states by itself, `null` if nothing; the same names occur in many
   * rows.
   */
  readonly #known = new Map<unknown, Facts | 'leftOut' | null>();

  /** The cells of the sub-rows that the next one may be part of, the outermost first. */
  get cells(): readonly unknown[] {
    return this.#above.map(({ cell }) => cell);
  }

  /**
   * Adds the facts in the cell of the name to a sub-row; `leftOut` if both state a group of the
   * same kind.
   */
  join(sub: ReturnType<typeof readSubRow>): ReturnType<typeof readSubRow> {
    if (sub === undefined || isNamed(sub) || sub === 'leftOut') return sub;
    return sharesGroup(this.#base, sub) ? 'leftOut' : { ...this.#base, ...sub };
  }

  /** What a row is about, in view of the rows above it; `leftOut` if that is ambiguous. */
  read(cell: unknown, vocabulary: Vocabulary): ReturnType<typeof readSubRow> {
    const own = this.#readCell(cell, vocabulary);
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
    const rank = rankOf(text.replace(indent, ''));
    // 男 or 其中：男 below （一）城市, or 其中：男 below 城市, may be about that group or about everyone.
    const mayBeBelow = (above: SubRow) =>
      lead === above.indent &&
      ((above.rank > 0 && above.rank !== rank) || (mark > 0 && above.start === lead));
    const isBelow = (above: SubRow) =>
      (lead > above.indent || mayBeBelow(above)) && !sharesGroup(above.facts, own);
    const at = this.#above.findLastIndex(isBelow);
    this.#above.length = at + 1;
    const [above] = this.#above.slice(-1);
    const start = lead + mark;
    const facts =
      above === undefined
        ? own
        : lead === above.indent
          ? 'leftOut'
          : joinSubRows(above, own, start, mark > 0);
    this.#above.push({ cell, indent: lead, start, rank, facts });
    return facts;
  }

  #readCell(cell: unknown, vocabulary: Vocabulary): ReturnType<typeof readSubRow> {
    let read = this.#known.get(cell);
    if (read === undefined) {
      read = readSubRow(cell, vocabulary) ?? null;
      this.#known.set(cell, read);
    }
    return read ?? undefined;
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
  // This row is indented further than the row above but not beyond that row's word, which means
  // that the row above has a prefix. If this one has a prefix too (其中, #), the two are siblings;
  // otherwise it is ambiguous.
  return isMarked ? own : 'leftOut';
}

const sharesGroup = (above: SubRow['facts'], own: SubRow['facts']): boolean =>
  above !== 'leftOut' && own !== 'leftOut' && Object.keys(own).some((key) => key in above);

/** The width of a string in columns; a full-width character takes two. */
const widthOf = (text = ''): number =>
  [...text].reduce((width, sign) => width + (/[\u2e80-\uffef—]/.test(sign) ? 2 : 1), 0);

/** Whether a row names its own indicator. */
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
  'status',
]);

function readGroupedName(name: string, vocabulary: Vocabulary): Facts | undefined {
  if (readIndicatorName(name, vocabulary, true) !== undefined) return undefined;
  const { column, ...facts } = readHeading(name, vocabulary) ?? {};
  // 婴儿死亡率（实际）
  if (facts.indicator === undefined || (column ?? 'value') !== 'value') return undefined;
  return Object.keys(facts).every((key) => besideName.has(key)) ? facts : undefined;
}
