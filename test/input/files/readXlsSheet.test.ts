import { describe, expect, it } from 'vitest';
import type { CellError, MergedCells } from '../../../src/input/files/Grid.js';
import { readXls } from '../../../src/input/files/readXls.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { f64, makeXls, narrow, record, result, u16, u32, xls, xlsText } from '../makeXls.js';

const excel = xls.calculated(191_029);
const libreOffice = xls.calculated(101_716);

function read(
  records: readonly Uint8Array[],
  globals: readonly Uint8Array[] = [excel],
  options: Parameters<typeof readXls>[1] = {},
) {
  const collector = new IssueCollector(undefined);
  const [sheet] = readXls(makeXls([{ records }], globals), options, collector);
  const errors: (readonly [number, number, string, unknown])[] = [];
  for (const [row, columns] of sheet?.grid.cellErrors ?? new Map<number, Map<number, CellError>>())
    for (const [column, { code, facts }] of columns) errors.push([row, column, code, facts.found]);
  return {
    cells: sheet?.grid.cells,
    errors,
    merged: sheet?.grid.merged as readonly MergedCells[],
    said: collector.issues.map(({ code }) => code),
    notices: collector.notices.map(({ code, count }) => [code, count]),
  };
}
/** The first row. */
const readRow = (...records: readonly Uint8Array[]) => read(records).cells?.[0];

describe('numbers', () => {
  it('of eight bytes, with the digits that a spreadsheet shows', () => {
    expect(
      readRow(
        ...[2.95, 97.099_999_999_999_994, 0.1 + 0.2, 1e21, -0.5].map((value, column) =>
          xls.number(0, column, value),
        ),
      ),
    ).toEqual(['2.95', '97.1', '0.3', '1000000000000000000000', '-0.5']);
  });
  it('of four bytes: whole ones, the upper half of a double, and hundredths of either', () => {
    // 2.5 is 0x40040000 00000000; a whole number is shifted by 2 bits; bit 0 divides by 100.
    expect(
      readRow(
        xls.rk(0, 0, 0x4004_0000),
        xls.rk(0, 1, (2020 << 2) | 2),
        xls.rk(0, 2, (1610 << 2) | 3),
        xls.rk(0, 3, 0x4004_0000 | 1),
        xls.rk(0, 4, (-5 << 2) | 2),
      ),
    ).toEqual(['2.5', '2020', '16.1', '0.025', '-5']);
  });
  it('several in one record, each with its style', () => {
    const cells = [...[...u16(0), ...u32((2019 << 2) | 2)], ...[...u16(1), ...u32((295 << 2) | 3)]];
    const several = record(0x00bd, u16(0, 1), cells, u16(2));
    expect(read([several], [xls.style(), xls.style(0, 10)]).cells).toEqual([
      [null, '2019', '295.00%'],
    ]);
  });
});

describe('texts, truth values and errors', () => {
  it('texts within their cells, with and without runs', () => {
    const rich = record(0x00d6, u16(0, 1, 0), xlsText('16.11'), u16(1), u16(4, 1));
    const { cells, errors } = read(
      [xls.label(0, 0, '婴儿死亡率 '), rich],
      [xls.font('plain'), xls.font('raised'), xls.style()],
    );
    expect(cells).toEqual([['婴儿死亡率', null]]);
    expect(errors).toEqual([[0, 1, 'markedFigure', '16.11']]);
  });
  it('texts in a font that is struck through: figures are refused', () => {
    const struck = [xls.font('struck'), xls.style()];
    const { cells, errors } = read(
      [xls.label(0, 0, '婴儿死亡率'), xls.label(0, 1, '2.7‰')],
      struck,
    );
    expect(cells).toEqual([['婴儿死亡率', null]]);
    expect(errors).toEqual([[0, 1, 'markedFigure', '2.7‰']]);
  });
  it('truth values', () => {
    const of = (value: number, column: number) => record(0x0205, u16(0, column, 0), [value, 0]);
    expect(readRow(of(1, 0), of(0, 1))).toEqual(['true', 'false']);
  });
  it.each([
    [0, '#NULL!'],
    [7, '#DIV/0!'],
    [15, '#VALUE!'],
    [23, '#REF!'],
    [29, '#NAME?'],
    [36, '#NUM!'],
    [42, '#N/A'],
    [99, ''],
  ])('error %d is %s', (code, text) => {
    const { cells, errors } = read([record(0x0205, u16(0, 0, 0), [code, 1])]);
    expect([cells, errors]).toEqual([[[null]], [[0, 0, 'notANumber', text]]]);
  });
  it('a text beyond the last one', () => {
    const { errors } = read([xls.shared(0, 0, 7)], [xls.texts(['甲'])]);
    expect(errors).toEqual([[0, 0, 'badStructure', 7]]);
  });
  it('empty texts and empty cells are ignored', () => {
    const blank = record(0x0201, u16(0, 1, 0));
    expect(read([xls.label(0, 0, ' '), blank]).cells).toEqual([]);
  });
});

