import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/author/composePlan.js';
import { run } from '../../src/cli/run.js';
import { type Files, makeIo } from './makeIo.js';

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

/** Runs command lines one after the other, over files that exist only here. */
function shell(files: Files) {
  const disk = { ...files };
  return async (line: string, locale = 'en') => {
    const { io, written, printed } = makeIo(disk, { locale });
    const code = await run(line.split(' '), io);
    Object.assign(disk, Object.fromEntries(written));
    return { code, ...printed };
  };
}

describe('--plan with a file', () => {
  const files = { 'plan.json': JSON.stringify(plan), 'f.csv': figures };

  it('judges, checks, lists, explains and asks by the plan of the file', async () => {
    const call = shell(files);
    const evaluated = await call('evaluate f.csv --plan plan.json --year 2025');
    expect(evaluated.code).toBe(0);
    expect(evaluated.out).toContain('1 targets: 1 attained');
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

  it('takes a draft that was corrected as a table', async () => {
    const call = shell({ 'county.txt': text, 'f.csv': deaths });
    for (const path of ['county.csv', 'county.json']) {
      const drafted = await call(`draft county.txt --id county --out ${path}`);
      expect(drafted.code).toBe(0);
      const { code, out } = await call(`evaluate f.csv --plan ${path} --year 2025 --format json`);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ plan: 'county', summary: { attained: 1 } });
    }
  });

  it('reports what is wrong with a table, and judges nothing', async () => {
    const call = shell({ ...files, 'bad.csv': '行,规则,原文,代号\n规划,,,county\n' });
    const { code, out, err } = await call('evaluate f.csv --plan bad.csv --year 2025', 'zh_CN');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('✗ bad.csv，第1行（表中第2行），“数值”列：单元格为空');
  });

  it('names what is wrong with a plan as JSON, and a misspelt id', async () => {
    const call = shell({ ...files, 'bad.json': '{"id": "x"}', 'cut.json': '{"id": ' });
    expect((await call('check f.csv --plan bad.json')).err).toContain('domains');
    expect((await call('check f.csv --plan cut.json')).err).toContain('not JSON (line 1)');
    expect((await call('check f.csv --plan woman')).err).toContain('women');
    expect((await call('check f.csv --plan none.json')).err).toContain('No such file: none.json');
  });
});

describe('compare', () => {
  const files = { 'plan.json': JSON.stringify(plan) };

  it('shows one plan beside another', async () => {
    const call = shell(files);
    const { code, out } = await call('compare plan.json children --format csv');
    expect(code).toBe(0);
    // 4.5 − 5.0 = −0.5 ‰: lower is tighter where at most a figure is asked.
    expect(out.split('\r\n')[1]).toBe(
      "Infant mortality rate,tighter,≤ 4.5‰ (by 2030),≤ 5.0‰ (by 2030),'-0.5‰",
    );
    const table = await call('compare plan.json children');
    expect(table.out).toMatch(/\n1 tighter, \d+ only there\.\n/);
    const page = await call('compare plan.json children --format md', 'zh_CN');
    expect(page.out).toContain('| 婴儿死亡率 | 更严 | ≤ 4.5‰（到2030年） | ≤ 5.0‰（到2030年） |');
    const data = await call('compare women women --format json');
    expect(JSON.parse(data.out).summary).toMatchObject({ looser: 0, onlyHere: 0 });
  });

  it('takes two plans', async () => {
    const call = shell(files);
    for (const line of ['compare women', 'compare women children plan.json']) {
      const { code, err } = await call(line);
      expect([code, err]).toEqual([2, expect.stringContaining('compare takes two plans')]);
    }
  });
});
