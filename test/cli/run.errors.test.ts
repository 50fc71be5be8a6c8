import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { helps } from '../../src/locale/locales.js';
import { version } from '../../src/version.js';
import { type Bytes, makeIo, toBytes } from './makeIo.js';

/** Runs a command line with one file; the writer can be made to fail. */
async function call(
  line: string,
  file: Bytes = '',
  { breaks, locale = 'en' }: { readonly breaks?: unknown; readonly locale?: string } = {},
) {
  const { io, printed } = makeIo({}, { locale, readFile: async () => toBytes(file) });
  const out = () => {
    throw breaks;
  };
  const code = await run(line.split(' '), breaks === undefined ? io : { ...io, out });
  return { code, ...printed };
}

describe('an internal error', () => {
  it('is reported in the user’s language, without a stack trace', async () => {
    const breaks = new Error('disk full');
    expect(await call('targets', '', { breaks })).toEqual({
      code: 2,
      out: '',
      err:
        'lipu-plans: Internal error (disk full); please report it with the command that you ' +
        'ran\n',
    });
    expect((await call('targets', '', { breaks, locale: 'zh_CN' })).err).toBe(
      'lipu-plans: 内部错误（disk full），请将此信息和所运行的命令一并反馈\n',
    );
  });

  it('is reported even if the thrown value is not an error', async () => {
    expect((await call('targets', '', { breaks: 'no room' })).err).toContain('(no room)');
  });

  it('is not taken for a bad line of input', async () => {
    const line =
      '{"base":{"year":2020,"value":"10"},"target":{"year":2030,"value":"20"},' +
      '"direction":"up","series":[{"year":2025,"value":"15"}]}';
    const { code, err } = await call('methods f.jsonl', line, { breaks: new Error('disk full') });
    expect([code, err]).toEqual([2, expect.stringContaining('Internal error (disk full)')]);
  });
});

it.each(['--help', '-h', 'help'])('%s gives the overview', async (word) => {
  expect(await call(word)).toEqual({ code: 0, out: helps.en.overview, err: '' });
  expect(await call(`check ${word}`)).toMatchObject(
    word === 'help' ? { code: 1 } : { code: 0, out: helps.en.check },
  );
});

it('terminal control characters are never printed', async () => {
  // The escape character, and the mark that reverses the direction of text.
  const name = '\u001b[31m坏\u202e率';
  const { out } = await call('check f.csv', `指标,年份,数值,单位\n${name},2020,1,%\n`);
  expect(out).toContain('坏 率');
  expect(out).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
  const { err } = await call(`evaluate f.csv --year ${name}`);
  expect(err).toBe('lipu-plans: --year must be a whole number, not “ [31m坏 率”\n');
});

