import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import type { Issue } from '../../src/errors/Issue.js';
import type { ReadOptions } from '../../src/input/ReadOptions.js';
import { type FileStream, readObservationStream } from '../../src/input/readObservationStream.js';
import { readObservations } from '../../src/input/readObservations.js';
import type { Observation } from '../../src/model/Observation.js';
import { makeWorkbook } from './makeWorkbook.js';

const catalogue = { indicators, areas };
const utf8 = (text: string) => new TextEncoder().encode(text);

async function stream(source: FileStream, options: ReadOptions = {}) {
  const observations: Observation[] = [];
  const issues: Issue[] = [];
  const notices: Issue[] = [];
  let batches = 0;
  for await (const batch of readObservationStream(source, { catalogue, ...options })) {
    batches += 1;
    for (const one of batch.observations) observations.push(one);
    issues.push(...batch.issues);
    notices.push(...batch.notices);
  }
  return { observations, issues, notices, batches };
}
async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}
const header = '地区,指标,单位,年份,数值,备注\n';
/** A remark of 390 bytes, so that a batch of 400 000 bytes contains at most a thousand rows. */
const remark = '略'.repeat(130);
/** Returns rows of towns whose names are unknown, with one figure each. */
const rows = (count: number, note = remark) =>
  Array.from({ length: count }, (_, at) => `${100000 + at},婴儿死亡率,‰,2020,2.7,${note}\n`);
const listIssues = (issues: readonly Issue[]) =>
  issues.map(({ code, row, sheetRow }) => [code, row, sheetRow]);

describe('a table in many batches', () => {
  const lines = rows(6_000);
  // Row 4 501 is in the second megabyte, and so is a quotation mark that is closed in the next row.
  lines[4_500] = '100,婴儿死亡率,‰,2020,x,\n';
  lines[4_501] = '100,婴儿死亡率,‰,2020,2.7,"a\n';
  lines[4_502] = '100,婴儿死亡率,‰,2020,2.7,"a\nb"\n';
  const text = `题名\n${header}${lines.join('')}`;

  it.each([
    ['UTF-8', utf8(text)],
    ['CR and LF', utf8(text.replaceAll('\n', '\r\n'))],
  ])('gives the same as the whole, row by row: %s', async (_, bytes) => {
    const whole = await readObservations(bytes, { catalogue });
    const parts = await stream(inChunks(bytes, 100_003));
    expect(parts.batches).toBeGreaterThan(2);
    expect(parts.observations).toEqual(whole.observations);
    expect(listIssues(parts.issues)).toEqual(whole.ok ? [] : listIssues(whole.issues));
    // The title is row 1, the header row 2.
    expect(listIssues(parts.issues)).toEqual([
      ['notANumber', 4_501, 4_503],
      ['strayQuote', 4_502, 4_504],
    ]);
  });
  it('does not depend on the pieces', async () => {
    const bytes = utf8(`${header}${rows(3_000).join('')}`);
    const { observations } = await stream(bytes);
    expect(observations).toHaveLength(3_000);
    expect((await stream(inChunks(bytes, 4_001))).observations).toEqual(observations);
    expect((await stream(inChunks(bytes, 1_000_000))).observations).toEqual(observations);
    expect((await stream(new Blob([bytes]))).observations).toEqual(observations);
    expect((await stream(bytes.buffer as ArrayBuffer)).observations).toEqual(observations);
  });
  it('reports left-out columns once', async () => {
    const text = `${header.trim()},甲\n${rows(3_000, `${remark},x`).join('')}`;
    const { notices } = await stream(utf8(text));
    expect(notices.filter(({ code }) => code === 'unknownColumn')).toHaveLength(1);
  });
});

