import type { Facts } from '../rows/Row.js';
import type { Vocabulary } from '../rows/Vocabulary.js';

/** The facts above a header about the whole table. */
export interface TitleFacts {
  readonly facts: Facts;
  /**
   * A year that a title names, where all of them name one only (2025年监测表), else that in the first
   * name that has one.
   */
  readonly year?: number;
}

const unit = /^(?:计量|计算)?单位\s*[:：]\s*(\S[^、,，]{0,19})$/;
const area =
  /^(?:地区|填报地区|统计地区|区域|范围|统计范围|行政区划|area|region)\s*[:：]\s*(\S.{0,39})$/i;

/**
 * Reads titles, and a year in the `names` of a sheet and its file: 单位：‰ and 地区：全国; a text that is
 * not a unit of measure (单位：市教育局) names the reporting body.
 */
export function readTitles(
  titles: readonly (readonly unknown[])[],
  names: readonly (string | undefined)[],
  { units, places }: Vocabulary,
): TitleFacts {
  let facts: Facts = {};
  const years = new Set<string>();
  for (const row of titles)
    for (const cell of row) {
      if (typeof cell !== 'string' || cell.length > 200) continue;
      const text = cell.trim().replace(/^[（(](.*)[)）]$/, '$1');
      const measure = units.find(unit.exec(text)?.[1]?.trim() ?? '');
      if (measure !== undefined && facts.unit === undefined) facts = { ...facts, unit: measure };
      const name = area.exec(text)?.[1]?.trim();
      if (name !== undefined && facts.place === undefined)
        facts = { ...facts, place: places.find(name) ?? { area: name, kind: 'other' } };
      // 2021—2030年 is the period of a plan.
      const single = text.replace(/(?:19|20)\d{2}\s*年?\s*[-—–~～至到]\s*(?:19|20)\d{2}/g, '');
      for (const year of single.match(/(?<!\d)20[0-4]\d(?=\s*年)/g) ?? []) years.add(year);
    }
  const [titled] = years;
  let year = years.size === 1 ? Number(titled) : undefined;
  for (const name of names) year ??= yearOf(name);
  return { facts, ...(year === undefined ? {} : { year }) };
}

/** A year in the name of a sheet or a file, where there is one only. */
function yearOf(name: string | undefined): number | undefined {
  const years = new Set(name?.match(/(?<!\d)20[0-4]\d(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}
