import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { reportWords, texts } from '../../locale/locales.js';
import type { Bytes } from '../../model/Bytes.js';
import { escapeHtml } from '../escape.js';
import type { Report } from '../Report.js';
import { settleZip } from '../settleZip.js';
import { xmlText } from '../xmlText.js';
import { BlockWriter } from './BlockWriter.js';
import { fontTable, page, styles } from './styles.js';

/** Writes a report as the bytes of a document. */
export async function writeDocument(report: Report): Promise<Bytes> {
  const { area, cover, notes, sections, language } = report;
  const writer = new BlockWriter();
  const paragraph = (style: string, text: string) =>
    new Paragraph({ style, children: [new TextRun(xmlText(text))] });
  const body = [
    ...notes.map((note) => paragraph('Note', note)),
    ...sections.flatMap(({ id, title: heading, blocks }) => [
      paragraph('Heading1', heading),
      ...writer.write(blocks, id === 'appendix' || id === 'cards'),
    ]),
    ...cover.lines.map((line) => paragraph('Closing', line)),
  ];
  const document = new Document({
    styles,
    sections: [
      {
        properties: { page },
        children: [
          ...cover.titleLines.map((line, at) => paragraph(at === 0 ? 'Title' : 'TitleLine', line)),
          paragraph('CoverArea', area.name),
          paragraph('CoverText', cover.subtitle),
          ...cover.lines.map((line, at) => paragraph(at === 0 ? 'CoverFirst' : 'CoverText', line)),
        ],
      },
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: { ...page, pageNumbers: { start: 1 } },
        },
        footers: { default: pageFooter(language) },
        children: body,
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(report) },
    { path: 'word/fontTable.xml', data: fontTable },
  ]);
  return settleZip(new Uint8Array(packed));
}

/** Writes the page number. */
function pageFooter(language: Report['language']): Footer {
  const [before, after] = reportWords[language].page;
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: [before, PageNumber.CURRENT, after],
          }),
        ],
      }),
    ],
  });
}

/**
 * Writes the properties of the document. Their date is the end of the year, since the library does
 * not read the clock.
 */
function coreProperties({ title, year, language, libraryVersion }: Report): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${year}-12-31T00:00:00Z</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ' +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeHtml(xmlText(title))}</dc:title>` +
    `<dc:creator>@lipu/plans ${libraryVersion}</dc:creator>` +
    `<dc:language>${texts[language].tag}</dc:language>${date('created')}${date('modified')}` +
    '</cp:coreProperties>'
  );
}
