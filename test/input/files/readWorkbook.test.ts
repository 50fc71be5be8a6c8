import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CellError } from '../../../src/input/files/Grid.js';
import { readWorkbook } from '../../../src/input/files/readWorkbook.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { type CellInput, makeWorkbook, type SheetInput, workbookParts } from '../makeWorkbook.js';
import { makeZip } from '../makeZip.js';

async function read(bytes: Uint8Array, sheet?: string | number) {
  const reports = new IssueCollector(undefined);
  const sheets = await readWorkbook(bytes, { sheet }, reports);
  return {
    sheets,
    names: sheets.map(({ name }) => name),
    issues: reports.issues,
    said: reports.issues.map(({ code, sheet, found }) => [
      code,
      ...(sheet === undefined ? [] : [sheet]),
      ...(found === undefined ? [] : [found]),
    ]),
  };
}
const raw = (xml: (place: string) => string): CellInput => ({ xml });
/** The grid of a workbook of one sheet. */
async function readGrid(rows: SheetInput['rows'], merged: readonly string[] = []) {
  const { sheets, said } = await read(makeWorkbook([{ name: '表', rows, merged }]));
  expect(said).toEqual([]);
  return sheets[0]?.grid;
}
const unreadable = [['unreadable']];

describe('which sheets are read', () => {
  const book = makeWorkbook([
    { name: '2', rows: [['a']] },
    { name: '男 & 女', rows: [['b', 1]] },
    { name: '空', rows: [] },
  ]);
  it('all of them, in their order', async () => {
    const { sheets, said } = await read(book);
    expect(sheets.map(({ name, grid }) => [name, grid.cells])).toEqual([
      ['2', [['a']]],
      ['男 & 女', [['b', '1']]],
      ['空', []],
    ]);
    expect(said).toEqual([]);
  });
  it.each([
    ['男 & 女', '男 & 女'],
    [1, '2'],
    [2, '男 & 女'],
    [3, '空'],
    ['3', '空'],
    // A name comes before a number.
    ['2', '2'],
  ])('%j is the sheet %s', async (wanted, name) => {
    const { names, said } = await read(book, wanted);
    expect([names, said]).toEqual([[name], []]);
  });
  it.each(['丙', '', 0, 4, 1.5, -1])('%j is not a sheet', async (wanted) => {
    const { names, said } = await read(book, wanted);
    expect([names, said]).toEqual([[], [['noSuchSheet', String(wanted)]]]);
  });
});

describe('archives that are not workbooks', () => {
  it.each([
    ['zip', ['a.txt']],
    ['zip', ['xl/workbook.xml.bak', 'xl/styles.xml']],
    ['docx', ['word/document.xml', 'content.xml']],
    ['numbers', ['Index/Document.iwa']],
    ['numbers', ['Index.zip']],
    ['xlsb', ['xl/workbook.bin']],
    ['xlsb', ['content.xml', 'xl/workbook.bin']],
  ])('%s: %j', async (kind, names) => {
    const { sheets, said } = await read(makeZip(names.map((name) => ({ name }))));
    expect([sheets, said]).toEqual([[], [['notThisFormat', kind]]]);
  });
  it('a file that is not an archive is reported once', async () => {
    const { sheets, said } = await read(Uint8Array.of(0x50, 0x4b, 3, 4));
    expect([sheets, said]).toEqual([[], unreadable]);
  });
  it('the expected kind is named', async () => {
    const far = makeWorkbook([{ name: '表', rows: [[{ xml: () => '<c r="XFE1"><v>1</v></c>' }]] }]);
    const formats = ['csv', 'tsv', 'xlsx', 'xls', 'ods', 'json'];
    expect((await read(far)).issues).toEqual([
      {
        code: 'tooLarge',
        severity: 'error',
        // A and XFE are columns 1 and 16 385.
        found: '16385',
        expected: { kind: 'atMost', value: 16_384, unit: 'columns' },
      },
    ]);
    expect((await read(makeZip([{ name: 'a.txt' }]))).issues).toEqual([
      {
        code: 'notThisFormat',
        severity: 'error',
        found: 'zip',
        expected: { kind: 'format', formats },
      },
    ]);
    expect((await read(Uint8Array.of(0x50, 0x4b, 3, 4))).issues).toEqual([
      { code: 'unreadable', severity: 'error', expected: { kind: 'format', formats: ['xlsx'] } },
    ]);
  });
});

