import { describe, expect, it } from 'vitest';
import { type DelimitedOptions, readDelimited } from '../../../src/input/files/decodeTable.js';
import { lostLine } from '../../../src/input/files/decodeText.js';
import type { CellError } from '../../../src/input/files/Grid.js';

const known = ['指标', '年份', '数值'];
const countHeadings = (cells: readonly unknown[]) =>
  cells.filter((cell) => known.includes(cell as string)).length;
const read = (text: string, options: Partial<DelimitedOptions> = {}) =>
  readDelimited(text, { countHeadings, ...options });

describe('a delimited text', () => {
  it('is a grid of its cells, quoted ones without their quotation marks', () => {
    expect(read('指标,年份\n"a ""b"", c",2020\n\n')).toEqual({
      cells: [['指标', '年份'], ['a "b", c', '2020'], ['']],
      rowErrors: new Map(),
      cellErrors: new Map(),
      merged: [],
    });
  });

  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ])('rows end with %s', (_, end) => {
    expect(read(['指标,年份', 'a,2020', 'b,2021'].join(end)).cells).toEqual([
      ['指标', '年份'],
      ['a', '2020'],
      ['b', '2021'],
    ]);
  });

  it('line ends may be mixed, and are normalised inside quotation marks too', () => {
    expect(read('指标,年份\r\na,2020\rb,2021\n"c\r\nd",2022').cells).toEqual([
      ['指标', '年份'],
      ['a', '2020'],
      ['b', '2021'],
      ['c\nd', '2022'],
    ]);
  });
});

describe('the delimiter', () => {
  it.each([',', '\t', ';'])('is detected from the headings: %j', (delimiter) => {
    expect(read(['指标', '年份', 'x'].join(delimiter)).cells).toEqual([['指标', '年份', 'x']]);
  });

  it('is the one that gives the most headings, not the most cells', () => {
    expect(read('指标;年份,a,b,c').cells).toEqual([['指标', '年份,a,b,c']]);
    expect(read('a,b\n指标;年份;数值\n').cells[1]).toEqual(['指标', '年份', '数值']);
  });
  it('prefers two headings to one', () => {
    // With commas, 指标 would be the only heading.
    expect(read('指标,年份;数值;指标').cells).toEqual([['指标,年份', '数值', '指标']]);
  });
  it('is the first if both give the same number of headings', () => {
    expect(read('指标,a\n年份;b;c').cells).toEqual([['指标', 'a'], ['年份;b;c']]);
  });
  it('is the one that gives the most cells if no heading is known', () => {
    expect(read('a,b;c;d').cells).toEqual([['a,b', 'c', 'd']]);
    expect(read('a,b;c').cells).toEqual([['a', 'b;c']]);
    expect(read('a\nb\tc\td;e').cells).toEqual([['a'], ['b', 'c', 'd;e']]);
  });
  it('is a comma by default', () => {
    expect(read('a|b\nc|d').cells).toEqual([['a|b'], ['c|d']]);
  });
  it('is that of the format, if it has one', () => {
    expect(read('指标,年份,数值\ta', { delimiter: '\t' }).cells).toEqual([['指标,年份,数值', 'a']]);
  });
  it('is detected in twelve rows', () => {
    const below = (titles: number) => `${'a,b\n'.repeat(titles)}指标;年份`;
    expect(read(below(11)).cells[11]).toEqual(['指标', '年份']);
    expect(read(below(12)).cells[12]).toEqual(['指标;年份']);
  });
  it('is detected only at the start of a long text', () => {
    let [asked, longest] = [0, 0];
    read(`${'a,'.repeat(15_000)}\n指标;年份`, {
      countHeadings: (cells) => {
        asked += 1;
        longest = Math.max(longest, cells.join(',').length);
        return 0;
      },
    });
    // The first 20 000 characters are one row; each of three delimiters is tried.
    expect([asked, longest]).toEqual([3, 20_000]);
  });
});

describe('quotation marks', () => {
  const openQuote = {
    code: 'openQuote',
    facts: {
      expected: { kind: 'quotes' },
    },
  };
  const strayQuote = {
    code: 'strayQuote',
    facts: {
      expected: { kind: 'quotes' },
    },
  };

  it.each([
    [
      'one that is never closed, where it opens',
      '指标,年份\na,2020\nb,"2021\nc,2022\n',
      [[2, openQuote]],
    ],
    ['text behind one', '指标,年份\n"a"x,2020\nb,2021\n', [[1, strayQuote]]],
    [
      'several rows',
      '指标,年份\n"a"x",2020\nb,2021\nc,"y"z"\nd,"2022',
      [
        [1, strayQuote],
        [3, strayQuote],
        [4, openQuote],
      ],
    ],
    // The first quotation mark is closed before x; the next one is never closed.
    ['the first error of a row', '指标,年份\n"a"x,2020', [[1, strayQuote]]],
    ['none inside of a cell without them', '指标,年份\na"b,2020', []],
  ])('%s are reported', (_, text, errors) => {
    expect([...read(text).rowErrors]).toEqual(errors);
  });
});

describe('lines that could not be decoded', () => {
  const lostLineError: CellError = {
    code: 'mixedEncoding',
    facts: { expected: { kind: 'encoding', encodings: ['UTF-8'] } },
  };

  it('are rows that cannot be used', () => {
    expect([
      ...read(`指标,年份\n${lostLine}\na,2020\n${lostLine}`, { lostLineError }).rowErrors,
    ]).toEqual([
      [1, lostLineError],
      [3, lostLineError],
    ]);
  });
  it('are separate rows below a quotation mark that is never closed', () => {
    expect([
      ...read(
        `指标,年份
a,"2020
${lostLine}
`,
        { lostLineError },
      ).rowErrors,
    ]).toEqual([
      [1, { code: 'openQuote', facts: { expected: { kind: 'quotes' } } }],
      [2, lostLineError],
    ]);
  });
  it('their mark is an ordinary character in a text of one encoding', () => {
    expect([...read(`指标,年份\n${lostLine},2020`).rowErrors]).toEqual([]);
  });
});
