import type { Article } from './Article.js';
import type { Domain } from './Domain.js';
import type { Target } from './Target.js';
import type { Text } from './LocalizedText.js';

/** A development plan as data. Judgement takes any plan of this shape. */
export interface Plan {
  /** A short word, the first part of every id in the plan. */
  readonly id: string;
  readonly name: Text;
  /** The first and the last year, both included. */
  readonly period: { readonly start: number; readonly end: number };
  /** ISO date, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** The area that the plan is for, by its GB/T 2260 code. */
  readonly areaCode: string;
  /** The id of the document that the plan was taken from. */
  readonly source: string;
  /** The chapters of part two, in the order of the text. */
  readonly domains: readonly Domain[];
  /** Every target of every clause, in the order of the text. */
  readonly targets: readonly Target[];
  /** The sections of parts three and four. */
  readonly articles: readonly Article[];
}
