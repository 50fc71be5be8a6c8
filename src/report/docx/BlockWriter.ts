import {
  AlignmentType,
  BorderStyle,
  Table as DocxTable,
  HeightRule,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Block, type Table, textOf } from '../Section.js';
import { xmlText } from '../xmlText.js';
import { drawShapes } from './drawShapes.js';
import { textWidth } from './styles.js';

const headingStyles = { 3: 'Heading2', 4: 'Heading3' } as const;
const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
const margins = { top: 15, bottom: 15, left: 45, right: 45 } as const;
const shade = { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' } as const;

/** Writes the blocks of a report as parts of a document. */
export class BlockWriter {
  #figures = 0;

  /** Writes the blocks of a section; `isDense` means reference material in small print. */
  write(blocks: readonly Block[], isDense: boolean): (Paragraph | DocxTable)[] {
    return blocks.flatMap((block, at) =>
      this.#write(block, isDense, blocks[at - 1]?.kind, blocks[at + 1]?.kind),
    );
  }

  #write(
    block: Block,
    isDense: boolean,
    before: Block['kind'] | undefined,
    after: Block['kind'] | undefined,
  ): (Paragraph | DocxTable)[] {
    switch (block.kind) {
      case 'heading':
        return [paragraph(headingStyles[block.level], block.text)];
      case 'paragraph':
        // A figure stays on the same page as the text about it.
        return [paragraph(isDense ? 'Dense' : 'Body', block.text, after === 'figure')];
      case 'note':
      case 'legend':
        return [paragraph(before === 'heading' ? 'Subheading' : 'Note', block.text)];
      case 'blank':
        return [
          new Paragraph({
            style: 'Blank',
            children: [new TextRun({ text: xmlText(block.text), highlight: 'yellow' })],
          }),
        ];
      case 'list':
        return block.items.map((item) => paragraph(isDense ? 'DenseItem' : 'Item', `· ${item}`));
      case 'terms':
        return block.entries.map(
          ({ term, text }) =>
            new Paragraph({
              style: 'Term',
              children: [
                new TextRun({ text: `${xmlText(term)} `, bold: true }),
                new TextRun(xmlText(text)),
              ],
            }),
        );
      case 'table':
        return [
          paragraph('Caption', block.table.caption),
          writeTable(block.table, isDense ? 'DenseCell' : 'Cell'),
        ];
      case 'figure':
        this.#figures += 1;
        return [
          new Paragraph({ style: 'Figure', children: [drawShapes(block.chart, this.#figures)] }),
          paragraph('FigureCaption', block.caption),
        ];
    }
  }
}

const paragraph = (style: string, text: string, keepNext = false) =>
  new Paragraph({
    style,
    children: [new TextRun(xmlText(text))],
    ...(keepNext ? { keepNext, keepLines: true } : {}),
  });

/**
 * Splits a figure into lines. In a narrow column, a line may end after any Chinese character, which
 * could split a remark (初步数), so the remark gets a line of its own.
 */
const figureRuns = (text: string) =>
  text
    .split(/(?=（)/)
    .map((part, at) => new TextRun({ text: xmlText(part), ...(at === 0 ? {} : { break: 1 }) }));

/** Writes a table as wide as the text. Its header row is repeated on every page. */
function writeTable(
  { header, rows, groups = [], widths, figures }: Table,
  cellStyle: 'Cell' | 'DenseCell',
): DocxTable {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.floor((width / whole) * textWidth));
  const titles = new Map(groups.map(({ before, title }) => [before, title]));
  const cell = (text: string, at: number, style: string) =>
    new TableCell({
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      margins,
      verticalAlign: VerticalAlignTable.CENTER,
      ...(style === 'CellHead' ? { shading: shade } : {}),
      children: [
        new Paragraph({
          style,
          ...(figures.includes(at)
            ? { alignment: AlignmentType.RIGHT, children: figureRuns(text) }
            : { alignment: AlignmentType.LEFT, children: [new TextRun(xmlText(text))] }),
        }),
      ],
    });
  const group = (title: string) =>
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: header.length,
          margins,
          children: [paragraph('CellHead', title)],
        }),
      ],
    });
  return new DocxTable({
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: thick,
      bottom: thick,
      left: { style: BorderStyle.NONE },
      right: { style: BorderStyle.NONE },
      insideHorizontal: thin,
      insideVertical: thin,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        height: { value: 320, rule: HeightRule.ATLEAST },
        children: header.map((text, at) => cell(text, at, 'CellHead')),
      }),
      ...rows.flatMap((row, at) => {
        const title = titles.get(at);
        const own = new TableRow({
          cantSplit: true,
          children: row.map((content, column) => cell(textOf(content), column, cellStyle)),
        });
        return title === undefined ? [own] : [group(title), own];
      }),
    ],
  });
}
