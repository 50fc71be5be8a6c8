/**
 * A text for Markdown, inside a line or a cell of a table: nothing in it makes a link, an emphasis, a tag or a new line, and nothing begins a
 * list or a heading.
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
    .replace(/@/g, '&#64;');
