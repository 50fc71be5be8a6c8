import { describe, expect, it } from 'vitest';
import { GridBuilder } from '../../../src/input/files/GridBuilder.js';
import { readFormat } from '../../../src/input/files/numberFormat.js';
import { readSheet } from '../../../src/input/files/readSheet.js';
import { plainStyle } from '../../../src/input/files/readStyles.js';
import { loadXmlWalker } from '../../../src/input/files/walkXml.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';

const walk = await loadXmlWalker();
const styleOf = (code: string) => ({ format: readFormat(code), isMarked: false });
const styles = [
  plainStyle,
  styleOf('0.0%'),
  styleOf('0.00'),
  styleOf('yyyy-mm-dd'),
  { ...plainStyle, isMarked: true },
  styleOf('0.0,'),
];
const texts = [
  { text: '甲', marked: undefined },
  { text: '16.1', marked: '16.11' },
  { text: '婴儿死亡率', marked: '婴儿死亡率1' },
];

function read(rows: string, { before = '', behind = '', hidden = false, is1904 = false } = {}) {
  const grid = new GridBuilder({ cells: 0 }, hidden);
  const context = { styles, texts, is1904 };
  const xml = `<worksheet>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
  readSheet(xml, walk, context, grid);
  const collector = new IssueCollector();
  const { cells, cellErrors, merged } = grid.finish('表', collector);
  return {
    cells,
    merged,
    errors: [...cellErrors].flatMap(([row, errors]) =>
      [...errors].map(([column, { code, facts }]) => [row, column, code, facts.found]),
    ),
    hidden: collector.notices.map(({ code, count }) => [code, count]),
  };
}
/** One cell, A1. */
const readCell = (attributes: string, content: string) => {
  const { cells, errors } = read(`<row><c${attributes}>${content}</c></row>`);
  return errors.length === 0 ? cells[0]?.[0] : errors[0]?.slice(2);
};

describe('cell positions', () => {
  it.each([
    ['<row r="2"><c r="B2"><v>1</v></c></row>', [[], [null, '1']]],
    [
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [['1', null, '2'], ['3']],
    ],
    ['<row r="3"/><row><c><v>1</v></c></row>', [[], [], [], ['1']]],
    ['<row r="2"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>', [['2'], ['1']]],
    ['<row><c r="$C$1"><v>1</v></c><c><v>2</v></c></row>', [[null, null, '1', '2']]],
    // What is outside of the data is not a cell, and empty rows at the end are dropped.
    ['<row><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>', [['1']]],
  ])('%s', (rows, cells) => {
    expect(read(rows, { behind: '<ext><row><c><v>9</v></c></row></ext>' }).cells).toEqual(cells);
  });
  it.each(['A9', 'a1', 'A0', 'ABCD1', 'A1:B2', ''])(
    'a cell at %j is an error that affects no other',
    (place) => {
      const { cells, errors } = read(
        `<row r="1"><c><v>1</v></c><c r="${place}"><v>2</v></c><c r="C1"><v>3</v></c></row>`,
      );
      expect(cells).toEqual([['1', null, '3']]);
      expect(errors).toEqual([[0, 1, 'badStructure', place]]);
    },
  );
  it.each(['B2:D5', 'D5:B2', 'B5:D2', 'D2:B5', '$B$2:$D$5'])('%s reaches from B2 to D5', (ref) => {
    const behind = `<mergeCell ref="${ref}"/><mergeCell ref="A1"/><mergeCell/>`;
    expect(read('', { behind }).merged).toEqual([{ top: 1, left: 1, bottom: 4, right: 3 }]);
  });
});

describe('cell contents', () => {
  it.each([
    ['', '<v>97.099999999999994</v>', '97.1'],
    [' s="9"', '<v>2.7</v>', '2.7'],
    [' s="2"', '<v>2.7</v>', '2.70'],
    [' s="1"', '<f>A2</f><v>0.971</v>', '97.1%'],
    [' t="n" s="1"', '<v>0.971</v>', '97.1%'],
    [' t="s"', '<v>0</v>', '甲'],
    [' t="s" s="1"', '<v>0</v>', '甲'],
    [' t="str"', '<f>1</f><v>x_x000A_y</v>', 'x\ny'],
    [' t="str"', '<f>1</f><v></v>', undefined],
    [' t="b"', '<v>1</v>', 'true'],
    [' t="b"', '<v>0</v>', 'false'],
    [' t="d"', '<v>2021-01-01T00:00:00</v>', '2021-01-01'],
    [' t="inlineStr"', '<is><r><t>甲</t></r><r><t> 乙</t></r><rPh><t>x</t></rPh></is>', '甲 乙'],
    [' t="inlineStr"', '<is><t>PM</t></is>', 'PM'],
    // CDATA and comments inside a value do not split it.
    ['', '<v>12<![CDATA[3]]><!-- 9 -->4</v>', '1234'],
    ['', '<v></v>', undefined],
    [' t="s"', '<v></v>', undefined],
    [' t="b"', '<v></v>', undefined],
    ['', '', undefined],
    // Text that consists only of spaces does not count, nor does its cell.
    [' t="inlineStr"', '<is><t> </t></is>', undefined],
  ])('%s %s', (attributes, content, value) => {
    expect(readCell(attributes, content)).toBe(value);
  });
  it.each([
    ['', '<f>A2</f>', 'formulaWithoutValue', undefined],
    [' t="n"', '<f/><v></v>', 'formulaWithoutValue', undefined],
    [' t="str"', '<f>A2</f>', 'formulaWithoutValue', undefined],
    [' t="e"', '<f>1/0</f><v>#DIV/0!</v>', 'notANumber', '#DIV/0!'],
    [' t="e"', '', 'notANumber', ''],
    [' t="x"', '<v>7</v>', 'badStructure', '7'],
    [' t="x"', '<v>0</v>', 'badStructure', '0'],
    [' t="s"', '<v>1e0</v>', 'badStructure', '1e0'],
    [' t="s"', '<v>0x</v>', 'badStructure', '0x'],
    [' t="s"', '<v>3</v>', 'badStructure', '3'],
    [' t="s"', '<v>-1</v>', 'badStructure', '-1'],
    [' t="s"', '<v>1</v>', 'markedFigure', '16.11'],
    [' s="4"', '<v>2.7</v>', 'markedFigure', '2.7'],
    [' t="inlineStr" s="4"', '<is><t>2.7‰</t></is>', 'markedFigure', '2.7‰'],
    [' s="5"', '<v>12345</v>', 'unclearFormat', '12345'],
    [' s="2"', '<v>2.705</v>', 'roundedNumber', '2.705'],
    [' t="s"', '<v>2</v>', 'markedText', '婴儿死亡率1'],
  ])('%s %s is reported', (attributes, content, code, found) => {
    expect(readCell(attributes, content)).toEqual([code, found]);
  });
  it('a notice keeps the value', () => {
    expect(read('<row><c s="2"><v>2.705</v></c><c t="s"><v>2</v></c></row>').cells).toEqual([
      ['2.71', '婴儿死亡率'],
    ]);
  });
  it.each([
    // 121 years of 365 days, 30 leap days of 1904 to 2020, the 29 February 1900 that never was, 1.
    ['44197', '2021-01-01', '2025-01-02'],
    ['44197.75', '2021-01-01', '2025-01-02'],
    ['1', '1900-01-01', '1904-01-02'],
    ['0', '1899-12-31', '1904-01-01'],
    ['59', '1900-02-28', '1904-02-29'],
    ['60', '1900-02-28', '1904-03-01'],
    ['61', '1900-03-01', '1904-03-02'],
    ['-1', '-1', '-1'],
    ['9999999', '9999999', '9999999'],
    ['x', 'x', 'x'],
  ])('day %s is %s, or %s where days are counted from 1904', (days, from1900, from1904) => {
    const cell = `<row><c s="3"><v>${days}</v></c></row>`;
    expect(read(cell).cells).toEqual([[from1900]]);
    expect(read(cell, { is1904: true }).cells).toEqual([[from1904]]);
  });
});

describe('hidden rows and columns', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' +
    '<row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="3" ht="0"><c r="A3"/></row>' +
    '<row r="4" ht="0"><c r="A4"><v>5</v></c></row><row r="5"><c r="B5"><v>6</v></c></row>';
  const before = '<cols><col min="2" max="99999999" hidden="true"/><col min="1" max="1"/></cols>';
  it('are left out and counted, if anything is in them', () => {
    expect(read(rows, { before })).toMatchObject({
      cells: [['1']],
      hidden: [
        ['hiddenRows', 2],
        ['hiddenColumns', 1],
      ],
    });
  });
  it('are read on request', () => {
    expect(read(rows, { before, hidden: true })).toMatchObject({
      cells: [['1', '2'], ['3'], [], ['5'], [null, '6']],
      hidden: [],
    });
  });
});
