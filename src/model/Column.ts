/** The columns of a table of observations. */
export const columns = [
  'indicator',
  'year',
  'value',
  'unit',
  'area',
  'institution',
  'sex',
  'residence',
  'age',
  'numerator',
  'denominator',
  'status',
  'source',
  'note',
] as const;
/** The English key of a column; tables may use its Chinese heading instead. */
export type Column = (typeof columns)[number];
