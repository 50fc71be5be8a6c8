/** The columns of a table of observations. */
export const columns = [
  'indicator',
  'year',
  'value',
  'unit',
  'area',
  'sex',
  'residence',
  'numerator',
  'denominator',
  'status',
  'source',
  'note',
] as const;
export type Column = (typeof columns)[number];
