import type { Issue } from '../faults/Issue.js';
import type { Language } from '../faults/makeIssue.js';

/** One line for an issue: where, what. */
export function describeIssue({ file, row, column, message }: Issue, language: Language): string {
  const place = [
    file,
    row === undefined ? undefined : language === 'zh' ? `第${row}行` : `row ${row}`,
    column === undefined ? undefined : language === 'zh' ? `“${column}”列` : `column “${column}”`,
  ];
  return [...place.filter((part) => part !== undefined), message].join(': ');
}
