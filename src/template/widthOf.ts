import { eastAsianWidth } from 'get-east-asian-width';

/** Returns the width of a string in a terminal or a sheet; a Chinese character is two wide. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += /\p{M}/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
