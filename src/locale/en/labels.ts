import type { Attainment } from '../../model/Attainment.js';
import type { DisparityKind } from '../../model/Disparity.js';
import type { Reason } from '../../model/NotAssessed.js';
import type { ObservationStatus, Residence, Sex } from '../../model/Observation.js';
import type { Incomparability, TargetRelation } from '../../model/PlanComparison.js';
import type { Stage } from '../../model/PlanEvaluation.js';
import type { RuleKind } from '../../model/Rule.js';
import type { ScoringMethod } from '../../model/Score.js';
import type { ListName, Scope, Timing } from '../../model/Target.js';
import type { Course } from '../../model/Trajectory.js';
import type { Urgency, WarningCode } from '../../model/Warning.js';

/** The labels of codes in one language. */
export interface Labels {
  /** The status of a verdict. */
  readonly status: Readonly<Record<Attainment['status'], string>>;
  /** The status with a symbol, so that verdicts can be told apart without colour. */
  readonly mark: Readonly<Record<Attainment['status'], string>>;
  /** The course of a target from the base year to the due year; empty for `unknown`. */
  readonly course: Readonly<Record<Course | 'unknown', string>>;
  /** Why a result is not assessed. */
  readonly reason: Readonly<Record<Reason, string>>;
  readonly warning: Readonly<Record<WarningCode, string>>;
  readonly urgency: Readonly<Record<Urgency, string>>;
  readonly stage: Readonly<Record<Stage, string>>;
  /** The name of the report for a stage. */
  readonly stageReport: Readonly<Record<Stage, string>>;
  readonly list: Readonly<Record<ListName, string>>;
  /** The groups by sex and by residence. */
  readonly group: Readonly<Record<Sex | Residence, string>>;
  /** The gap between groups, such as “urban–rural gap”. */
  readonly gap: Readonly<Record<DisparityKind, string>>;
  /** The breakdown into groups, such as “by residence”. */
  readonly breakdown: Readonly<Record<DisparityKind, string>>;
  readonly ruleKind: Readonly<Record<RuleKind, string>>;
  readonly scope: Readonly<Record<Scope, string>>;
  readonly timing: Readonly<Record<Timing, string>>;
  readonly observationStatus: Readonly<Record<ObservationStatus, string>>;
  /** The relation of a target to that of another plan. */
  readonly targetRelation: Readonly<Record<TargetRelation, string>>;
  /** Why two targets cannot be ranked. */
  readonly incomparability: Readonly<Record<Incomparability, string>>;
  readonly scoringMethod: Readonly<Record<ScoringMethod, string>>;
}

export const labels: Labels = {
  status: {
    attained: 'attained',
    nearlyAttained: 'nearly attained',
    missed: 'missed',
    notAssessed: 'not assessed',
  },
  mark: {
    attained: '✓ attained',
    nearlyAttained: '≈ nearly attained',
    missed: '✗ missed',
    notAssessed: '– not assessed',
  },
  course: {
    attained: 'attained',
    ahead: 'ahead of schedule',
    onCourse: 'on schedule',
    behind: 'behind schedule',
    improving: 'improving, not yet met',
    unchanged: 'unchanged since the base year',
    notHeld: 'missed in at least one year of the period',
    movingAway: 'moving away from the target',
    atBase: 'base year only',
    holding: 'met in base year, holding',
    eroding: 'met in base year, headroom shrinking',
    lost: 'met in base year, missed since',
    recovering: 'missed since, improving',
    unknown: '',
  },
  reason: {
    noObservation: 'no data',
    groupsOnly: 'figures for groups only, no total',
    tooOld: 'data too old for this stage',
    contradiction: 'contradictory figures',
    noBaseline: 'no figure for the base year',
    alreadyMet: 'already met in the base year',
    noDistance: 'base equals target',
    baseYear: 'figures for the base year only',
    baseAfterData: 'data from before the base year',
    afterDue: 'due year not after base year',
    tooFewYears: 'too few years with figures',
    uninformative: 'too few figures, or too much variation',
    noFigure: 'the target has no figure',
    noReference: 'no figure to compare with',
    wrongScope: 'no figures by unit',
    nonReporting: 'some units have not reported',
    nonReportingComponents: 'group figures incomplete',
    noCase: 'no cases in the year',
    differentGroups: 'the groups differ from those of the base year',
    notHeld: 'missed in at least one year of the period',
    nonPositive: 'the formula requires positive values',
    undefined: 'the formula is undefined for these values',
    noCounts: 'no numerator and denominator',
    noGroups: 'no comparable figures by group for the same year',
  },
  warning: {
    unlikelyToAttain: 'unlikely to be attained',
    volatile: 'volatile',
    erodingHeadroom: 'worsening trend',
    lostAttainment: 'no longer attained',
    reversal: 'reversal',
    maskedGroup: 'met overall but not in every group',
    smallNumbers: 'small numbers',
    stale: 'outdated figure',
    baseDiffers: 'base differs from the plan',
    subgroupsOnly: 'groups without a total',
    otherAreaOnly: 'other areas only',
    contradicted: 'contradictory figures',
    missing: 'missing data',
    inconsistent: 'inconsistent figures',
    suspectUnit: 'suspect unit',
  },
  urgency: { high: 'high', medium: 'medium', low: 'low' },
  stage: { annual: 'annual', midterm: 'mid-term', final: 'final' },
  stageReport: {
    annual: 'annual monitoring report',
    midterm: 'mid-term evaluation report',
    final: 'final evaluation report',
  },
  list: { goal: 'goals', measure: 'measures' },
  group: { total: 'total', female: 'female', male: 'male', urban: 'urban', rural: 'rural' },
  gap: {
    sex: 'gap between the sexes',
    residence: 'urban–rural gap',
    age: 'gap between age groups',
    township: 'gap between townships',
  },
  breakdown: { sex: 'by sex', residence: 'by residence', age: 'by age', township: 'by township' },
  ruleKind: {
    atLeast: 'at least',
    atMost: 'at most',
    around: 'about',
    between: 'range',
    changeFrom: 'relative change',
    trend: 'direction without a figure',
    compare: 'comparison with another quantity',
    coverage: 'full coverage or elimination without a figure',
  },
  scope: {
    area: 'the whole area',
    perTownship: 'every township',
    perInstitution: 'every institution',
  },
  timing: { reach: 'reach', maintain: 'maintain', unstated: 'not stated' },
  observationStatus: { final: 'final', provisional: 'provisional', estimated: 'estimated' },
  targetRelation: {
    tighter: 'tighter',
    looser: 'looser',
    equal: 'equal',
    onlyHere: 'only in the first plan',
    onlyThere: 'only in the second plan',
    notComparable: 'not comparable',
  },
  incomparability: {
    otherScope: 'set for another scope',
    otherSex: 'set for another sex',
    otherComponents: 'set for other groups',
    otherKind: 'another kind of target',
    otherUnit: 'units that cannot be converted',
    otherBase: 'another base year',
    otherReference: 'compared with something else',
    noDirection: 'neither value is better',
    mixed: 'tighter in one respect, looser in another',
  },
  scoringMethod: {
    realisation: 'realisation',
    realisationRatio: 'realisation ratio',
    efficacy: 'efficacy coefficient',
    pathRatio: 'path ratio',
    attainment: 'attainment',
  },
};
