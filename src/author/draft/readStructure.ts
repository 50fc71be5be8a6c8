import type { Doubt } from '../../model/PlanDraft.js';
import { dropTables } from './dropTables.js';
import { type DomainText, findDomains, splitHeadings } from './findDomains.js';
import { type Passage, toPassage } from './foldText.js';
import { type DraftItem, readItems } from './readItems.js';
import type { Line } from './readLines.js';
import { implementationWords, monitoringWords } from './structureWords.js';

/** A domain with its two lists. */
export interface DraftDomain {
  readonly number: number;
  readonly name: string;
  readonly goals: readonly DraftItem[];
  readonly measures: readonly DraftItem[];
}

/** A section after the domains. */
export interface DraftArticle {
  readonly part: 'implementation' | 'monitoring';
  readonly number: number;
}

/** The structure of a plan. */
export interface Structure {
  readonly domains: readonly DraftDomain[];
  readonly articles: readonly DraftArticle[];
  /** The lines before the first domain. */
  readonly preamble: Passage;
  /** The lines after a domain that belong to no domain. */
  readonly rest: Passage;
  readonly doubts: readonly Doubt[];
}

/** Reads domains, lists, items and sections; `undefined` if the text has no list of goals. */
export function readStructure(given: readonly Line[]): Structure | undefined {
  const { kept, tables } = dropTables(given);
  const doubts: Doubt[] = tables.map((words) => ({
    words: words.slice(0, 60),
    why: 'flattenedTable',
  }));
  const lines = splitHeadings(kept);
  const texts = findDomains(lines, doubts);
  if (!texts.some(({ lists }) => lists.some(({ list }) => list === 'goals'))) return undefined;
  const domains = texts.map((text, index) => {
    const domain = readDomain(lines, text, numberOf(texts, index), doubts);
    for (const list of ['goals', 'measures'] as const)
      if (domain[list].length === 0) doubts.push({ words: domain.name, why: 'missingList' });
    return domain;
  });
  if (texts.some(({ number }, index) => number !== numberOf(texts, index)))
    doubts.push({ words: '', why: 'noDomainNumber' });
  return {
    domains,
    articles: readArticles(lines.slice(texts.at(-1)?.end ?? lines.length)),
    preamble: joinLines(lines.slice(0, texts[0]?.from ?? 0)),
    rest: joinLines(texts.flatMap(({ end }, index) => lines.slice(end, texts[index + 1]?.from))),
    doubts,
  };
}

/** Returns the printed number if all numbers are printed and increase, else the position. */
function numberOf(texts: readonly DomainText[], index: number): number {
  const isSound = texts.every(
    ({ number }, at) => number !== undefined && number > (texts[at - 1]?.number ?? 0),
  );
  return isSound ? (texts[index]?.number ?? index + 1) : index + 1;
}

function readDomain(
  lines: readonly Line[],
  { name, lists, end }: DomainText,
  number: number,
  doubts: Doubt[],
): DraftDomain {
  const parts = { goals: [] as DraftItem[], measures: [] as DraftItem[] };
  for (const [place, { at, list }] of lists.entries()) {
    const next = lists[place + 1]?.at ?? end;
    const [items = [], ...lost] = readItems(lines.slice(at + 1, next), doubts);
    parts[list].push(...items);
    const rest = parts[lists.length === 1 ? 'measures' : list];
    for (const more of lost) {
      doubts.push({ words: more[0]?.text.printed.slice(0, 30) ?? '', why: 'lostHeading' });
      for (const item of more) rest.push({ ...item, number: (rest.at(-1)?.number ?? 0) + 1 });
    }
  }
  return { number, name, ...parts };
}

const joinLines = (lines: readonly Line[]) => {
  const printed = lines.map((line) => line.printed).join('');
  return toPassage(printed);
};

/** Reads the sections of the parts on implementation and on monitoring. */
function readArticles(lines: readonly Line[]): DraftArticle[] {
  const articles: DraftArticle[] = [];
  const counts = { implementation: 0, monitoring: 0 };
  let part: DraftArticle['part'] | undefined;
  const partStyle = lines[0]?.marker?.style;
  const style = lines.find(({ marker }) => marker !== undefined && marker.style !== partStyle)
    ?.marker?.style;
  for (const { folded, marker } of lines) {
    if (marker === undefined) continue;
    if (marker.style === partStyle) {
      const heading = folded.slice(0, 40);
      part = implementationWords.test(heading)
        ? 'implementation'
        : monitoringWords.test(heading)
          ? 'monitoring'
          : undefined;
    } else if (part !== undefined && marker.style === style && marker.number === counts[part] + 1) {
      counts[part] += 1;
      articles.push({ part, number: marker.number });
    }
  }
  return articles;
}
