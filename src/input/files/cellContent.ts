import type { CellError } from './Grid.js';

/** The content of a cell of a workbook; `null` if it cannot be read. */
export interface Content {
  readonly value: unknown;
  readonly error?: CellError;
}

/** Returns a number that has more digits than its cell shows. */
export const rounded = (found: string, shown: string): Content => ({
  value: shown,
  error: {
    code: 'roundedNumber',
    facts: { severity: 'notice', found, expected: { kind: 'reading', value: shown } },
  },
});

/** Returns the content of a cell whose displayed digits are unclear. */
export const unclear = (found: string, format: string): Content => ({
  value: null,
  error: { code: 'unclearFormat', facts: { found, expected: { kind: 'plainFormat', format } } },
});

/** Returns a formula whose result is not a number or was not saved. */
export const failed = (code: 'notANumber' | 'formulaWithoutValue', found?: string): Content => ({
  value: null,
  error: {
    code,
    facts: { ...(found === undefined ? {} : { found }), expected: { kind: 'savedResult' } },
  },
});

/** Returns the error of a cell that no spreadsheet program would write. */
export const damaged = (found: unknown): CellError => ({
  code: 'badStructure',
  facts: { found, expected: { kind: 'wholeCell' } },
});
