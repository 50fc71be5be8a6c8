/**
 * A number as it was printed: digits, an optional sign, an optional fraction. `'2.70'` stays `'2.70'`.
 * Matches `/^-?\d+(\.\d+)?$/`; no exponent, no separators, no float.
 */
export type DecimalString = string;
