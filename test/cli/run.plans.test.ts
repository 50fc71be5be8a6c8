import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/author/composePlan.js';
import { run } from '../../src/cli/run.js';
import { makeIo, makeShell, toBytes } from './makeIo.js';

const text = readFileSync(resolve(import.meta.dirname, '../../fixtures/drafts/county.txt'));
const plan = composePlan({
  id: 'county',
  name: { zh: '某县规划', en: 'Plan of a county' },
  period: { start: 2021, end: 2030 },
  issuedOn: '2022-06-01',
  areaCode: '某县',
  source: 'county-2022',
  domains: [
    {
      slug: 'health',
      number: 1,
      name: { zh: '健康', en: 'Health' },
      goals: {
        1: {
          title: { zh: '死亡率', en: 'Mortality' },
          targets: {
            'infant-mortality-rate': {
              rule: { kind: 'atMost', value: '4.5', unit: 'permille' },
              wording: '降至4.5‰以下',
            },
          },
        },
      },
    },
  ],
});
const figures = '指标,年份,数值,单位\n婴儿死亡率,2020,6.1,‰\n婴儿死亡率,2025,4.3,‰\n';
const deaths = '指标,年份,数值,单位\n孕产妇死亡率,2025,9,/10万\n';

describe('--plan with a file', () => {
  const files = { 'plan.json': JSON.stringify(plan), 'f.csv': figures };

  it('uses the plan of the file in every command', async () => {
    const call = makeShell(files);
    const evaluated = await call('evaluate f.csv --plan plan.json --year 2025');
    expect(evaluated.code).toBe(0);
    expect(evaluated.out).toContain('1 target: 1 attained');
    const checked = await call('check f.csv --plan plan.json --format json');
    expect(JSON.parse(checked.out)).toMatchObject({ ok: true, observations: 2 });
    const listed = await call('targets --plan plan.json --format json');
    expect(JSON.parse(listed.out)).toMatchObject([
      { id: 'county.health.g1.infant-mortality-rate', name: { en: 'Infant mortality rate' } },
    ]);
    const named = await call('indicators --plan plan.json --format json');
    expect(JSON.parse(named.out)).toMatchObject([{ id: 'infant-mortality-rate' }]);
    const explained = await call('explain 婴儿死亡率 f.csv --plan plan.json');
    expect(explained.out).toContain('4.5 − 4.3 = 0.2');
    const asked = await call('template --plan plan.json --year 2025');
    expect([asked.code, asked.out.includes('Infant mortality rate')]).toEqual([0, true]);
  });

  it('reads the plan from standard input for -', async () => {
    const { io, printed } = makeIo(
      { 'f.csv': figures },
      { readInput: async () => toBytes(files['plan.json']) },
    );
    expect(await run('evaluate f.csv --plan - --year 2025'.split(' '), io)).toBe(0);
    expect(printed.out).toContain('1 target: 1 attained');
  });

  it('uses our townships only if the plan is ours', async () => {
    const call = makeShell({
      'far.json': files['plan.json'],
      'near.json': JSON.stringify({ ...plan, areaCode: '450381' }),
      'f.csv': '指标,年份,数值,单位,地区\n婴儿死亡率,2025,4.3,‰,荔城镇\n',
    });
    const near = await call('check f.csv --plan near.json');
    expect(near.out).toBe('\n1 file: 1 valid observation, 0 errors, 0 notices\n');
    const far = await call('check f.csv --plan far.json');
    expect(far.out).toContain('“荔城镇” is another area');
  });

  it('reads a file whose name has no ending; another word is a misspelt plan', async () => {
    const call = makeShell({ ...files, county: files['plan.json'] });
    const { code, out } = await call('targets --plan county --format json');
    expect([code, JSON.parse(out).length]).toEqual([0, 1]);
    const lines = ['compare women wimen', 'evaluate f.csv --year 2025 --plan women --parent wimen'];
    for (const line of lines)
      expect(await call(line)).toMatchObject({
        code: 2,
        err:
          'lipu-plans: There is no plan “wimen”: a plan is women, children or a file; ' +
          'did you mean women?\n',
      });
  });

  it('accepts a draft that was corrected as a table', async () => {
    const call = makeShell({ 'county.txt': text, 'f.csv': deaths });
    for (const path of ['county.csv', 'county.json']) {
      const drafted = await call(`draft county.txt --id county --out ${path}`);
      expect(drafted.code).toBe(0);
      const { code, out } = await call(`evaluate f.csv --plan ${path} --year 2025 --format json`);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ plan: 'county', summary: { attained: 1 } });
    }
  });

  it('reports errors in a table, and evaluates nothing', async () => {
    const call = makeShell({ ...files, 'bad.csv': '行,规则,原文,代号\n规划,,,county\n' });
    const { code, out, err } = await call('evaluate f.csv --plan bad.csv --year 2025', 'zh_CN');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('✗ bad.csv，表中第2行（第1条数据），“数值”列：单元格为空');
  });

  it.each(['targets', 'indicators', 'check f.csv', 'explain 婴儿死亡率', 'template --year 2025'])(
    '%s exits with 1 if the plan has errors',
    async (words) => {
      const call = makeShell({ ...files, 'bad.csv': '行,规则,原文,代号\n规划,,,county\n' });
      const { code, out, err } = await call(`${words} --plan bad.csv`);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(/^✗ bad\.csv, row 1 .*the cell is empty/);
      expect((await call('compare bad.csv women')).code).toBe(1);
      expect((await call('compare women bad.csv')).code).toBe(1);
    },
  );

  it('reports errors in a plan as JSON, and a misspelt id', async () => {
    const call = makeShell({
      ...files,
      'bad.json': '{"id": "x"}',
      'cut.json': '{"id": ',
      'comma.json': '{\n"id": "some",\n"number": 3\n"x": 1,\n"y": 2\n}\n',
      'other.json': JSON.stringify(plan).replaceAll('"infant-mortality-rate"', '"infant-weight"'),
    });
    expect((await call('check f.csv --plan bad.json')).err).toContain('domains');
    expect((await call('check f.csv --plan cut.json')).err).toContain('not JSON (line 1)');
    // The missing comma after 3 is noticed at the start of the fourth line.
    expect((await call('check f.csv --plan comma.json')).err).toContain('not JSON (line 4)');
    expect((await call('check f.csv --plan other.json')).err).toContain(
      'county.health.g1.infant-mortality-rate: unknown indicator',
    );
    expect((await call('check f.csv --plan woman')).err).toContain('women');
    expect((await call('check f.csv --plan none.json')).err).toContain('No such file: none.json');
  });
});

