import { addTo } from '../lookup/addTo.js';
import type { Observation } from '../model/Observation.js';
import type { KnownFigure, TemplateArea, TemplateRow } from './Template.js';

type Key = Pick<TemplateRow, 'indicator' | 'area' | 'institution' | 'sex' | 'residence' | 'year'>;

/** The figures that are known before a template is filled in: observed, or printed in the plan. */
export class KnownFigures {
  readonly #byIndicator = new Map<string, Observation[]>();

  constructor(observations: readonly Observation[]) {
    for (const observation of observations)
      addTo(this.#byIndicator, observation.indicator, observation);
  }

  /** Whether the figure of a row is known for its year. */
  has(row: Key): boolean {
    return this.#list(row).some(({ year }) => year === row.year);
  }

  /** The latest figure before the year of a row, and those of its base years. */
  beside(row: Key, baseYears: readonly number[]): Pick<TemplateRow, 'last' | 'bases'> {
    const earlier = this.#list(row).filter(({ year }) => year < row.year);
    // If a year has several figures, the first is used, which is an observed one if there is any.
    const last = earlier.reduce<KnownFigure | undefined>(
      (best, figure) => (best === undefined || figure.year > best.year ? figure : best),
      undefined,
    );
    const bases = baseYears.flatMap((of) => earlier.find(({ year }) => year === of) ?? []);
    return { ...(last && { last }), bases };
  }

  /** Returns the institutions in the given areas that reported an indicator. */
  institutionsOf(
    indicator: string,
    areas: readonly TemplateArea[],
  ): readonly { readonly area: TemplateArea; readonly institution: string }[] {
    const found = new Map<string, { area: TemplateArea; institution: string }>();
    for (const { institution, area: code } of this.#byIndicator.get(indicator) ?? []) {
      const area = areas.find((candidate) => candidate.code === code);
      if (institution !== undefined && area !== undefined)
        found.set(JSON.stringify([code, institution]), { area, institution });
    }
    return [...found.values()];
  }

  /** Lists the observed figures, followed by the printed ones. */
  #list({ indicator, area, institution, sex, residence }: Key): KnownFigure[] {
    // If an indicator is defined for one group, naming the group makes no difference.
    const isGroup = (observed: string, asked: string, own: string | undefined) =>
      observed === asked || (asked === 'total' && observed === own);
    const observed = (this.#byIndicator.get(indicator.id) ?? []).filter(
      (one) =>
        one.area === area.code &&
        one.institution === institution &&
        one.age === undefined &&
        isGroup(one.sex, sex, indicator.sex) &&
        isGroup(one.residence, residence, indicator.residence),
    );
    const printed = indicator.baselines.filter(
      (base) =>
        institution === undefined &&
        residence === 'total' &&
        base.area === area.code &&
        isGroup(base.sex, sex, indicator.sex),
    );
    return [...observed, ...printed].map(({ year, value, unit }) => ({ year, value, unit }));
  }
}
