import { type PartsOf, requireArgument } from '../../errors/requireArgument.js';
import { addTo } from '../../lookup/addTo.js';
import { indicatorsOf } from '../../lookup/indicatorsOf.js';
import { rememberFrozen } from '../../lookup/rememberFrozen.js';
import { wordList } from '../../lookup/wordList.js';
import type { CatalogueInput } from '../../model/Catalogue.js';
import type { Indicator } from '../../model/Indicator.js';
import type { ObservationStatus, Residence, Sex } from '../../model/Observation.js';
import type { Plan } from '../../model/Plan.js';
import { anyRuleShape, areaShape, namedIndicatorShape, textShape } from '../../model/shapes.js';
import type { Quantity } from '../../quantity/Quantity.js';
import { type UnitId, units } from '../../quantity/units.js';
import { type Direction, traitsOf } from '../../rules/ruleTraits.js';
import { NameIndex } from './NameIndex.js';
import { makePlaces, type Places } from './Places.js';

/** An indicator that a row can name. Without a definition, only its id is known. */
export interface KnownIndicator {
  readonly id: string;
  readonly definition?: Indicator;
  /** Its name as written in a title or a corner of the file. */
  readonly written?: string;
}

/** The parts of a rate that can be counts in rows of their own. */
export const countParts = ['numerator', 'denominator'] as const;
export type CountPart = (typeof countParts)[number];

/** A count that is published in a row of its own, such as 活产数, and the rates that it is part of. */
export interface CountName {
  readonly name: string;
  readonly uses: readonly { readonly indicator: string; readonly part: CountPart }[];
}

/** The target figure of an indicator, and the direction in which a value is better. */
export interface TargetFigure extends Quantity {
  readonly direction: Direction | undefined;
}

/** The words that rows can use. */
export interface Vocabulary {
  readonly indicators: NameIndex<KnownIndicator>;
  /** Names that mean an indicator only if the row names its sex. */
  readonly indicatorsOfSex: NameIndex<Required<Pick<KnownIndicator, 'id' | 'definition'>>>;
  readonly counts: NameIndex<CountName>;
  /** Whether any id of the right form is accepted, because the caller gave none. */
  readonly isOpen: boolean;
  /** Whether the names of indicators are known; if not, rows can only contain ids. */
  readonly hasNames: boolean;
  readonly places: Places;
  readonly units: NameIndex<UnitId>;
  readonly sex: NameIndex<Sex>;
  readonly residence: NameIndex<Residence>;
  readonly status: NameIndex<ObservationStatus>;
  /** The names of domains, which do not describe a figure, as a heading or as a section. */
  readonly domains: NameIndex<true>;
  /** The target figure of each indicator, by id, if it is above 0. */
  readonly targets: ReadonlyMap<string, TargetFigure>;
}

const namedPlanShape = {
  targets: [{ indicator: 'text', rule: anyRuleShape, 'components?': 'texts' }],
  domains: [{ name: textShape }],
} as const satisfies PartsOf<Plan>;

/** Builds the vocabulary. A later definition replaces an earlier one with the same id. */
export function makeVocabulary({
  plans = [],
  indicators = [],
  areas = [],
  area,
}: CatalogueInput & { readonly area?: string | undefined } = {}): Vocabulary {
  const named = indexIndicators(indicators);
  requireArgument('options.catalogue.areas', areas, [areaShape]);
  const planned = indexPlans(plans);
  words ??= indexWords();
  const known = named.withPlans(plans);
  return {
    indicators: new NameIndex(known),
    indicatorsOfSex: new NameIndex(named.ofSex),
    counts: new NameIndex(named.counts),
    isOpen: known.size === 0,
    hasNames: indicators.length > 0,
    places: makePlaces({ plans, areas, area }),
    units: new NameIndex(words.units),
    sex: new NameIndex(words.sex),
    residence: new NameIndex(words.residence),
    status: new NameIndex(words.status),
    domains: new NameIndex(planned.domains),
    targets: planned.targets,
  };
}

/** Indexes the names of indicators: their ids first, then their names, then their aliases. */
const indexIndicators = /* @__PURE__ */ rememberFrozen((indicators: readonly Indicator[]) => {
  requireArgument('options.catalogue.indicators', indicators, [namedIndicatorShape]);
  const definitions = [
    ...new Map(indicators.map((definition) => [definition.id, definition])).values(),
  ].map((definition) => ({ id: definition.id, definition }));
  const known = new NameIndex<KnownIndicator>();
  for (const entry of definitions) known.add(entry.id, entry);
  for (const entry of definitions)
    for (const name of [entry.definition.name.zh, entry.definition.name.en]) known.add(name, entry);
  for (const entry of definitions)
    for (const alias of entry.definition.aliases) known.add(alias, entry);
  const ofSex: Vocabulary['indicatorsOfSex'] = new NameIndex();
  for (const entry of definitions)
    for (const alias of entry.definition.aliasesOfSex ?? []) ofSex.add(alias, entry);
  const counts = listCounts(definitions.map(({ definition }) => definition));
  /** Adds the indicators of plans, of which only the ids are known. */
  const withPlans = rememberFrozen((plans: readonly Plan[]) => {
    const all = new NameIndex(known);
    for (const id of plans.flatMap((plan) => plan.targets).flatMap(indicatorsOf))
      all.add(id, { id });
    return all;
  });
  return { withPlans, ofSex, counts };
});

