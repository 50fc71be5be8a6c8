import { describe, expect, it } from 'vitest';
import { inspectSheet } from '../../../src/input/files/inspectSheet.js';

const percent = new Set([1, 3]);
const inspect = (rows: string, behind = '') =>
  inspectSheet(`<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`, percent);
/** One cell, B3, as it may be written. */
const inspectCell = (attributes: string, content: string) =>
  inspect(`<row r="3"><c r="B3"${attributes}>${content}</c></row>`);
const b3 = { row: 2, column: 1 };

describe('how far a sheet reaches', () => {
  it.each([
    ['', 0, 0],
    ['<row r="7"/>', 7, 0],
    ['<row/><row r="x"/>', 0, 0],
    ['<row r="7"/><row r="2"/>', 7, 0],
    ['<row><c r="C2"><v>1</v></c></row>', 2, 3],
    ['<row r="1"><c r="C1"/></row><row r="2"><c r="A2"/></row>', 2, 3],
    ['<row r="5"><c r="B5"/></row><row r="4"><c r="A4"/></row>', 5, 2],
  ])('%s', async (rows, height, width) => {
    expect(await inspect(rows)).toEqual({
      rows: height,
      columns: width,
      merged: [],
      broken: [],
      percents: [],
    });
  });
  it.each([
    ['A1', 1, 1],
    ['Z1', 1, 26],
    ['AA1', 1, 27],
    // 1 · 26² + 2 · 26 + 3 = 731
    ['ABC20', 20, 731],
    // The last place of a worksheet: 24 · 26² + 6 · 26 + 4 = 16 384.
    ['XFD1048576', 1_048_576, 16_384],
    ['$B$9999999', 9_999_999, 2],
  ])('%s is in row %i and column %i', async (place, row, column) => {
    expect(await inspect(`<c r="${place}"/>`)).toMatchObject({ rows: row, columns: column });
  });
  it.each([
    'r=""',
    '',
    'r="A"',
    'r="1"',
    'r="a1"',
    'r="A0"',
    'r="A01"',
    'r="ABCD1"',
    'r="A10000000"',
    'r="A1:B2"',
    'r=" A1"',
  ])('a cell at %s has no place', async (place) => {
    await expect(inspect(`<c ${place}><v>1</v></c>`)).rejects.toThrow('A cell has no place');
  });
  it.each([
    '<row r="5"><c r="A5"/><c r="B6"/></row>',
    '<row r="5"><c r="A4"/></row>',
    '<row><c r="A5"/><c r="B6"/></row>',
    '<row r="5"/><row><c r="A6"/><c r="B5"/></row>',
  ])('a cell lies in its row: %s', async (rows) => {
    await expect(inspect(rows)).rejects.toThrow('A cell lies in another row');
  });
  it('reads tags with a prefix', async () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row r="3"><x:c r="B3" ' +
      's="1"><x:f>1</x:f><x:v>2</x:v></x:c><x:c r="C3" ' +
      't="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ' +
      'ref="A1:B2"/></x:mergeCells></x:worksheet>';
    expect(await inspectSheet(xml, percent)).toEqual({
      rows: 3,
      columns: 3,
      merged: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      broken: [{ row: 2, column: 2, error: '#N/A' }],
      percents: [b3],
    });
  });
});

describe('merged ranges', () => {
  const merge = async (ref: string) =>
    (await inspect('', `<mergeCells><mergeCell ${ref}/></mergeCells>`)).merged;
  it.each(['B2:D5', 'D5:B2', 'B5:D2', 'D2:B5', '$B$2:$D$5'])(
    '%s reaches from B2 to D5',
    async (range) => {
      expect(await merge(`ref="${range}"`)).toEqual([{ top: 1, left: 1, bottom: 4, right: 3 }]);
    },
  );
  it('are told by their own tag: a filter and a link have ranges too', async () => {
    expect(
      (
        await inspect(
          '',
          '<autoFilter ref="A1:B2"/><hyperlinks><hyperlink ref="A1:B2"/></hyperlinks>',
        )
      ).merged,
    ).toEqual([]);
  });
  it('may be one cell, or there may be many of them', async () => {
    expect(await merge('ref="C3:C3"')).toEqual([{ top: 2, left: 2, bottom: 2, right: 2 }]);
    const { merged } = await inspect('', '<mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/>');
    expect(merged).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });
  it.each(['', 'ref=""', 'ref="A1"', 'ref=":B2"', 'ref="A1:"', 'ref="A:B"'])(
    '%s is none',
    async (ref) => {
      expect(await merge(ref)).toEqual([]);
    },
  );
});

