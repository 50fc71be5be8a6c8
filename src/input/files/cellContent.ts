import type { CellError } from './Grid.js';
import type { RichText } from './richText.js';

/** A cell of a workbook as it is read; `null` where nothing can be. */
export interface Content {
  readonly value: unknown;
  readonly error?: CellError;
}

/**
 * A text, without spaces at its end; those before it are indentation. A figure must not be raised,
 * lowered or struck through, not even in part: 16.1 with a footnote 1 would be 16.11. Of a name,
 * what is raised or struck through is left out.
 */
export function readText({ text: read, marked }: RichText, isMarked: boolean): Content {
  const text = read.trimEnd();
  if (marked === undefined && !isMarked) return { value: text };
  const whole = marked ?? text;
  if (/^[-+]?\d/.test((text.trim() === '' ? whole : text).trim()))
    return {
      value: null,
      error: { code: 'markedFigure', facts: { found: whole, expected: { kind: 'number' } } },
    };
  if (whole.trimEnd() === text) return { value: text };
  const expected = { kind: 'reading', value: text } as const;
  return {
    value: text,
    error: { code: 'markedText', facts: { severity: 'notice', found: whole, expected } },
  };
}

/** A number that holds more digits than it shows. */
export const rounded = (found: string, shown: string): Content => ({
  value: shown,
  error: {
    code: 'roundedNumber',
    facts: { severity: 'notice', found, expected: { kind: 'reading', value: shown } },
  },
});

/** A number whose format does not tell what it shows. */
export const unclear = (found: string, format: string): Content => ({
  value: null,
  error: { code: 'unclearFormat', facts: { found, expected: { kind: 'plainFormat', format } } },
});

/** A formula without a number. */
export const failed = (code: 'notANumber' | 'formulaWithoutValue', found?: string): Content => ({
  value: null,
  error: {
    code,
    facts: { ...(found === undefined ? {} : { found }), expected: { kind: 'savedResult' } },
  },
});

/** A cell that no writer makes. */
export const damaged = (found: unknown): CellError => ({
  code: 'badStructure',
  facts: { found, expected: { kind: 'wholeCell' } },
});
