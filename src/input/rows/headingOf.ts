import { type ColumnName, columns } from './columns.js';

/** The heading of a column in a language, for rows that do not have it. */
export const headingOf = (name: ColumnName, language: 'zh' | 'en'): string => columns[name][language === 'zh' ? 0 : 1];
