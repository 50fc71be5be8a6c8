/** The separator of a list in a cell, which no word contains. */
export const listDelimiter = '|';
