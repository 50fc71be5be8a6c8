import { addTo } from '../../lookup/addTo.js';
import type { Indicator } from '../../model/Indicator.js';
import type { LocalizedText } from '../../model/LocalizedText.js';
import type { Doubt, DoubtCode } from '../../model/PlanDraft.js';
import { isConvertible } from '../../quantity/getUnit.js';
import type { TargetEntry } from '../PlanEntry.js';
import type { Passage } from './foldText.js';
import { isShareUnit } from './groupFigures.js';
import { canonicalName } from './nameIndicators.js';
import { splitList } from './nameQuantities.js';
import type { Reading, Reason } from './Reading.js';

/** Returns the printed words for both languages. */
export const asPrinted = (words: string): LocalizedText => ({ zh: words, en: words });

const longestWording = 25;
const longestWords = 60;

/**
 * Composes targets from readings, and adds slugs, the plan's own indicators, restatements and
 * doubts.
 */
export class DraftComposer {
  readonly own: Indicator[] = [];
  readonly doubts: Doubt[] = [];
  readonly #plan: string;
  readonly #end: number;
  /** The first target with each requirement, by a key of the requirement. */
  readonly #firsts = new Map<string, string>();
  /** The plan's own indicators with each name, one for each dimension. */
  readonly #ownByName = new Map<string, Indicator[]>();
  #clause = '';
  #targets: Record<string, TargetEntry> = {};
  #asked = new Set<string>();
  /** The last number in a slug of each indicator. */
  #numbers = new Map<string, number>();

  constructor(plan: string, end: number) {
    this.#plan = plan;
    this.#end = end;
  }

  /** Begins a clause. */
  open(clause: string): void {
    this.#clause = `${this.#plan}.${clause}`;
    this.#targets = {};
    this.#asked = new Set();
    this.#numbers = new Map();
  }

  /** Returns the targets of the clause. */
  close(): Readonly<Record<string, TargetEntry>> {
    return this.#targets;
  }

