import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { type Files, failure, makeIo, toBytes, toText } from './makeIo.js';

const fixture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../fixtures', name));
const real = fixture('lipu-2010-2020.csv');

/** Runs a command line with files that exist only here. */
async function call(line: string, files: Files = {}, input = '') {
  const { io, written, printed } = makeIo(files, {
    readFile: async (path) => {
      const content = files[path];
      if (content === undefined) throw failure(path === 'folder' ? 'EISDIR' : 'ENOENT');
      return toBytes(content);
    },
    readInput: async () => toBytes(input),
  });
  const code = await run(line.split(' ').filter(Boolean), io);
  const { out, err } = printed;
  expect(out + err).not.toMatch(/\n {4}at |undefined|NaN|\[object/);
  return { code, out, err, written };
}

describe('evaluate', () => {
  it('evaluates the ten real figures of 2020', async () => {
    const { code, out } = await call('evaluate f.csv --year 2020 --plan children', {
      'f.csv': real,
    });
    expect(code).toBe(0);
    const line = (text: string) =>
      out.split('\n').find((one) => one.includes(text) && one.includes('(2020)')) ?? '';
    expect(line('Infant mortality rate')).toMatch(
      /2\.70‰ \(2020\)\s+≤ 5\.0‰\s+✓ attained\s+\+2\.3 per mille points/,
    );
    expect(line('Under-five mortality rate')).toMatch(
      /6\.76‰ \(2020\)\s+≤ 6\.0‰\s+✗ missed\s+−0\.76 per mille points/,
    );
    expect(line('Preschool gross enrolment ratio')).toMatch(
      /102\.3% \(2020\)\s+≥ 93%\s+✓ attained\s+\+9\.3 percentage points/,
    );
    expect(line('Senior secondary gross enrolment ratio')).toMatch(
      /92\.57% \(2020\)\s+≥ 93%\s+✗ missed\s+−0\.43 percentage points/,
    );
    expect(out).toMatch(
      /Not assessed: no data \(96\), figures for the base year only \(1\), .+ \(2\); --all/,
    );
  });

  it('evaluates the figures of an old workbook like any others', async () => {
    const judge = (name: string) =>
      call(`evaluate ${name} --year 2020 --plan children --format csv`, {
        [name]: fixture(`accepted/saved/${name}`),
      });
    const [old, recent] = [await judge('figures.xls'), await judge('figures.xlsx')];
    expect([old.code, old.out]).toEqual([recent.code, recent.out]);
    // Infant mortality of 2020 is 2.70 ‰.
    expect(old.out).toContain('2.70');
  });

  it('writes both plans or one as JSON, also to a file', async () => {
    const both = JSON.parse(
      (await call('evaluate f.csv --year 2020 --format json', { 'f.csv': real })).out,
    ) as { plan: string }[];
    expect(both.map((one) => one.plan)).toEqual(['women', 'children']);
    const { written, out } = await call(
      'evaluate f.csv --year 2020 --plan women --format json --out o.json',
      { 'f.csv': real },
    );
    expect([out, (JSON.parse(toText(written.get('o.json'))) as { plan: string }).plan]).toEqual([
      '',
      'women',
    ]);
  });

  it('reports invalid rows, evaluates the valid ones, and exits with 1', async () => {
    const { code, out, err } = await call(
      'evaluate - --year 2024 --plan children',
      {},
      '指标,年份,数值,单位\n婴儿死亡率,2024,4.9,‰\n婴儿死亡数,2024,3,‰\n',
    );
    expect([code, out.includes('✓ attained')]).toEqual([1, true]);
    expect(err).toContain(
      '✗ -, row 2 (row 3 of the sheet), column “指标”: unknown indicator “婴儿死亡数”; did you mean ' +
        '“婴儿死亡率”?',
    );
  });

  it('accepts a policy, and reports errors in one', async () => {
    const files = {
      'f.csv': real,
      'good.json': '{"nearBand":"0.005"}',
      'odd.json': '{"nearBnd":"1"}',
      'bad.json': '{',
      'list.json': '[]',
      'null.json': 'null',
      'text.json': '"0.005"',
      'method.json': '{"method":"efficacy"}',
    };
    const policy = async (name: string) =>
      call(`evaluate f.csv --year 2020 --plan children --format json --policy ${name}`, files);
    // 93 × 0.005 = 0.465 ≥ 0.43
    expect(
      (JSON.parse((await policy('good.json')).out) as { summary: { nearlyAttained: number } })
        .summary.nearlyAttained,
    ).toBe(1);
    expect((await policy('odd.json')).err).toContain('did you mean “nearBand”?');
    for (const name of ['odd.json', 'bad.json']) expect((await policy(name)).code).toBe(2);
    for (const name of ['list.json', 'null.json', 'text.json'])
      expect((await policy(name)).err).toBe(
        `lipu-plans: ${name} is not a policy: it has to be a JSON object\n`,
      );
    // The method on the command line takes precedence over the one in the file.
    const methodOf = async (words: string) =>
      (JSON.parse((await policy(words)).out) as { policy: { method: string } }).policy.method;
    expect(await methodOf('method.json')).toBe('efficacy');
    expect(await methodOf('method.json --method realisation')).toBe('realisation');
    expect(await methodOf('good.json')).toBe('attainment');
  });

  it('writes both plans one after the other as a page or a table', async () => {
    const files = { 'f.csv': real };
    const table = (await call('evaluate f.csv --year 2020', files)).out;
    expect(table.match(/^.*Lipu, 2021–2030 · Lipu · 2020$/gm)).toHaveLength(2);
    expect(table).toMatch(/list[^\n]*\n\nDevelopment plan for children/);
  });

  it('evaluates another area and another stage', async () => {
    const data = '指标,年份,数值,单位,地区\n婴儿死亡率,2022,4.9,‰,全国\n';
    expect(
      (await call('evaluate f.csv --year 2022 --area 全国 --plan children', { 'f.csv': data })).out,
    ).toMatch(/全国 · 2022[\s\S]*✓ attained/);
    expect(
      (await call('evaluate f.csv --year 2022 --plan children', { 'f.csv': data })).out,
    ).toContain('0 attained');
    expect(
      (await call('evaluate f.csv --stage final --area 全国 --plan children', { 'f.csv': data }))
        .out,
    ).toContain('0 attained');
    // Rows that name no area belong to the area given on the command line.
    const unnamed = '项目,2022,2023\n婴儿死亡率(‰),2.33,2.21\n';
    expect(
      (await call('evaluate f.csv --year 2023 --area 北京市 --plan children', { 'f.csv': unnamed }))
        .out,
    ).toMatch(/北京市 · 2023[\s\S]*2\.21‰ \(2023\)[^\n]*✓ attained/);
    expect((await call('evaluate f.csv --stage midterm --year 2031', { 'f.csv': data })).code).toBe(
      2,
    );
  });
});

describe('check', () => {
  it('reports every invalid row and the unmatched names', async () => {
    const { code, out } = await call('check f.csv', {
      'f.csv': 'indicator,year,value,unit\nx,2020,1,%\nx,2021,1,%\n婴儿死亡率,2020,2.7,‰\n',
    });
    expect(code).toBe(1);
    expect(out).toContain(
      'f.csv, row 1 (row 2 of the sheet), column “indicator”: unknown indicator “x”',
    );
    expect(out).toContain('  x × 2');
    expect(out).toContain('1 file: 1 valid observation, 2 errors, 0 notices');
    expect((await call('check f.csv --lang zh', { 'f.csv': real })).out).toContain(
      '1个文件：10条可用，0处错误，0处提示',
    );
  });

  it('explains how each table was understood', async () => {
    const files = { 'f.csv': '指标,2019年,2030年目标\n婴儿死亡率（‰）,2.95,5\n' };
    const { code, out } = await call('check f.csv --explain', files);
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 6)).toEqual([
      'f.csv, rows 1–2, header in row 1',
      '  A “指标”: indicator',
      '  B “2019年”: figures (year 2019)',
      '  C “2030年目标”: target, change or rank, left out',
      '  rows: 1 with figures',
      '  filled cells: 3 in the header, 1 with dimensions, 1 with figures, 1 left out',
    ]);
    const json = JSON.parse((await call('check f.csv --explain --format json', files)).out) as {
      tables: readonly { readonly columns: readonly { readonly role: string }[] }[];
    };
    expect(json.tables[0]?.columns.map(({ role }) => role)).toEqual([
      'dimension',
      'figure',
      'notObserved',
    ]);
    expect((await call('check f.csv --format json', files)).out).not.toContain('tables');
    expect((await call('check f.csv --explian', files)).err).toContain('--explain');
  });

  it('accepts a year for tables without one', async () => {
    const files = { 'f.csv': '指标,数值,单位\n婴儿死亡率,2.7,‰\n' };
    expect((await call('check f.csv', files)).code).toBe(1);
    expect((await call('check f.csv --default-year 2020', files)).code).toBe(0);
    expect((await call('check f.csv --default-year MMXX', files)).code).toBe(2);
  });

  it.each([
    ['binary', new Uint8Array([0x50, 0x4b, 0, 1]), 'a binary file'],
    [
      'in no encoding',
      new Uint8Array([0xd6, 0xff, 0xff, 0x0a]),
      'cannot be decoded; expected text in UTF-8 or GB18030',
    ],
    ['empty', '', 'nothing to read'],
    ['a header only', 'indicator,year,value\n', 'rows after the header'],
    ['broken JSON', '[{', 'cannot be read as JSON'],
    ['ragged', 'indicator,year,value,unit\n婴儿死亡率,2020,2.7,‰,x\n', '5 cells; expected 4'],
  ])('reports a file that is %s', async (_, content, message) => {
    const { code, out } = await call('check f.csv', { 'f.csv': content });
    expect([code, out]).toEqual([1, expect.stringContaining(message)]);
  });

  it('reads JSON, a byte order mark, tabs and Windows line ends', async () => {
    const good = async (content: string) =>
      JSON.parse((await call('check f --format json', { f: content })).out) as {
        ok: boolean;
        observations: number;
      };
    expect(await good('[{"indicator":"IMR","year":2020,"value":"2.70","unit":"‰"}]')).toMatchObject(
      { ok: true, observations: 1 },
    );
    expect(
      await good('\ufeff指标\t年份\t数值\t单位\r\n"婴儿死亡率"\t2020\t2.70\t‰\r\n\r\n'),
    ).toMatchObject({ ok: true, observations: 1 });
  });
});

