import type { DecimalString } from '../quantity/Quantity.js';
import type { UnitId } from '../quantity/units.js';
import type { LocalizedText } from './LocalizedText.js';
import type { Residence, Sex } from './Observation.js';

/** The scales on which a straight line can be fitted. */
export const scaleNames = ['log', 'logit', 'identity'] as const;
/** The scale on which a straight line is fitted. */
export type Scale = (typeof scaleNames)[number];

/** The facts of an indicator that evaluation needs. */
export interface IndicatorFacts {
  /** In kebab-case, in the standard English terms of the subject. */
  readonly id: string;
  /** The name in common use. */
  readonly name: LocalizedText;
  /** The unit in which figures are published, and which is assumed for a row that states none. */
  readonly unit: UnitId;
  /** 1: more is better; -1: less is better; 0: neither, as for a ratio that should be balanced. */
  readonly polarity: 1 | -1 | 0;
  /** The lowest and the highest possible value, in the indicator's unit. */
  readonly bounds: { readonly min?: DecimalString; readonly max?: DecimalString };
  /**
   * Values above this are possible but need checking, in the indicator's unit: a rate whose
   * numerator and denominator come from different registers can exceed 100 %. Such a value is
   * accepted with a notice.
   */
  readonly suspectAbove?: DecimalString;
  /**
   * The sex that the indicator covers, if it covers only one; tables label its figures with that
   * sex or with none.
   */
  readonly sex?: Exclude<Sex, 'total'>;
  /** The residence that the indicator covers, if it covers only one. */
  readonly residence?: Exclude<Residence, 'total'>;
  /** The scale on which a straight line is fitted to values without counts. */
  readonly scale: Scale;
  /**
   * The id of an indicator that includes everything that this one counts, and is therefore never
   * lower: infant deaths include neonatal deaths.
   */
  readonly within?: string;
  /** Figures of earlier years that a plan gives. */
  readonly baselines: readonly Baseline[];
}

/** An observable quantity, independent of any plan. */
export interface Indicator extends IndicatorFacts {
  /** Other names, in Chinese or English, under which figures are published. */
  readonly aliases: readonly string[];
  /**
   * Names that tables use for both sexes. In a row for the sex of this indicator, such a name means
   * this indicator: 人均预期寿命 (life expectancy) in a row for 女 (female).
   */
  readonly aliasesOfSex?: readonly string[];
  /** What is counted, in our own words. */
  readonly definition: LocalizedText;
  /** The population that it is about. */
  readonly population: LocalizedText;
  /** What the numerator and the denominator count, for an indicator whose counts are reported. */
  readonly counts?: {
    readonly numerator: LocalizedText;
    readonly denominator: LocalizedText;
    /** Other names under which the counts are published as rows of their own. */
    readonly aliases?: {
      readonly numerator?: readonly string[];
      readonly denominator?: readonly string[];
    };
  };
  /**
   * Codes of the UN global SDG indicators to which this one corresponds, exactly or in a local
   * form.
   */
  readonly sdg?: readonly string[];
}

/** A figure in a plan for a year before its period. It applies to one area only. */
export interface Baseline {
  readonly year: number;
  /** The figure, with its printed precision. */
  readonly value: DecimalString;
  readonly unit: UnitId;
  /** The code of the area that the figure describes. */
  readonly area: string;
  readonly sex: Sex;
  /** The id of the plan that contains it. */
  readonly plan: string;
  /** The paragraph where it is printed, such as 序言. */
  readonly place: string;
}
