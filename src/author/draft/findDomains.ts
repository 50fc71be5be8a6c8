import type { Doubt } from '../../model/PlanDraft.js';
import { type Line, type MarkerStyle, markerStyles, readMarker } from './readLines.js';
import { appendixWords, goalHeadings, measureHeadings } from './structureWords.js';

export type ListName = 'goals' | 'measures';
const headings: Readonly<Record<ListName, ReadonlySet<string>>> = {
  goals: new Set(goalHeadings),
  measures: new Set(measureHeadings),
};

/** The heading of a list: on which line it is. */
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
  readonly lists: ListHeading[];
  end: number;
}

const levelOf = (style: MarkerStyle) => markerStyles.indexOf(style);
const longestHeading = 30;
/** How many lines above its first list the heading of a domain may be. */
const farthestHeading = 6;

/** The domains of a plan, by the headings of their lists. */
export function findDomains(lines: readonly Line[], doubts: Doubt[]): DomainText[] {
  const appendix = findAppendix(lines);
  const lists = findLists(lines).filter(({ at }) => at < appendix);
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
      doubts.push({ words: lines[list.at]?.printed ?? '', why: 'noDomainHeading' });
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

/** Whether lines hold a list of goals. */
export const hasGoals = (lines: readonly Line[]): boolean =>
  findLists(splitHeadings(lines)).some(({ list }) => list === 'goals');

/** The line where an appendix begins; what is named above the first list is only announced. */
function findAppendix(lines: readonly Line[]): number {
  const first = findLists(lines)[0]?.at ?? 0;
  const at = lines.findIndex(
    (line, index) => index > first && appendixWords.test(line.folded) && isHeading(line),
  );
  return at < 0 ? lines.length : at;
}

/** Punctuation and brackets round a heading. */
const bare = (text: string) => text.replace(/[\s【】〔〕[\]《》<>“”:。.]/g, '');

function nameOfList(heading: string): ListName | undefined {
  if (heading.length > longestHeading) return undefined;
  const name = bare(heading);
  if (headings.goals.has(name)) return 'goals';
  return headings.measures.has(name) ? 'measures' : undefined;
}

/** Puts `主要目标:1.…` on two lines, and the heading of a list that was split over two on one. */
export function splitHeadings(lines: readonly Line[]): Line[] {
  const split: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    const start = line.marker?.length ?? 0;
    const colon = line.folded.slice(0, start + longestHeading).indexOf(':', start);
    if (
      colon > 0 &&
      colon < line.folded.length - 1 &&
      nameOfList(line.folded.slice(start, colon)) !== undefined
    ) {
      split.push(cutLine(line, 0, colon), { ...cutLine(line, colon + 1), isApart: false });
    } else if (
      next !== undefined &&
      next.marker === undefined &&
      line.folded.length - start <= 4 &&
      nameOfList(line.folded.slice(start)) === undefined &&
      nameOfList(line.folded.slice(start) + next.folded) !== undefined
    ) {
      const { folded, printed } = next;
      split.push({ ...line, folded: line.folded + folded, printed: line.printed + printed });
      at += 1;
    } else split.push(line);
  }
  return split;
}

/** A part of a line, as a line of its own. */
export function cutLine(line: Line, from: number, to?: number): Line {
  const printed = line.printed.slice(from, to);
  const folded = line.folded.slice(from, to);
  const lead = folded.length - folded.trimStart().length;
  const cut = { folded: folded.slice(lead), printed: printed.slice(lead), isApart: line.isApart };
  return { ...cut, marker: readMarker(cut.folded) };
}

/**
 * The headings of lists. All have one style of number, or none: `五、保障措施` after domains numbered
 * 一、 is a part of the plan.
 */
function findLists(lines: readonly Line[]): ListHeading[] {
  const found = lines.flatMap((line, at) => {
    const list = nameOfList(line.folded.slice(line.marker?.length ?? 0));
    if (list === undefined || isCutOff(lines[at - 1])) return [];
    return [{ at, list, style: line.marker?.style }];
  });
  const style = found.find(({ list }) => list === 'goals')?.style;
  return found.filter((heading) => heading.style === undefined || heading.style === style);
}

/** Whether a sentence continues after a line: `…落实各项 / 措施。` is not a heading. */
const isCutOff = (line: Line | undefined) =>
  line !== undefined &&
  line.marker?.style !== 'chapter' &&
  line.folded.length > longestHeading / 2 &&
  !/[。;:!?”)]$/.test(line.folded) &&
  (line.marker === undefined || /[,。;]/.test(line.folded));

/** Whether a line is a heading: short, and no sentence. */
function isHeading(line: Line): boolean {
  const text = line.folded.slice(line.marker?.length ?? 0).replace(/[。:]$/, '');
  return text.length <= longestHeading && !/[。;,!?]/.test(text);
}

/** Whether a marked line is a short item rather than a heading. */
const isItem = ({ folded, marker }: Line) =>
  marker !== undefined && levelOf(marker.style) >= levelOf('arabic') && /[。;]$/.test(folded);

/** The heading of the domain that a list opens, where it opens one. */
function findHeading(
  lines: readonly Line[],
  after: number,
  list: ListHeading,
  current: DomainText | undefined,
): Omit<DomainText, 'lists' | 'end'> | undefined {
  const opens = current === undefined || current.lists[0]?.list === list.list;
  const style = current?.style;
  const first = Math.max(after, list.at - farthestHeading);
  for (let at = list.at - 1; at >= first; at -= 1) {
    const line = lines[at] as Line;
    const { marker } = line;
    const isRight =
      marker !== undefined &&
      (style === undefined ? opens && !isItem(line) : marker.style === style);
    if (!isRight || !isHeading(line)) continue;
    const rest = lines.slice(at + 1, list.at);
    const parts = rest.every((part) => part.marker === undefined && isHeading(part)) ? rest : [];
    const name = bare(line.folded.slice(marker.length) + parts.map((part) => part.folded).join(''));
    return { from: at, style: marker.style, number: marker.number, name };
  }
  const above = lines[list.at - 1];
  if (style !== undefined || !opens || list.at - 1 < after || above === undefined) return undefined;
  if (above.marker !== undefined || !isHeading(above)) return undefined;
  return { from: list.at - 1, style: undefined, number: undefined, name: bare(above.folded) };
}

/** The line at which a domain ends: the next heading of its level or above, or an appendix. */
function findEnd(lines: readonly Line[], { lists, style }: DomainText, limit: number): number {
  const level = style === undefined ? levelOf('han') : levelOf(style);
  const last = lists.at(-1)?.at ?? 0;
  for (let at = last + 1; at < limit; at += 1) {
    const line = lines[at] as Line;
    const { marker } = line;
    if (marker !== undefined && levelOf(marker.style) <= level && isHeading(line)) return at;
  }
  return limit;
}
