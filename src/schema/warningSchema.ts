import { disparityKinds } from '../model/Disparity.js';
import { urgencies, type WarningCode } from '../model/Warning.js';
import { interval } from './attainmentSchema.js';
import {
  byKey,
  figure,
  integer,
  list,
  number,
  oneOf,
  only,
  optional,
  quantity,
  record,
  string,
  unitId,
} from './basics.js';

const raised = <const Code extends WarningCode>(code: Code) => ({
  code: only(code),
  urgency: oneOf(...urgencies),
});
const unlikely = record({
  ...raised('unlikelyToAttain'),
  probability: number,
  expected: number,
  unit: unitId,
  year: integer,
  now: oneOf('attained', 'nearlyAttained', 'missed', 'notAssessed'),
  threshold: number,
});
const lost = record({
  ...raised('lostAttainment'),
  firstAttained: optional(integer),
  lostSince: integer,
});
const inconsistent = record({
  ...raised('inconsistent'),
  year: integer,
  value: quantity,
  within: string,
  whole: quantity,
});
const eroding = record({
  ...raised('erodingHeadroom'),
  now: quantity,
  atBase: quantity,
  shareLeft: optional(number),
  runsOutIn: optional(integer),
  threshold: number,
});
const reversal = record({
  ...raised('reversal'),
  year: integer,
  before: quantity,
  peak: quantity,
  now: quantity,
});
const volatile = record({
  ...raised('volatile'),
  spread: number,
  years: integer,
  threshold: number,
});
const masked = record({
  ...raised('maskedGroup'),
  kind: oneOf(...disparityKinds),
  year: integer,
  groups: list(string),
});
const suspectUnit = record({
  ...raised('suspectUnit'),
  year: integer,
  before: quantity,
  now: quantity,
  factor: number,
  threshold: number,
});
const smallNumbers = record({
  ...raised('smallNumbers'),
  numerator: figure,
  denominator: figure,
  interval,
});
const stale = record({
  ...raised('stale'),
  latest: integer,
  units: optional(list(string)),
  year: integer,
  threshold: number,
});
const missing = record({ ...raised('missing'), year: integer });

/** Mirrors `Warning`: one shape per code. */
export const warningSchema = byKey(
  'code',
  unlikely,
  lost,
  inconsistent,
  eroding,
  reversal,
  volatile,
  masked,
  suspectUnit,
  smallNumbers,
  stale,
  missing,
);
