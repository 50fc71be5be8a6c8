import * as z from 'zod';
import type { Reason } from '../model/Reason.js';
import { count, figure, list, quantity, record, unitId } from './basics.js';

const reasons: Record<Reason, true> = {
  noObservation: true,
  tooOld: true,
  contradiction: true,
  noBaseline: true,
  alreadyMet: true,
  noDistance: true,
  baseYear: true,
  baseAfterData: true,
  afterDue: true,
  tooFewYears: true,
  noFigure: true,
  noReference: true,
  wrongScope: true,
  silentUnits: true,
  silentComponents: true,
  nonPositive: true,
  undefined: true,
  noCounts: true,
  noGroups: true,
  unknownIndicator: true,
  outsidePeriod: true,
};

/** Mirrors `Reason`; the record makes the compiler ask for every one. */
export const reasonSchema = z.enum(Object.keys(reasons) as [Reason, ...Reason[]]);
/** Mirrors `NotAssessed`. */
export const notAssessed = record({ status: z.literal('notAssessed'), reason: reasonSchema });

const interval = record({ low: z.number(), high: z.number(), unit: unitId, level: z.number(), method: z.enum(['garwood', 'clopperPearson']) });
const distinguishable = z.enum(['better', 'worse', 'no']);
const pooled = record({
  years: list(z.int()),
  numerator: figure,
  denominator: figure,
  value: figure,
  unit: unitId,
  status: z.enum(['attained', 'missed']),
  interval,
  distinguishable,
});
const smallNumbers = record({ numerator: figure, denominator: figure, interval, distinguishable, pooled: z.exactOptional(pooled) });

const details = {
  margin: z.exactOptional(quantity),
  threshold: z.exactOptional(quantity),
  tolerance: z.exactOptional(quantity),
  failingUnits: z.exactOptional(list(record({ area: z.string(), year: z.int(), value: figure, unit: z.string(), margin: quantity }))),
  silentUnits: z.exactOptional(list(z.string())),
  failingYears: z.exactOptional(list(record({ year: z.int(), value: figure, margin: quantity }))),
  failingComponents: z.exactOptional(list(z.string())),
  silentComponents: z.exactOptional(list(z.string())),
  run: z.exactOptional(record({ changes: count, wanted: count, share: z.number() })),
  smallNumbers: z.exactOptional(smallNumbers),
};

/** Mirrors `Attainment`. */
export const attainmentSchema = z.discriminatedUnion('status', [
  record({ status: z.enum(['attained', 'nearlyAttained', 'missed']), ...details }),
  record({ status: z.literal('notAssessed'), reason: reasonSchema, ...details }),
]);
