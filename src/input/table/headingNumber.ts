const numbers = '[一二三四五六七八九十]{1,3}';
/** The ways to number headings, from the outermost. */
const ranks: readonly RegExp[] = [
  new RegExp(`^(?:第${numbers}(?:部分|章|节)|${numbers}[、.．]|[IVX]{1,4}[、.．])`),
  new RegExp(`^[（(]?${numbers}[)）]`),
  // 1.5岁以下 has no number.
  /^\d{1,2}(?:[.．](?!\d)|、|(?=\s))/,
  /^[（(]?\d{1,2}[)）]/,
  /^[①-⑳]/,
  /^[（(]?[a-z][.、)）]/i,
];

/** How a text is numbered: 1 for 一、, 2 for （一）, 3 for 1. …; 0 if it is not. */
export const rankOf = (text: string): number =>
  ranks.findIndex((form) => form.test(text.trimStart())) + 1;

/** A heading without its number. */
export function withoutNumber(text: string): string {
  const bare = text.trim();
  const form = ranks[rankOf(bare) - 1];
  return form === undefined ? bare : bare.replace(form, '').trim();
}
