import type { Contradiction } from '../model/Contradiction.js';
import {
  figure,
  integer,
  list,
  mirror,
  optional,
  record,
  residence,
  sex,
  string,
  unitId,
} from './basics.js';

const contradictory = record({
  value: figure,
  unit: unitId,
  numerator: optional(figure),
  denominator: optional(figure),
  source: optional(string),
});

/** Mirrors `Contradiction`. */
export const contradictionSchema = mirror<Contradiction>()(
  record({
    indicator: string,
    year: integer,
    area: optional(string),
    institution: optional(string),
    sex,
    residence,
    age: optional(string),
    figures: list(contradictory),
  }),
);