it.each([
  ['targets --list aims', '--list must be goal or measure, not “aims”'],
  ['targets --kind atMots', '--kind must be ', 'did you mean atMost?'],
  ['targets --domain x', '--domain must be a whole number, not “x”'],
  ['explain 婴儿死亡率 --year x', '--year must be a whole number, not “x”'],
  ['template --plan women --year x', '--year must be a whole number, not “x”'],
  ['check f.csv --default-year x', '--default-year must be a whole number, not “x”'],
  ['draft f.txt --number x', '--number must be a whole number, not “x”'],
  ['evaluate f.csv --stage end', '--stage must be annual, midterm or final, not “end”'],
  ['evaluate f.csv --year 2025 --method all', '--method must be realisation, realisationRatio, '],
  ['evaluate f.csv --year 2025 --form long', '--form must be short or full, not “long”'],
  ['evaluate f.csv --lang fr --year 2025', '--lang must be zh or en, not “fr”'],
  ['evaluate f.csv --year 2025 --all=yes', '--all takes no value'],
  ['evaluate f.csv --out --year 2025', '--out needs a value'],
  ['evaluate f.csv --out', '--out needs a value'],
  ['evaluate f.csv --year 2025 --area=', '--area needs a value'],
  ['evaluate f.csv --area  --year 2025', '--area needs a value'],
  ['methods f.jsonl g.jsonl', 'methods takes one JSON Lines file'],
  ['draft f.txt g.txt', 'draft takes one plain-text file'],
  ['check f.csv --encoding klingon', '--encoding must be '],
  ['methods f.jsonl --format json', 'Unknown option --format; options are --lang'],
  ['check f.csv --force', 'Unknown option --force'],
  ['evaluate f.csv --plan women --plan children --year 2025', '--plan is given twice; it takes'],
  ['check f.csv --sheet A --sheet=A', '--sheet is given twice'],
  ['targets women', '“women” is not expected: the command takes only options; --plan names a plan'],
  ['indicators --plan women f.csv', '“f.csv” is not expected'],
  [
    'evaluate f.csv --year 2025 --plan women --out r.pdf',
    'The name r.pdf must end in .txt, .json, .jsonl, .md, .html, .csv, .docx or .xlsx',
  ],
  ['template --plan women --year 2025 --out t.docx', 'The name t.docx must end in .csv or .xlsx'],
  ['template --plan women --year 1800', '--year must be a year from 1900 to 2200, not 1800'],
])('%s is refused', async (line, message, more = '') => {
  const { code, out, err } = await call(line, '指标,年份\n');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`lipu-plans: ${message}`);
  expect(err).toContain(more);
});

it.each(['--version', '-v'])('%s gives the version', async (word) => {
  expect(await call(word)).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe('lines for methods', () => {
  it.each(['null', '5', '"a"', '[]', '{}'])('%s is reported and skipped', async (line) => {
    const { code, out, err } = await call('methods f.jsonl', `${line}\n`);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^f\.jsonl: line 1: .+\n$/);
  });

  it('are counted with the blank ones between them', async () => {
    const { code, out, err } = await call('methods f.jsonl', ' \t\n\n5\n');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^f\.jsonl: line 3: .+\n$/);
  });

  it('without an id give a result without one', async () => {
    const line =
      '{"base":{"year":2020,"value":"10"},"target":{"year":2030,"value":"20"},' +
      '"direction":"up","series":[{"year":2025,"value":"15"}]}';
    const { code, out, err } = await call('methods f.jsonl', line);
    expect([code, err]).toEqual([0, '']);
    // Half the way in half the time: every method agrees.
    expect(JSON.parse(out)).toMatchObject({ agree: true });
    expect(JSON.parse(out)).not.toHaveProperty('id');
  });
});

describe('check', () => {
  it('lists unmatched names in alphabetical order', async () => {
    const rows = ['yy', 'xx', 'zz', 'yy'].map((name, at) => `${name},${2020 + at},1,%\n`);
    const { out } = await call('check f.csv', `indicator,year,value,unit\n${rows.join('')}`);
    expect(out).toContain('\n  xx × 1\n  yy × 2\n  zz × 1\n');
  });

  it('separates the accounts of several tables', async () => {
    const { out } = await call('check a.csv b.csv --explain', '指标,2019年\n婴儿死亡率（‰）,2\n');
    const [first, second] = out.split('\n\n');
    expect([first, second].map((part) => part?.split('\n')[0])).toEqual([
      'a.csv, rows 1–2, header in row 1',
      'b.csv, rows 1–2, header in row 1',
    ]);
  });

  it('reads a large file as a whole if JSON is requested', async () => {
    const file = '指标,年份,数值,单位\n婴儿死亡率,2019,2.95,‰\n婴儿死亡率,2020,x,‰\n';
    const chunks = async function* () {
      yield toBytes(file);
    };
    const openFile = async () => ({ size: 50_000_001, chunks });
    const { io, printed } = makeIo({ 'f.csv': file }, { openFile });
    expect(await run(['check', 'f.csv', '--format', 'json'], io)).toBe(1);
    expect(JSON.parse(printed.out)).toMatchObject({ ok: false, issues: [{ row: 2 }] });
    printed.out = '';
    // On a terminal the line of progress is one that replaces itself.
    printed.out = '';
    expect(await run(['check', 'f.csv'], { ...io, isTerminal: true })).toBe(1);
    expect(printed.err).toMatch(/^\rf\.csv: \d+%, 1 valid observation\n$/);
    printed.out = '';
    // Issues are written batch by batch and counted together with the others.
    expect(await run(['check', 'f.csv', '-'], io)).toBe(1);
    expect(printed.out).toContain('2 files: 1 valid observation, 2 errors, 0 notices');
  });

  it('announces reading a file of more than 2 MB', async () => {
    const text = `指标,年份,数值,单位\n婴儿死亡率,2020,2.70,‰\n${' '.repeat(2_000_000)}\n`;
    expect((await call('check big.csv', text)).err).toBe('Reading big.csv …\n');
    expect((await call('check big.csv', text, { locale: 'zh' })).err).toBe('正在读取big.csv……\n');
  });
});

