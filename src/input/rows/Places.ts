import { unknownId } from '../../errors/unknown.js';
import type { Area } from '../../model/Area.js';
import type { Plan } from '../../model/Plan.js';
import {
  areaEnd,
  asideOfAll,
  cityToo,
  code,
  englishArea,
  everyOne,
  findHigher,
  groupLike,
  homeWords,
  institutionEnd,
  isNotOne,
  kindOfCounty,
  kindOfInstitution,
  longestArea,
  noEnglishName,
  ofAll,
  ofWhich,
  prefix,
  province,
} from './areaWords.js';
import { indexAreas } from './indexAreas.js';
import { foldName, NameIndex } from './NameIndex.js';

/** A place that a figure is about. */
export interface Place {
  /** The code of a known area, or the name of another one. */
  readonly area: string;
  readonly institution?: string;
  /**
   * `home`: the area of the caller or a part of it. `other`: a higher or a neighbouring area given
   * by its name; `coded`: one given by its code.
   */
  readonly kind: 'home' | 'other' | 'coded' | 'institution' | 'unknown';
}

/** Looks up the names of places. */
export interface Places {
  /** The area of rows that name none; empty if it is unknown. */
  readonly home: string;
  /** The area of the plans, to which 全市 refers. */
  readonly whole: string;
  /** The place that a word names; `undefined` if it does not name a place. */
  readonly find: (word: string) => Place | undefined;
  /** The Chinese name of a known area, or the code if it is not known. */
  readonly nameOf: (code: string) => string;
  /** Whether a string contains the name of a known area. */
  readonly mentions: (text: string) => boolean;
  /** Whether a word is the name of a known area. */
  readonly isName: (word: string) => boolean;
  /** The known area at the beginning of a string, perhaps after the areas that it is part of. */
  readonly findLeading: (text: string) => Place | undefined;
  /** The area at the beginning of a string, known or not: 全国 in 全国乡镇卫生院, 永福县 in 永福县卫生院. */
  readonly findHead: (text: string) => Place | undefined;
  /** Another county, or optionally a city or a province, at the beginning of a string. */
  readonly findOther: (text: string, form: RegExp) => Place | undefined;
  /** Whether one known area is part of another. */
  readonly isPart: (part: string, whole: string) => boolean;
  /** The nearest name of a known area. */
  readonly suggest: (word: string) => string | undefined;
}

const listNames = (areas: readonly Area[]) =>
  areas.flatMap(({ code: id, name, aliases }) => [id, name.zh, name.en, ...aliases]);

/**
 * Builds the index of places: known areas, their names after a prefix, and other areas by the form
 * of their names.
 */
