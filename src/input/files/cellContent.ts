import type { CellError } from './Grid.js';

/** The content of a cell of a workbook; `null` if it cannot be read. */
export interface Content {
  readonly value: unknown;
  readonly error?: CellError;
}

/** A number with more digits than its cell shows. */
export const rounded = (found: string, shown: string): Content => ({
  value: shown,
  error: {
    code: 'roundedNumber',
    facts: { severity: 'notice', found, expected: { kind: 'reading', value: shown } },
  },
});

/** A number whose format leaves open what the cell shows. */
export const unclear = (found: string, format: string): Content => ({
  value: null,
  error: { code: 'unclearFormat', facts: { found, expected: { kind: 'plainFormat', format } } },
});

/** A formula whose result is not a number or was not saved. */
export const failed = (code: 'notANumber' | 'formulaWithoutValue', found?: string): Content => ({
  value: null,
  error: {
    code,
    facts: { ...(found === undefined ? {} : { found }), expected: { kind: 'savedResult' } },
  },
});

/** A cell that no spreadsheet program writes. */
export const damaged = (found: unknown): CellError => ({
  code: 'badStructure',
  facts: { found, expected: { kind: 'wholeCell' } },
});
