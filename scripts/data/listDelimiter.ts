/** The separator of a list in a cell; no word contains it. */
export const listDelimiter = '|';
