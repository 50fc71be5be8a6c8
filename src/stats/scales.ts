import type { Scale as ScaleName } from '../model/Indicator.js';

/**
 * A scale on which a trend is straight: values are transformed, lines are fitted, estimates are
 * transformed back.
 */
interface Scale {
  /** The value on the scale, or `undefined` if it has no place there. */
  readonly transform: (value: number) => number | undefined;
  /** The value of a point on the scale, or `undefined` if it is not finite. */
  readonly inverse: (scaled: number) => number | undefined;
}

/**
 * The scales by name. All are increasing, so they keep the order of values and the side of a
 * target.
 *
 * - `identity`: unchanged.
 * - `log`: natural logarithm, for rates that fall by a share each year; a forecast stays above 0.
 * - `logit`: for percentages; a forecast stays between 0 and 100.
 *
 * @formula log: ln x; logit: ln(x/(100 − x)), back 100/(1 + e^−z)
 * @unit logit: x in percent, 0 to 100
 * @edge log is undefined for 0 and below, logit for 0 and below and for 100 and above: `undefined`,
 * never a small number instead of zero. Far out (logit beyond about ±37, log below about −745) the
 * inverse rounds to the end of the range.
 */
export const scales = {
  identity: { transform: finite, inverse: finite },
  log: {
    transform: (value) => finite(Math.log(value)),
    inverse: (scaled) => finite(Math.exp(scaled)),
  },
  logit: {
    transform: (value) => finite(Math.log(value / (100 - value))),
    inverse: (scaled) => (Number.isFinite(scaled) ? 100 / (1 + Math.exp(-scaled)) : undefined),
  },
} as const satisfies Readonly<Record<ScaleName, Scale>>;

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
