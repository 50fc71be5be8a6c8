/**
 * The text around the cells to fill in; the data columns are the same as in other files.
 */
export const template = {
  id: 'indicator_id',
  name: 'indicator',
  /** Headings that the reading of files passes over. */
  reminders: {
    target: 'ref: target',
    last: 'ref: last value',
    population: 'ref: population',
    numerator: 'ref: numerator',
    denominator: 'ref: denominator',
    usedFor: 'ref: used for',
  },
  last: (value: string, year: number) => `${value} (${year})`,
  /** The names of the two sheets. */
  sheet: { data: 'figures', hints: 'how to fill in' },
  hints: [
    'Fill in the yellow columns only; leave the others as they are.',
    'Values are in the unit of their row, digits only, such as 2.70; leave a row empty where ' +
      'there is no figure.',
    'Give numerator and denominator with rates, so that random variation can be distinguished ' +
      'from real changes.',
    'Status is final, provisional or estimated; empty means final.',
    'For figures by sex or residence copy the row and change those columns.',
    'Columns that begin with “ref:” are for reference; they are ignored when the file is read.',
  ] as readonly string[],
};

export type TemplateWords = typeof template;
