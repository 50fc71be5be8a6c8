import type { Issue } from '../errors/Issue.js';
import type { Language } from '../errors/messages.js';

/** One line for an issue: where, what. */
export function describeIssue(
  { file, sheet, row, sheetRow, column, message }: Issue,
  language: Language,
): string {
  const place = [
    file,
    sheet === undefined ? undefined : language === 'zh' ? `工作表“${sheet}”` : `sheet “${sheet}”`,
    row === undefined ? undefined : describeRow(row, sheetRow, language),
    column === undefined ? undefined : language === 'zh' ? `“${column}”列` : `column “${column}”`,
  ];
  return [...place.filter((part) => part !== undefined), message].join(': ');
}

/** Rows are counted below the header; a spreadsheet counts from its top. */
function describeRow(row: number, sheetRow: number | undefined, language: Language): string {
  const zh = language === 'zh';
  const below =
    sheetRow === undefined
      ? ''
      : zh
        ? `（表中第${sheetRow}行）`
        : ` (row ${sheetRow} of the sheet)`;
  return (zh ? `第${row}行` : `row ${row}`) + below;
}