describe('targets, indicators and methods', () => {
  it('list and filter', async () => {
    const list = JSON.parse(
      (await call('targets --plan children --domain 2 --list goal --kind changeFrom --format json'))
        .out,
    ) as { id: string; name: { en: string } }[];
    expect(list.map((one) => [one.id, one.name.en])).toEqual([
      ['children.safety.g1.child-injury-mortality-rate', 'Child injury mortality rate'],
    ]);
    // A gap is named as in reports, not by the rate that it is about.
    const gaps = JSON.parse(
      (await call('targets --domain 1 --kind compare --format json')).out,
    ) as {
      id: string;
      name: { zh: string; en: string };
    }[];
    const id = 'women.health.g2.maternal-mortality-ratio-urban-rural-gap';
    expect(gaps.find((one) => one.id === id)?.name).toEqual({
      zh: '孕产妇死亡率的城乡差距',
      en: 'Maternal mortality ratio, urban–rural gap',
    });
    expect((await call('targets --kind around --format csv')).out.split('\r\n')).toHaveLength(6);
    // Columns are separated by spaces in a table, and by commas in CSV.
    const table = (await call('indicators --lang zh')).out.split('\n');
    expect(table.find((line) => line.includes('孕产妇死亡率'))).toMatch(
      /^maternal-mortality-ratio {2,}孕产妇死亡率 {2,}/,
    );
    expect(table[1]).toMatch(/^[─ ]+$/);
    expect(
      (JSON.parse((await call('indicators --format json')).out) as unknown[]).length,
    ).toBeGreaterThan(200);
  });

  it('compares methods line by line', async () => {
    const good =
      '{"id":7,"base":{"year":2020,"value":"10"},"target":{"year":2030,"value":"20"},' +
      '"direction":"up","series":[{"year":2025,"value":"15"}]}';
    const { code, out, err } = await call('methods -', {}, `${good}\n\n{"id":8}\nnot json\n`);
    expect(code).toBe(1);
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; methods: { sdgIndex: unknown } });
    expect(results.map((one) => [one.id, one.methods.sdgIndex])).toEqual([
      [7, { status: 'assessed', value: 1, class: 'onTrack' }],
    ]);
    expect(err).toMatch(/^-: line 3: .+\n-: line 4: .+\n$/);
  });
});

