import type { HeadingColumn } from '../rows/columnHeadings.js';
import type { Place } from '../rows/Places.js';
import type { Facts } from '../rows/Row.js';

/** The facts in a heading about the cells below it. */
export interface HeadingParts extends Facts {
  readonly column?: HeadingColumn;
  /** Whether the heading is 基期, which has values only if it also states a year. */
  readonly isBase?: true;
  /** The difference from the year of the table: −1 for 上年. */
  readonly offset?: 0 | -1;
  /** Whether it is 合计 or a similar word, which includes all groups and so restricts nothing. */
  readonly isTotal?: true;
  /** Whether the cells below are not figures for a year: 目标值, 比上年增减, 位次, 上半年. */
  readonly notObserved?: true;
  /** Whether it is 完成情况, below which there are figures if no other column has any, else words. */
  readonly isProgress?: true;
  /** Whether it is the name of a domain, which does not describe a figure. */
  readonly isDomain?: true;
}

/**
 * Combines the parts of a heading; `undefined` if two of them contradict each other: 2019年（2020年）.
 */
export function joinParts(parts: readonly HeadingParts[]): HeadingParts | undefined {
  const joined: Record<string, unknown> = {};
  for (const part of parts)
    for (const [key, meaning] of Object.entries(part)) {
      const before = joined[key];
      if (before !== undefined && !isEqual(key, before, meaning)) return undefined;
      joined[key] = meaning;
    }
  const { column, ...facts } = joined as HeadingParts;
  // 2025年（监测年）
  return column === 'year' && facts.year !== undefined ? facts : joined;
}

function isEqual(key: string, a: unknown, b: unknown): boolean {
  if (key !== 'place') return a === b;
  const [one, other] = [a, b] as [Place, Place];
  return one.area === other.area && one.institution === other.institution;
}
