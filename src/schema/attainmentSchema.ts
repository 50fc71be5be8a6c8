import type { Attainment } from '../model/Attainment.js';
import { reasons } from '../model/NotAssessed.js';
import {
  byKey,
  count,
  figure,
  integer,
  list,
  mirror,
  number,
  oneOf,
  only,
  optional,
  quantity,
  record,
  string,
  unitId,
} from './basics.js';

/** Mirrors `Reason`. */
export const reasonSchema = oneOf(...reasons);
/** Mirrors `NotAssessed`. */
export const notAssessed = record({ status: only('notAssessed'), reason: reasonSchema });

export const interval = record({
  low: number,
  high: number,
  unit: unitId,
  level: number,
  method: oneOf('garwood', 'clopperPearson'),
});
const distinguishable = oneOf('better', 'worse', 'no');
const pooled = record({
  years: list(integer),
  numerator: figure,
  denominator: figure,
  value: figure,
  unit: unitId,
  status: oneOf('attained', 'missed'),
  interval,
  distinguishable,
});
const smallNumbers = record({
  numerator: figure,
  denominator: figure,
  interval,
  distinguishable,
  pooled: optional(pooled),
});
const yearCounts = record({ year: integer, numerator: figure, denominator: figure });
const change = record({
  base: yearCounts,
  latest: yearCounts,
  ratio: number,
  p: number,
  level: number,
  distinguishable,
  method: oneOf('conditional', 'fisher'),
});

const details = {
  margin: optional(quantity),
  threshold: optional(quantity),
  tolerance: optional(quantity),
  failingUnits: optional(
    list(
      record({
        area: string,
        institution: optional(string),
        year: integer,
        value: figure,
        unit: unitId,
        margin: quantity,
      }),
    ),
  ),
  nonReporting: optional(list(string)),
  notHeldIn: optional(
    list(
      record({
        area: optional(string),
        institution: optional(string),
        component: optional(string),
        year: integer,
        value: figure,
        unit: unitId,
        margin: quantity,
      }),
    ),
  ),
  failingComponents: optional(list(string)),
  nonReportingComponents: optional(list(string)),
  withoutCases: optional(list(string)),
  componentsWithoutCases: optional(list(string)),
  run: optional(record({ changes: count, desired: count, share: number })),
  smallNumbers: optional(smallNumbers),
  change: optional(change),
};

/** Mirrors `Attainment`. */
export const attainmentSchema = mirror<Attainment>()(
  byKey(
    'status',
    record({ status: oneOf('attained', 'nearlyAttained', 'missed'), ...details }),
    record({ status: only('notAssessed'), reason: reasonSchema, ...details }),
  ),
);
