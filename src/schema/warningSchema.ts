import { attainmentStatuses } from '../model/Attainment.js';
import { disparityKinds } from '../model/Disparity.js';
import { suspectReferences, urgencies, type Warning, type WarningCode } from '../model/Warning.js';
import { interval } from './attainmentSchema.js';
import {
  byKey,
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
import { contradictionSchema } from './contradictionSchema.js';

const raised = <const Code extends WarningCode>(code: Code) => ({
  code: only(code),
  urgency: oneOf(...urgencies),
});
const tested = { p: number, level: number };
const unlikely = record({
  ...raised('unlikelyToAttain'),
  probability: number,
  expected: number,
  unit: unitId,
  year: integer,
  now: oneOf(...attainmentStatuses),
  threshold: number,
});
const lost = record({
  ...raised('lostAttainment'),
  firstAttained: optional(integer),
  lostSince: integer,
  ...tested,
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
  perYear: number,
  unit: unitId,
  shareLeft: number,
  runsOutIn: optional(integer),
  threshold: number,
  ...tested,
});
const reversal = record({
  ...raised('reversal'),
  year: integer,
  before: quantity,
  peak: quantity,
  now: quantity,
  ...tested,
});
const volatile = byKey(
  'test',
  record({
    ...raised('volatile'),
    test: only('dispersion'),
    excess: number,
    years: integer,
    ...tested,
  }),
  record({
    ...raised('volatile'),
    test: only('spread'),
    spread: number,
    years: integer,
    threshold: number,
  }),
);
const masked = record({
  ...raised('maskedGroup'),
  kind: oneOf(...disparityKinds),
  year: integer,
  groups: list(string),
});
const suspectUnit = record({
  ...raised('suspectUnit'),
  year: integer,
  against: oneOf(...suspectReferences),
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
const contradicted = record({
  ...raised('contradicted'),
  contradictions: list(contradictionSchema),
});
const baseDiffers = record({
  ...raised('baseDiffers'),
  year: integer,
  observed: quantity,
  printed: quantity,
});
const subgroupsOnly = record({
  ...raised('subgroupsOnly'),
  latest: integer,
  total: optional(integer),
  failing: optional(list(string)),
});
const otherArea = record({
  ...raised('otherAreaOnly'),
  year: integer,
  areas: list(string),
  count: integer,
});

/** Mirrors `Warning`, with one shape for each code. */
export const warningSchema = mirror<Warning>()(
  byKey(
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
    contradicted,
    baseDiffers,
    subgroupsOnly,
    otherArea,
    missing,
  ),
);