describe('explain', () => {
  it('shows the clause, the rule, the interpretations and the arithmetic', async () => {
    const { code, out } = await call('explain children.health.g3.under-five-mortality-rate f.csv', {
      'f.csv': real,
    });
    expect(code).toBe(0);
    for (const part of [
      '“死亡率分别降至',
      'at most 6.0‰',
      '2020: 6.76‰ (final)',
      'Margin (positive is better than the target): 6.0 − 6.76 = −0.76',
      'Verdict: missed',
    ])
      expect(out).toContain(part);
    expect(
      (await call('explain children.health.g3.under-five-mortality-rate --lang zh')).out,
    ).toContain('结论：无法评价（无数据）');
    expect((await call('explain children.health.g3.under-five-mortality')).err).toContain(
      'did you mean “children.health.g3.under-five-mortality-rate”?',
    );
  });
});

describe('explain by name', () => {
  it('explains every target on an indicator given by any of its names', async () => {
    const clauses = async (name: string) => {
      const { code, out } = await call(`explain ${name}`);
      expect(code).toBe(0);
      return out.split('\n').filter((line) => /^(women|children)\./.test(line));
    };
    const ids = ['children.health.g3.infant-mortality-rate'];
    for (const name of ['婴儿死亡率', 'infant-mortality-rate', 'IMR'])
      expect((await clauses(name)).slice(0, 1)).toEqual(ids);
    // Both plans contain the target.
    expect(await clauses('学前教育毛入园率')).toEqual([
      'women.education.g4.preschool-gross-enrolment-ratio',
      'children.education.g2.preschool-gross-enrolment-ratio',
    ]);
    const json = JSON.parse(
      (await call('explain 学前教育毛入园率 --format json')).out,
    ) as unknown[];
    expect(json).toHaveLength(2);
  });

  it('explains the target that an indicator is a component of', async () => {
    // Falls, burns and poisonings are one target, and falls alone are another.
    const { out } = await call('explain child-fall-incidence --format json');
    expect((JSON.parse(out) as { target: string }[]).map(({ target }) => target)).toEqual([
      'children.safety.g2.child-fall-burn-poisoning-incidence',
      'children.safety.m5.child-fall-incidence',
    ]);
  });

  it('suggests at most three names that contain the words', async () => {
    expect((await call('explain 率 --lang zh')).err).toBe(
      'lipu-plans: 未知目标“率”，是否为“女性青壮年文盲率”、“当年满15岁女性文盲率”或' +
        '“女性终身教育参与率”？\n',
    );
    expect((await call('explain OBESITY')).err).toContain('“Child obesity prevalence”?');
  });

  it('ignores case and spaces around a name', async () => {
    const { io, printed } = makeIo();
    expect(await run(['explain', ' infant mortality RATE '], io)).toBe(0);
    expect(printed.out).toMatch(/^children\.health\.g3\.infant-mortality-rate/m);
  });

  it('writes one target as one object, and separates several by an empty line', async () => {
    const id = 'children.health.g3.infant-mortality-rate';
    const { out } = await call(`explain ${id} --format json`);
    expect(JSON.parse(out)).toMatchObject({ target: id });
    const both = (await call('explain 学前教育毛入园率')).out.split('\n');
    const starts = both.flatMap((line, at) => (/^(?:women|children)\./.test(line) ? [at] : []));
    expect(starts.map((at) => both[at - 1])).toEqual([undefined, '']);
  });

  it('suggests only indicators with a target in the plan', async () => {
    // Three names in the children's plan contain the word, and none in the women's plan does.
    expect((await call('explain 新生儿 --plan women')).err).not.toContain('新生儿死亡率');
    expect((await call('explain 新生儿 --plan children')).err).toContain('新生儿死亡率');
  });

  it('suggests similar names', async () => {
    expect((await call('explain 婴儿死亡')).err).toBe(
      'lipu-plans: Unknown target “婴儿死亡”; did you mean “婴儿死亡率”?\n',
    );
    expect((await call('explain xyzzyxyzzy')).err).toBe(
      'lipu-plans: Unknown target “xyzzyxyzzy”\n',
    );
  });
});