describe('--parent', () => {
  // At most 4.0 ‰ above, 4.5 ‰ here: 4.3 is attained here, and missed above by 0.3. The plan above
  // has an indicator of its own, 88 % of at least 90 %.
  const above = {
    行: ['规划', '指标', '领域', '条款', '目标', '目标'],
    领域: ['', '', 'health', 'health', 'health', 'health'],
    类别: ['', '', '', '主要目标', '主要目标', '主要目标'],
    序号: ['', '', '1', '1', '1', '1'],
    上限: ['2030', '', '', '', '', ''],
    代号: ['province', 'hearing', '', '', '', ''],
    名称: ['某省规划', '听力筛查率', '健康', '死亡率', '', ''],
    指标: ['', '', '', '', '婴儿死亡率', '听力筛查率'],
    规则: ['', '', '', '', '不高于', '不低于'],
    数值: ['2021', '', '', '', '4.0', '90'],
    单位: ['', '%', '', '', '‰', '%'],
    方向: ['', '提高', '', '', '', ''],
    原文: ['', '', '', '', '降至4.0‰以下', '达到90%以上'],
    说明: ['', '筛查人数占比', '', '', '', ''],
    地区: ['某省', '', '', '', '', ''],
    印发日期: ['2021-12-01', '', '', '', '', ''],
    来源: ['某省', '', '', '', '', ''],
  };
  const rows = above.行.map((_, at) => Object.values(above).map((column) => column[at]));
  const table = [Object.keys(above), ...rows].map((row) => row.join(',')).join('\n');
  const files = {
    'plan.json': JSON.stringify(plan),
    'above.csv': table,
    'f.csv': `${figures}听力筛查率,2025,88,%\n`,
  };
  const line = 'evaluate f.csv --plan plan.json --parent above.csv --year 2025';

  it('adds a section on the higher-level plan to every report', async () => {
    const call = makeShell(files);
    const printed = await call(line, 'zh_CN');
    expect([printed.code, printed.err]).toEqual([0, '']);
    expect(printed.out).toContain(
      '《某省规划》共2项目标，按同一数据评价，未达到2项。' +
        '与上述目标相比，本规划的目标更宽的1项，缺少相应目标的1项。\n' +
        '未达到上级规划目标、已达到本规划目标的指标：婴儿死亡率。\n' +
        '未达到上级规划目标、本规划没有相应目标的指标：听力筛查率。\n',
    );
    // The tables of the section only appear in pages.
    expect(printed.out).toMatch(/听力筛查率。\n$/);
    const page = await call(`${line} --format md`);
    expect(page.out).toContain('| Infant mortality rate | 4.3‰ | ≤ 4.0‰ | 0.3 per mille points |');
  });

  it('requires one plan below it and one evaluation', async () => {
    const call = makeShell({ ...files, 'own.json': JSON.stringify({ ...plan, parent: 'nation' }) });
    const said = async (words: string) => {
      const { code, err } = await call(words);
      return [code, err.trim().split('\n').at(-1)];
    };
    expect(await said(line.replace('--plan plan.json ', ''))).toEqual([
      2,
      expect.stringContaining('--parent needs --plan'),
    ]);
    expect(await said(`${line} --areas all`)).toEqual([
      2,
      expect.stringContaining('--areas and --parent cannot be combined'),
    ]);
    expect(await said(line.replace('plan.json', 'own.json'))).toEqual([
      2,
      expect.stringContaining('nation'),
    ]);
  });

  it('reports errors in the higher-level plan', async () => {
    const call = makeShell({ ...files, 'above.csv': '行,规则,原文,代号\n规划,,,province\n' });
    const { code, out, err } = await call(line);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('✗ above.csv, row 1');
  });
});

