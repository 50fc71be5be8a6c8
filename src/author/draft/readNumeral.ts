const digits = '零一二三四五六七八九';
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Reads a whole number in Chinese numerals up to the thousands (三十五, 两百). */
export function readNumeral(word: string): number | undefined {
  if (word === '') return undefined;
  let total = 0;
  let digit: number | undefined;
  for (const character of word.replace(/两/g, '二').replace(/[〇○]/g, '零')) {
    const scale = scales[character];
    if (scale !== undefined) {
      total += (digit ?? 1) * scale;
      digit = undefined;
      continue;
    }
    const found = digits.indexOf(character);
    if (found < 0) return undefined;
    if (digit !== undefined && digit !== 0) return undefined;
    digit = found;
  }
  return total + (digit ?? 0);
}

/** Reads a year of four digits: 2030, 二〇三〇 or 二○三○. */
export const readYear = (word: string): number =>
  /\d/.test(word) ? Number(word) : Number([...word].map(readNumeral).join(''));

/** Reads a figure in Chinese numerals, which may have decimals (九十五点五), as a decimal string. */
export function readNumeralFigure(word: string): string | undefined {
  const [whole = '', fraction] = word.split('点');
  const number = readNumeral(whole);
  if (number === undefined) return undefined;
  if (fraction === undefined) return String(number);
  const places = [...fraction].map((character) => digits.indexOf(character));
  return places.length === 0 || places.some((place) => place < 0)
    ? undefined
    : `${number}.${places.join('')}`;
}
