import { toPlainText } from '../errors/toPlainText.js';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes text for HTML and SVG, between tags and in quoted attributes. The result is one line:
 * control characters, which neither may contain, become spaces.
 */
export const escapeHtml = (text: string): string =>
  toPlainText(text)
    .replace(/[&<>"']/g, (sign) => signs[sign] as string)
    .replace(/\p{Noncharacter_Code_Point}/gu, ' ');

/** A character without width that keeps a renderer from creating a link. */
const wordJoiner = '\u2060';

/**
 * Escapes text for Markdown, in a line or in a cell of a table: nothing in it creates a link,
 * emphasis, a tag, code or a new line, and nothing starts a list, a heading or a rule.
 *
 * @edge Renderers look for bare addresses at different stages. If they do so before they resolve
 * escapes, a backslash is enough; if they do so afterwards, an invisible word joiner is needed.
 */
export const escapeMarkdown = (text: string): string =>
  toPlainText(text)
    .replace(/ +/g, ' ')
    .trim()
    .replace(/[\\`*_[\]{}<>|~#!$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/^(?:[-+](?= |$)|=|-(?=[- ]*$))/, '\\$&')
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
    .replace(/:(?=\/\/)/g, `:${wordJoiner}`)
    .replace(/\/(?=\/)/g, '\\/')
    .replace(/(?<=\S)\.(?=\p{L})/gu, '\\.')
    .replace(/www(?=\\?\.)/gi, `$&${wordJoiner}`)
    .replace(/(?<=\S)@(?=\S)/g, `${wordJoiner}\\@`);

/** The mark by which the Chinese edition of Excel recognises UTF-8. */
export const byteOrderMark = '\ufeff';

/**
 * Writes rows as CSV (RFC 4180), one line each. A cell that a spreadsheet would read as a formula
 * is prefixed with an apostrophe, except for plain numbers. Control characters become spaces, since
 * some programs look for a formula after them.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const text = toPlainText(value);
  const safe = /^\s*[=+\-@]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
