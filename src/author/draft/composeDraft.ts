import type { Indicator } from '../../model/Indicator.js';
import type { LocalizedText } from '../../model/LocalizedText.js';
import type { Doubt } from '../../model/PlanDraft.js';
import type { Target } from '../../model/Target.js';
import { isConvertible } from '../../quantity/getUnit.js';
import type { Passage } from './foldText.js';
import { canonicalName } from './nameIndicators.js';
import { splitList } from './nameQuantities.js';
import type { Reading, Reason } from './Reading.js';

/** A text without its English. */
export const inChinese = (zh: string): LocalizedText => ({ zh, en: '' });

const longestWording = 25;
const longestWords = 60;

/** The places of a clause in its plan. */
export interface ClausePlace {
  readonly id: string;
  readonly address: Target['clause'];
}

/** Makes targets of readings: ids, indicators of the plan's own, restatements and doubts. */
export class DraftComposer {
  readonly targets: Target[] = [];
  readonly own: Indicator[] = [];
  readonly doubts: Doubt[] = [];
  readonly #end: number;
  readonly #prefix: string;
  readonly #firsts = new Map<string, string>();

  constructor(plan: string, end: number) {
    this.#prefix = plan;
    this.#end = end;
  }

  /** Adds a target to a clause, unless the clause asks for the same thing already. */
  add(place: ClausePlace, reading: Reading, text: Passage): void {
    const { named, rule, timing, scope, sex, boundWord } = reading;
    const words = text.printed.slice(reading.from, reading.to);
    const indicator = named.match?.known.id ?? this.#ownIndicator(reading);
    const dueYear = reading.dueYear ?? this.#end;
    const what = JSON.stringify([indicator, rule, timing, scope, sex, dueYear]);
    const taken = this.targets.filter((target) => target.id.startsWith(`${place.id}.`));
    if (taken.some((target) => keyOf(target) === what)) return;
    const id = freeId(`${place.id}.${indicator}`, dueYear, taken);
    const first = this.#firsts.get(what);
    if (first === undefined) this.#firsts.set(what, id);
    this.targets.push({
      id,
      indicator,
      clause: place.address,
      rule,
      timing,
      dueYear,
      scope,
      ...(sex === undefined ? {} : { sex }),
      wording: toWording(words, boundWord),
      boundWord,
      interpretations: [],
      ...(first === undefined ? {} : { restates: first }),
    });
    const doubt = ({ why, nearest }: Reason) =>
      this.doubts.push({
        clause: place.id,
        target: id,
        words: shorten(words),
        why,
        ...(nearest === undefined ? {} : { nearest }),
      });
    for (const reason of reading.reasons) doubt(reason);
    if (reading.dueYear !== undefined)
      doubt({ why: 'dueYearInSentence', nearest: String(reading.dueYear) });
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

  /** The id of an indicator of the plan's own, by its name. */
  #ownIndicator({ named, unit, rule }: Reading): string {
    const name = canonicalName(named.name);
    const known = this.own.find(
      (own) => canonicalName(own.name.zh) === name && isConvertible(own.unit, unit),
    );
    if (known !== undefined) return known.id;
    const id = `${this.#prefix}-own-${this.own.length + 1}`;
    const isRate = /^per(cent|mille|1)/.test(unit);
    this.own.push({
      id,
      name: inChinese(printName(named.name)),
      aliases: [],
      definition: inChinese(''),
      unit,
      polarity: polarityOf(rule),
      bounds: { min: '0' },
      population: inChinese(''),
      scale: isRate ? 'logit' : 'identity',
      baselines: [],
    });
    return id;
  }
}

/** A share above 100 %. */
const isUnlikely = (rule: Reading['rule']) =>
  'value' in rule && rule.unit === 'percent' && Number(rule.value) > 100;

const keyOf = ({ indicator, rule, timing, scope, sex, dueYear }: Target) =>
  JSON.stringify([indicator, rule, timing, scope, sex, dueYear]);

/** The id of the indicator in the clause; with its year, then with a number, where it is taken. */
function freeId(wanted: string, dueYear: number, taken: readonly Target[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  if (!ids.has(wanted)) return wanted;
  if (!ids.has(`${wanted}-${dueYear}`)) return `${wanted}-${dueYear}`;
  for (let number = 2; ; number += 1)
    if (!ids.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** Which way is good, as far as the rule says. */
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

/** At most 25 characters: the end where the bound word or the figure is, else the beginning. */
function toWording(words: string, boundWord: string): string {
  const characters = [...words];
  if (characters.length <= longestWording) return words;
  const end = characters.slice(-longestWording).join('');
  const isAtEnd = boundWord === '' ? /\d/.test(end.slice(-8)) : end.includes(boundWord);
  return isAtEnd ? end : characters.slice(0, longestWording).join('');
}

const shorten = (words: string) => [...words].slice(0, longestWords).join('');

/** A name as it is printed in Chinese: full-width punctuation. */
const printName = (name: string) =>
  name
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/:/g, '：')
    .replace(/,/g, '，')
    .replace(/(\d)-(\d)/g, '$1—$2');
