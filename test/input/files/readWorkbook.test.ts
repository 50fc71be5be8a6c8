import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CellError } from '../../../src/input/files/Grid.js';
import { readWorkbook } from '../../../src/input/files/readWorkbook.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { type CellInput, makeWorkbook, type SheetInput, workbookParts } from '../makeWorkbook.js';
import { makeZip } from '../makeZip.js';

async function read(bytes: Uint8Array, wanted?: string | number) {
  const reports = new IssueCollector(undefined);
  const sheets = await readWorkbook(bytes, wanted, reports);
  return {
    sheets,
    names: sheets.map(({ name }) => name),
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
  it.each(['丙', '', 0, 4, 1.5, -1])('%j is none', async (wanted) => {
    const { names, said } = await read(book, wanted);
    expect([names, said]).toEqual([[], [['noSuchSheet', String(wanted)]]]);
  });
});

describe('archives that are no workbook', () => {
  it.each([
    ['zip', ['a.txt']],
    ['zip', ['xl/workbook.xml.bak', 'xl/styles.xml']],
    ['ods', ['content.xml', 'mimetype']],
    ['xlsb', ['xl/workbook.bin']],
    ['xlsb', ['content.xml', 'xl/workbook.bin']],
  ])('%s: %j', async (kind, names) => {
    const { sheets, said } = await read(makeZip(names.map((name) => ({ name }))));
    expect([sheets, said]).toEqual([[], [['notThisFormat', kind]]]);
  });
  it('what is no archive is told once', async () => {
    const { sheets, said } = await read(Uint8Array.of(0x50, 0x4b, 3, 4));
    expect([sheets, said]).toEqual([[], unreadable]);
  });
});

describe('parts of a workbook', () => {
  const parts = workbookParts([{ name: '表', rows: [['a', 1]] }]);
  const without = (name: string) =>
    zipSync(Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name)));
  const sheet = 'xl/worksheets/sheet1.xml';
  /** All parts, and one that nobody can unpack. */
  const withLocked = (name: string) =>
    makeZip([
      ...Object.entries(parts).map(([one, content]) => ({ name: one, content })),
      { name, content: Uint8Array.of(1), method: 99 },
    ]);

  it.each([
    'docProps/app.xml',
    'xl/theme/theme1.xml',
    'xl/media/image1.png',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/_rels/a/b.rels',
    'xl/worksheets/a/b.xml',
    'xl/a.xml.bak',
    'xl/axml',
    'old/xl/a.xml',
    'xl/.xml/',
    'xl/worksheets/a.bin',
  ])('does not unpack %s', async (name) => {
    const { sheets, said } = await read(withLocked(name));
    expect([sheets[0]?.grid.cells, said]).toEqual([[['a', '1']], []]);
  });
  it.each(['xl/sharedStrings.xml', 'xl/_rels/other.xml.rels', 'xl/worksheets/sheet99.xml'])(
    'needs %s',
    async (name) => {
      const { sheets, said } = await read(withLocked(name));
      expect([sheets, said]).toEqual([[], [['unreadable', name]]]);
    },
  );
  it.each(['xl/_rels/workbook.xml.rels', sheet])('%s has to be there', async (name) => {
    const { sheets, said } = await read(without(name));
    expect([sheets, said]).toEqual([[], unreadable]);
  });
  it('styles need not be there', async () => {
    const { sheets, said } = await read(without('xl/styles.xml'));
    expect([sheets[0]?.grid.cells, said]).toEqual([[['a', '1']], []]);
  });
  it.each([
    ['is no XML', 'x'],
    ['is cut off', '<worksheet><sheetData><row r="1">'],
    [
      'has a cell without a place',
      '<worksheet><sheetData><row r="1"><c><v>1</v></c></row></sheetData></worksheet>',
    ],
    [
      'has a cell of another row',
      '<worksheet><sheetData><row r="1"><c r="A9" s="1"><v>1</v></c></row></sheetData></worksheet>',
    ],
    [
      'has a cell of an unknown type',
      '<worksheet><sheetData><row r="1"><c r="A1" t="x"><v>1</v></c></row></sheetData></worksheet>',
    ],
  ])('a sheet that %s spoils the workbook', async (_, xml) => {
    const { sheets, said } = await read(zipSync({ ...parts, [sheet]: strToU8(xml) }));
    expect([sheets, said]).toEqual([[], unreadable]);
  });
  it('a sheet without any data is empty', async () => {
    const { sheets, said } = await read(zipSync({ ...parts, [sheet]: strToU8('<worksheet/>') }));
    expect([sheets.map(({ grid }) => grid.cells), said]).toEqual([[[]], []]);
  });
  it('takes texts from the list that sheets share', async () => {
    const shared = '<sst><si><t>甲</t></si><si><t>乙 &amp; 丙</t></si></sst>';
    const cells =
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" ' +
      't="s"><v>0</v></c></row></sheetData></worksheet>';
    const { sheets } = await read(
      zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(shared), [sheet]: strToU8(cells) }),
    );
    expect(sheets[0]?.grid.cells).toEqual([['乙 & 丙', '甲']]);
  });
});

