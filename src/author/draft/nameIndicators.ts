import { addTo } from '../../lookup/addTo.js';
import { wordList } from '../../lookup/wordList.js';
import type { Indicator } from '../../model/Indicator.js';
import { isConvertible } from '../../quantity/getUnit.js';
import type { UnitId } from '../../quantity/Unit.js';
import { foldWidth } from './foldText.js';

/** A known indicator with one of its names. */
export interface Known {
  readonly id: string;
  readonly unit: UnitId;
  readonly polarity: 1 | -1 | 0;
  readonly isOfSex: boolean;
}

/** A match of a printed name. */
export interface NameMatch {
  readonly known: Known;
  /** `same`: equal, except for words that make no difference; `near`: similar. */
  readonly how: 'same' | 'near';
  /** The name that matched. */
  readonly name: string;
}

/** The conditions that a match must meet. */
export interface Fit {
  readonly unit?: UnitId | undefined;
  /** The desired direction that the target implies. */
  readonly direction?: 1 | -1 | undefined;
}

/** Words that have the same meaning in a name, so that different spellings are one name. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/[“”‘’《》\s()的]/g, ''],
  [/(以及|[和及与或])/g, '、'],
  [/(男女两性|两性|男女)/g, '男女'],
  [/妇女/g, '女性'],
  [/占比|比重|百分比/g, '比例'],
  [/数量/g, '数'],
  [/中女(?:党员|职工|性)?代表比例/g, '中女性比例'],
  [/代表大会中女性/g, '代表大会代表中女性'],
  [/人民代表大会代表/g, '人大代表'],
  [/政协(?:组织|委员会)?中女性?委员比例/g, '政协委员中女性比例'],
  [/儿童、?青少年/g, '儿童'],
  [/总体(?=近视)/g, ''],
  [/医生/g, '医师'],
  [/防治/g, '防控'],
  [/夫妇/g, '夫妻'],
  [/村民委员会/g, '村委会'],
  [/(社区)?(居民委员会|居委会)/g, '居委会'],
  [/平均预期寿命/g, '人均预期寿命'],
  [/拥有|患者数/g, ''],
  [/常住/g, ''],
  [/五岁/g, '5岁'],
  [/(患病|发生)率/g, '率'],
];

/** Reduces a name to what distinguishes it from other names. */
export const canonicalName = (name: string): string =>
  synonyms.reduce((text, [from, to]) => text.replace(from, to), foldWidth(name));

/** Words for the level of the plan itself at the beginning of a name: `市人大代表`. */
const ownLevel = /^[省市县区州盟旗](?:级|本级)?(?![省市县区州盟旗])/;

/**
 * Words that distinguish populations, places and diseases. A near name must contain the same ones.
 */
const distinct = wordList(
  '儿童|新生儿|婴儿|5岁以下|孕产妇|老年|残疾|留守|农村|城镇|城市|社区|村|乡镇',
  '小学|初中|高中|幼儿园|职工|妇产科|儿科|失业|工伤|生育|养老|医疗|宫颈癌',
  '乳腺癌|梅毒|乙肝|艾滋病|普通|职业|学前|一年|三年|政协|人大|党|董事会|监事会',
  '事业单位|企业|主任|书记|常委|产后|新增|自杀|溺水|伤害|贫血|肥胖|超重|焦虑',
  '抑郁|心理|营养|收入|科学|高级|优良',
);

/** Returns the whole of which a share is a part: `占同期犯罪人数比例`. */
const wholeOf = (name: string) => /占(.+)比例$/.exec(name)?.[1];

/** Returns the ages in a name: `4个月以内` is not near `6个月内`. */
const agesOf = (name: string) => name.match(/\d+/g)?.join() ?? '';

const isAlike = (one: string, other: string) =>
  wholeOf(one) === wholeOf(other) &&
  (agesOf(one) === agesOf(other) || agesOf(one) === '' || agesOf(other) === '') &&
  distinct.every((word) => one.includes(word) === other.includes(word));

/** The minimum similarity of a near name (Dice coefficient of pairs of characters). */
const leastLikeness = 0.62;

/**
 * Returns the kind of quantity with which a name ends. A rate is never near a number of persons.
 */
function kindOf(name: string): string {
  if (/(率|比例|指数|水平|素养|素质|覆盖面|水质)$/.test(name)) return 'share';
  if (/(数|人数|数量|规模|队伍|供给|床位|学位|托位)$/.test(name)) return 'number';
  return 'other';
}

/** A name that may be similar enough. */
interface Candidate {
  readonly known: Known;
  readonly name: string;
  readonly canonical: string;
  /** The number of pairs of characters in the name. */
  readonly size: number;
}

/** Finds indicators by the names in a text. */
export class IndicatorNames {
  readonly #exact = new Map<string, { known: Known; name: string }>();
  readonly #pairs = new Map<string, Candidate[]>();
  readonly #near = new Map<string, NameMatch | undefined>();

  constructor(indicators: readonly Indicator[]) {
    for (const { id, unit, polarity, sex, name, aliases } of indicators)
      for (const printed of [name.zh, ...aliases]) {
        const isOfSex = sex !== undefined;
        this.#add({ id, unit, polarity, isOfSex }, printed);
      }
  }

  #add(known: Known, name: string): void {
    const canonical = canonicalName(name);
    if (canonical === '' || this.#exact.has(canonical)) return;
    this.#exact.set(canonical, { known, name });
    const pairs = pairsOf(canonical);
    const candidate = { known, name, canonical, size: pairs.size };
    for (const pair of pairs) addTo(this.#pairs, pair, candidate);
  }

  /** Finds the indicator with exactly this name, apart from synonyms. */
  same(name: string, fit: Fit = {}): NameMatch | undefined {
    const canonical = canonicalName(name);
    const found = this.#exact.get(canonical) ?? this.#exact.get(canonical.replace(ownLevel, ''));
    return found !== undefined && fits(found.known, fit) ? { ...found, how: 'same' } : undefined;
  }

  /** Finds the indicator with this name, or else the one with the most similar name. */
  find(name: string, fit: Fit = {}): NameMatch | undefined {
    const same = this.same(name, fit);
    if (same !== undefined) return same;
    const key = `${name}\n${fit.unit}\n${fit.direction}`;
    if (!this.#near.has(key)) this.#near.set(key, this.#findNear(canonicalName(name), fit));
    return this.#near.get(key);
  }

  #findNear(canonical: string, fit: Fit): NameMatch | undefined {
    const pairs = pairsOf(canonical);
    if (pairs.size < 2) return undefined;
    const shared = new Map<Candidate, number>();
    for (const pair of pairs)
      for (const one of this.#pairs.get(pair) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
    let found: NameMatch | undefined;
    let best = 0;
    for (const [candidate, common] of shared) {
      if (!fits(candidate.known, fit)) continue;
      if (kindOf(candidate.canonical) !== kindOf(canonical)) continue;
      if (!isAlike(candidate.canonical, canonical)) continue;
      const likeness = (2 * common) / (pairs.size + candidate.size);
      if (likeness < leastLikeness || likeness <= best) continue;
      best = likeness;
      found = { known: candidate.known, name: candidate.name, how: 'near' };
    }
    return found;
  }
}

function fits({ unit, polarity }: Known, fit: Fit): boolean {
  if (fit.unit !== undefined && !isConvertible(fit.unit, unit)) return false;
  return fit.direction === undefined || polarity === 0 || polarity === fit.direction;
}

function pairsOf(name: string): Set<string> {
  const characters = [...name];
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < characters.length; at += 1)
    pairs.add(`${characters[at]}${characters[at + 1]}`);
  return pairs;
}
