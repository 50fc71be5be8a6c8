/** A scale that a trend is straight on: values go there, lines are fitted, and estimates come back. */
interface Scale {
  /** The value on the scale; `undefined` where the scale has no place for it, so that the caller takes the identity and says so. */
  readonly transform: (value: number) => number | undefined;
  /** Back to the value; `undefined` where it is not finite. */
  readonly inverse: (scaled: number) => number | undefined;
}

/**
 * The scales by name. All three rise with the value, so the order of two values, and which side of a target they lie on, stays.
 *
 * - `identity`: as it is.
 * - `log`: natural logarithm, for rates that fall by a share each year; a forecast never falls below 0.
 * - `logit`: for shares in percent; a forecast never leaves 0 to 100.
 *
 * @formula log: ln x; logit: ln(x/(100 − x)), back 100/(1 + e^−z)
 * @unit logit: x in percent, 0 to 100
 * @edge log has no place for 0 and below, logit none for 0 and below or 100 and above: `undefined`, never a small number in place of the zero.
 * Outside it the logarithm is NaN or infinite, which is what `finite` turns into `undefined`.
 * Coming back from far out (logit beyond about ±37, log below about −745) rounds to the end of the range.
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
} as const satisfies Readonly<Record<'identity' | 'log' | 'logit', Scale>>;

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
