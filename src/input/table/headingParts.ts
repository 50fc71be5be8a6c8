import type { HeadingColumn } from '../rows/columnHeadings.js';
import type { Place } from '../rows/Places.js';
import type { Facts } from '../rows/Row.js';

/** The facts in a heading about the cells below it. */
export interface HeadingParts extends Facts {
  readonly column?: HeadingColumn;
  /** 基期: a value only together with a year. */
  readonly isBase?: true;
  /** How many years after the year of the table: 上年 is −1. */
  readonly offset?: 0 | -1;
  /** 合计 and similar words: both groups, so no restriction. */
  readonly isTotal?: true;
  /** 目标值, 比上年增减, 位次, 上半年: the cells below are not figures of a year. */
  readonly notObserved?: true;
  /** 完成情况: figures if a table has no others, else words about them. */
  readonly isProgress?: true;
  /** The name of a domain, which does not describe a figure. */
  readonly isDomain?: true;
}

/**
 * Combines the parts of a heading. `undefined` if two of them contradict each other: 2019年（2020年）.
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
