import type { Doubt } from '../../model/PlanDraft.js';
import { type Line, type MarkerStyle, markerStyles, readMarker } from './readLines.js';
import { appendixWords, goalHeadings, measureHeadings } from './structureWords.js';

export type ListName = 'goals' | 'measures';
const headings: Readonly<Record<ListName, ReadonlySet<string>>> = {
  goals: new Set(goalHeadings),
  measures: new Set(measureHeadings),
};

/** The heading of a list and its line. */
interface ListHeading {
  readonly at: number;
  readonly list: ListName;
}

/** A domain: its heading, its lists, and the line after its last one. */
export interface DomainText {
  readonly from: number;
  readonly style: MarkerStyle | undefined;
  readonly number: number | undefined;
  readonly name: string;
  readonly lists: [ListHeading, ...ListHeading[]];
  end: number;
}

const levelOf = (style: MarkerStyle) => markerStyles.indexOf(style);
const longestHeading = 30;
/** The number of lines above its first list in which the heading of a domain may be. */
const farthestHeading = 6;

/** Finds the domains of a plan by the headings of their lists. */
export function findDomains(lines: readonly Line[], doubts: Doubt[]): DomainText[] {
  const all = findLists(lines);
  const appendix = findAppendix(lines, all[0]?.at);
  const lists = all.filter(({ at }) => at < appendix);
  const domains: DomainText[] = [];
  for (const [index, list] of lists.entries()) {
    const current = domains.at(-1);
    const after = (lists[index - 1]?.at ?? -1) + 1;
    const heading = findHeading(lines, after, list, current);
    if (heading !== undefined) domains.push({ ...heading, lists: [list], end: lines.length });
    else if (current !== undefined && !current.lists.some((own) => own.list === list.list)) {
      if (list.list === 'goals') doubts.push({ words: current.name, why: 'otherOrder' });
      current.lists.push(list);
    } else {
      doubts.push({ words: (lines[list.at] as Line).printed, why: 'noDomainHeading' });
      const { at: from } = list;
      domains.push({
        from,
        style: current?.style,
        number: undefined,
        name: '',
        lists: [list],
        end: lines.length,
      });
    }
  }
  for (const [index, domain] of domains.entries())
    domain.end = findEnd(lines, domain, domains[index + 1]?.from ?? appendix);
  return domains;
}

/** Whether lines contain a list of goals. */
export const hasGoals = (lines: readonly Line[]): boolean =>
  findLists(splitHeadings(lines)).some(({ list }) => list === 'goals');

/**
 * Finds the line where an appendix begins. Before the first list, such a line only mentions an
 * appendix.
 */
function findAppendix(lines: readonly Line[], first = 0): number {
  const at = lines.findIndex(
    (line, index) => index > first && appendixWords.test(line.folded) && isHeading(line),
  );
  return at === -1 ? lines.length : at;
}

const withoutMarker = ({ folded, marker }: Line) => folded.slice(marker?.length);

/** Removes the punctuation and brackets around a heading. */
const bare = (text: string) => text.replace(/[\s【】〔〕[\]《》<>“”:。.]/g, '');

function nameOfList(heading: string): ListName | undefined {
  const name = bare(heading.replace(/^\(?[甲乙丙丁A-DⅠ-Ⅳ][、.)]/, ''));
  if (headings.goals.has(name)) return 'goals';
  return headings.measures.has(name) ? 'measures' : undefined;
}

/** Whether a line is the heading of a list of goals, or begins with one. */
export const isGoals = (line: Line): boolean =>
  nameOfList(withoutMarker(line).split(':', 1)[0] as string) === 'goals';

/** Splits a line at the headings inside it: `(一)儿童与健康。主要目标:1.…`. */
function cutAtHeadings(line: Line): Line[] {
  const cuts = [...line.folded.matchAll(/(?<=[。;])[^。;:,]{2,9}(?=:)/g)].flatMap(
    ({ 0: name, index }) => {
      const item = line.folded.slice(index + name.length + 1, index + name.length + 13).trimStart();
      return nameOfList(name) !== undefined && readMarker(item)?.number === 1 ? [index] : [];
    },
  );
  return cuts.length === 0 ? [line] : [0, ...cuts].map((from, at) => cutLine(line, from, cuts[at]));
}

/**
 * Splits `主要目标:1.…` into two lines, and joins a heading of a list that was split over two lines.
 */