describe('compare', () => {
  const files = { 'plan.json': JSON.stringify(plan) };

  it('shows two plans side by side', async () => {
    const call = makeShell(files);
    const { code, out } = await call('compare plan.json children --format csv');
    expect(code).toBe(0);
    // 4.5 − 5.0 = −0.5 ‰: a lower limit is tighter if the rule is “at most”.
    expect(out.split('\r\n')[1]).toBe(
      'Infant mortality rate,tighter,≤ 4.5‰ (by 2030),≤ 5.0‰ (by 2030),−0.5‰',
    );
    const table = await call('compare plan.json children');
    expect(table.out).toMatch(/\n1 tighter, \d+ only in the second plan\.\n/);
    const page = await call('compare plan.json children --format md', 'zh_CN');
    expect(page.out).toContain('| 婴儿死亡率 | 更严 | ≤ 4.5‰（到2030年） | ≤ 5.0‰（到2030年） |');
    const data = await call('compare women women --format json');
    expect(JSON.parse(data.out).summary).toMatchObject({ looser: 0, onlyHere: 0 });
  });

  it('takes the better side of a figure from the indicator', async () => {
    // About 4.5 ‰ of deaths is tighter than about 5.0 ‰.
    const about = (value: string) =>
      JSON.stringify(plan).replace('"atMost","value":"4.5"', `"around","value":"${value}"`);
    const call = makeShell({ 'here.json': about('4.5'), 'there.json': about('5.0') });
    expect((await call('compare here.json there.json')).out).toContain('\n1 tighter.\n');
  });

  it('takes two plans', async () => {
    const call = makeShell(files);
    for (const line of ['compare women', 'compare women children plan.json']) {
      const { code, err } = await call(line);
      expect([code, err]).toEqual([2, expect.stringContaining('compare takes two plans')]);
    }
  });
});
