import { strFromU8, unzipSync } from 'fflate';

/** Returns the XML of a part of a workbook. */
export const partsOf = (bytes: Uint8Array) => {
  const parts = unzipSync(bytes);
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array());
};

/** Returns the look of a cell: bold, size, colour, border, alignment. */
export function readStyles(bytes: Uint8Array): (sheet: number, cell: string) => string {
  const part = partsOf(bytes);
  const styles = part('xl/styles.xml');
  const listOf = (parent: string, tag: string) =>
    (new RegExp(`<${parent}[ >].*?</${parent}>`).exec(styles)?.[0] ?? '').match(
      new RegExp(`<${tag}[ >/].*?(?=<${tag}[ >/]|</${parent}>)`, 'g'),
    ) ?? [];
  const [fonts, fills, borders, formats] = [
    listOf('fonts', 'font'),
    listOf('fills', 'fill'),
    listOf('borders', 'border'),
    listOf('cellXfs', 'xf'),
  ];
  return (sheet, cell) => {
    const xml = part(`xl/worksheets/sheet${sheet}.xml`);
    const format = formats[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1])] ?? '';
    const pick = (list: readonly string[], id: string) =>
      list[Number(new RegExp(`${id}="(\\d+)"`).exec(format)?.[1] ?? 0)] ?? '';
    const [font, fill, border] = [
      pick(fonts, 'fontId'),
      pick(fills, 'fillId'),
      pick(borders, 'borderId'),
    ];
    return [
      font.includes('<b/>') ? 'bold' : '',
      /<sz val="(\d+)"/.exec(font)?.[1],
      /<fgColor rgb="FF(\w+)"/.exec(fill)?.[1],
      /<top style="(\w+)"/.exec(border)?.[1],
      /<color rgb="FF(\w+)"/.exec(border)?.[1],
      / horizontal="(\w+)"/.exec(format)?.[1],
      / vertical="center"/.test(format) && / wrapText="1"/.test(format) ? 'wrapped' : '',
    ]
      .filter(Boolean)
      .join(' ');
  };
}
