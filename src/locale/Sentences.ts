import type { SmallNumbers, YearCounts } from '../model/Attainment.js';
import type { Disparity, DisparityKind } from '../model/Disparity.js';
import type { ForecastModel } from '../model/Forecast.js';
import type { Scope } from '../model/Target.js';

/**
 * The direction and the form of a change: in points, in an amount, or relative. `Gain` is a desired
 * one.
 */
export type Move =
  | 'pointsDown'
  | 'pointsUp'
  | 'pointsGain'
  | 'amountDown'
  | 'amountUp'
  | 'shareDown'
  | 'shareUp';

/** The changes of a figure, as parts of a sentence. */
export interface Changes {
  readonly unchanged: (year: number) => string;
  /** A change from zero, which has no relative size. */
  readonly fromZero: (year: number) => string;
  readonly by: Readonly<Record<Move, (size: string, year: number) => string>>;
}

/** Which of several units the figure shown for a target comes from. */
export type Extreme = 'lowest' | 'highest' | 'furthest';
/** A scope that consists of units. */
export type UnitScope = Exclude<Scope, 'area'>;

type Maybe<Value> = Value | undefined;
/** The distance of a figure from the target, or from a limit of its range or tolerance. */
export interface Margin {
  readonly size: string;
  readonly limit: Maybe<string>;
}
/**
 * A pattern for each direction: a fall, an undesired rise and a desired rise of a rate or a mean; a
 * decrease and an increase of an amount.
 */
type ByDirection<Pattern> = Readonly<
  Record<'fall' | 'rise' | 'gain' | 'decrease' | 'increase', Pattern>
>;

/** The report sentences on a target, with a pattern for each finding. */
export interface Sentences {
  readonly level: (facts: {
    readonly subject: string;
    readonly value: string;
    readonly year: number;
    readonly isLatest: boolean;
    readonly status: Maybe<string>;
    readonly changes: readonly string[];
  }) => string;
  /** The mean yearly change since the base year, if that is judged. */
  readonly yearlyLevel: (facts: {
    readonly subject: string;
    readonly change: string;
    readonly from: Maybe<number>;
    readonly year: number;
    readonly isLatest: boolean;
    readonly status: Maybe<string>;
  }) => string;
  /** A figure inside a sentence: a name with its value, or with its mean yearly change. */
  readonly figure: Readonly<Record<'level' | 'yearlyChange', (name: string, is: string) => string>>;
  /** The name of a gap, or of the yearly change, of an indicator. */
  readonly partOf: (name: string, part: string) => string;
  readonly meanYearlyChange: string;
  /** The name of a gap that is measured as the lower figure ÷ the higher one. */
  readonly ratio: Readonly<Record<DisparityKind, string>>;
  /** The name of the difference between groups, if it is given beside their ratio. */
  readonly groupDifference: Readonly<Record<DisparityKind, string>>;
  /** What a change in a ratio means for the gap. */
  readonly ratioMoved: Readonly<Record<'narrowing' | 'widening', string>>;
  readonly unitOf: Readonly<Record<UnitScope, Readonly<Record<Extreme, (name: string) => string>>>>;
  readonly yearlyChange: Readonly<Record<'fall' | 'rise' | 'none', (size: string) => string>>;
  /** A mean yearly change in a table, below the name of its indicator. */
  readonly perYear: (change: string) => string;

  /** The target in the words of the plan. A requirement does not state a figure itself. */
  readonly goal: (wording: string, isRequirement: boolean, notes: readonly string[]) => string;
  readonly goalNote: {
    readonly figure: (rule: string) => string;
    readonly tolerance: (size: string) => string;
    readonly comesTo: (figure: string) => string;
    /** The value of a reference, following its name. */
    readonly namely: (figure: string) => string;
    /** What the target is compared with, unless the words of the rule already state it. */
    readonly reference: (reference: {
      readonly name: string;
      readonly figure: Maybe<string>;
      /** Whether the rule gives the figure. */
      readonly isPrinted: boolean;
    }) => Maybe<string>;
    readonly baseGap: (size: string) => string;
    readonly baseRatio: (figure: string) => string;
    /**
     * The mean yearly rise before the base year, if there was one; a slowing trend has to stay
     * below it.
     */
    readonly paceBefore: (rise: Maybe<string>) => string;
  };

