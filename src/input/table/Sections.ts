import type { Grid } from '../files/Grid.js';
import { type Facts, isBlank, noFacts } from '../rows/Row.js';
import { readGroupWord } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import type { TableRegion } from './findTables.js';
import { rankOf, withoutNumber } from './readSection.js';

/** A heading that is alone in its row. */
interface Heading {
  /** How it is numbered, from 一、 to a.; 0 if it is not. */
  readonly rank: number;
  /** Whether it is only a topic (教育), which does not identify figures; it may state their unit. */
  readonly isTopic: boolean;
  readonly facts: Facts;
}

/**
 * Whether 妇女 names a chapter, like 教育 and 健康 in other rows of the table, rather than a group, like
 * 男性.
 */
export function isChapter(
  text: string,
  { cells }: Grid,
  { bottom, end }: TableRegion,
  vocabulary: Vocabulary,
): boolean {
  if (!/^(?:妇女|women)$/i.test(withoutNumber(text))) return false;
  const siblings = cells.slice(bottom, end).flatMap((row) => {
    const [other, ...others] = new Set(row.filter((cell) => !isBlank(cell)));
    const isSibling =
      typeof other === 'string' && others.length === 0 && rankOf(other) === rankOf(text);
    return isSibling && other !== text ? [withoutNumber(other)] : [];
  });
  return siblings.length > 0 && !siblings.some((one) => readGroupWord(one, vocabulary)?.sex);
}

/**
 * The headings above a row, the outermost first. A heading ends those that are numbered like it or
 * inside it.
 */
export class Sections {
  /** What the headings state about the rows below; `refused` if that is unknown. */
  facts: Facts | 'refused' = noFacts;
  #headings: Heading[] = [];
  #refused = 0;
  /** The unit stated on a line of its own: 单位：%. */
  #unit: Facts = noFacts;
  /** Whether no row has followed the last heading yet. */
  #isOpened = false;
  readonly #home: string;

  constructor(home: string) {
    this.#home = home;
  }

  /**
   * Refuses the rows below a heading: they are not observations, or their subject is unknown. If
   * the heading is numbered, this lasts until the next topic at its level or further out.
   */
  refuse(rank = 0): void {
    this.#refused = rank;
    this.#headings = [];
    this.facts = 'refused';
  }

  /** Enters a line within the table that states the unit of the rows below. */
  enterUnit(unit: Facts['unit']): void {
    this.#unit = unit === undefined ? noFacts : { unit };
    this.#update();
  }

  /** Takes note of a row of figures, which may end a section. */
  pass(name: unknown): void {
    this.#isOpened = false;
    this.leave(name);
  }

  /** Ends the numbered sections if a row has a number of the outermost level: 二、 below 一、妇女. */
  leave(name: unknown): void {
    if (this.#headings.length === 0 || typeof name !== 'string' || rankOf(name) !== 1) return;
    if (this.#endFrom(1)) this.#update();
  }

  /**
   * Opens a heading; `false` if it is unclear whether the headings above it also apply to the rows
   * below.
   */
  open(heading: Heading): boolean {
    if (this.facts === 'refused') {
      const isEnded = heading.rank > 0 && heading.rank <= this.#refused;
      if (heading.isTopic && !isEnded) return true;
      this.facts = noFacts;
      this.#isOpened = false;
    }
    const isHeld = heading.rank > 0 ? this.#openNumbered(heading.rank) : this.#openOther(heading);
    if (!isHeld) {
      this.refuse();
      return false;
    }
    this.#headings.push(heading);
    this.#isOpened = true;
    if (heading.facts.unit !== undefined) this.#unit = noFacts;
    this.#update();
    return true;
  }

  #update(): void {
    if (this.facts === 'refused') return;
    const facts: Facts = Object.assign({}, ...this.#headings.map((one) => one.facts), this.#unit);
    this.facts = Object.keys(facts).length === 0 ? noFacts : facts;
  }

  #openNumbered(rank: number): boolean {
    const isEnded = this.#endFrom(rank);
    // （一） is inside 一、. After rows of an unnumbered group, it may be inside that group or beside
    // it.
    const isOpen = (one: Heading) => one.rank === 0 && saysGroup(one);
    return isEnded || this.#isOpened || !this.#headings.some(isOpen);
  }

  #openOther(heading: Heading): boolean {
    const last = this.#headings.at(-1);
    if (last === undefined) return true;
    if (heading.isTopic) {
      const sibling = this.#headings.findIndex(({ rank, isTopic }) => rank === 0 && isTopic);
      if (sibling !== -1) this.#headings.length = sibling;
      // Chapters may be about a place above them, but not about a group beside them.
      return sibling !== -1 || this.#isOpened || !this.#headings.some(saysGroup);
    }
    const { facts: own } = heading;
    const shares = ({ facts }: Heading) => Object.keys(own).some((key) => key in facts);
    const isTotal = saysTotal(heading);
    if (this.#isOpened && !this.#headings.some(shares)) return true;
    // A group beside a group of the same kind or beside 合计, or a place beside a place.
    const same = this.#headings.findIndex(shares);
    const isBesideTotal = same === -1 && saysTotal(last) && saysGroup(heading);
    const beside = isBesideTotal ? this.#headings.length - 1 : same;
    if (beside !== -1) {
      this.#headings.length = beside;
      return true;
    }
    const isOther = ({ facts: { place } }: Heading) =>
      place !== undefined && place.area !== this.#home;
    const above = this.#headings.filter((one) => saysGroup(one) || isOther(one));
    // 全市 ends every group. 合计 inside two levels may be the total of either.
    const isHome = own.place?.area === this.#home && !saysGroup(heading);
    if (isTotal ? above.length > 1 : !isHome && above.some(({ rank }) => rank > 0)) return false;
    if (own.place === undefined && above.some(isOther)) return false;
    // 荔浦市 and 农村 may come in either order, so places stay open; topics stay open, except above 合计.
    this.#headings = this.#headings.filter(
      ({ isTopic, facts }) => (isTopic && !isTotal) || facts.place !== undefined,
    );
    return true;
  }

  /** Ends the headings from the first that is numbered like a heading of `rank` or inside it. */
  #endFrom(rank: number): boolean {
    const at = this.#headings.findIndex((heading) => heading.rank >= rank);
    if (at !== -1) this.#headings.length = at;
    return at !== -1;
  }
}

/** Whether a heading is a total such as 合计, which is neither a topic nor a group. */
const saysTotal = ({ rank, isTopic, facts }: Heading): boolean =>
  rank === 0 && !isTopic && Object.keys(facts).length === 0;

const saysGroup = ({ facts: { sex, residence, age } }: Heading): boolean =>
  (sex ?? residence ?? age) !== undefined;
