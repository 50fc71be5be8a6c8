import type { Article } from './Article.js';
import type { Domain } from './Domain.js';
import type { Target } from './Target.js';
import type { Text } from './Text.js';

/** A development plan as data. Judgement takes any plan of this shape. */
export interface Plan {
  readonly id: string;
  readonly name: Text;
  readonly period: { readonly start: number; readonly end: number };
  /** ISO date, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** The area that the plan is for, by its GB/T 2260 code. */
  readonly areaCode: string;
  /** The id of the document that the plan was taken from. */
  readonly source: string;
  readonly domains: readonly Domain[];
  readonly targets: readonly Target[];
  readonly articles: readonly Article[];
}
