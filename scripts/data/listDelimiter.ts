/** What stands between the words of a list in one cell; no word contains it. */
export const listDelimiter = '|';
