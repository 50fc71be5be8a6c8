import type { Expected } from '../errors/Expected.js';
import { planTableWords } from '../locale/locales.js';
import { planCodeWords } from '../locale/planCodeWords.js';
import { type Language, languages } from '../model/LocalizedText.js';
import { type PlanColumn, planColumns } from '../model/PlanTable.js';
import { unitNames } from '../quantity/unitNames.js';
import type { UnitId } from '../quantity/units.js';
import { foldName, NameIndex } from './rows/NameIndex.js';
import type { Vocabulary } from './rows/Vocabulary.js';

/** The header of a plan table. */
export interface PlanHeader {
  /** The position of each column that the table has. */
  readonly at: ReadonlyMap<PlanColumn, number>;
  readonly language: Language;
  /** The heading of a column in the file, or the one that it should have. */
  readonly headingOf: (column: PlanColumn) => string;
}

/** The headings and words of plan tables, in both languages. */
export class PlanWords {
  readonly #headings = new NameIndex<PlanColumn>();
  readonly #codes = new Map<PlanColumn, NameIndex<string>>();
  readonly #units: Vocabulary['units'];

  constructor({ units }: Pick<Vocabulary, 'units'>) {
    this.#units = units;
    for (const column of planColumns) {
      for (const name of [column, ...languages.map((one) => planTableWords[one].columns[column])])
        this.#headings.add(name, column);
      const codes = new NameIndex<string>();
      for (const words of languages.map((language) => planCodeWords(language, column)))
        for (const [code, word] of Object.entries(words)) {
          codes.add(code, code);
          if (word !== undefined) codes.add(word, code);
        }
      this.#codes.set(column, codes);
    }
  }

  /** Finds the columns of a header row; `undefined` if the row is not a header. */
  readHeader(row: readonly unknown[]): PlanHeader | undefined {
    const at = new Map<PlanColumn, number>();
    for (const [index, cell] of row.entries()) {
      const column = typeof cell === 'string' ? this.#headings.find(cell) : undefined;
      if (column !== undefined && !at.has(column)) at.set(column, index);
    }
    // The row of the plan itself needs both columns.
    if (!at.has('row') || !at.has('slug')) return undefined;
    const find = (column: PlanColumn) => row[at.get(column) ?? -1] as string | undefined;
    const isIn = (one: Language) =>
      foldName(planTableWords[one].columns.row) === foldName(find('row') as string);
    const language = languages.find(isIn) as Language;
    const { columns } = planTableWords[language];
    return { at, language, headingOf: (column) => find(column)?.trim() ?? columns[column] };
  }

  /** Returns the code for a word in a column, or the word itself if it has no code. */
  toCode(column: PlanColumn, word: string): string {
    const codes = column === 'unit' ? this.#units : this.#codes.get(column);
    return codes?.find(word) ?? word;
  }

  /** Translates the codes that are expected in a column into the words of a table in `language`. */
  translate(expected: Expected, column: PlanColumn, language: Language): Expected {
    if (expected.kind !== 'oneOf') return expected;
    if (column === 'unit')
      return {
        kind: 'oneOf',
        words: expected.words.map((id) => unitNames[id as UnitId].symbol[language].trim() || id),
      };
    const words = planCodeWords(language, column);
    return { kind: 'oneOf', words: expected.words.map((code) => words[code] ?? code) };
  }
}