describe('the output of a command', () => {
  /** Returns the settings under which files are checked and written, and what is printed. */
  async function termsOf(line: string) {
    const seen: unknown[] = [];
    const { io, printed } = makeIo(
      { 'f.csv': '指标,年份,数值,单位\n婴儿死亡率,2025,4,‰\n', 'p.json': '{}' },
      {
        checkOutput: async (path, terms) => seen.push(['check', path, terms]),
        writeFile: async (path, _, terms) => {
          seen.push(['write', path, terms]);
        },
      },
    );
    expect(await run(line.split(' '), io)).toBe(0);
    return { seen, out: printed.out };
  }

  it('never replaces its input files, and others only with --force', async () => {
    const line =
      'evaluate f.csv --year 2025 --plan children --policy p.json --format md --out o.md';
    const inputs = ['p.json', 'f.csv'];
    for (const [more, isForced] of [
      ['', false],
      [' --force', true],
    ] as const) {
      const terms = { inputs, isForced };
      expect((await termsOf(`${line}${more}`)).seen).toEqual([
        ['check', 'o.md', terms],
        ['write', 'o.md', terms],
      ]);
    }
  });

  it('goes to standard output as bytes if it is a workbook', async () => {
    const { io } = makeIo();
    const parts: unknown[] = [];
    const out = (part: unknown) => {
      parts.push(part);
    };
    const line = 'template --plan women --year 2025 --format xlsx';
    expect(await run(line.split(' '), { ...io, out })).toBe(0);
    expect(parts).toEqual([expect.any(Uint8Array)]);
  });
});

it('explain uses the given year and area', async () => {
  const file = '指标,年份,数值,单位,地区\n婴儿死亡率,2022,4,‰,荔城镇\n婴儿死亡率,2023,6,‰,荔城镇\n';
  const verdict = async (words: string) =>
    (await call(`explain children.health.g3.infant-mortality-rate f.csv ${words}`, file)).out
      .trim()
      .split('\n')
      .at(-1);
  // At most 5 ‰: 4 is met in 2022, 6 is not in 2023.
  expect(await verdict('--area 荔城镇 --year 2022')).toBe('Verdict: attained');
  expect(await verdict('--area 荔城镇')).toBe('Verdict: missed');
});

it('explain uses the year of the latest figure, even after the plan', async () => {
  const file = '指标,年份,数值,单位\n婴儿死亡率,2025,4,‰\n婴儿死亡率,2031,6,‰\n';
  const id = 'children.health.g3.infant-mortality-rate';
  const verdict = async (words: string) =>
    (await call(`explain ${id} f.csv${words}`, file)).out.trimEnd().split('\n').at(-1);
  // At most 5 ‰.
  expect(await verdict('')).toBe('Verdict: missed');
  expect(await verdict(' --year 2030')).toBe('Verdict: attained');
});

it('explain reports errors in the file, and exits with 1', async () => {
  const { code, err } = await call('explain 婴儿死亡率 f.csv', '指标,年份\n婴儿死亡率,2020\n');
  expect([code, err]).toEqual([1, expect.stringMatching(/^✗ f\.csv.*no column for the value/)]);
});
