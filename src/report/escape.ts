const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text for HTML and SVG, between tags and in quoted attributes. Control characters, which neither
 * may hold, become spaces.
 */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => signs[sign] as string)
    .replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, ' ');

/**
 * A text for Markdown, inside a line or a cell of a table: nothing in it makes a link, an emphasis,
 * a tag or a new line, and nothing begins a list or a heading.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]{}<>|~#!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/^(\s*)([-+](?=\s)|=)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2')
    // A bare address would become a link.
    .replace(/(https?):\/\//gi, '$1&#58;//')
    .replace(/www\./gi, 'www&#46;')
    // So would an address of mail.
    .replace(/(?<=[\w.+-])@(?=[\w-]+\.)/g, '&#64;');

/** The mark by which Excel's Chinese edition knows UTF-8. */
export const byteOrderMark = '\ufeff';

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula is led by an
 * apostrophe; plain numbers are left alone.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
