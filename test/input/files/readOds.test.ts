import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/input/files/readWorkbook.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { makeZip } from '../makeZip.js';

const styleOf = (name: string, kind: string, property: string) =>
  `<style:style style:name="${name}"><style:${kind}-properties ${property}/></style:style>`;
const styles =
  styleOf('up', 'text', 'style:text-position="super 58%"') +
  styleOf('down', 'text', 'style:text-position="sub 58%"') +
  styleOf('out', 'text', 'style:text-line-through-style="solid"') +
  styleOf('gone', 'table', 'table:display="false"');

async function read(tables: string, { hidden = false, manifest = '<x/>', style = '' } = {}) {
  const content =
    '<office:document-content><office:automatic-styles>' +
    `${styles}${style}</office:automatic-styles><office:body><office:spreadsheet>${tables}` +
    '</office:spreadsheet></office:body></office:document-content>';
  const collector = new IssueCollector();
  const sheets = await readWorkbook(
    zipSync({ 'content.xml': strToU8(content), 'META-INF/manifest.xml': strToU8(manifest) }),
    { hidden },
    collector,
  );
  const said = [...collector.issues, ...collector.notices].map(({ code, found, count }) => [
    code,
    found ?? count,
  ]);
  return { sheets, said, expected: collector.issues.map(({ expected }) => expected) };
}