describe('a batch', () => {
  it('has the delimiter of its format', async () => {
    const text = '指标\t单位\t年份\t数值\n婴儿死亡率\t‰\t2020\t2.7\n甲,乙,丙,丁,戊\t\t\t1\n';
    const { issues } = await stream(utf8(text), { format: 'tsv' });
    expect(issues[0]).toMatchObject({ code: 'unknownIndicator', found: '甲,乙,丙,丁,戊' });
    // Half of the cells are headings by commas, all of them by tabs.
    const commas = utf8('指标,单位,年份,数值\n婴儿死亡率,‰,2020,2.7\n');
    expect((await stream(commas)).observations).toHaveLength(1);
    expect((await stream(commas, { format: 'tsv' })).observations).toEqual([]);
  });
  it('states how many bytes have been read', async () => {
    const bytes = utf8(`${header}${rows(1_500).join('')}`);
    const read: number[] = [];
    for await (const batch of readObservationStream(inChunks(bytes, 100_000), { catalogue }))
      read.push(batch.bytes);
    expect(read.length).toBe(2);
    expect(read[0]).toBeLessThan(bytes.length);
    expect(read[1]).toBe(bytes.length);
    const json = utf8(' []');
    for await (const batch of readObservationStream(json)) expect(batch.bytes).toBe(3);
  });
  it('has the issues of its own rows, each with the row of the whole file', async () => {
    const lines = rows(1_500);
    lines[1_400] = '100,婴儿死亡率,‰,2020,2.7,a\n';
    lines[1_401] = '100,婴儿死亡率,‰,2020,2.8,b\n';
    const { issues } = await stream(utf8(`题名\n${header}${lines.join('')}`));
    // Row 1 401 is row 1 403 of the text: the title and the header are above.
    expect(issues.map(({ row, sheetRow, expected }) => [row, sheetRow, expected])).toEqual([
      [1_401, 1_403, { kind: 'figure', value: '2.8', row: 1_402 }],
      [1_402, 1_404, { kind: 'figure', value: '2.7', row: 1_401 }],
    ]);
  });
  it('names the equal row that is kept', async () => {
    const lines = rows(1_500);
    lines[1_400] = '100,婴儿死亡率,‰,2020,2.7,a\n';
    lines[1_401] = '100,婴儿死亡率,‰,2020,2.7,b\n';
    const { notices } = await stream(utf8(`${header}${lines.join('')}`));
    expect(
      notices.flatMap(({ code, row, expected }) => (code === 'duplicate' ? [[row, expected]] : [])),
    ).toEqual([[1_402, { kind: 'row', row: 1_401 }]]);
  });
  it('of only remarks is an empty file', async () => {
    const { issues } = await stream(utf8(`${header}注：略,,,,,\n`));
    expect(issues.map(({ code, expected }) => [code, expected])).toEqual([
      ['emptyFile', { kind: 'rows' }],
    ]);
  });
  it('of only missing figures is not an empty file', async () => {
    const text = `${header}${'100,婴儿死亡率,‰,2020,缺,\n'.repeat(2)}`;
    expect(await stream(utf8(text))).toMatchObject({ issues: [], observations: [], batches: 1 });
  });
  it('begins with any character except a byte order mark', async () => {
    // FE 50 is a character of GB18030, and FE FF the mark of UTF-16.
    const title = Uint8Array.of(0xfe, 0x50, 10);
    const line = `450381,infant-mortality-rate,permille,2020,2.7,${'x'.repeat(390)}\n`;
    const table = `area,indicator,unit,year,value,note\n${line.repeat(1_500)}`;
    const bytes = Buffer.concat([title, utf8(table)]);
    expect((await stream(new Uint8Array(bytes))).batches).toBe(2);
  });
  it('has its defaults', async () => {
    const text = `地区,指标,数值,备注\n${rows(1_500).join('').replaceAll(',‰,2020', '')}`;
    const defaults = { year: 2019, source: '年报' };
    const { observations } = await stream(utf8(text), { defaults });
    expect([observations.length, observations.at(-1)]).toEqual([
      1_500,
      expect.objectContaining({ year: 2019, source: '年报' }),
    ]);
  });
  it('reports an unknown area once', async () => {
    const text = `${header}${rows(1_500).join('').replaceAll(/^\d+/gm, '桂林市')}`;
    const { notices } = await stream(utf8(text.replaceAll('2.7', '2.70')));
    expect(notices.filter(({ code }) => code === 'otherArea')).toHaveLength(1);
  });
});

