import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readXls } from '../../../src/input/files/readXls.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import {
  joinBytes,
  makeCompound,
  makeStream,
  makeXls,
  record,
  u16,
  u32,
  type XlsSheet,
  xls,
} from '../makeXls.js';

function read(bytes: Uint8Array, options: Parameters<typeof readXls>[1] = {}) {
  const collector = new IssueCollector(undefined);
  const sheets = readXls(bytes, options, collector);
  return {
    cells: sheets.map(({ name, grid }) => [name, grid.cells]),
    said: collector.issues.map(({ code, found }) => [
      code,
      ...(found === undefined ? [] : [found]),
    ]),
    notices: collector.notices.map(({ code, found }) => [code, found]),
  };
}
const unreadable = { cells: [], said: [['unreadable']], notices: [] };
const sheet = (name: string, value: number, more: Partial<XlsSheet> = {}): XlsSheet => ({
  name,
  records: [xls.number(0, 0, value)],
  ...more,
});

describe('which sheets are read', () => {
  const book = makeXls([
    sheet('甲', 1),
    sheet('隐', 2, { state: 1 }),
    sheet('深隐', 3, { state: 2 }),
    sheet('图', 4, { kind: 2 }),
    sheet('乙', 5),
  ]);
  const hidden = [
    ['hiddenSheet', '隐'],
    ['hiddenSheet', '深隐'],
  ];
  it('visible worksheets, not charts', () => {
    expect(read(book)).toEqual({
      cells: [
        ['甲', [['1']]],
        ['乙', [['5']]],
      ],
      said: [],
      notices: hidden,
    });
  });
  it('hidden ones on request, and one by name or number', () => {
    expect(read(book, { hidden: true }).cells.map(([name]) => name)).toEqual([
      '甲',
      '隐',
      '深隐',
      '乙',
    ]);
    expect(read(book, { sheet: '隐' }).cells).toEqual([['隐', [['2']]]]);
    expect(read(book, { sheet: 4 }).cells).toEqual([['乙', [['5']]]]);
    expect(read(book, { sheet: 5 }).said).toEqual([['noSuchSheet', '5']]);
  });
});

describe('data shared by sheets', () => {
  const readCells = (records: readonly Uint8Array[], globals: readonly Uint8Array[]) =>
    read(makeXls([{ records }], globals)).cells[0]?.[1];
  it('formats, built in and own ones', () => {
    const globals = [
      xls.format(164, '0.0"‰"'),
      xls.style(),
      xls.style(0, 2),
      xls.style(0, 10),
      xls.style(0, 164),
      xls.style(0, 14),
    ];
    // 43 830 days after 30 December 1899 are 31 December 2019.
    const records = [
      ...[2.7, 2.7, 0.971, 2.7].map((value, style) => xls.number(0, style, value, style)),
      xls.number(0, 4, 43_830, 4),
    ];
    expect(readCells(records, globals)).toEqual([['2.7', '2.70', '97.10%', '2.7‰', '2019-12-31']]);
  });
  it('days since 1904', () => {
    const globals = [record(0x0022, u16(1)), xls.style(0, 14)];
    // 43 830 - 1 462 days.
    expect(readCells([xls.number(0, 0, 42_368)], globals)).toEqual([['2019-12-31']]);
    expect(
      readCells([xls.number(0, 0, 43_830)], [record(0x0022, u16(0)), xls.style(0, 14)]),
    ).toEqual([['2019-12-31']]);
  });
  it('texts, by position', () => {
    const globals = [xls.texts(['甲'], ['乙 ']), xls.style()];
    expect(readCells([xls.shared(0, 0, 1), xls.shared(0, 1, 0)], globals)).toEqual([['乙', '甲']]);
  });
  it('no more texts than stated', () => {
    const texts = joinBytes(xls.texts(['甲']));
    const padded = Uint8Array.from([...texts, 0xff, 0xff]);
    padded.set(u16(texts.length - 4 + 2), 2);
    expect(readCells([xls.shared(0, 0, 0)], [padded, xls.style()])).toEqual([['甲']]);
  });
  it('fonts that raise a text or strike it through, the fifth of which is numbered 5', () => {
    const fonts = (['plain', 'plain', 'plain', 'plain', 'raised', 'struck'] as const).map(xls.font);
    const globals = [
      ...fonts,
      xls.style(),
      xls.style(6),
      xls.texts(['16.11', [4, 5]], ['死亡率①', [3, 5]], ['16.1', [0, 3]]),
    ];
    const records = [
      xls.shared(0, 0, 0),
      xls.shared(0, 1, 1),
      xls.shared(0, 2, 2),
      xls.number(0, 3, 2.7, 1),
    ];
    const { cells, said } = read(makeXls([{ records }], globals));
    expect([cells[0]?.[1], said]).toEqual([[[null, '死亡率', '16.1', null]], []]);
  });
});