describe('a usage error', () => {
  it.each([
    ['evalute', 'did you mean evaluate?'],
    ['evaluate', 'at least one file'],
    ['evaluate f.csv', 'needs --year'],
    ['evaluate none.csv --year 2020', 'No such file: none.csv'],
    ['evaluate folder --year 2020', 'folder is a folder'],
    ['evaluate f.csv --year 20x', '--year must be a whole number'],
    ['evaluate f.csv --year 2020 --plan child', 'did you mean children?'],
    ['evaluate f.csv --yaer 2020', 'did you mean --year?'],
    ['evaluate f.csv --year', '--year needs a value'],
    ['targets --domain 9', '--domain must be a whole number from 1 to 8, not 9'],
    ['targets --format xml', '--format must be table, json or csv'],
    ['explain', 'the id of a target'],
    ['methods', 'one JSON Lines file'],
  ])('%s', async (line, message) => {
    const { code, err } = await call(line, { 'f.csv': real });
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('every command has help', async () => {
    expect((await call('')).code).toBe(2);
    for (const command of ['targets', 'indicators', 'check', 'evaluate', 'methods', 'explain']) {
      const { code, out } = await call(`${command} --help`);
      expect([code, out]).toEqual([0, expect.stringContaining(`lipu-plans ${command}`)]);
    }
    expect((await call('--help --lang zh')).out).toContain('用法');
  });
});