describe('context for the rows below', () => {
  const filler = rows(2_500).join('');
  it('a name above is carried from batch to batch', async () => {
    // Nearly every border of a batch is inside a row of a part, whose name is in the row above.
    const pairs = Array.from({ length: 3_000 }, (_, at) => {
      const year = 2000 + (at % 20);
      return `婴儿死亡率,‰,${year},2.7,\n其中：女,‰,${year},2.6,${remark}\n`;
    });
    const text = `指标,单位,年份,数值,备注\n${pairs.join('')}`;
    const { observations, issues } = await stream(utf8(text));
    expect(issues.filter(({ code }) => code !== 'contradiction')).toEqual([]);
    expect(observations.every(({ indicator }) => indicator === 'infant-mortality-rate')).toBe(true);
  });
  it('the row carried to a later batch is reported once', async () => {
    const text = `${header}${rows(1_500).join('').replaceAll('2.7', 'x')}`;
    const { issues, batches } = await stream(utf8(text));
    expect(batches).toBeGreaterThan(1);
    expect(issues.map(({ row }) => row)).toEqual(Array.from({ length: 1_500 }, (_, at) => at + 1));
  });
  it('a missing area is reported, also in a later batch', async () => {
    const { observations, issues } = await stream(
      utf8(`${header}${filler}${`,婴儿死亡率,‰,2020,9.9,${remark}\n`.repeat(2_500)}`),
    );
    expect(observations).toHaveLength(2_500);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['missingValue']));
    expect(issues).toHaveLength(2_500);
  });
  it('below a section, later batches are refused', async () => {
    const own = `婴儿死亡率（‰）,2.7,${remark},\n`.repeat(3_000);
    const { observations, issues } = await stream(
      utf8(`指标,2020年,备注,序号\n婴儿死亡率（‰）,3.1,,\n农村,,,\n${own}`),
    );
    // The rows below 农村 agree with each other; those of later batches are not read as totals.
    expect(observations.map(({ residence, value }) => [residence, value])).toEqual([
      ['total', '3.1'],
      ['rural', '2.7'],
    ]);
    expect(issues.map(({ code, found }) => [code, found])).toEqual([['unknownSection', '农村']]);
  });
  it('below headings of other columns, later batches are refused', async () => {
    const own = `2024,1.3,${remark}\n`.repeat(3_000);
    const { observations, issues } = await stream(
      utf8(`年份,婴儿死亡率（‰）,备注\n2020,3.1,\n,新生儿死亡率（‰）,\n${own}`),
    );
    expect(observations.map(({ year, value }) => [year, value])).toEqual([[2020, '3.1']]);
    expect(issues.map(({ code, found }) => [code, found])).toEqual([
      ['unknownHeading', '新生儿死亡率（‰）'],
      ['unknownSection', '新生儿死亡率（‰）'],
    ]);
  });
  it('a remark at the end has no effect', async () => {
    const { observations, issues } = await stream(utf8(`${header}${filler}注：初步数,,,,,\n\n`));
    expect([observations.length, issues]).toEqual([2_500, []]);
  });
  it('another table continues with its own header', async () => {
    const second = '指标,单位,年份,数值,地区,备注\n婴儿死亡率,‰,2021,2.5,200,\n';
    const others = Array.from(
      { length: 3_000 },
      (_, at) => `婴儿死亡率,‰,2021,2.5,${300 + at},${remark}\n`,
    );
    const { observations, issues } = await stream(
      utf8(`${header}100,婴儿死亡率,‰,2020,2.7,\n\n${second}${others.join('')}`),
    );
    expect([observations.length, issues]).toEqual([3_002, []]);
    expect(observations.at(-1)).toMatchObject({ year: 2021, value: '2.5', area: '3299' });
  });
});

describe('the end of a stream', () => {
  it.each([
    ['', 2, []],
    ['100,婴儿死亡率,‰,2020,2.7,', 3, []],
    ['100,婴儿死亡率,‰,2020,2.7', 2, [['cutOff', 3, 4]]],
    ['100,婴儿死亡', 2, [['cutOff', 3, 4]]],
    ['100,婴儿死亡率,‰,2020,"2.7', 2, [['cutOff', 3, 4]]],
  ])('in %j', async (last, count, expected) => {
    const { observations, issues } = await stream(utf8(`${header}${rows(2).join('')}${last}`));
    expect([observations.length, listIssues(issues)]).toEqual([count, expected]);
  });
  it('an error of the source is thrown after the preceding batches', async () => {
    async function* broken() {
      yield utf8(`${header}${rows(3_000).join('')}`);
      throw new Error('connection lost');
    }
    let read = 0;
    const reading = async () => {
      for await (const batch of readObservationStream(broken(), { catalogue }))
        read += batch.observations.length;
    };
    await expect(reading()).rejects.toThrow('connection lost');
    expect(read).toBeGreaterThan(1_000);
  });
});