  readonly notAssessed: (goal: string, reason: string) => string;
  readonly bound: (facts: {
    readonly goal: string;
    readonly name: string;
    readonly figure: string;
    readonly year: number;
    readonly isUpper: boolean;
    readonly isAttained: boolean;
  }) => string;
  readonly nearlyAttained: (goal: string, gap: Maybe<Margin>) => string;
  readonly attained: (facts: {
    readonly goal: string;
    readonly room: Maybe<Margin>;
    readonly firstYear: Maybe<number>;
    readonly run: Maybe<number>;
  }) => string;
  readonly held: (facts: {
    readonly goal: string;
    readonly base: number;
    readonly room: Maybe<Margin>;
    /** How much the headroom has shrunk since the base year. */
    readonly shrunk: Maybe<string>;
    readonly missedFrom: Maybe<number>;
  }) => string;
  readonly notHeld: (facts: {
    readonly goal: string;
    readonly base: number;
    readonly since: Maybe<number>;
    readonly gap: Maybe<Margin>;
    /**
     * Whether the target was missed in a year of the period, but the latest figure meets it again.
     */
    readonly isMetAgain: boolean;
    readonly isBetter: boolean;
  }) => string;
  readonly missed: (facts: {
    readonly goal: string;
    readonly gap: Maybe<Margin>;
    readonly course: Maybe<string>;
    readonly needed: Maybe<string>;
  }) => string;
  /** The distance covered, compared with the straight path. */
  readonly way: (facts: {
    readonly course: string;
    readonly base: number;
    readonly share: string;
    readonly expected: string;
  }) => string;
  readonly movedAway: Readonly<
    Record<'up' | 'down' | 'increased' | 'decreased' | 'distance', (base: number) => string>
  >;
  readonly needed: ByDirection<(size: string, from: number, due: number) => string>;

  readonly failingUnits: (scope: UnitScope, count: number, list: string) => string;
  readonly nonReporting: (scope: UnitScope, count: number, list: string) => string;
  readonly failingComponents: (list: string) => string;
  readonly nonReportingComponents: (list: string) => string;
  readonly withoutCases: (list: string) => string;
  readonly failingYears: (
    years: readonly { readonly unit: string | undefined; readonly year: number }[],
  ) => string;
  readonly unitFigure: (name: string, figure: string, year: number) => string;
  /** A list that is cut after a few names; `counted` if the sentence begins with the number. */
  readonly andMore: Readonly<
    Record<'counted' | 'uncounted', (list: string, all: number, more: number) => string>
  >;

  readonly gap: (facts: {
    readonly gap: string;
    readonly year: number;
    readonly size: string;
    readonly groups: readonly { readonly name: string; readonly figure: string }[];
    readonly change: Maybe<string>;
    readonly masked: Maybe<string>;
  }) => string;
  readonly gapChange: Readonly<
    Record<NonNullable<Disparity['trend']>, (size: string, base: number) => string>
  >;
}

/** The report sentences on uncertainty: exact intervals, tested changes and forecasts. */
export interface EstimateWords {
  readonly smallNumbers: (facts: {
    readonly numerator: string;
    readonly denominator: string;
    readonly interval: string;
    readonly distinguishable: SmallNumbers['distinguishable'];
    readonly pooled: Maybe<string>;
  }) => string;
  readonly pooled: (facts: {
    readonly years: readonly number[];
    readonly figure: string;
    readonly interval: string;
    readonly isAttained: boolean;
    readonly isSure: boolean;
  }) => string;
  readonly interval: (level: string, low: string, high: string) => string;

  readonly testedChange: (facts: {
    readonly base: YearCounts;
    readonly latest: YearCounts;
    /** Whether the change is compared with no change rather than with the required change. */
    readonly isFromNone: boolean;
    readonly p: string;
    readonly distinguishable: SmallNumbers['distinguishable'];
  }) => string;
  readonly forecast: (facts: {
    readonly year: number;
    readonly expected: string;
    readonly level: string;
    readonly low: string;
    readonly high: string;
    readonly model: ForecastModel;
    readonly from: number;
    readonly to: number;
    readonly count: number;
    readonly probability: string;
  }) => string;
  readonly probability: {
    readonly high: string;
    readonly low: string;
    readonly other: (share: string) => string;
  };
  readonly noForecast: string;
}
