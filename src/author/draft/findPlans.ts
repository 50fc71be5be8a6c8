import { isGoals } from './findDomains.js';
import type { Line } from './readLines.js';
import { notATitle, titleEnding } from './structureWords.js';

/** One plan of a text. */
export interface PlanText {
  /** The title as printed, without its years; empty if the text has no title. */
  readonly title: string;
  /** The years in the title or below it. */
  readonly period: { readonly start: number; readonly end: number } | undefined;
  readonly lines: readonly Line[];
}

const longestTitle = 40;
/** The number of lines, starting with the title, that may contain the years. */
const farthestYears = 40;
const years = /(?:^|\(|(?=\d{4}年?-))(\d{4})年?(?:-{1,2}|[至到])(\d{4})/;

/** Splits a text at the titles of its plans. What precedes the first title is a notice. */
export function findPlans(lines: readonly Line[]): { notice: readonly Line[]; plans: PlanText[] } {
  const titles = new Map<string, { first: number; at: number; body: number; isOpen: boolean }>();
  const headers = new Set<number>();
  let last: { isOpen: boolean } | undefined;
  let start: number | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    if (last !== undefined && isGoals(lines[at] as Line)) last.isOpen = true;
    const found = readTitle(lines, at);
    if (found === undefined) continue;
    const { title, body } = found;
    start ??= at;
    const same = titles.get(title);
    const place = { first: same?.first ?? at, at, body, isOpen: false };
    // A title may first appear on a cover and in a table of contents. After the goals of its plan,
    // it is a page header or a link.
    if (same?.isOpen === true) for (let own = at; own < body; own += 1) headers.add(own);
    else {
      titles.delete(title);
      titles.set(title, place);
      last = place;
    }
    at = body - 1;
  }
  if (start === undefined)
    return {
      notice: [],
      plans: [{ title: '', period: findYears(lines.slice(0, farthestYears)), lines }],
    };
  const places = [...titles];
  return {
    notice: lines.slice(0, start),
    plans: places.map(([title, { first, body }], index) => {
      const end = places[index + 1]?.[1].at;
      const years = [first, body].flatMap((from) => lines.slice(from, from + farthestYears));
      const own = lines.slice(body, end).filter((_, place) => !headers.has(body + place));
      return { title, period: findYears(years), lines: own };
    }),
  };
}

/** Reads the title that a line contains or begins; `body` is the line after the title. */
function readTitle(lines: readonly Line[], at: number) {
  const [first, second] = [lines[at] as Line, lines[at + 1]];
  if (first.marker !== undefined) return undefined;
  const alone = nameOf(first.folded);
  if (alone !== undefined) return { title: alone, body: at + 1 };
  if (second === undefined || second.marker !== undefined) return undefined;
  // `石桥县 / 妇女发展规划` and `石桥县妇女发展 / 规划` are split titles. A date above a title is not part of it.
  if (nameOf(second.folded) !== undefined && !/[省市县区州盟旗]$/.test(first.folded))
    return undefined;
  const title = nameOf(first.folded + second.folded);
  return title === undefined ? undefined : { title, body: at + 2 };
}

function nameOf(line: string): string | undefined {
  if (line.length > longestTitle) return undefined;
  const name = line
    .replace(/\s|[《》]/g, '')
    .replace(/\(?\d{4}年?(?:-{1,2}|[至到])\d{4}年?\)?$/, '');
  return titleEnding.test(name) && !notATitle.test(name) ? name : undefined;
}

function findYears(lines: readonly Line[]) {
  for (const { folded } of lines) {
    const match = years.exec(folded.replace(/\s/g, ''));
    if (match === null) continue;
    const [start, end] = [Number(match[1]), Number(match[2])];
    if (start < end && start >= 1900 && end <= 2200) return { start, end };
  }
  return undefined;
}
