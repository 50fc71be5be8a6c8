const opening: Readonly<Record<string, string>> = {
  ')': '（(',
  '）': '（(',
  ']': '【[',
  '】': '【[',
};
const unitWord = /^(?:计量|计算)?单位\s*[:：]\s*/;

/**
 * A text and what stands in brackets at its end: 婴儿死亡率（单位：‰） is 婴儿死亡率 and ‰. Walks the text
 * once from its end.
 */
export function splitAside(
  text: string,
): { readonly text: string; readonly aside: string } | undefined {
  const trimmed = text.trim();
  const marks = opening[trimmed.at(-1) ?? ''];
  if (marks === undefined) return undefined;
  let at = trimmed.length - 2;
  while (at > 0 && !'（(【[）)】]'.includes(trimmed.charAt(at))) at -= 1;
  if (at < 1 || !marks.includes(trimmed.charAt(at))) return undefined;
  const aside = trimmed
    .slice(at + 1, -1)
    .trim()
    .replace(unitWord, '');
  const before = trimmed.slice(0, at).trim();
  return aside === '' || before === '' ? undefined : { text: before, aside };
}
