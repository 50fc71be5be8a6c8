import type { IssueFacts } from '../../errors/Issue.js';
import { residences, sexes } from '../../model/Observation.js';
import { columnAt, isBlank } from './Row.js';

/** Columns in which a blank cell may have been merged with the cell above. */
const watched = [columnAt.area, columnAt.sex, columnAt.residence, columnAt.age, columnAt.group];

/**
 * Finds blank cells below filled ones. In plain text, a merged cell leaves blank cells, so a blank
 * may mean the area or the group above, or the total.
 */
export class Gaps {
  /**
   * Whether the first cell of each column is filled; in a column of areas, any filled cell counts.
   */
  readonly #isFilled: (boolean | undefined)[] = [];
  /** The last unit in its column, in the current row or in a row above. */
  unit: unknown;

  /** The facts of an issue about a blank cell whose meaning is ambiguous, given the rows above. */
  find(
    cells: readonly unknown[],
    headings: readonly (string | undefined)[],
  ): IssueFacts | undefined {
    let found: number | undefined;
    for (const at of watched) {
      if (headings[at] === undefined) continue;
      const isFilled = !isBlank(cells[at]);
      if (!isFilled && this.#isFilled[at]) found ??= at;
      // If the first cell of a column of groups is blank, blank cells mean the total.
      if (at === columnAt.area) this.#isFilled[at] ||= isFilled;
      else this.#isFilled[at] ??= isFilled;
    }
    if (!isBlank(cells[columnAt.unit])) this.unit = cells[columnAt.unit];
    return found === undefined
      ? undefined
      : { column: headings[found], expected: expectedAt[found] };
  }
}

const expectedAt: { readonly [at: number]: IssueFacts['expected'] } = {
  [columnAt.area]: { kind: 'area' },
  [columnAt.sex]: { kind: 'oneOf', words: sexes },
  [columnAt.residence]: { kind: 'oneOf', words: residences },
};