describe('what stands in a cell', () => {
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
      cells: [
        ['甲', '2.7', 'true', 'false'],
        [null, null, null, null],
        [null, '97.1', 'x', null],
      ],
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
  it('numbers in percent, in their own places', async () => {
    const percent = (value: string) => raw((place) => `<c r="${place}" s="1"><v>${value}</v></c>`);
    const grid = await readGrid([
      [percent('0.971'), 0.971, 'a'],
      [],
      [null, percent('1.2E-3'), percent('-1')],
      [percent('0.97099999999999997'), percent('x')],
    ]);
    expect(grid?.cells).toEqual([
      ['97.1%', '0.971', 'a'],
      [null, null, null],
      [null, '0.12%', '-100%'],
      ['97.1%', 'x', null],
    ]);
  });
  it('formulas without a result and errors, also where nothing else stands', async () => {
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
    // The rows up to the last fault are there.
    expect(grid?.cells.length).toBe(4);
    expect(grid?.cells[3]).toEqual([]);
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

describe('sheets that are too large', () => {
  /** A sheet of empty rows, down to the last one, and one of a single cell behind it. */
  async function readTall(last: number, content = '', merged: readonly string[] = []) {
    const parts = workbookParts([
      { name: '甲', rows: [] },
      { name: '乙', rows: [['a']] },
    ]);
    const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const data = `<row r="1">${content}</row><row r="${last}"/>`;
    const xml = `<worksheet><sheetData>${data}</sheetData>${merges}</worksheet>`;
    return read(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) }));
  }
  const refused = (count: number) => [['tooLarge', '甲', String(count)]];
  const cell = (place: string) => `<c r="${place}"><v>1</v></c>`;

  it('20 000 000 cells may be spanned, and not one more', async () => {
    const most = await readTall(20_000_000);
    expect([most.names, most.said]).toEqual([['甲', '乙'], []]);
    expect(most.sheets[0]?.grid.cells).toEqual([]);
    const more = await readTall(20_000_001);
    expect([more.names, more.said]).toEqual([['乙'], refused(20_000_001)]);
  });
  it('the width counts for each row', async () => {
    // 6 666 667 · 3 = 20 000 001
    expect((await readTall(6_666_667, cell('C1'))).said).toEqual(refused(20_000_001));
  });
  it.each([
    // One row of 10 cells, then of 11.
    [19_999_990, ['A1:J1'], undefined],
    [19_999_990, ['A1:K1'], 20_000_001],
    // Ten rows and eleven, one cell wide, in two ranges.
    [19_999_990, ['B9999990:B9999994', 'C1:C5'], undefined],
    [19_999_990, ['B9999990:B9999995', 'C1:C5'], 20_000_001],
    // 5 000 000 + 3 · 5 000 000: no row below the last one counts.
    [5_000_000, ['A1:C9999999'], undefined],
    [5_000_000, ['A5000001:XFD9999999'], undefined],
    [5_000_000, ['A1:C9999999', 'A5000000:A5000001'], 20_000_001],
    // Written from its other corner, a range is no smaller.
    [20_000_000, ['C1:A1'], 20_000_003],
    [20_000_000, ['A3:A1'], 20_000_003],
  ])('%i empty rows with %j merged', async (last, merged, count) => {
    const { said } = await readTall(last, '', merged);
    expect(said).toEqual(count === undefined ? [] : refused(count));
  });
});