describe('a file that is not a long table', () => {
  it.each([
    ['nothing', utf8(''), 'emptyFile'],
    ['a header alone', utf8(header), 'emptyFile'],
    ['no header', utf8('甲,乙\n1,2\n'), 'missingColumn'],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'notThisFormat'],
    ['a web page', utf8('<html>'), 'notThisFormat'],
    ['NULs later on', utf8(`${header}${rows(3_000).join('')}\0\0\0\0`), 'notThisFormat'],
    ['a row without end', utf8(`${header}${'长'.repeat(6_700_000)}`), 'tooLarge'],
  ])('%s', async (_, bytes, code) => {
    expect((await stream(bytes)).issues[0]?.code).toBe(code);
  });
  it.each([
    ['nothing', utf8(''), { kind: 'table' }],
    ['no header', utf8('\n\n'), { kind: 'table' }],
    ['a header alone', utf8(header), { kind: 'rows' }],
  ])('and states what is expected: %s', async (_, bytes, expected) => {
    const { issues } = await stream(bytes, { file: 'a.csv' });
    expect(issues).toEqual([{ code: 'emptyFile', severity: 'error', file: 'a.csv', expected }]);
  });
  it('names a count if there is nothing else', async () => {
    const { issues } = await stream(utf8('指标,年份,数值,单位\n活产数,2025,2500,人\n'));
    expect(issues.map(({ code, found }) => [code, found])).toEqual([['emptyFile', '活产数']]);
  });
  it.each([
    ['JSON', '2.7', { format: 'json' } as const, 'notAList'],
    ['a workbook', `${header}${rows(1).join('')}`, { format: 'xlsx' } as const, 'notThisFormat'],
    [
      'an old workbook',
      `${header}${rows(1).join('')}`,
      { format: 'xls' } as const,
      'notThisFormat',
    ],
    ['a page', '\n <html>', {}, 'notThisFormat'],
    ['an archive of a page', 'MIME-Version: 1.0', {}, 'notThisFormat'],
  ])('is detected from the options or the first character: %s', async (_, text, options, code) => {
    const { issues, batches } = await stream(utf8(text), options);
    expect([issues.map((issue) => issue.code), batches]).toEqual([[code], 1]);
  });

  // 1 500 rows of about 320 bytes are more than one batch takes.
  const long = `${'题'.repeat(2_100)}\n${header}${rows(1_500).join('')}`;
  const wide = (text: string) => Buffer.from(text, 'utf16le');
  it.each([
    ['with a mark, low byte first', wide(`\ufeff${long}`), undefined],
    ['with a mark, high byte first', wide(`\ufeff${long}`).swap16(), undefined],
    ['by its NULs', wide(`${header}${rows(1_500).join('')}`), undefined],
    ['by name', wide(long), 'utf-16'],
  ])('is UTF-16: %s', async (_, bytes, encoding) => {
    const { observations, batches } = await stream(inChunks(new Uint8Array(bytes), 100_000), {
      encoding,
    });
    expect([observations.length, batches]).toEqual([1_500, 1]);
  });
  it('is read as a whole', async () => {
    const table = [
      ['指标', '年份', '数值'],
      ['婴儿死亡率', 2020, '2.70'],
    ];
    const sources = [
      makeWorkbook([{ name: '表', rows: table }]),
      utf8('[{"指标":"婴儿死亡率","年份":2020,"数值":"2.70"}]'),
      new Uint8Array(
        Buffer.from(`\ufeff${table.map((row) => row.join('\t')).join('\n')}`, 'utf16le'),
      ),
    ];
    for (const source of sources)
      expect((await stream(inChunks(source, 100))).observations.map(({ value }) => value)).toEqual([
        '2.70',
      ]);
  });
  it('GB18030 is read like UTF-8', async () => {
    // 指标,年份,数值 and 婴儿死亡率 in GBK.
    const gbk = (...bytes: number[]) => Uint8Array.from(bytes);
    const head = gbk(
      0xd6,
      0xb8,
      0xb1,
      0xea,
      0x2c,
      0xc4,
      0xea,
      0xb7,
      0xdd,
      0x2c,
      0xca,
      0xfd,
      0xd6,
      0xb5,
      0x0a,
    );
    const name = gbk(0xd3, 0xa4, 0xb6, 0xf9, 0xcb, 0xc0, 0xcd, 0xf6, 0xc2, 0xca);
    const bytes = new Uint8Array(Buffer.concat([head, name, utf8(',2020,2.70\n')]));
    expect((await stream(bytes)).observations.map(({ value }) => value)).toEqual(['2.70']);
  });
});

describe('a source or options of the wrong kind', () => {
  const given =
    (source: unknown, options: unknown = {}) =>
    async () => {
      for await (const _ of readObservationStream(source as FileStream, options as ReadOptions));
    };
  async function* chunks() {
    yield null;
  }
  it.each([
    ['null', null],
    ['nothing', undefined],
    ['a number', 5],
    ['a text', 'x'],
    ['an object', {}],
    ['a list', []],
    ['an object with a method', { stream: () => undefined }],
    ['chunks that are no bytes', chunks()],
  ])('%s', async (_, source) => {
    await expect(given(source)).rejects.toMatchObject({ code: 'badArgument', path: 'source' });
  });
  it('options', async () => {
    const bytes = utf8(header);
    await expect(given(bytes, null)).rejects.toMatchObject({ code: 'badArgument' });
    await expect(given(bytes, { catalogue: 1 })).rejects.toMatchObject({ code: 'badArgument' });
  });
});

it('a table without titles keeps those of the table above in later batches', async () => {
  const text = `地区：全国\n指标,单位,2024年\n婴儿死亡率,‰,5.0\n\n${header}${rows(2_000)
    .map((line) => line.replace(/^\d+/, ''))
    .join('')}`;
  const { observations, batches } = await stream(utf8(text));
  expect(batches).toBeGreaterThan(1);
  expect(new Set(observations.map(({ area }) => area))).toEqual(new Set(['全国']));
});