describe('formulas', () => {
  it('numbers, texts, truth values, errors and empty texts', () => {
    const { cells, errors } = read([
      xls.formula(0, 0, f64(2.7)),
      xls.formula(0, 1, result.text),
      // A formula that other cells share comes between the two.
      record(0x04bc, u16(0, 0, 0)),
      xls.formulaText('2.30'),
      xls.formula(0, 2, result.boolean(true)),
      xls.formula(0, 3, result.error(42)),
      xls.formula(0, 4, result.empty),
      xls.number(0, 5, 1),
    ]);
    expect(cells).toEqual([['2.7', '2.30', 'true', null, null, '1']]);
    expect(errors).toEqual([[0, 3, 'notANumber', '#N/A']]);
  });
  it('a text that continues in the next record', () => {
    const begun = record(0x0207, u16(4), [0], narrow('ab'));
    const { cells } = read([
      xls.formula(0, 0, result.text),
      begun,
      record(0x003c, [0], narrow('cd')),
    ]);
    expect(cells).toEqual([['abcd']]);
  });
  it.each([
    ['the next cell comes first', [xls.number(0, 1, 1), xls.formulaText('2')]],
    ['the next formula comes first', [xls.formula(0, 1, f64(1)), xls.formulaText('2')]],
    ['the sheet ends', []],
  ])('a text that is missing: %s', (_, after) => {
    const { errors } = read([xls.formula(0, 0, result.text), ...after]);
    expect(errors).toEqual([[0, 0, 'formulaWithoutValue', undefined]]);
  });
  it('an unknown kind of result', () => {
    expect(read([xls.formula(0, 0, [9, 0, 0, 0, 0, 0, 0xff, 0xff])]).said).toEqual(['unreadable']);
  });
  it('all of a sheet marked as not calculated', () => {
    const { cells, errors } = read([
      record(0x005e, u16(0)),
      xls.formula(0, 0, f64(2.7)),
      xls.number(0, 1, 2.7),
    ]);
    expect(cells).toEqual([[null, '2.7']]);
    expect(errors).toEqual([[0, 0, 'formulaWithoutValue', undefined]]);
  });
});

describe('a formula whose saved result is 0', () => {
  /** 0 divided by 3. */
  const divide = [0x1e, 0, 0, 0x1e, 3, 0, 0x06];
  const readZero = (globals: readonly Uint8Array[], tokens: readonly number[]) =>
    read([xls.formula(0, 0, f64(0), tokens)], globals).cells?.[0]?.[0];
  it('counts if Excel has calculated it', () => {
    expect(readZero([excel], [0x44, 0, 0, 0, 0xc0])).toBe('0');
  });
  it('does not count if the workbook names no program that calculates', () => {
    expect(readZero([], divide)).toBe(null);
  });
  // LibreOffice saves 0 for a text that it has not calculated.
  it.each([
    ['a quotient', divide, '0'],
    ['a sum', [0x1e, 0, 0, 0x1e, 0, 0, 0x03], '0'],
    ['a negative number', [0x1e, 0, 0, 0x13], '0'],
    ['percent', [0x1e, 0, 0, 0x14], '0'],
    ['SUM of a range', [0x25, 0, 0, 1, 0, 5, 0xc0, 5, 0xc0, 0x19, 0x10, 0, 0], '0'],
    ['SUM of several', [0x1e, 0, 0, 0x1e, 0, 0, 0x42, 2, 4, 0], '0'],
    ['ROUND', [0x1e, 0, 0, 0x1e, 1, 0, 0x41, 27, 0], '0'],
    ['a reference', [0x44, 0, 0, 0, 0xc0], null],
    // The token of SUM with another meaning: one space.
    ['a reference and a space', [0x44, 0, 0, 0, 0xc0, 0x19, 0x40, 0, 1], null],
    ['CONCATENATE', [0x17, 1, 0, 0x32, 0x17, 1, 0, 0x33, 0x42, 2, 0x50, 1], null],
    ['IF', [0x1e, 0, 0, 0x42, 3, 1, 0], null],
    // LEFT with one argument has the number 115, and is not ROUND.
    ['LEFT', [0x44, 0, 0, 0, 0xc0, 0x41, 115, 0], null],
    // Its bytes 25 and 4 are row 38 and column E rather than a call of SUM.
    ['a reference to E38', [0x44, 0x25, 0, 4, 0], null],
    ['texts that are joined', [0x17, 1, 0, 0x32, 0x17, 1, 0, 0x33, 0x08], null],
  ])('by LibreOffice: %s', (_, tokens, value) => {
    expect(readZero([libreOffice], tokens)).toBe(value);
  });
  it('another number counts, whichever program saved it', () => {
    expect(read([xls.formula(0, 0, f64(2.7))], []).cells).toEqual([['2.7']]);
  });
});

