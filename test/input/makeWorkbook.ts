import { strToU8, zipSync } from 'fflate';

/** A cell: text, a number, or custom XML for content that no writer produces. */
export type CellInput = string | number | null | { readonly xml: (place: string) => string };
export interface SheetInput {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly merged?: readonly string[];
}

const letter = (at: number) => String.fromCharCode(65 + at);
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function cellXml(cell: CellInput, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  return typeof cell === 'string'
    ? `<c r="${place}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`
    : cell.xml(place);
}

/** Makes the parts of a workbook as a writer would; style 1 is 0.0%, style 2 is 0.0"%". */
export function workbookParts(sheets: readonly SheetInput[]): Record<string, Uint8Array> {
  const list = sheets
    .map(
      ({ name }, at) =>
        `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    )
    .join('');
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = sheets
    .map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${relation}/worksheet" ` +
        `Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types ' +
      'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml':
      `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relation}">` +
      `<sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<?xml version="1.0"?><Relationships ' +
      'xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `${relations}<Relationship Id="s" Type="${relation}/styles" Target="styles.xml"/>` +
      '</Relationships>',
    'xl/styles.xml':
      `<?xml version="1.0"?><styleSheet xmlns="${main}"><numFmts count="2">` +
      '<numFmt numFmtId="165" formatCode="0.0%"/>' +
      '<numFmt numFmtId="166" formatCode="0.0&quot;%&quot;"/></numFmts>' +
      '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>' +
      '</styleSheet>',
  };
  for (const [at, { rows, merged = [] }] of sheets.entries()) {
    const data = rows
      .map((row, line) => {
        const cells = row.map((cell, column) => cellXml(cell, `${letter(column)}${line + 1}`));
        return `<row r="${line + 1}">${cells.join('')}</row>`;
      })
      .join('');
    const merges =
      merged.length === 0
        ? ''
        : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${data}</sheetData>` +
      `${merges}</worksheet>`;
  }
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

export const makeWorkbook = (sheets: readonly SheetInput[]): Uint8Array =>
  zipSync(workbookParts(sheets));
