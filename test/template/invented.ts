import type { Indicator } from '../../src/model/Indicator.js';
import type { LocalizedText } from '../../src/model/LocalizedText.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Target } from '../../src/model/Target.js';
import { buildTemplate, type TemplateOptions } from '../../src/template/buildTemplate.js';
import type { Template, TemplateRow } from '../../src/template/Template.js';
import { areaOf, indicatorOf, planOf } from '../evaluate/figures.js';

export const text = (zh: string, en = zh): LocalizedText => ({ zh, en });
const home = { ...areaOf('here'), name: text('甲县', 'Jia') };
const townships = ['a', 'b'].map((code) => ({
  ...areaOf(code, 'here'),
  name: text(`${code}镇`, `Town ${code}`),
}));
/** An invented county with two townships, and one beside it. */
export const areas = [areaOf('there'), home, ...townships];

export const reference = text('另一数量');

/** Creates indicators whose names are their ids. */
export const indicatorsOf = (...own: readonly (Partial<Indicator> & { readonly id: string })[]) =>
  own.map((more) => indicatorOf({ name: text(more.id), ...more }));

/** Builds the template of an invented plan for 2025. */
export function build(
  targets: readonly Target[],
  indicators: readonly Indicator[],
  more: Partial<Omit<TemplateOptions, 'catalogue'>> = {},
): Template {
  const own = { indicators, areas };
  return buildTemplate(planOf(...targets), { catalogue: own, year: 2025, ...more });
}

/** Returns the rows as short texts: part, indicator, place, year, group. */
export const brief = ({ rows }: { readonly rows: readonly TemplateRow[] }): string[] =>
  rows.map(({ part, indicator, area, institution, year, sex, residence }) => {
    const group = sex === 'total' ? residence : sex;
    return [part, indicator.id, area.code, institution, year, group]
      .filter((word) => word !== undefined && word !== 'total' && word !== 'here')
      .join(' ');
  });

export const known = (indicator: string, year: number, more: Partial<Observation> = {}) =>
  ({
    indicator,
    year,
    value: '5',
    unit: 'percent',
    area: 'here',
    sex: 'total',
    residence: 'total',
    status: 'final',
    ...more,
  }) satisfies Observation;