export function splitHeadings(given: readonly Line[]): Line[] {
  const lines = given.flatMap(cutAtHeadings);
  const split: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    const heading = withoutMarker(line);
    const colon = heading.indexOf(':');
    if (
      colon !== -1 &&
      colon < heading.length - 1 &&
      nameOfList(heading.slice(0, colon)) !== undefined
    ) {
      const end = line.folded.length - heading.length + colon;
      split.push(cutLine(line, 0, end), cutLine(line, end + 1));
    } else if (next !== undefined && nameOfList(heading + next.folded) !== undefined) {
      const { folded, printed } = next;
      split.push({ ...line, folded: line.folded + folded, printed: line.printed + printed });
      at += 1;
    } else split.push(line);
  }
  return split;
}

/** Returns a part of a line as a line of its own. */
export function cutLine(line: Line, from: number, to?: number): Line {
  const printed = line.printed.slice(from, to);
  const folded = line.folded.slice(from, to);
  const lead = folded.length - folded.trimStart().length;
  const cut = { folded: folded.slice(lead), printed: printed.slice(lead), isApart: line.isApart };
  return { ...cut, marker: readMarker(cut.folded) };
}

/**
 * Finds the headings of lists. Each is either unnumbered or numbered in the style of most headings
 * of goals. `五、保障措施` after domains numbered 一、 and `（二）主要指标` before lists numbered 1. are other
 * parts of the plan.
 */
function findLists(lines: readonly Line[]): ListHeading[] {
  const found = lines.flatMap((line, at) => {
    const list = nameOfList(withoutMarker(line));
    if (list === undefined || isCutOff(lines[at - 1])) return [];
    return [{ at, list, style: line.marker?.style }];
  });
  const styles = new Map<MarkerStyle | undefined, number>();
  for (const { list, style } of found)
    if (list === 'goals') styles.set(style, (styles.get(style) ?? 0) + 1);
  const [[style] = []] = [...styles].sort(([, one], [, other]) => other - one);
  return found.filter((heading) => heading.style === undefined || heading.style === style);
}

/**
 * Whether a sentence continues after a line, so that the next line is not a heading: `…落实各项 / 措施。`.
 */
const isCutOff = (line: Line | undefined) =>
  line !== undefined &&
  line.marker?.style !== 'chapter' &&
  line.folded.length > longestHeading / 2 &&
  !/[。;:!?”)]$/.test(line.folded) &&
  (line.marker === undefined || /[,。;]/.test(line.folded));

/** Whether a line is a heading: short, and not a sentence. */
function isHeading(line: Line): boolean {
  const text = withoutMarker(line).replace(/[。:]$/, '');
  return text.length <= longestHeading && !/[。;,!?]/.test(text);
}

/** Whether a marked line is a short item rather than a heading. */
const isItem = (style: MarkerStyle, line: string) =>
  levelOf(style) >= levelOf('arabic') && line.endsWith('。');

/** Whether a style of numbering is of a higher level than that of a list. */
const isAbove = (style: MarkerStyle, list: MarkerStyle | undefined) =>
  list === undefined || levelOf(style) < levelOf(list);

/** Finds the heading of the domain that a list opens, if it opens one. */
function findHeading(
  lines: readonly Line[],
  after: number,
  list: ListHeading,
  current: DomainText | undefined,
): Omit<DomainText, 'lists' | 'end'> | undefined {
  const opens = current === undefined || current.lists[0].list === list.list;
  const style = current?.style;
  const own = lines[list.at]?.marker?.style;
  const first = Math.max(after, list.at - farthestHeading);
  for (let at = list.at - 1; at >= first; at -= 1) {
    const line = lines[at] as Line;
    const { marker } = line;
    const isRight =
      marker !== undefined &&
      (style === undefined
        ? opens && !isItem(marker.style, line.folded) && isAbove(marker.style, own)
        : marker.style === style);
    if (!isRight || !isHeading(line)) continue;
    const rest = lines.slice(at + 1, list.at);
    const parts = rest.every((part) => part.marker === undefined && isHeading(part)) ? rest : [];
    const name = bare(line.folded.slice(marker.length) + parts.map((part) => part.folded).join(''));
    return { from: at, style: marker.style, number: marker.number, name };
  }
  const from = list.at - 1;
  if (style !== undefined || !opens || from < after) return undefined;
  const above = lines[from] as Line;
  if (above.marker !== undefined || !isHeading(above)) return undefined;
  return { from, style: undefined, number: undefined, name: bare(above.folded) };
}

/**
 * Finds the line at which a domain ends: the next heading of its level or above, or an appendix.
 */
function findEnd(lines: readonly Line[], { lists, style }: DomainText, limit: number): number {
  const level = style === undefined ? levelOf('han') : levelOf(style);
  const { at: last } = lists.at(-1) as ListHeading;
  for (let at = last + 1; at < limit; at += 1) {
    const line = lines[at] as Line;
    const { marker } = line;
    if (marker !== undefined && levelOf(marker.style) <= level && isHeading(line)) return at;
  }
  return limit;
}