describe('hidden parts', () => {
  const table = [0, 1, 2, 3].flatMap((row) => [
    xls.number(row, 0, row),
    xls.number(row, 1, 10 + row),
  ]);
  const records = [
    xls.columns(1, 1, { hidden: true }),
    xls.row(0),
    xls.row(1, { hidden: true }),
    ...table,
    // After its cells, as some writers place it.
    xls.row(3, { height: 0 }),
    xls.row(9, { hidden: true }),
  ];
  it('are left out and counted if not empty', () => {
    const { cells, notices } = read(records);
    expect(cells).toEqual([['0'], [], ['2']]);
    expect(notices).toEqual([
      ['hiddenRows', 2],
      ['hiddenColumns', 1],
    ]);
  });
  it('are read on request', () => {
    const { cells, notices } = read(records, [excel], { hidden: true });
    expect(cells).toEqual([0, 1, 2, 3].map((row) => [String(row), String(10 + row)]));
    expect(notices).toEqual([]);
  });
  it('a row of the usual height is not hidden', () => {
    const { cells } = read([xls.row(0, { height: 0x8000 }), ...table]);
    expect(cells?.[0]).toEqual(['0', '10']);
  });
  it('a column without width is hidden', () => {
    const { cells } = read([xls.columns(0, 0, { width: 0 }), ...table]);
    expect(cells?.[0]).toEqual([null, '10']);
  });
});

describe('merged cells', () => {
  it('by their corners', () => {
    const { merged } = read([xls.number(0, 0, 1), xls.merged([0, 1, 0, 0], [0, 0, 1, 3])]);
    expect(merged).toEqual([
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 0, bottom: 0, left: 1, right: 3 },
    ]);
  });
  it.each([
    ['whose last row comes first', [1, 0, 0, 0]],
    ['whose last column comes first', [0, 0, 1, 0]],
    ['beyond the last column', [0, 0, 0, 256]],
  ] as const)('a range %s', (_, range) => {
    expect(read([xls.number(0, 0, 1), xls.merged(range)]).said).toEqual(['unreadable']);
  });
});

describe('damage', () => {
  it('two cells in one place: neither counts', () => {
    const { cells, errors } = read([xls.number(0, 0, 1), xls.number(0, 0, 2)]);
    expect(cells).toEqual([[null]]);
    expect(errors).toEqual([[0, 0, 'badStructure', '2']]);
  });
  it('a cell beyond the last column makes the workbook unreadable, as does a style', () => {
    expect(read([xls.number(0, 255, 1)]).said).toEqual([]);
    expect(read([xls.number(0, 256, 1)]).said).toEqual(['unreadable']);
    expect(read([xls.number(0, 0, 1, 1)], [xls.style()]).said).toEqual(['unreadable']);
    // Without any styles, as in files of simple writers, all cells are plain.
    expect(read([xls.number(0, 0, 1, 15)], []).cells).toEqual([['1']]);
  });
  it('a cell that is cut off', () => {
    expect(read([record(0x0203, u16(0, 0, 0), [0, 0])]).said).toEqual(['unreadable']);
  });
  it('the figures of a chart within the sheet are not cells', () => {
    const chart = [xls.begin(0x20), xls.number(0, 0, 9), xls.end];
    expect(read([...chart, xls.number(0, 0, 1)]).cells).toEqual([['1']]);
  });
});
