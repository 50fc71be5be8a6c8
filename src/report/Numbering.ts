import type { ReportHeadings } from '../locale/en/reportHeadings.js';
import { reportHeadings, reportWords } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';

/** The parts of the appendix, in the order in which a report contains them. */
export const appendixParts = ['method', 'evidence', 'missing', 'units', 'issues'] as const;
/** A part of the appendix. */
export type AppendixPart = (typeof appendixParts)[number];

type NumberedTable = keyof ReportHeadings['caption'];

/** Numbers tables and figures in the order in which they appear in a report. */
export class Numbering {
  readonly #language: Language;
  readonly #tables: NumberedTable[] = [];
  #figures = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  /** Returns the caption of the next table. */
  table(name: NumberedTable): string {
    return reportWords[this.#language].table(
      this.#tables.push(name),
      reportHeadings[this.#language].caption[name],
    );
  }

  /** Returns a reference to a table for a sentence; `undefined` if the report has no such table. */
  tableRef(name: NumberedTable): string | undefined {
    return this.#tables.includes(name)
      ? reportWords[this.#language].tableRef(this.#tables.indexOf(name) + 1)
      : undefined;
  }

  /** Returns the caption of the next figure. */
  figure(caption: string): string {
    this.#figures += 1;
    return reportWords[this.#language].figure(this.#figures, caption);
  }
}