/** Indexes the names of the domains and the target figures of plans. */
const indexPlans = /* @__PURE__ */ rememberFrozen((plans: readonly Plan[]) => {
  requireArgument('options.catalogue.plans', plans, [namedPlanShape]);
  const domains: Vocabulary['domains'] = new NameIndex();
  for (const domain of plans.flatMap((plan) => plan.domains))
    for (const name of [domain.name.zh, domain.name.en]) domains.add(name, true);
  return { domains, targets: listTargets(plans) };
});

/** The words that do not depend on the catalogue, which are indexed when first needed. */
let words: ReturnType<typeof indexWords> | undefined;
const indexWords = () => ({
  units: listUnits(),
  sex: listWords(groupWords.sex),
  residence: listWords(groupWords.residence),
  status: listWords(groupWords.status),
});

function listUnits(): NameIndex<UnitId> {
  const spelled = new NameIndex<UnitId>();
  for (const id of Object.keys(units) as UnitId[]) {
    const { name, symbol, spellings } = units[id];
    for (const word of [id, ...spellings, symbol.zh, symbol.en, name.zh, name.en])
      spelled.add(word, id);
  }
  return spelled;
}

/** The first target figure above 0 of each indicator. */
function listTargets(plans: readonly Plan[]): ReadonlyMap<string, TargetFigure> {
  const figures = new Map<string, TargetFigure>();
  for (const { rule, indicator, components } of plans.flatMap((plan) => plan.targets)) {
    const traits = traitsOf(rule);
    const unit = traits.unit(rule);
    const value =
      traits.printed(rule) ?? (rule.kind === 'coverage' && rule.extent !== 'none' ? '100' : '0');
    if (unit === undefined || !(Number(value) > 0)) continue;
    for (const id of components ?? [indicator])
      if (!figures.has(id)) figures.set(id, { value, unit, direction: traits.direction(rule) });
  }
  return figures;
}

/**
 * Indexes the counts of all indicators. An alias that one indicator adds applies to all that share
 * the count.
 */
function listCounts(definitions: readonly Indicator[]): NameIndex<CountName> {
  const uses = new Map<string, CountName['uses'][number][]>();
  const names = new Map<string, string[]>();
  for (const { id, counts } of definitions)
    for (const part of counts === undefined ? [] : countParts) {
      const { zh, en } = (counts as NonNullable<Indicator['counts']>)[part];
      addTo(uses, zh, { indicator: id, part });
      for (const word of [zh, en, ...(counts?.aliases?.[part] ?? [])]) addTo(names, zh, word);
    }
  const index = new NameIndex<CountName>();
  for (const [name, of] of uses)
    for (const word of names.get(name) as string[]) index.add(word, { name, uses: of });
  return index;
}

function listWords<Name extends string>(
  words: Readonly<Record<Name, readonly string[]>>,
): NameIndex<Name> {
  const list = new NameIndex<Name>();
  for (const name of Object.keys(words) as Name[])
    for (const word of words[name]) list.add(word, name);
  return list;
}

/** The ways in which people write the groups and the status of an observation. */
const groupWords = {
  sex: {
    total: wordList('合计|总计|共计|全部|小计|不分性别|男女合计|total|all|both|both sexes'),
    female: wordList(
      '女|女性|女童|女生|女孩|女婴|女学生|女性儿童|女子|妇女|female|females|women|girls|girl|f',
    ),
    male: wordList('男|男性|男童|男生|男孩|男婴|男学生|男性儿童|男子|male|males|men|boys|boy|m'),
  },
  residence: {
    total: wordList('合计|总计|共计|全部|小计|不分城乡|城乡合计|total|all'),
    urban: wordList(
      '城市|城镇|城|市区|城区|城市居民|城镇居民|城市地区|城镇地区|urban|urban area|urban areas',
    ),
    rural: wordList('农村|乡村|乡|农村居民|农村地区|乡村地区|rural|rural area|rural areas'),
  },
  status: {
    final: wordList(
      '正式|最终|正式数|最终数|实际|实际数|年报|年报数|核定|核定数|核实数|最终核实|最终核实数|正式数据|最终数据',
      '修订|修订数|修订值|修订数据|修正数|订正数|final|final data|revised',
    ),
    provisional: wordList(
      '初步|快报|初步数|快报数|初步统计|初步核算|初步核算数|初步核实|初步核实数|初步数据|快报数据|待核|待核实|未核实|待审核|待审定',
      '未审定|未核定|未经审定|未经核定|未经审核|尚未审定|尚未核定|尚未最终核定|未最终核定|provisional|preliminary',
    ),
    estimated: wordList(
      '估计|推算|估计数|推算数|估算|估算数|估计值|推算值|估算值|estimated|estimate|estimates',
    ),
  },
} as const satisfies {
  sex: Record<Sex, readonly string[]>;
  residence: Record<Residence, readonly string[]>;
  status: Record<ObservationStatus, readonly string[]>;
};
