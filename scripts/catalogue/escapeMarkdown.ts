/** Text as Markdown that shows it letter by letter, on one line and inside a table cell too. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|#~&]/g, '\\$&');
}
