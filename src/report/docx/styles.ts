import { AlignmentType, convertMillimetersToTwip, type IStylesOptions } from 'docx';

/** The paper and the margins of official documents, in twentieths of a point. */
export const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(30),
    bottom: convertMillimetersToTwip(28),
    left: convertMillimetersToTwip(26),
    right: convertMillimetersToTwip(24),
    footer: convertMillimetersToTwip(18),
  },
};

/** The width of the text, in twentieths of a point. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;

const latin = 'Times New Roman';
const font = (eastAsia: string) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia });
const song = '方正小标宋简体';
const hei = '黑体';
const kai = '楷体';
const fangsong = '仿宋';

/** Sizes are in half points: 32 is 三号, 28 is 四号, 24 is 小四, 21 is 五号, 18 is 小五. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: font(fangsong), size: 24 } },
    title: {
      run: { font: font(song), size: 40 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 2800, after: 300 } },
    },
    heading1: heading(hei, 30, { before: 320, after: 120 }),
    heading2: heading(kai, 26, { before: 200, after: 80 }),
    heading3: heading(fangsong, 24, { before: 160, after: 60 }, true),
  },
  paragraphStyles: [
    style('Body', { run: { size: 24 }, indent: { firstLine: 480 }, line: 330 }),
    style('Dense', { run: { size: 21 }, indent: { firstLine: 420 }, line: 290 }),
    style('Item', { run: { size: 24 }, indent: { left: 480, hanging: 240 }, line: 330 }),
    style('DenseItem', { run: { size: 20 }, indent: { left: 420, hanging: 210 }, line: 270 }),
    style('Term', { run: { size: 18 }, indent: { left: 360, hanging: 360 }, line: 240 }),
    style('Blank', { run: { size: 24 }, indent: { firstLine: 480 }, line: 360 }),
    style('Caption', { run: { size: 21, font: font(hei) }, keepNext: true, before: 160 }),
    style('FigureCaption', { run: { size: 20 }, center: true, after: 120 }),
    style('Figure', { center: true, keepNext: true, before: 80 }),
    style('Note', { run: { size: 18 }, before: 40, after: 80 }),
    style('Subheading', { run: { size: 18 }, keepNext: true, before: 40, after: 80 }),
    style('Cell', { run: { size: 17 } }),
    style('DenseCell', { run: { size: 15 } }),
    style('CellHead', { run: { size: 17, font: font(hei) }, keepNext: true }),
    style('TitleLine', { run: { size: 44, font: font(song) }, center: true, after: 300 }),
    style('CoverArea', { run: { size: 32 }, center: true, before: 1100, after: 240 }),
    style('CoverText', { run: { size: 32 }, center: true, after: 240 }),
    style('CoverFirst', { run: { size: 32 }, center: true, before: 4200, after: 240 }),
    style('Closing', { keepNext: true, run: { size: 24 }, right: true, before: 200 }),
    style('PageNumber', { run: { size: 18 } }),
  ],
};

function heading(
  face: string,
  size: number,
  spacing: { readonly before: number; readonly after: number },
  bold = false,
) {
  return {
    run: { font: font(face), size, bold, color: '000000' },
    paragraph: { keepNext: true, spacing },
  };
}

interface StyleFacts {
  readonly run?: { readonly size?: number; readonly font?: ReturnType<typeof font> };
  readonly indent?: {
    readonly firstLine?: number;
    readonly left?: number;
    readonly hanging?: number;
  };
  readonly line?: number;
  readonly before?: number;
  readonly after?: number;
  readonly center?: boolean;
  readonly right?: boolean;
  readonly keepNext?: boolean;
}

function style(id: string, facts: StyleFacts) {
  const { run = {}, indent = {}, line, before = 0, after = 0, keepNext = false } = facts;
  const alignment = facts.center
    ? AlignmentType.CENTER
    : facts.right
      ? AlignmentType.RIGHT
      : AlignmentType.LEFT;
  return {
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph: {
      alignment,
      indent,
      keepNext,
      spacing: { before, after, ...(line === undefined ? {} : { line }) },
    },
  };
}

/** The substitutes for missing fonts. Every Chinese system has those in the second column. */
const substitutes = [
  [song, '宋体', 'roman'],
  [hei, 'SimHei', 'swiss'],
  [kai, 'KaiTi', 'script'],
  [fangsong, 'FangSong', 'roman'],
  [latin, 'Liberation Serif', 'roman'],
] as const;

/** The fonts of the document and their substitutes. */
export const fontTable =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts ' +
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  substitutes
    .map(
      ([name, substitute, family]) =>
        `<w:font w:name="${name}"><w:altName w:val="${substitute}"/>` +
        `<w:family w:val="${family}"/></w:font>`,
    )
    .join('') +
  '</w:fonts>';
