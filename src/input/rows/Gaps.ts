import type { IssueFacts } from '../../errors/Issue.js';
import { residences, sexes } from '../../model/Observation.js';
import { columnAt, groupCell, isBlank } from './Row.js';

/** Columns in which a blank cell may be one that was merged with the cell above. */
const watched = [columnAt.area, columnAt.sex, columnAt.residence, columnAt.age, groupCell];

/**
 * Finds blank cells below filled ones: in plain text, a merged cell leaves empty ones, so that a
 * blank may mean the area or the group above, or the whole.
 */
export class Gaps {
  /** Whether the first cell of each column is filled; a later cell also counts in one of areas. */
  readonly #isFilled: (boolean | undefined)[] = [];

  /** The position of a blank cell that is ambiguous, given those of the rows above. */
  find(cells: readonly unknown[], has: (at: number) => boolean): number | undefined {
    let found: number | undefined;
    for (const at of watched) {
      if (!has(at)) continue;
      const isFilled = !isBlank(cells[at]);
      if (!isFilled && this.#isFilled[at]) found ??= at;
      // A column of groups whose first cell is blank leaves the total blank.
      if (at === columnAt.area) this.#isFilled[at] ||= isFilled;
      else this.#isFilled[at] ??= isFilled;
    }
    return found;
  }
}

/** The facts of the issue about a blank cell. */
export function describeGap(at: number, heading: string | undefined): IssueFacts {
  const words = at === columnAt.sex ? sexes : at === columnAt.residence ? residences : undefined;
  return {
    column: heading,
    ...(at === columnAt.area ? { expected: { kind: 'area' } } : {}),
    ...(words === undefined ? {} : { expected: { kind: 'oneOf', words } }),
  };
}