describe('parts of a workbook', () => {
  const parts = workbookParts([{ name: '表', rows: [['a', 1]] }]);
  const without = (name: string) =>
    zipSync(Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name)));
  const sheet = 'xl/worksheets/sheet1.xml';
  /** All parts, and one that cannot be unpacked. */
  const withLocked = (name: string) =>
    makeZip([
      ...Object.entries(parts).map(([one, content]) => ({ name: one, content })),
      { name, content: Uint8Array.of(1), method: 99 },
    ]);

  it.each(['docProps/app.xml', 'xl/media/image1.png', 'xl/sharedStrings.xml', 'xl/unused.xml'])(
    'does not unpack %s, which nothing refers to',
    async (name) => {
      const { sheets, said } = await read(withLocked(name));
      expect([sheets[0]?.grid.cells, said]).toEqual([[['a', '1']], []]);
    },
  );
  it('reports a required part that cannot be unpacked', async () => {
    const { [sheet]: _, ...others } = parts;
    const locked = makeZip([
      ...Object.entries(others).map(([name, content]) => ({ name, content })),
      { name: sheet, content: Uint8Array.of(1), method: 99 },
    ]);
    const { sheets, said } = await read(locked);
    expect([sheets, said]).toEqual([[], [['unreadable', sheet]]]);
  });
  it('refuses one part for two sheets', async () => {
    const list = new TextDecoder().decode(parts['xl/workbook.xml']);
    const twice = list.replace('<sheet ', '<sheet name="乙" sheetId="9" r:id="rId1"/><sheet ');
    const { sheets, said } = await read(zipSync({ ...parts, 'xl/workbook.xml': strToU8(twice) }));
    expect([sheets, said]).toEqual([[], [['damaged', sheet]]]);
  });
  it('the part of a sheet is required', async () => {
    const { sheets, said } = await read(without(sheet));
    expect([sheets, said]).toEqual([[], unreadable]);
  });
  it('styles are optional', async () => {
    const bare = new TextDecoder()
      .decode(parts['xl/_rels/workbook.xml.rels'])
      .replace(/<Relationship Id="s"[^>]*>/, '');
    const { 'xl/styles.xml': _, ...others } = parts;
    const { sheets, said } = await read(
      zipSync({ ...others, 'xl/_rels/workbook.xml.rels': strToU8(bare) }),
    );
    expect([sheets[0]?.grid.cells, said]).toEqual([[['a', '1']], []]);
  });
  it.each([
    ['is no XML', 'x'],
    ['is cut off', '<worksheet><sheetData><row r="1">'],
  ])('a sheet that %s makes the workbook unreadable', async (_, xml) => {
    const { sheets, said } = await read(zipSync({ ...parts, [sheet]: strToU8(xml) }));
    expect([sheets, said]).toEqual([[], unreadable]);
  });
  it('a sheet without any data is empty', async () => {
    const { sheets, said } = await read(zipSync({ ...parts, [sheet]: strToU8('<worksheet/>') }));
    expect([sheets.map(({ grid }) => grid.cells), said]).toEqual([[[]], []]);
  });
  it('parts may be in UTF-16, and their tags may have prefixes', async () => {
    const xml =
      '\ufeff<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c>' +
      '<x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const little = new Uint8Array(Buffer.from(xml, 'utf16le'));
    const big = new Uint8Array(Buffer.from(xml, 'utf16le').swap16());
    for (const bytes of [little, big])
      expect((await read(zipSync({ ...parts, [sheet]: bytes }))).sheets[0]?.grid.cells).toEqual([
        ['甲', '2'],
      ]);
  });
  it('takes texts from the list that sheets share', async () => {
    const relations = new TextDecoder()
      .decode(parts['xl/_rels/workbook.xml.rels'])
      .replace(
        '<Relationship ',
        '<Relationship Id="t" Type="http://x/sharedStrings" Target="sharedStrings.xml"/>' +
          '<Relationship ',
      );
    const shared = '<sst><si><t>甲</t></si><si><t>乙 &amp; 丙</t></si></sst>';
    const cells =
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" ' +
      't="s"><v>0</v></c></row></sheetData></worksheet>';
    const { sheets } = await read(
      zipSync({
        ...parts,
        'xl/_rels/workbook.xml.rels': strToU8(relations),
        'xl/sharedStrings.xml': strToU8(shared),
        [sheet]: strToU8(cells),
      }),
    );
    expect(sheets[0]?.grid.cells).toEqual([['乙 & 丙', '甲']]);
  });
});

