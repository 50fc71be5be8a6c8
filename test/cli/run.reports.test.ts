import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { type Bytes, makeIo, makeShell, toBytes, toText } from './makeIo.js';

const round = (name: string) =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../fixtures/round-2025', name)));
const files = {
  'earlier.csv': round('earlier.csv'),
  'health.csv': round('corrected/health.csv'),
  // Invented.
  'others.csv':
    '指标,年份,数值,单位,地区\n婴儿死亡率,2025,3.9,‰,全国\n新生儿死亡率,2025,1.2,‰,全国\n' +
    '婴儿死亡率,2025,2.5,‰,广西\n',
  'text.txt': '年报',
  'list.json': '[]',
  'object.json': '{"plan":"children"}',
};
const lastYear = 'evaluate earlier.csv --year 2024 --plan children --format json --out last.json';
const thisYear = 'evaluate earlier.csv health.csv others.csv --year 2025 --plan children --lang zh';

/** The texts of a part of an Office file, each as it is shown. */
const textsIn = (file: Bytes | undefined, path: string) => {
  const part = strFromU8(unzipSync(toBytes(file ?? ''))[path] as Uint8Array);
  return [...part.matchAll(/<(?:w:)?t(?: [^>]*)?>([^<]*)</g)].map((match) => match[1]);
};

describe('the format', () => {
  it('is that of the name of the file unless it is given', async () => {
    const call = makeShell(files);
    const line = 'evaluate earlier.csv --year 2020 --plan children';
    const start = async (words: string, file: string) =>
      toText((await call(`${line} ${words}`)).written.get(file)).slice(0, 4);
    expect(await start('--out r.html', 'r.html')).toBe('<!do');
    expect(await start('--out R.DOCX', 'R.DOCX')).toBe('PK\u0003\u0004');
    expect(await start('--out r.txt', 'r.txt')).toBe('Deve');
    expect(await start('--out r', 'r')).toBe('Deve');
    expect(await start('--format md --out r.log', 'r.log')).toBe('# De');
    const { written } = await call('template --plan children --year 2025 --out t.xlsx');
    expect(toText(written.get('t.xlsx')).slice(0, 2)).toBe('PK');
  });

  it('decides which options have an effect; the others are named', async () => {
    const call = makeShell(files);
    const line = 'evaluate earlier.csv --year 2020 --plan children';
    expect(await call(`${line} --form full --all --workers 2 --format csv`)).toMatchObject({
      code: 0,
      err:
        '· --all has no effect with --format csv\n· --form has no effect with --format csv\n' +
        '· --workers has no effect without --areas\n',
    });
    expect((await call(`${line} --method efficacy --format html --lang zh`)).err).toBe(
      '· --method 对 --format html 不起作用\n',
    );
    const used = '--format html --form full --assignment units.csv --compare-areas 全国';
    expect(
      (
        await makeShell({ ...files, 'units.csv': 'id,unit\nchildren,A\n' })(
          `${line.replace('earlier.csv', 'earlier.csv others.csv')} ${used}`,
        )
      ).err,
    ).not.toContain('no effect');
  });
});