async function readGrid(rows: string, options = {}) {
  const { sheets, said } = await read(
    `<table:table table:name="表">${rows}</table:table>`,
    options,
  );
  const grid = sheets[0]?.grid;
  const errors = [...(grid?.cellErrors ?? [])].flatMap(([row, cells]) =>
    [...cells].map(([column, { code, facts }]) => [row, column, code, facts.found]),
  );
  return { cells: grid?.cells, merged: grid?.merged, errors, said };
}
const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;
const cell = (attributes: string, text = '') =>
  `<table:table-cell${attributes}>` +
  `${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
const number = (value: string, text: string, type = 'float') =>
  cell(` office:value-type="${type}" office:value="${value}"`, text);
const text = (content: string) => cell(' office:value-type="string"', content);

describe('the displayed value of a cell', () => {
  it.each([
    ['2.7', '2.70', 'float', '2.70'],
    ['12345.6', '12,345.60', 'float', '12345.60'],
    ['-2.7', '-2.70', 'float', '-2.70'],
    ['0.971', '97.1%', 'percentage', '97.1%'],
    // In the first of these cells the sign is a text in the format; in the second it is not.
    ['0.27', '0.27%', 'float', '0.27%'],
    ['0.27', '27%', 'float', '27%'],
    ['270', '270.00/10万', 'float', '270.00/10万'],
    ['97.099999999999994', '97.1', 'float', '97.1'],
    // A displayed text in another form does not show how the value was rounded: all digits count.
    ['120000', '1.2E+05', 'float', '120000'],
    ['200000', '2E5', 'float', '200000'],
    ['0.2', '2e-1', 'float', '0.2'],
    ['2.5', '2  1/2', 'float', '2.5'],
    // Spaces around the digits are not part of the figure.
    ['2.7', ' 2.70 ', 'float', '2.70'],
    ['-2.7', '- 2.70', 'float', '-2.70'],
    ['-2.7', ' -2.70', 'float', '-2.70'],
    ['2.7', '2.70 ‰', 'float', '2.70‰'],
    ['0.971', '97.1 %', 'percentage', '97.1%'],
    ['2.5', '2 1/2', 'float', '2.5'],
    ['2.7', '￥2.70', 'currency', '2.7'],
    ['2.7', 'US$ 2.70', 'currency', '2.7'],
    ['2700', '2,700.00 元', 'currency', '2700.00元'],
    ['-2.7', '(2.70)', 'float', '-2.7'],
    ['2.7', '###', 'float', '2.7'],
    ['2.7', '', 'float', '2.7'],
    ['0', '-', 'float', '0'],
  ])('%s as %s (%s) is %s', async (value, shown, type, expected) => {
    const { cells, errors } = await readGrid(row(number(value, shown, type)));
    expect([cells, errors]).toEqual([[[expected]], []]);
  });
  it.each([
    ['31.5556958030925', '31.56', 'float', '31.56'],
    ['0.9712', '97.1%', 'percentage', '97.1%'],
    ['0.285', '0.29', 'float', '0.29'],
    ['2.5', '3', 'float', '3'],
    ['-2.5', '-3', 'float', '-3'],
  ])('%s as %s is rounded, with a notice', async (value, shown, type, expected) => {
    expect(await readGrid(row(number(value, shown, type)))).toMatchObject({
      cells: [[expected]],
      errors: [[0, 0, 'roundedNumber', value]],
    });
  });
  it.each([
    ['12345', '1.2万'],
    // A word or a sign before the number makes the cell unclear, as in an XLSX.
    ['40', '约40'],
    ['40', '＜40'],
    ['2.7', '千分之2.7'],
    ['2.7', '2.7E+00‰'],
    ['2.7', '2,70'],
    ['0.971', '0.9'],
    // More than half a unit off: no rounding leads to it.
    ['2.6', '2'],
    ['2.4', '3'],
  ])('%s as %s is unclear', async (value, shown) => {
    const { cells, errors } = await readGrid(row(number(value, shown)));
    expect([cells, errors]).toEqual([[[null]], [[0, 0, 'unclearFormat', value]]]);
  });
  it('an unclear number is reported with its displayed text', async () => {
    const { sheets } = await read(`<table:table>${row(number('12345', '1.2万'))}</table:table>`);
    expect(sheets[0]?.grid.cellErrors.get(0)?.get(0)?.facts.expected).toEqual({
      kind: 'plainFormat',
      format: '1.2万',
    });
  });
  it('a percentage in a form without clear digits is unclear', async () => {
    const { cells, errors } = await readGrid(row(number('0.5', '5.0E-01', 'percentage')));
    expect([cells, errors]).toEqual([[[null]], [[0, 0, 'unclearFormat', '0.5']]]);
  });
});

describe('a cell whose text is the bare number', () => {
  const format = (kind: string, content: string) =>
    `<number:${kind}-style style:name="N1">${content}</number:${kind}-style>` +
    '<style:style style:name="c" style:data-style-name="N1"/>';
  const digits = (more: string) => `<number:number ${more}/>`;
  const one = digits('number:decimal-places="1"');
  const sign = (text: string) => `<number:text>${text}</number:text>`;
  const styled = async (value: string, style: string) => {
    const start = ` table:style-name="c" office:value-type="float" office:value="${value}"`;
    const { sheets } = await read(`<table:table>${row(cell(start, value))}</table:table>`, {
      style,
    });
    const grid = sheets[0]?.grid;
    return [grid?.cells[0]?.[0], grid?.cellErrors.get(0)?.get(0)?.code];
  };
  it.each([
    ['0.951', format('percentage', one + sign('%')), '95.1%', undefined],
    ['0.9514', format('percentage', one + sign(' %')), '95.1%', 'roundedNumber'],
    // Here the sign is only text.
    ['0.27', format('number', digits('number:decimal-places="2"') + sign('%')), '0.27%', undefined],
    ['2.7', format('number', one + sign('‰')), '2.7‰', undefined],
    ['10.1', format('number', one + sign('/10万')), '10.1/10万', undefined],
    ['2.7', format('number', digits('number:decimal-places="2"')), '2.70', undefined],
    [
      '2.7',
      format('number', digits('number:decimal-places="2" number:min-decimal-places="1"')),
      '2.7',
      undefined,
    ],
    [
      '3',
      format('number', digits('number:decimal-places="2" number:decimal-replacement=""')),
      '3',
      undefined,
    ],
    ['2.74', format('number', digits('number:min-integer-digits="1"')), '2.74', undefined],
    ['2.74', format('number', '<number:scientific-number/>'), '2.74', undefined],
    ['2.5', format('number', '<number:fraction/>'), '2.5', undefined],
    [
      '2.7',
      format('currency', `<number:currency-symbol>￥</number:currency-symbol>${one}`),
      '￥2.7',
      undefined,
    ],
    // Unclear: a unit with an exponent, a scale, a condition.
    ['2.74', format('number', `<number:scientific-number/>${sign('‰')}`), null, 'unclearFormat'],
    [
      '12345',
      format('number', digits('number:decimal-places="1" number:display-factor="1000"')),
      null,
      'unclearFormat',
    ],
    [
      '2.7',
      format('number', `${one}<style:map style:condition="value()&gt;=1"/>`),
      null,
      'unclearFormat',
    ],
    // A date is not the format of a number.
    ['2025', format('date', '<number:year/>'), '2025', undefined],
  ])('%s in the format %s is %s', async (value, style, expected, code) => {
    expect(await styled(value, style)).toEqual([expected, code]);
  });
  it('has its own text otherwise', async () => {
    const style = format('number', digits('number:decimal-places="2"') + sign('‰'));
    const { sheets } = await read(
      `<table:table>${row(
        cell(' table:style-name="c" office:value-type="float" office:value="2.7"', '2.7‰'),
      )}</table:table>`,
      { style },
    );
    expect(sheets[0]?.grid.cells).toEqual([['2.7‰']]);
  });
});

describe('other cells', () => {
  it('texts, dates, truth values, lines, spaces; no remarks', async () => {
    const { cells, errors } = await readGrid(
      row(
        text('甲<text:s text:c="2"/>乙<text:line-break/>丙') +
          cell(' office:value-type="date" office:date-value="2021-01-01T00:00:00"', '1月1日') +
          cell(' office:value-type="date" office:date-value="2024-06-30"', '2024年') +
          cell(' office:value-type="boolean" office:boolean-value="true"', 'TRUE') +
          '<table:table-cell office:value-type="string"><office:annotation><text:p>说明</text:p>' +
          '</office:annotation><text:p>一</text:p><text:p>二</text:p></table:table-cell>',
      ),
    );
    expect([cells, errors]).toEqual([
      [['甲  乙 丙', '2021-01-01', '2024年', 'TRUE', '一\n二']],
      [],
    ]);
  });
  it('errors, and formulas without a result', async () => {
    const { cells, errors } = await readGrid(
      row(
        cell(' office:value-type="string" calcext:value-type="error"', '#DIV/0!') +
          cell(' table:formula="of:=1"') +
          cell(' office:value-type="string" table:formula="of:=&quot;&quot;"') +
          cell(' table:formula="of:=1"', '甲'),
      ),
    );
    // An empty text is a result, and so is displayed text.
    expect([cells, errors]).toEqual([
      [[null, null, null, '甲']],
      [
        [0, 0, 'notANumber', '#DIV/0!'],
        [0, 1, 'formulaWithoutValue', undefined],
      ],
    ]);
  });
  it.each([
    [number('16.1', '16.1<text:span text:style-name="up">1</text:span>'), 'markedFigure', null],
    [text('16.1<text:span text:style-name="down">1</text:span>'), 'markedFigure', null],
    [text('<text:span text:style-name="out">2.8</text:span>'), 'markedFigure', null],
    [text('婴儿死亡率<text:span text:style-name="up">1</text:span>'), 'markedText', '婴儿死亡率'],
    [
      cell(' office:value-type="float" office:value="2.8" table:style-name="out"', '2.8'),
      'markedFigure',
      null,
    ],
    [text('PM<text:span text:style-name="down">2.5</text:span>'), undefined, 'PM2.5'],
    [text('<text:span text:style-name="x">2.8</text:span>'), undefined, '2.8'],
    [
      text(
        '16.1<text:span text:style-name="x"><text:span text:style-name="down">1</text:span>' +
          '</text:span>',
      ),
      'markedFigure',
      null,
    ],
    [
      text(
        '甲<text:span text:style-name="down"><text:span text:style-name="up">1</text:span>' +
          '</text:span>乙',
      ),
      'markedText',
      '甲乙',
    ],
  ])('%s', async (xml, code, value) => {
    const { cells, errors } = await readGrid(row(xml));
    expect([cells, errors[0]?.[2]]).toEqual([[[value]], code]);
  });
});

describe('places', () => {
  it('repeats cells and rows; empty ones cost nothing', async () => {
    const { cells } = await readGrid(
      row(cell(' table:number-columns-repeated="16000"') + text('a')) +
        row(cell(''), ' table:number-rows-repeated="3"') +
        row(
          cell(' office:value-type="string" table:number-columns-repeated="2"', 'b'),
          ' table:number-rows-repeated="2"',
        ) +
        row(
          cell(' table:number-columns-repeated="16384"'),
          ' table:number-rows-repeated="1048000"',
        ),
    );
    expect([cells?.length, cells?.[0]?.length, cells?.[0]?.at(-1)]).toEqual([6, 16_001, 'a']);
    expect(cells?.slice(4)).toEqual([
      ['b', 'b'],
      ['b', 'b'],
    ]);
  });
  it('reads rows within groups, but not drawings', async () => {
    const { cells } = await readGrid(
      '<office:forms/><table:shapes><draw:frame><text:p>x</text:p></draw:frame></table:shapes>' +
        `<table:table-header-rows>${row(text('a'))}</table:table-header-rows>` +
        `<table:table-row-group>${row(text('b'))}<table:table-row-group>${row(text('c'))}` +
        `</table:table-row-group></table:table-row-group>${row(text('d'))}`,
    );
    expect(cells).toEqual([['a'], ['b'], ['c'], ['d']]);
  });
  it('merges cells, and ignores covered cells', async () => {
    const spanned =
      ' office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2"';
    const covered = '<table:covered-table-cell><text:p>x</text:p></table:covered-table-cell>';
    const { cells, merged } = await readGrid(
      row(`${cell(spanned, 'a')}${covered}`) +
        row(`<table:covered-table-cell table:number-columns-repeated="2"/>${text('b')}`),
    );
    expect(cells).toEqual([['a'], [null, null, 'b']]);
    expect(merged).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });
  it('merges cells of one row, and cells of one column', async () => {
    const spanned = (parts: 'columns' | 'rows') =>
      cell(` office:value-type="string" table:number-${parts}-spanned="2"`, 'a');
    const { merged } = await readGrid(
      row(`${spanned('columns')}<table:covered-table-cell/>${spanned('rows')}`) +
        row(`${text('b')}${text('c')}<table:covered-table-cell/>`),
    );
    expect(merged).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
    ]);
  });
  it('refuses endless repetition', async () => {
    const { sheets, said } = await read(
      `<table:table>${row(text('a'), ' table:number-rows-repeated="1000000000"')}</table:table>`,
    );
    expect([sheets, said]).toEqual([[], [['tooLarge', '1048577']]]);
  });
  it('refuses a cell too far to the right, in little time', async () => {
    const wide = cell(' office:value-type="string" table:number-columns-repeated="16385"', 'a');
    const far = cell(' table:number-columns-repeated="20000"') + text('a');
    for (const cells of [wide.repeat(50_000), far])
      expect((await readGrid(row(cells))).said).toEqual([
        ['tooLarge', cells === far ? '20001' : '16385'],
      ]);
  });
  it('counts an invalid number of repetitions as one', async () => {
    const { cells } = await readGrid(
      row(cell(' office:value-type="string" table:number-columns-repeated="-2"', 'a') + text('b')),
    );
    expect(cells).toEqual([['a', 'b']]);
  });
});

describe('a hidden part', () => {
  const tables =
    `<table:table table:name="甲" table:style-name="gone">${row(text('x'))}</table:table>` +
    '<table:table table:name="乙"><table:table-column/>' +
    '<table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
    row(text('a') + text('b')) +
    row(text('c'), ' table:visibility="filter" table:number-rows-repeated="2"') +
    '</table:table>';
  it('is left out and counted, or read on request', async () => {
    const { sheets, said } = await read(tables);
    expect(sheets.map(({ name, grid }) => [name, grid.cells])).toEqual([['乙', [['a']]]]);
    expect(said).toEqual([
      ['hiddenSheet', '甲'],
      ['hiddenRows', 2],
      ['hiddenColumns', 1],
    ]);
    const all = await read(tables, { hidden: true });
    expect(all.sheets.map(({ grid }) => grid.cells)).toEqual([[['x']], [['a', 'b'], ['c'], ['c']]]);
  });
});

it('a damaged part is reported', async () => {
  const bytes = makeZip([
    { name: 'META-INF/manifest.xml', content: strToU8('<x/>') },
    { name: 'content.xml', content: strToU8('<x/>'), crc: 1 },
  ]);
  const collector = new IssueCollector();
  expect(await readWorkbook(bytes, {}, collector)).toEqual([]);
  expect(collector.issues.map(({ code, found }) => [code, found])).toEqual([
    ['damaged', 'content.xml'],
  ]);
});

it('a password is reported', async () => {
  const { said, expected } = await read('', { manifest: '<manifest:encryption-data/>' });
  expect([said, expected]).toEqual([[['encrypted', undefined]], [{ kind: 'noPassword' }]]);
});
