/** The text around the cells to be filled in. The data columns are the same as in other files. */
export const template = {
  id: 'indicator_id',
  name: 'indicator',
  group: 'group',
  /** Headings that are skipped when a file is read. */
  reminders: {
    last: 'ref: last value',
    base: 'ref: base year',
    target: 'ref: target',
    population: 'ref: population',
    usedFor: 'ref: target ids',
  },
  counts: (numerator: string, denominator: string) =>
    `numerator: ${numerator}; denominator: ${denominator}`,
  title: (plan: string, year: number, sheet: string) =>
    `${plan}: monitoring data for ${year} (${sheet})`,
  /** The names of the sheets: one for each part, and one for what other units report. */
  sheets: {
    year: 'this year',
    earlier: 'earlier years',
    base: 'base year',
    townships: 'townships',
    institutions: 'institutions',
    supports: 'supported',
  },
  /** The purpose of each part. */
  parts: {
    year: 'Figures for the year.',
    earlier:
      'Figures for earlier years that are not known yet: for comparison with the previous year, ' +
      'and for targets to be maintained in every year.',
    base:
      'Figures for the base year that are not known yet. Without them, targets that are set ' +
      'against the base year cannot be judged, and progress cannot be measured.',
    townships:
      'One row for each township: the target has to be met in each, or concerns the gap ' +
      'between them.',
    institutions:
      'One row for each institution: the target has to be met in each. Enter their names; copy a ' +
      'row if there are too few.',
  },
  /** The blanks around the table: the reporting unit, and who is responsible for it. */
  form: {
    area: 'Area: ',
    unit: 'Reporting unit: ',
    number: 'Form no.:',
    issuer: 'Issued by:',
    author: 'Completed by:',
    reviewer: 'Reviewed by:',
    telephone: 'Telephone:',
    date: 'Date:',
  },
  hints: (part: string) =>
    `${part} Fill in the yellow cells only. Values are in the unit of their row, digits only, ` +
    'such as 2.70; leave a cell empty where there is no figure. Give numerator and denominator ' +
    'with rates and shares. An empty status means final. To add figures for another year or ' +
    'group, copy a row and change it. Columns that begin with “ref:” are for reference; they are ' +
    'ignored when the file is read.',
  supports: {
    title: 'ref: indicators that this unit supports; the lead unit reports them',
    indicator: 'ref: indicator',
    lead: 'ref: lead unit',
    target: 'ref: target',
    noLead: '–',
  },
  /** The messages that a spreadsheet shows for an invalid cell. */
  errors: {
    title: 'Please check',
    number: (range: string) => `Enter a number${range}, digits only.`,
    between: (min: string, max: string) => ` from ${min} to ${max}`,
    atLeast: (min: string) => ` of at least ${min}`,
    atMost: (max: string) => ` of at most ${max}`,
    count: 'Enter a whole number of at least 0.',
    list: 'Choose an entry from the list.',
  },
  page: 'Page &P of &N',
};

export type TemplateWords = typeof template;