describe('cell contents', () => {
  it('texts, numbers as they are shown, truth values, and gaps', async () => {
    const grid = await readGrid([
      [
        '甲',
        2.7,
        raw((place) => `<c r="${place}" t="b"><v>1</v></c>`),
        raw((place) => `<c r="${place}" t="b"><v>0</v></c>`),
      ],
      [],
      [
        null,
        raw((place) => `<c r="${place}"><v>97.099999999999994</v></c>`),
        raw((place) => `<c r="${place}" t="str"><f>1</f><v>x</v></c>`),
        null,
      ],
    ]);
    expect(grid).toEqual({
      cells: [['甲', '2.7', 'true', 'false'], [], [null, '97.1', 'x']],
      rowErrors: new Map(),
      cellErrors: new Map(),
      merged: [],
    });
  });
  it('dates by their day', async () => {
    const parts = workbookParts([
      {
        name: '表',
        rows: [
          [
            raw((place) => `<c r="${place}" s="1"><v>44197</v></c>`),
            raw((place) => `<c r="${place}" s="1"><v>44197.75</v></c>`),
          ],
        ],
      },
    ]);
    // Format 14 is a date; day 44 197 is 1 January 2021: 121 years of 365 days, 30 leap days of
    // 1904 to 2020, the 29 February 1900 that never was, and 1.
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const { sheets } = await read(zipSync({ ...parts, 'xl/styles.xml': strToU8(styles) }));
    expect(sheets[0]?.grid.cells).toEqual([['2021-01-01', '2021-01-01']]);
  });
  it('dates shown as years, by the year', async () => {
    const year = raw((place) => `<c r="${place}" s="1"><v>45473</v></c>`);
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>';
    const parts = workbookParts([{ name: '表', rows: [[year]] }]);
    const { sheets } = await read(zipSync({ ...parts, 'xl/styles.xml': strToU8(styles) }));
    // 45 473 is 30 June 2024.
    expect(sheets[0]?.grid.cells).toEqual([['2024年']]);
  });
  it('numbers in percent, with their own decimals', async () => {
    const percent = (value: string) => raw((place) => `<c r="${place}" s="1"><v>${value}</v></c>`);
    const grid = await readGrid([
      [percent('0.971'), 0.971, 'a'],
      [],
      [null, percent('1.2E-3'), percent('-1')],
      [percent('0.97099999999999997'), percent('x')],
    ]);
    expect(grid?.cells).toEqual([
      ['97.1%', '0.971', 'a'],
      [],
      [null, '0.1%', '-100.0%'],
      ['97.1%', 'x'],
    ]);
  });
  it('formulas without a result and errors, also alone', async () => {
    const formula = raw((place) => `<c r="${place}"><f>1</f></c>`);
    const error = raw((place) => `<c r="${place}" t="e"><v>#REF!</v></c>`);
    const grid = await readGrid([
      ['a', formula, error],
      ['b', null, null],
      [],
      [null, null, null, formula],
    ]);
    const unsaved: CellError = {
      code: 'formulaWithoutValue',
      facts: { expected: { kind: 'savedResult' } },
    };
    expect(grid?.cellErrors).toEqual(
      new Map([
        [
          0,
          new Map<number, CellError>([
            [1, unsaved],
            [
              2,
              {
                code: 'notANumber',
                facts: { found: '#REF!', expected: { kind: 'savedResult' } },
              },
            ],
          ]),
        ],
        [3, new Map([[3, unsaved]])],
      ]),
    );
    // The rows up to the last error are there.
    expect(grid?.cells.length).toBe(4);
    expect(grid?.cells[3]).toEqual([null, null, null, null]);
  });
  it('an empty text of a formula is an empty cell', async () => {
    const grid = await readGrid([
      ['a', raw((place) => `<c r="${place}" t="str"><f>IF(A1="","",A1)</f><v></v></c>`), 'b'],
    ]);
    expect([grid?.cells, grid?.cellErrors.size]).toEqual([[['a', null, 'b']], 0]);
  });
  it('merged ranges', async () => {
    expect(
      (
        await readGrid(
          [
            ['a', null],
            ['b', 1],
          ],
          ['A1:B1'],
        )
      )?.merged,
    ).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });
});