describe('cells that cannot be used', () => {
  it.each([
    ['a formula alone', '', '<f>A1</f>'],
    ['a formula that shares another one', '', '<f t="shared" si="0"/>'],
    ['an empty value', '', '<f>A1</f><v></v>'],
    ['no text', ' t="str"', '<f>A1</f>'],
    ['an empty truth value', ' t="b"', '<f>A1</f><v/>'],
  ])('a formula without its result: %s', async (_, attributes, content) => {
    expect((await inspectCell(attributes, content)).broken).toEqual([b3]);
  });
  it.each([
    ['a number', '', '<f>A1</f><v>0</v>'],
    ['a text', ' t="str"', '<f>A1</f><v>x</v>'],
    // =IF(A1="","",A1)
    ['an empty text', ' t="str"', '<f>A1</f><v></v>'],
    ['an empty cell', '', ''],
    ['an empty number', '', '<v></v>'],
    ['a text of its own', ' t="inlineStr"', '<is><t>x</t></is>'],
  ])('nothing is wrong with %s', async (_, attributes, content) => {
    expect((await inspectCell(attributes, content)).broken).toEqual([]);
  });
  it.each([
    ['of a formula', '<f>1/0</f><v>#DIV/0!</v>', '#DIV/0!'],
    ['by itself', '<v>#N/A</v>', '#N/A'],
    ['without a name', '', ''],
  ])('an error %s', async (_, content, error) => {
    expect((await inspectCell(' t="e"', content)).broken).toEqual([{ ...b3, error }]);
  });
  it('each cell is told by what lies in it, whatever stands before and behind', async () => {
    const { broken } = await inspect(
      '<f>1</f><v>9</v><c r="A1"><v>1</v></c><v>9</v><c ' +
        'r="B1"><f>2</f></c><v>9</v><f>1</f><c r="C1"><f>x</f><v>3</v><t>y</t></c><c ' +
        'r="D1"><v>4</v></c>',
    );
    expect(broken).toEqual([{ row: 0, column: 1 }]);
  });
  it('the text of a formula, or of a remark, is no result', async () => {
    const { broken } = await inspect(
      '<c r="A1"><v>1</v></c><c r="B1"><f>C1*2</f><t>7</t></c><c r="C1" ' +
        't="e"><f>1/0</f><v>#REF!</v><t>7</t></c>',
    );
    expect(broken).toEqual([
      { row: 0, column: 1 },
      { row: 0, column: 2, error: '#REF!' },
    ]);
  });
});

describe('numbers in percent', () => {
  it.each(['', ' t="n"'])('a number with such a style%s', async (type) => {
    expect((await inspectCell(` s="1"${type}`, '<v>0.971</v>')).percents).toEqual([b3]);
    expect((await inspectCell(` s="3"${type}`, '<f>A1</f><v>0.971</v>')).percents).toEqual([b3]);
  });
  it.each([
    ['another style', ' s="2"', '<v>0.971</v>'],
    ['no number in it', ' s="1"', ''],
    ['an empty number', ' s="1"', '<v></v>'],
    ['a formula without its result', ' s="1"', '<f>A1</f>'],
    ['a text', ' s="1" t="s"', '<v>0</v>'],
    ['a text of a formula', ' s="1" t="str"', '<f>A1</f><v>0.971</v>'],
    ['an error', ' s="1" t="e"', '<v>#N/A</v>'],
    ['a truth value', ' s="1" t="b"', '<v>1</v>'],
  ])('not with %s', async (_, attributes, content) => {
    expect((await inspectCell(attributes, content)).percents).toEqual([]);
  });
  it('a cell without a style has the first one', async () => {
    const xml = '<worksheet><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></worksheet>';
    expect((await inspectSheet(xml, new Set([0]))).percents).toEqual([{ row: 0, column: 0 }]);
    expect((await inspectSheet(xml, new Set([1]))).percents).toEqual([{ row: 0, column: 1 }]);
  });
});