describe('evaluate --previous', () => {
  it('compares with the evaluation of the year before', async () => {
    const call = makeShell(files);
    expect((await call(lastYear)).err).toBe('Wrote last.json\n');
    const { code, out } = await call(`${thisYear} --previous last.json --format md`);
    expect(code).toBe(0);
    // 2024: 2.81 ≤ 5 and 97.0 ≥ 97 are attained; 6.24 > 6 and 97.0 < 98.35, the base, are missed.
    // 2025: 2.84, 6.00, 1.58 ‰, 6.2, 96.8, 93.4, 94.1 and 97.0 % attain their targets; 97.0 < 98.35
    // is missed: 8 ÷ 9 = 88.9 %.
    expect(out).toContain(
      '\n\n达标率比2024年的50%（2/4）提高38.9个百分点；可评价的目标由4项变为9项，两年不完全可比。\n\n',
    );
    expect(out).toContain('\n\n与2024年相比，新达到目标的有1项：5岁以下儿童死亡率；新增可评价');
    expect(out).toContain('| 指标 | 2020年（基期） | 2024年 | 2025年 | 目标 | 结果 |\n');
    expect((await call(`${thisYear} --format md`)).out).not.toContain('达标率比2024年');
  });

  it('refuses one of the same year, by the name of the option', async () => {
    const call = makeShell(files);
    await call(lastYear);
    const { err } = await call(
      'evaluate earlier.csv --year 2024 --plan children --format md --previous last.json',
    );
    expect(err).toMatch(/^lipu-plans: --previous: year .*2023/);
  });

  it('reads the evaluations of both plans from one file', async () => {
    const call = makeShell(files);
    await call('evaluate earlier.csv --year 2024 --format json --out last.json');
    const { out } = await call(
      'evaluate earlier.csv health.csv --year 2025 --previous last.json --format md --lang en',
    );
    const pages = out.split(/(?<=\n)\n(?=# )/);
    expect(pages.map((page) => page.split('\n', 1)[0])).toEqual([
      '# Development plan for women of Lipu, 2021–2030: Annual monitoring report 2025',
      '# Development plan for children of Lipu, 2021–2030: Annual monitoring report 2025',
    ]);
    expect(pages[1]).toContain('38.9 percentage points higher than in 2024, when it was 50% (2/4)');
  });

  it.each([
    ['text.txt', 'text.txt is not JSON (line 1)'],
    ['object.json', 'object.json is not an evaluation: write one with evaluate --format json'],
    ['list.json', 'list.json contains no evaluation of women'],
    ['last.json', 'last.json contains no evaluation of women'],
    ['none.json', 'No such file: none.json'],
  ])('refuses %s', async (file, message) => {
    const call = makeShell(files);
    await call(lastYear);
    const { code, out, err } = await call(
      `evaluate earlier.csv --year 2025 --format md --previous ${file}`,
    );
    expect([code, out, err]).toEqual([2, '', `lipu-plans: ${message}\n`]);
  });
});

describe('evaluate --compare-areas', () => {
  it('shows the figures of other areas beside ours, by any of their names', async () => {
    const { code, out, err } = await makeShell(files)(
      `${thisYear} --compare-areas 中国,广西 --format md`,
    );
    const table = out.split('\n').filter((line) => line.startsWith('| '));
    expect(table.find((line) => line.includes('| 结果 |'))).toMatch(/\| 结果 \| 全国 \| 全区 \|$/);
    expect(table.find((line) => line.includes('| 婴儿死亡率 |'))).toMatch(
      /\| 2\.84‰（初步数） \| ≤ 5\.0‰ \| ✓ 达到 \| 3\.9‰ \| 2\.5‰ \|$/,
    );
    // 2.84 is below 3.9 and above 2.5; 1.58 is above 1.2.
    expect(out).toContain('可与全国比较的2项指标中，1项优于全国，1项不及全国。');
    expect(out).toContain('可与全区比较的1项指标中，1项不及全区。');
    expect(out).not.toContain('没有地区');
    // Their rows raise notices, not errors.
    expect([code, err.split('\n')]).toEqual([
      0,
      [
        '· others.csv，表中第2行（第1条数据），“地区”列：“全国”不是本地区，其数据仅供比较',
        '· others.csv，表中第4行（第3条数据），“地区”列：“全区”不是本地区，其数据仅供比较',
        '',
      ],
    ]);
  });
});

it.each([
  // Named as in a row: a township, the area of the plan, a higher area.
  ['荔城镇', '荔城镇'],
  ['全县', '荔浦市'],
  ['中国', '全国'],
  ['450332', '450332'],
])('evaluate --area %s is about %s', async (word, name) => {
  const { out } = await makeShell(files)(`${thisYear} --area ${word}`);
  expect(out.split('\n')[0]).toBe(`荔浦市儿童发展规划（2021—2030年） · ${name} · 2025年`);
});

it.each([
  // An institution is not an area, nor is a name that neither the catalogue nor the data contain.
  ['--area 妇幼保健院', '无法识别的地区“妇幼保健院”'],
  ['--area 不存在', '无法识别的地区“不存在”'],
  ['--area 荔甫市', '无法识别的地区“荔甫市”，是否为“荔浦市”'],
  ['--areas 450381,nowhere', '无法识别的地区“nowhere”'],
  ['--areas 450332', '无法识别的地区“450332”'],
  // The name of an area of which there are no figures.
  ['--compare-areas 平乐县', '没有“平乐县”的数据，已有数据的地区为荔浦市、全国、全区'],
])('evaluate %s is refused: no figure is of an area of that name', async (option, message) => {
  const { out, err } = await makeShell(files)(`${thisYear} ${option}`);
  expect([out, err]).toEqual(['', expect.stringContaining(message)]);
});

describe('evaluate --assignment', () => {
  it('counts targets by unit, and exits with 1 if the assignment has errors', async () => {
    const call = makeShell({
      ...files,
      'units.csv': '编号,责任单位\nchildren.health,卫生健康局\n',
      'bad.csv': '编号,责任单位\nchildren.health,卫生健康局\nchildren.helth,教育局\n',
    });
    const { code, out } = await call(`${thisYear} --assignment units.csv --format md`);
    expect(code).toBe(0);
    // Health has 41 targets, one of which repeats another; 7 have figures, all attained.
    expect(out).toContain('| 卫生健康局 | 40 | 40 | 7 | 7 | 0 | 33 |');
    const bad = await call(`${thisYear} --assignment bad.csv --format md`);
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('✗ bad.csv，表中第3行（第2条数据）');
    expect(bad.out).toContain('| 卫生健康局 | 40 | 40 | 7 | 7 | 0 | 33 |');
  });
});

it('evaluate --all lists the targets without data', async () => {
  const call = makeShell(files);
  const few = (await call(thisYear)).out;
  expect(few).toContain('可用 --all 列出');
  expect(few).not.toContain('儿童与法律保护（1项）');
  expect((await call(`${thisYear} --all`)).out).toContain(
    '  儿童与法律保护（1项）：未成年人犯罪人数占未成年人人口比重 ↓ 降低（无数据）\n',
  );
});

it('evaluate writes the same page to standard output as to a file', async () => {
  const call = makeShell(files);
  const { out } = await call(`${thisYear} --format html`);
  expect(out.split('\n', 2)).toEqual(['<!doctype html>', '<html lang="zh-CN">']);
  const { written } = await call(`${thisYear} --format html --out r.html`);
  expect(toText(written.get('r.html'))).toBe(out);
});

it('evaluate --force applies to the output file, and does not require one', async () => {
  const call = makeShell(files);
  const { code, written } = await call(`${thisYear} --format md --out r.md --force`);
  expect([code, [...written.keys()]]).toEqual([0, ['r.md']]);
});

describe('evaluate as an Office file', () => {
  it('writes a document', async () => {
    const { written, err } = await makeShell(files)(`${thisYear} --format docx --out r.docx`);
    expect(err.split('\n')[0]).toBe('已写入r.docx');
    const texts = textsIn(written.get('r.docx'), 'word/document.xml').join('');
    expect(texts).toContain('达标率为88.9%（8/9）');
    expect(texts).not.toContain('七、分指标情况');
    const full = await makeShell(files)(`${thisYear} --format docx --form full --out r.docx`);
    expect(textsIn(full.written.get('r.docx'), 'word/document.xml')).toContain('七、分指标情况');
  });

  it('is not printed on a terminal', async () => {
    const call = async (line: string, width?: number) => {
      const { io, printed } = makeIo(files, { width });
      return [await run(line.split(' '), io), printed.out.slice(0, 2), printed.err];
    };
    const refused =
      'lipu-plans: A terminal cannot show documents and workbooks: name a file with --out, or ' +
      'redirect the output\n';
    const blank = 'template --plan children --year 2025';
    for (const line of [
      `${lastYear.split(' --format')[0]} --format docx`,
      `${blank} --format xlsx`,
    ]) {
      expect(await call(line, 100)).toEqual([2, '', refused]);
      expect(await call(line)).toEqual([0, 'PK', '']);
    }
    expect((await call(blank, 100))[0]).toBe(0);
  });

  it('writes a workbook', async () => {
    const { written } = await makeShell(files)(`${thisYear} --format xlsx --out r.xlsx`);
    expect(textsIn(written.get('r.xlsx'), 'xl/sharedStrings.xml')).toContain('88.9%（8/9）');
    const sheet = strFromU8(
      unzipSync(written.get('r.xlsx') as Uint8Array)['xl/worksheets/sheet2.xml'] as Uint8Array,
    );
    expect(sheet).toContain('<v>2.84</v>');
  });

  it.each(['docx', 'xlsx', 'html', 'csv'])('writes two files for two plans: %s', async (format) => {
    const line = `evaluate earlier.csv --year 2024 --format ${format} --out a.b/r.${format}`;
    const { written } = await makeShell(files)(line);
    expect([...written.keys()]).toEqual([`a.b/r-women.${format}`, `a.b/r-children.${format}`]);
    const { code, err } = await makeShell(files)(line.replace(/ --out .*/, ''));
    expect([code, err]).toEqual([2, expect.stringContaining('writes one file per plan')]);
  });

  it('names files after the plans if the name has no extension', async () => {
    const line = 'evaluate earlier.csv --year 2024 --format html --out a.b/r';
    expect([...(await makeShell(files)(line)).written.keys()]).toEqual([
      'a.b/r-women',
      'a.b/r-children',
    ]);
  });
});

describe('figures of two files that contradict each other', () => {
  const figure = (year: number, value: string) =>
    `指标,年份,数值,单位\n学前教育毛入园率,${year},${value},%\n`;
  const call = makeShell({
    'ja.csv': figure(2025, '95.1'),
    'tj.csv': figure(2025, '92.3'),
    'before.csv': figure(2024, '94.0'),
  });

  it.each(['', ' before.csv'])('are a separate reason in the report%s', async (more) => {
    const text = `evaluate ja.csv tj.csv${more} --year 2025 --plan children --lang zh`;
    const { code, out, err } = await call(text);
    expect(code).toBe(1);
    // The figures of 2024 and 2025 are not confused.
    expect(out).toContain('数据相互矛盾1项');
    expect(err).toContain('95.1与92.3（tj.csv，第1条数据）矛盾');
    const report = (await call(`${text} --format md`)).out;
    expect(report).toContain(
      '≥ 93% | 数据相互矛盾：2025年的数据相互矛盾：92.3%、95.1%。相互矛盾的数据未予采用。 |',
    );
    expect(report).toContain('\n- 学前教育毛入园率2025年的数据相互矛盾：92.3%、95.1%\n');
  });

  it('are explained', async () => {
    const target = 'children.education.g2.preschool-gross-enrolment-ratio';
    const { out } = await call(`explain ${target} ja.csv tj.csv --year 2025 --lang zh`);
    expect(out).toContain('结论：无法评价（数据相互矛盾）');
  });
});