describe('refused files', () => {
  const stream = makeStream([sheet('甲', 1)]);
  const empty = new Uint8Array(10);
  it.each([
    ['a password', makeXls([sheet('甲', 1)], [record(0x002f, u16(1))]), ['encrypted']],
    [
      'a password of Excel 2007',
      makeCompound({ EncryptionInfo: empty, EncryptedPackage: empty }),
      ['encrypted'],
    ],
    ['Excel 95', makeCompound({ Book: stream }), ['notThisFormat', 'xls95']],
    ['Word', makeCompound({ WordDocument: empty }), ['notThisFormat', 'doc']],
    ['another program', makeCompound({ Message: empty }), ['notThisFormat', 'binary']],
  ] as const)('%s', (_, bytes, said) => {
    expect(read(bytes)).toEqual({ cells: [], said: [said], notices: [] });
  });
  it('a combined workbook for Excel 95 and later is read as the later one', () => {
    expect(read(makeCompound({ Book: empty, Workbook: stream })).cells).toEqual([['甲', [['1']]]]);
  });
  it('more cells than are read', () => {
    // 65 536 rows, each merged over 256 columns: 16 777 216 places, and the rows.
    const records = [xls.number(0xffff, 0, 1), xls.merged([0, 0xffff, 0, 255])];
    expect(read(makeXls([{ records }])).said).toEqual([['tooLarge', '16842752']]);
  });
});

describe('damage makes a workbook unreadable', () => {
  const good = makeStream([sheet('甲', 1)]);
  const [head, part] = [good.subarray(0, good.length - 42), good.subarray(good.length - 42)];
  it('also at the position of a sheet', () => {
    expect([...part.subarray(0, 2)]).toEqual([0x09, 0x08]);
    expect(read(makeCompound({ Workbook: joinBytes(head, part) })).cells).toEqual([
      ['甲', [['1']]],
    ]);
  });
  it.each([
    ['no sheet where one is said to be', head],
    ['a sheet that does not end', joinBytes(head, part.subarray(0, -4))],
    ['a record that is cut off', joinBytes(head, part.subarray(0, -6))],
    ['nothing', new Uint8Array()],
    ['a part that does not begin', good.subarray(20)],
    ['another version', joinBytes(xls.begin(5, 0x0500), good.subarray(20))],
  ])('%s', (_, stream) => {
    expect(read(makeCompound({ Workbook: stream }))).toEqual(unreadable);
  });
  it('two sheets in one place', () => {
    const twice = makeStream([sheet('甲', 1), sheet('乙', 2)]);
    // The first sheet starts where the second one does; its position follows the header of its
    // record.
    twice.set(u32(twice.length - 42), 24);
    expect(read(makeCompound({ Workbook: twice }))).toEqual(unreadable);
  });
  it('nested sheets, which would be read repeatedly', () => {
    // Thirty beginnings of sheets, each listed as a sheet with a name, and thirty ends.
    const count = 30;
    const nested = [...Array(count).fill(xls.begin(0x10)), ...Array(count).fill(xls.end)];
    const head = (from: number) =>
      joinBytes(
        xls.begin(5),
        ...Array.from({ length: count }, (_, at) => xls.sheet(from + at * 20, `${at}`)),
        xls.end,
      );
    const stream = joinBytes(head(head(0).length), ...nested);
    expect(read(makeCompound({ Workbook: stream }))).toEqual(unreadable);
  });
  it('no changed byte or truncation throws', () => {
    const path = join(import.meta.dirname, '../../../fixtures/accepted/saved/kinds.xls');
    const bytes = Uint8Array.from(readFileSync(path));
    for (let at = 0; at < 800; at += 1) {
      // Positions and bits spread over the file.
      const place = (at * 7919) % bytes.length;
      const changed = bytes.slice(0, at % 4 === 0 ? place : undefined);
      if (at % 4 !== 0) changed[place] = (changed[place] as number) ^ (1 << (at % 8));
      expect(() => read(changed)).not.toThrow();
    }
  });
  it('bytes after the signature that are not a file', () => {
    const bytes = Uint8Array.from({ length: 600 }, (_, at) => (at * 31) % 256);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    expect(read(bytes)).toEqual(unreadable);
    expect(read(bytes.subarray(0, 4))).toEqual(unreadable);
  });
});
