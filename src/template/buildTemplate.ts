import { type EveryPartOf, numberWithin, requireOptions } from '../errors/requireArgument.js';
import { unknownId } from '../errors/unknown.js';
import { requirePlan } from '../lookup/requirePlan.js';
import type { Catalogue } from '../model/Catalogue.js';
import type { Indicator } from '../model/Indicator.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import { areaShape, namedIndicatorShape } from '../model/shapes.js';
import type { Target } from '../model/Target.js';
import { KnownFigures } from './KnownFigures.js';
import {
  baseYearsOf,
  baseYearsOfRow,
  earlierYearsOf,
  groupsOf,
  isOverTownships,
  neededBy,
} from './needs.js';
import { type Template, type TemplatePart, type TemplateRow, templateParts } from './Template.js';

/** Options for a template. */
export interface TemplateOptions {
  /** The definitions of the indicators, and the areas with their townships. */
  readonly catalogue: Pick<Catalogue, 'indicators' | 'areas'>;
  /** The year whose figures are requested. */
  readonly year: number;
  /**
   * The ids of the targets for which figures are requested; by default, all targets of the plan.
   */
  readonly targets?: readonly string[] | undefined;
  /**
   * Known figures. Those of earlier years are shown beside the empty cells and not requested again,
   * and the institutions that they name are listed.
   */
  readonly observations?: readonly Observation[] | undefined;
  /**
   * The number of empty rows for unknown institutions, for each figure that institutions report; by
   * default, 10.
   */
  readonly spareRows?: number | undefined;
}

const optionsShape = {
  catalogue: [
    'options',
    { indicators: [namedIndicatorShape], areas: [areaShape], 'plans?': 'objects' },
  ],
  year: 'year',
  'targets?': 'texts',
  'observations?': 'objects',
  'spareRows?': /* @__PURE__ */ numberWithin({ whole: true, from: 0 }),
} as const satisfies EveryPartOf<TemplateOptions>;

/** The place of a figure. Unknown institutions are numbered. */
type Place = Pick<TemplateRow, 'part' | 'area' | 'institution'> & { readonly spare?: number };
type Figure = Place & Pick<TemplateRow, 'indicator' | 'sex' | 'residence' | 'year'>;

/**
 * Lists the figures that departments have to report for a year: one row for each figure that the
 * targets need. These include the figure of each group for a target on a gap (but not of age
 * groups), those of each township or institution if a target has to be met in each, and the
 * reference figures. For earlier years it lists only figures that are missing: those of the base
 * year that a target or its progress is measured from, those of the year before `year`, and, for a
 * target to be maintained, those of every year of the period.
 *
 * @edge A figure shared by several targets appears once. Indicators without a definition in the
 * catalogue are left out. A base-year figure that the plan gives counts as known. A slowing trend
 * also needs the year before the base year.
 * @throws `PlansError` `unknownId` for a target that is not in the plan, `badYear` for an invalid
 * year, `badArgument`, `badNumber` or `badYear` for any other invalid option.
 * @example
 * ```ts
 * import { catalogue, childrenPlan } from '@lipu/plans';
 * import { buildTemplate } from '@lipu/plans/report';
 * const { rows } = buildTemplate(childrenPlan, { catalogue, year: 2025 });
 * const row = rows.find(({ indicator }) => indicator.id === 'infant-mortality-rate');
 * console.log(row?.bases); // [ { year: 2020, value: '2.70', unit: 'permille' } ]
 * ```
 */
export function buildTemplate(plan: Plan, options: TemplateOptions): Template {
  requirePlan(plan);
  requireOptions('options', options, optionsShape);
  const { catalogue, year, targets, observations = [], spareRows = 10 } = options;
  const { indicators, areas } = catalogue;
  const definitions = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const home = areas.find(({ code }) => code === plan.areaCode) ?? { code: plan.areaCode };
  const townships = areas.filter(({ parent }) => parent === plan.areaCode);
  const chosen = targets === undefined ? undefined : new Set(targets);
  const ids = new Set(plan.targets.map(({ id }) => id));
  for (const [at, id] of targets?.entries() ?? [])
    if (!ids.has(id)) throw unknownId('target', id, ids, `options.targets[${at}]`);
  const known = new KnownFigures(observations);
  const asked = new Map<string, TemplateRow>();
  for (const target of plan.targets) {
    if (chosen !== undefined && !chosen.has(target.id)) continue;
    for (const id of neededBy(target)) {
      const indicator = definitions.get(id);
      if (indicator === undefined) continue;
      for (const place of placesOf(target, indicator)) askFor(target, indicator, place);
    }
  }
  const rows = inOrder([...asked.values()]).map((row) => ({
    ...row,
    ...known.beside(row, baseYearsOfRow(row, plan)),
  }));
  return { plan, area: home, year, rows };

  /** Lists the places in which a target is judged, or between which its gap is measured. */
  function placesOf(target: Target, indicator: Indicator): readonly Place[] {
    const own: Place = { part: 'year', area: home };
    if (indicator.id !== target.indicator) return [own];
    if (target.scope === 'perInstitution') {
      const spares = Array.from({ length: spareRows }, (_, spare) => ({
        area: home,
        institution: '',
        spare,
      }));
      return [...known.institutionsOf(indicator.id, [home, ...townships]), ...spares].map(
        (place) => ({ part: 'institutions', ...place }),
      );
    }
    return isOverTownships(target)
      ? [own, ...townships.map((area): Place => ({ part: 'townships', area }))]
      : [own];
  }

  function askFor(target: Target, indicator: Indicator, place: Place): void {
    const groups = groupsOf(target, indicator);
    const figure = { ...place, indicator };
    for (const group of groups.current) ask(target, { ...figure, ...group, year });
    const isWhole = place.part === 'year';
    const askEarlier = (of: number, own: typeof groups.current, part: TemplatePart) => {
      for (const group of own) {
        const row = { ...figure, ...group, part: isWhole ? part : place.part, year: of };
        if (of < year && !known.has(row)) ask(target, row);
      }
    };
    for (const of of baseYearsOf(target, plan, isWhole)) askEarlier(of, groups.base, 'base');
    for (const of of earlierYearsOf(target, plan, year, isWhole))
      askEarlier(of, groups.current, 'earlier');
  }

  function ask(target: Target, { spare, ...figure }: Figure): void {
    const { indicator, area, institution, sex, residence } = figure;
    const place = [area.code, institution, spare];
    const key = JSON.stringify([indicator.id, ...place, sex, residence, figure.year]);
    const before = asked.get(key);
    if (before === undefined)
      asked.set(key, { ...figure, unit: indicator.unit, targets: [target], bases: [] });
    else if (!before.targets.includes(target))
      asked.set(key, { ...before, targets: [...before.targets, target] });
  }
}

/** Orders rows part by part, and in each part indicator by indicator. */
function inOrder(rows: readonly TemplateRow[]): TemplateRow[] {
  const places = new Map<string, number>();
  for (const { indicator } of rows)
    if (!places.has(indicator.id)) places.set(indicator.id, places.size);
  const keyOf = ({ part, year, indicator }: TemplateRow) => [
    templateParts.indexOf(part),
    places.get(indicator.id) as number,
    year,
  ];
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  return keyed
    .sort((a, b) => a.key.reduce((sum, part, at) => sum || part - (b.key[at] as number), 0))
    .map(({ row }) => row);
}
