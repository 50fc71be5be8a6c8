/** The years that a figure can be of. */
export const years = { first: 2000, last: 2040 } as const;
/** The longest text that a cell may hold. */
export const longestText = 2000;