  /** Records words of the clause that raise a doubt. */
  note(why: DoubtCode, words: string): void {
    this.doubts.push({ clause: this.#clause, words, why });
  }

  /** Adds a target to the clause, unless it already contains one with the same requirement. */
  add(reading: Reading, text: Passage): void {
    const { named, rule, timing, scope, sex, boundWord, dueYear } = reading;
    const words = text.printed.slice(reading.from, reading.to);
    const indicator = named.match?.known.id ?? this.#ownIndicator(reading);
    const what = JSON.stringify([indicator, rule, timing, scope, sex, dueYear ?? this.#end]);
    if (this.#asked.has(what)) return;
    this.#asked.add(what);
    const slug = this.#freeSlug(indicator, dueYear ?? this.#end);
    const id = `${this.#clause}.${slug}`;
    const first = this.#firsts.get(what);
    if (first === undefined) this.#firsts.set(what, id);
    this.#targets[slug] = {
      indicator,
      rule,
      timing,
      ...(dueYear === undefined ? {} : { dueYear }),
      ...(scope === 'area' ? {} : { scope }),
      ...(sex === undefined ? {} : { sex }),
      wording: toWording(words, boundWord),
      boundWord,
      ...(first === undefined ? {} : { restates: first }),
    };
    const doubt = ({ why, nearest }: Reason) =>
      this.doubts.push({
        clause: this.#clause,
        target: id,
        words: shorten(words),
        why,
        ...(nearest === undefined ? {} : { nearest }),
      });
    for (const reason of reading.reasons) doubt(reason);
    if (dueYear !== undefined) doubt({ why: 'dueYearInSentence', nearest: String(dueYear) });
    if (named.match === undefined)
      doubt({ why: 'unknownIndicator', nearest: printName(named.name) });
    else if (named.match.how === 'near')
      doubt({ why: 'nearestIndicator', nearest: named.match.name });
    if (sex !== undefined) doubt({ why: 'sexCarried' });
    if (scope !== 'area') doubt({ why: 'eachUnit', nearest: scope });
    if (isUnlikely(rule)) doubt({ why: 'unlikelyFigure' });
    if (named.match === undefined && splitList(named.name).length > 1)
      doubt({ why: 'severalGroups' });
  }

  /**
   * Returns the slug of a target: its indicator, followed by the year and then a number if the
   * clause already has the shorter slug.
   */
  #freeSlug(indicator: string, dueYear: number): string {
    if (!(indicator in this.#targets)) return indicator;
    if (!(`${indicator}-${dueYear}` in this.#targets)) return `${indicator}-${dueYear}`;
    let number = (this.#numbers.get(indicator) ?? 1) + 1;
    while (`${indicator}-${number}` in this.#targets) number += 1;
    this.#numbers.set(indicator, number);
    return `${indicator}-${number}`;
  }

  /** Returns the id of one of the plan's own indicators, by its name. */
  #ownIndicator({ named, unit, rule }: Reading): string {
    const name = canonicalName(named.name);
    const known = this.#ownByName.get(name)?.find((own) => isConvertible(own.unit, unit));
    if (known !== undefined) return known.id;
    const id = `${this.#plan}-own-${this.own.length + 1}`;
    const printed = asPrinted(printName(named.name));
    const own: Indicator = {
      id,
      name: printed,
      aliases: [],
      definition: printed,
      unit,
      polarity: polarityOf(rule),
      bounds: { min: '0' },
      population: printed,
      scale: isShareUnit(unit) ? 'logit' : 'identity',
      baselines: [],
    };
    this.own.push(own);
    addTo(this.#ownByName, name, own);
    return id;
  }
}

/** Whether a rule requires a share above 100 %. */
const isUnlikely = (rule: Reading['rule']) =>
  'value' in rule && rule.unit === 'percent' && Number(rule.value) > 100;

/** Returns the favourable direction, if it follows from the rule. */
function polarityOf(rule: Reading['rule']): Indicator['polarity'] {
  switch (rule.kind) {
    case 'atLeast':
    case 'between':
      return 1;
    case 'atMost':
      return -1;
    case 'changeFrom':
      return rule.change.startsWith('-') ? -1 : 1;
    case 'trend':
      return rule.direction === 'up' ? 1 : -1;
    case 'coverage':
      return rule.extent === 'none' ? -1 : 1;
    case 'compare':
      return rule.relation === 'atLeast' ? 1 : 0;
    case 'around':
      return 0;
  }
}

const numeral = '[\\d.零〇一二三四五六七八九十百点分之]';
const [numerals, atStart, atEnd] = [`^${numeral}{2}$`, `^${numeral}+`, `${numeral}+$`].map(
  (pattern) => new RegExp(pattern),
) as [RegExp, RegExp, RegExp];

/**
 * Shortens a wording to 25 characters: to its end if the bound word or the figure is there, else to
 * its beginning. No figure is cut in two, so that `18岁` does not become `8岁`, or `百分之八十` `百分之八`.
 */
function toWording(words: string, boundWord: string): string {
  const characters = [...words];
  const from = characters.length - longestWording;
  if (from <= 0) return words;
  const isInside = (at: number) => numerals.test(characters.slice(at - 1, at + 1).join(''));
  const end = characters.slice(from).join('');
  if (boundWord === '' ? /\d|分之/.test(end.slice(-8)) : end.includes(boundWord))
    return isInside(from) ? end.replace(atStart, '') : end;
  const start = characters.slice(0, longestWording).join('');
  return isInside(longestWording) ? start.replace(atEnd, '') : start;
}

const shorten = (words: string) => [...words].slice(0, longestWords).join('');

/** Returns a name as printed in Chinese, with full-width punctuation. */
const printName = (name: string) =>
  name
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/:/g, '：')
    .replace(/,/g, '，')
    .replace(/_/g, ',')
    .replace(/(\d)-(\d)/g, '$1—$2');
