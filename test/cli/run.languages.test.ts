import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { commandNames } from '../../src/locale/commandNames.js';
import { failure, makeIo, toText } from './makeIo.js';

const round = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../fixtures/round-2025', name));
const files: Record<string, Uint8Array> = {
  'earlier.csv': round('earlier.csv'),
  'bad.csv': round('received/health.csv'),
  'good.csv': round('corrected/health.csv'),
  'education.xlsx': round('received/education.xlsx'),
  'units.csv': round('units.csv'),
  'policy.json': new TextEncoder().encode('{"nearBand":"0.02"}'),
  'list.json': new TextEncoder().encode('[]'),
};

async function call(line: string, locale = 'zh_CN.UTF-8') {
  const { io, written, printed } = makeIo(files, {
    locale,
    readFile: async (path) => {
      const content = files[path];
      if (content === undefined) throw failure(path === 'locked' ? 'EACCES' : 'ENOENT');
      return content;
    },
  });
  const code = await run(line.split(' '), io);
  const { out, err } = printed;
  expect(out + err).not.toMatch(/\n {4}at |undefined|NaN|\[object/);
  return { code, out, err, written };
}

describe('the command line in Chinese', () => {
  it.each(commandNames)('%s has help with an example in both languages', async (name) => {
    const [zh, en] = [await call(`${name} --help`), await call(`${name} --help`, 'C')];
    expect([zh.code, en.code]).toEqual([0, 0]);
    for (const { out } of [zh, en])
      expect(out.match(new RegExp(`lipu-plans ${name}`, 'g'))?.length ?? 0).toBeGreaterThan(
        name === 'methods' ? 0 : 1,
      );
    expect(/[一-鿿]/.test(zh.out)).toBe(true);
  });

  it.each([
    ['check', 'check 需要至少一个文件，或用 - 表示标准输入'],
    ['evaluate', 'evaluate 需要至少一个文件，或用 - 表示标准输入'],
    [
      'evaluate earlier.csv',
      'evaluate 须用 --year 指定年份，或用 --stage 指定阶段（midterm或final）',
    ],
    ['explain', 'explain 需要目标编号或指标名称'],
    ['methods', 'methods 需要一个JSON Lines文件（.jsonl，每行一个JSON对象），或用 - 表示标准输入'],
    ['check nothing.csv', '找不到文件nothing.csv'],
    ['check locked', '无法读取locked：没有权限'],
    ['evalute', '未知命令“evalute”，是否为evaluate？'],
    ['check earlier.csv --shet x', '未知选项--shet，是否为--sheet？'],
    ['evaluate earlier.csv --year', '--year 需要一个值'],
    ['evaluate earlier.csv --year 20x', '--year 应为整数，而不是“20x”'],
    [
      'evaluate earlier.csv --year 2025 --plan wimen',
      '没有规划“wimen”：规划应为women、children或文件，是否为women？',
    ],
    [
      'evaluate earlier.csv --year 2025 --policy list.json',
      'list.json不是评价参数：应为一个JSON对象',
    ],
    [
      'evaluate earlier.csv --year 2025 --format csv',
      '两部规划的csv须分成两个文件：请用 --plan 指定一部规划，或用 --out 指定文件名',
    ],
    ['explain 婴儿死亡', '未知目标“婴儿死亡”，是否为“婴儿死亡率”？'],
    [
      'template --plan women --year 2025 --unit 某局',
      '--unit 须与 --assignment（责任分工）同时使用',
    ],
    ['template --year 2025', 'template 须用 --plan 指定规划（women或children）'],
    ['template --plan women', 'template 须用 --year 指定年份'],
    [
      'template --plan women --year 2025 --assignment units.csv',
      '每个责任单位各生成一个文件：请用 --out 指定文件夹，或用 --unit 指定一个单位',
    ],
  ])('%s reports what is missing', async (line, message) => {
    expect(await call(line)).toMatchObject({ code: 2, err: `lipu-plans: ${message}\n` });
  });

  it.each([
    ['check nothing.csv', 'No such file: nothing.csv'],
    ['check locked', 'locked cannot be read: permission denied'],
    ['evaluate earlier.csv --year 20x', '--year must be a whole number, not “20x”'],
    [
      'evaluate earlier.csv --year 2025 --plan wimen',
      'There is no plan “wimen”: a plan is women, children or a file; did you mean women?',
    ],
    ['evaluate earlier.csv --year 2025 --policy earlier.csv', 'earlier.csv is not JSON'],
    [
      'evaluate earlier.csv --year 2025 --policy list.json',
      'list.json is not a policy: it has to be a JSON object',
    ],
    [
      'evaluate earlier.csv --year 2025 --format html',
      '--format html writes one file per plan: name one plan with --plan, or a file with --out',
    ],
    ['evaluate earlier.csv --yaer 2025', 'Unknown option --yaer; did you mean --year?'],
    ['evaluate earlier.csv --year', '--year needs a value'],
  ])('%s names the mistake', async (line, message) => {
    const { code, err } = await call(line, 'C');
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('check reads the named sheet, and lists the existing ones', async () => {
    const { code, out } = await call('check education.xlsx --sheet 初中');
    expect([code, out.split('\n')[0]]).toEqual([1, '✗ education.xlsx：没有工作表“初中”，应为教育']);
    expect((await call('check education.xlsx --sheet 教育')).out).toContain('14条可用');
  });

  it('check reads hidden sheets only on request', async () => {
    // The only sheet of the workbook is hidden.
    const parts = unzipSync(round('received/education.xlsx'));
    const path = 'xl/workbook.xml';
    const book = strFromU8(parts[path] as Uint8Array);
    const hidden = book.replace('<sheet name=', '<sheet state="hidden" name=');
    expect(hidden).not.toBe(book);
    files['hidden.xlsx'] = zipSync({ ...parts, [path]: strToU8(hidden) });
    expect((await call('check hidden.xlsx')).out).toContain('0条可用');
    expect((await call('check hidden.xlsx --hidden')).out).toContain('14条可用');
  });

  it('check writes a line for each of several files', async () => {
    const { code, out } = await call('check earlier.csv bad.csv good.csv');
    expect(code).toBe(1);
    expect(
      out
        .split('\n')
        .filter((line) => /^(earlier|bad|good)\.csv +\d/.test(line))
        .map((line) => line.split(/ +/)),
    ).toEqual([
      ['earlier.csv', '10', '0', '0'],
      ['bad.csv', '4', '3', '5'],
      // Four of the seven figures in good.csv are in bad.csv too.
      ['good.csv', '3', '0', '4'],
    ]);
    const json = JSON.parse((await call('check earlier.csv bad.csv --format json')).out) as {
      ok: boolean;
      files: { file: string; issues: number }[];
    };
    expect([json.ok, json.files.map(({ issues }) => issues)]).toEqual([false, [0, 3]]);
  });

  it('evaluate writes both plans into files of their own, with scores on request', async () => {
    const { code, written } = await call(
      'evaluate earlier.csv good.csv --year 2025 --policy policy.json --assignment units.csv ' +
        '--format html --out r.html',
    );
    expect([code, [...written.keys()]]).toEqual([0, ['r-women.html', 'r-children.html']]);
    expect(toText(written.get('r-children.html'))).toContain('市卫生健康局');
    const scored = await call(
      'evaluate earlier.csv good.csv --year 2025 --plan children --method realisation',
    );
    expect(scored.code).toBe(0);
    expect(scored.out).toMatch(/得分|分/);
    expect(
      (await call('evaluate earlier.csv bad.csv --year 2025 --plan children --format md --lang en'))
        .err,
    ).toContain('3 errors; the data concerned were left out of the evaluation');
    expect(
      (await call('evaluate earlier.csv bad.csv --year 2025 --plan children --format csv')).err,
    ).toContain('3处错误，相关数据未参与评价');
  });

  it('template for one unit, and lists in Chinese', async () => {
    expect(
      (await call('template --plan children --year 2025 --assignment units.csv --unit 市水利局'))
        .out,
    ).toContain('rural-tap-water-coverage-rate');
    expect((await call('targets --plan women --domain 1')).out).toContain('孕产妇死亡率');
    expect((await call('indicators')).out).toContain('婴儿死亡率');
    expect(
      (await call('explain children.health.g3.infant-mortality-rate earlier.csv')).out,
    ).toContain('结论');
    expect((await call('frobnicate')).err).toContain('未知命令“frobnicate”');
  });
});
