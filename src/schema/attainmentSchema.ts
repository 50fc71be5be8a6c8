import * as z from 'zod';
import type { Reason } from '../model/Reason.js';
import { count, decimalString, list, quantity, unitId } from './basics.js';

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
export const notAssessed = z.strictObject({ status: z.literal('notAssessed'), reason: reasonSchema }).readonly();

const interval = z.strictObject({ low: z.number(), high: z.number(), unit: unitId, level: z.number(), method: z.enum(['garwood', 'clopperPearson']) }).readonly();
const distinguishable = z.enum(['better', 'worse', 'no']);
const pooled = z
  .strictObject({
    years: list(z.int()),
    numerator: decimalString,
    denominator: decimalString,
    value: decimalString,
    unit: unitId,
    status: z.enum(['attained', 'missed']),
    interval,
    distinguishable,
  })
  .readonly();
const smallNumbers = z.strictObject({ numerator: decimalString, denominator: decimalString, interval, distinguishable, pooled: z.exactOptional(pooled) }).readonly();

const details = {
  margin: z.exactOptional(quantity),
  threshold: z.exactOptional(quantity),
  tolerance: z.exactOptional(quantity),
  failingUnits: z.exactOptional(list(z.strictObject({ area: z.string(), year: z.int(), value: z.string(), unit: z.string(), margin: quantity }).readonly())),
  silentUnits: z.exactOptional(list(z.string())),
  failingYears: z.exactOptional(list(z.strictObject({ year: z.int(), value: z.string(), margin: quantity }).readonly())),
  failingComponents: z.exactOptional(list(z.string())),
  silentComponents: z.exactOptional(list(z.string())),
  run: z.exactOptional(z.strictObject({ changes: count, wanted: count, share: z.number() }).readonly()),
  smallNumbers: z.exactOptional(smallNumbers),
};

/** Mirrors `Attainment`. */
export const attainmentSchema = z.union([
  z.strictObject({ status: z.enum(['attained', 'nearlyAttained', 'missed']), ...details }).readonly(),
  z.strictObject({ status: z.literal('notAssessed'), reason: reasonSchema, ...details }).readonly(),
]);