export function makePlaces({
  plans = [],
  areas = [],
  area,
}: {
  readonly plans?: readonly Plan[];
  readonly areas?: readonly Area[];
  readonly area?: string | undefined;
}): Places {
  const index = new NameIndex(indexAreas(areas));
  const names = areas.flatMap((known) =>
    [known.name.zh, ...known.aliases]
      .filter((name) => /[\u4e00-\u9fff]$/.test(name))
      .map((name) => ({ name, code: known.code })),
  );
  const ofPlans = new Set(plans.map((plan) => plan.areaCode));
  const tops = areas.filter((known) => known.parent === undefined).map((known) => known.code);
  let home = '';
  let wholeArea = findWholeOf(findOnly());
  home = area === undefined ? findOnly() : findGiven(area);
  wholeArea = findWholeOf(home);
  const cache = new Map<string, Place | undefined>();

  return {
    home,
    whole: wholeArea,
    find: (word) => {
      const before = cache.get(word);
      if (before !== undefined || cache.has(word)) return before;
      const place = find(word);
      cache.set(word, place);
      return place;
    },
    nameOf: (of) => index.find(of)?.name.zh ?? of,
    mentions: (text) => names.some(({ name }) => text.includes(name)),
    isName: (word) => index.find(word.trim()) !== undefined,
    findLeading,
    findHead,
    findOther,
    isPart: (part, whole) => part !== whole && chainOf(part).includes(whole),
    suggest: (word) => {
      const match = index.match(word);
      return 'nearest' in match ? match.nearest : undefined;
    },
  };

  /** The area that all plans share, or the only one that is not part of another; else empty. */
  function findOnly(): string {
    const [only] = ofPlans.size === 1 ? ofPlans : tops.length === 1 ? tops : [];
    return only === undefined ? '' : (index.find(only)?.code ?? only);
  }

  /** The area that the caller names; a misspelt name is an error if areas are known. */
  function findGiven(given: string): string {
    const place = find(given);
    if (place !== undefined && place.kind !== 'institution') return place.area;
    if (given !== '' && areas.length > 0) throw unknownId('area', given, listNames(areas));
    return given;
  }

  /** The area that 全市 means: that of a plan, even if rows are about another area by default. */
  function findWholeOf(part: string): string {
    const wholes = ofPlans.size > 0 || tops.length !== 1 ? ofPlans : new Set(tops);
    const [only] = wholes;
    const own = chainOf(part).find((at) => wholes.has(at));
    return own ?? (only === undefined || wholes.size > 1 ? part : only);
  }

  /** An area and the areas that it is part of. */
  function chainOf(part: string): readonly string[] {
    const chain = new Set<string>();
    for (
      let at: string | undefined = part;
      at !== undefined && !chain.has(at);
      at = index.find(at)?.parent
    )
      chain.add(at);
    return [...chain];
  }

  function find(word: string): Place | undefined {
    const text = word.trim();
    const known = index.find(text) ?? findPadded(text);
    if (known !== undefined) return { area: known.code, kind: 'home' };
    if (text === '') return undefined;
    if (text === home) return { area: home, kind: 'home' };
    if (homeWords.has(foldName(text))) return { area: wholeArea, kind: 'home' };
    const higher = findHigher(text);
    if (higher !== undefined) return { area: higher, kind: higher === home ? 'home' : 'other' };
    if (code.test(text)) return { area: text, kind: 'coded' };
    if (text.length > 40) return undefined;
    const suffixed = names.find(
      ({ name }) => text.endsWith(name) && prefix.test(text.slice(0, -name.length)),
    );
    if (suffixed !== undefined) return { area: suffixed.code, kind: 'home' };
    const english = noEnglishName.test(text) ? undefined : englishArea.exec(text)?.[1]?.trim();
    if (english !== undefined) return findEnglish(english) ?? { area: text, kind: 'other' };
    const whole = findWhole(text);
    if (whole !== undefined) return whole;
    const end = ofWhich.test(text) ? null : institutionEnd.exec(text);
    if (end !== null) {
      const named = text.slice(0, end.index);
      if (everyOne.test(named)) return { area: home, kind: 'home' };
      if (!kindOfInstitution.test(named)) return institution(text);
    }
    if (groupLike.test(text)) return undefined;
    if (province.test(text)) return { area: text, kind: 'other' };
    if (!areaEnd.test(text) || isNotOne(text)) return undefined;
    // It is nearly the name of a known area, so it is a typing error rather than another area.
    const match = index.match(text);
    return 'nearest' in match && match.nearest !== undefined
      ? undefined
      : { area: text, kind: 'other' };
  }

  /** Finds the place of an English name without its last word: Licheng for Licheng Town. */
  function findEnglish(name: string): Place | undefined {
    const known = index.find(name);
    if (known !== undefined) return { area: known.code, kind: 'home' };
    const higher = findHigher(name);
    return higher === undefined ? undefined : { area: higher, kind: 'other' };
  }

  /** Finds the area of a statistical code, which appends zeros to the code of the area. */
  function findPadded(text: string): Area | undefined {
    if (!/^\d{7,12}$/.test(text)) return undefined;
    const [area] = [9, 6].flatMap((digits) =>
      /^0+$/.test(text.slice(digits)) ? (index.find(text.slice(0, digits)) ?? []) : [],
    );
    return area;
  }

  /** Finds the area that words such as 全市 name as a whole: 荔浦市合计, 荔浦市（全市）, 全国平均水平. */
  function findWhole(text: string): Place | undefined {
    const open = text.search(/[(（]/);
    const isAside = open > 0 && /[)）]$/.test(text);
    const bare = isAside ? text.slice(0, open) : text.replace(ofAll, '');
    const place = bare === text ? undefined : find(bare);
    if (place === undefined || place.kind === 'institution') return undefined;
    const aside = isAside ? text.slice(open + 1, -1) : '合计';
    return asideOfAll.test(aside) || find(aside)?.area === place.area ? place : undefined;
  }

  function findLeading(text: string): Place | undefined {
    const found = names
      .map(({ name, code }) => ({ code, from: text.indexOf(name), length: name.length }))
      .filter(({ from }) => from !== -1 && prefix.test(text.slice(0, from)))
      // 荔浦市荔城镇 means the township, whose name ends last.
      .sort((a, b) => b.from + b.length - (a.from + a.length))[0];
    return found && { area: found.code, kind: 'home' };
  }

  function findHead(text: string): Place | undefined {
    const own = findLeading(text);
    if (own !== undefined) return own;
    const head = text.toLowerCase().startsWith('national ') ? 'national' : text;
    for (let length = Math.min(longestArea, head.length); length > 1; length -= 1) {
      const word = head.slice(0, length);
      const isWord = homeWords.has(word) || findHigher(word) !== undefined || province.test(word);
      if (isWord) return find(word);
    }
    return findOther(text, cityToo);
  }

  function findOther(text: string, form: RegExp): Place | undefined {
    const name = form.exec(text)?.[1];
    const place = name === undefined || kindOfCounty.test(name) ? undefined : find(name);
    return place?.kind === 'other' ? place : undefined;
  }

  /** Assumes that an institution is in the area that it is named after: 修仁小学 in 修仁镇. */
  function institution(text: string): Place {
    const own = findLeading(text)?.area ?? index.find(text.slice(0, 2))?.code;
    const area = own ?? findOther(text, cityToo)?.area ?? home;
    return { area, institution: text, kind: 'institution' };
  }
}
