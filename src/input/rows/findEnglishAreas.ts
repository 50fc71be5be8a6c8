import { englishAreaIn, noEnglishName } from './areaWords.js';
import type { Place } from './Places.js';
import type { Vocabulary } from './Vocabulary.js';

/** An area in English words, and whether they only name one of its offices or publications. */
export interface EnglishArea {
  readonly place: Place;
  readonly areaIn: string;
  readonly isIssuer: boolean;
}

/** Words for an office or a publication: Bureau of Statistics, Statistical Yearbook. */
const office = new RegExp(
  [
    '\\b(?:bureau|commission|ministry|federation|committee|administration|council|congress|press',
    'unicef|cdc|yearbook|bulletin|communiqu[eé])\\b|\\b(?:office|department|government|hospital',
    'cent(?:re|er)|institute|agency)(?= of\\b|$)',
  ].join('|'),
  'i',
);
/** Words before an office that made or approved a table: Source:, Form approved by. */
const credits = [
  /^\W*(?:(?:data |form )?(?:source|publisher|issuer)s?|contact)\s?[:：–—-]/i,
  /^\W*reporting (?:unit|body|department)\s?[:：–—-]/i,
  /\b(?:approved|compiled|issued|published|prepared|provided|supplied|submitted) by\b/i,
  /\b(?:reported|reviewed|released|collected|produced|printed|made) by\b/i,
];
/** A name in English words, with the names that follow it: Health Commission, Guilin. */
const phrase = /[A-Z][\w'’.-]*(?:,? (?:(?:of|the|and|for|on|in) ){0,3}[A-Z0-9][\w'’.-]*)*/g;
const mostWords = 5;
const longest = 200;

/**
 * Whether the name of an area is that of a county or of a part of one, in Chinese or in English.
 */
export const isCounty = (area: string): boolean =>
  /[县旗镇乡]$|\b(?:County|District|Town|Township)$/.test(area);

/** Whether English words name an office or a publication: guilin statistical yearbook. */
export const namesOffice = (text: string): boolean => office.test(text);

/** Finds areas by their English names anywhere in a title: Guilin City monitoring data. */
export function findEnglishAreas(text: string, vocabulary: Vocabulary): EnglishArea[] {
  const found: EnglishArea[] = [];
  let other: EnglishArea | undefined;
  for (const { 0: names, index } of text.slice(0, longest).matchAll(phrase)) {
    let isIssuer = credits.some((credit) => credit.test(text.slice(0, index)));
    // The name after an office is its place: Health Commission, Guilin.
    for (const part of names.split(', ')) {
      isIssuer ||= office.test(part);
      const named = findNames(part, vocabulary);
      for (const place of named) found.push({ place, areaIn: text, isIssuer });
      const area = englishAreaIn.exec(part)?.[0];
      const isOther = named.every(({ kind }) => kind === 'other');
      if (area !== undefined && isOther && !noEnglishName.test(area))
        other ??= {
          place: { area, kind: 'other' },
          areaIn: text,
          isIssuer: isIssuer && !isCounty(area),
        };
    }
  }
  if (other === undefined) return found;
  // Yangshuo County, Guilin
  return isCounty(other.place.area) ? [other, ...found] : [...found, other];
}

/** Finds the known areas in a run of words that begin with capitals. */
function findNames(part: string, { places }: Vocabulary): Place[] {
  const words = part.match(/[A-Za-z][A-Za-z'’-]*/g) ?? [];
  const found: Place[] = [];
  for (let from = 0; from < words.length && from < 30; from += 1)
    for (let length = Math.min(mostWords, words.length - from); length > 0; length -= 1) {
      const name = words.slice(from, from + length).join(' ');
      const place = name.length > 3 ? places.find(name) : undefined;
      // “Total” and “county-wide” do not identify an area.
      const isHomeWord = place?.area === places.home && !places.isName(name);
      if ((place?.kind !== 'home' && place?.kind !== 'other') || isHomeWord) continue;
      found.push(place);
      from += length - 1;
      break;
    }
  return found;
}
