import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { buildReport } from '../../src/report/buildReport.js';
import { writeCsv } from '../../src/report/escape.js';
import { renderCsv } from '../../src/report/renderCsv.js';
import { renderHtml } from '../../src/report/renderHtml.js';
import { renderJson } from '../../src/report/renderJson.js';
import { renderMarkdown } from '../../src/report/renderMarkdown.js';
import { makeIndicator, makePlan, series, townships } from './invented.js';

const plan = makePlan({ kind: 'atMost', value: '5.0', unit: 'permille' }, '降至5.0‰以下');
const indicator = makeIndicator('permille', { polarity: -1 });
const evaluate = (
  observations = series('permille', { 2020: '6.0', 2021: '5.6', 2022: '4.9' }),
  year = 2022,
) =>
  evaluatePlan(plan, observations, {
    year,
    catalogue: { indicators: [indicator], areas: townships },
  });
const options = { catalogue: { plans: [plan], indicators: [indicator], areas: townships } };

describe('Markdown', () => {
  it('has the parts of a report in order', () => {
    const lines = renderMarkdown(evaluate(), { ...options, language: 'zh' }).split('\n');
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# 2022年《甲县发展规划》统计监测报告',
      '## 一、总体进展',
      '## 二、分领域情况',
      '### （一）某领域',
      '## 三、主要指标监测表',
      '## 四、未达标和预警指标',
      '## 五、存在问题',
      '## 六、对策建议',
      '## 附录',
      '### 附录1 方法与评价参数',
      '### 附录2 指标释义和依据',
      '### 附录3 无法评价的目标',
    ]);
    expect(lines).toContain(
      '2022年，《甲县发展规划》（以下简称《规划》）目标共1项，可评价的1项，其中达到1项，未达到0项，达标率为100%（1/1）。',
    );
    expect(lines).toContain('| 1 | 某率 | 6.0‰ | 5.6‰ | 4.9‰ | ≤ 5.0‰ | ✓ 达到 |');
  });

  it('lists targets without data by reason, and gives no rate if none can be monitored', () => {
    const text = renderMarkdown(evaluate([]), { ...options, language: 'en' });
    expect(text).toContain(
      'Plan of Jia: 1 target, which cannot be assessed; there is no compliance rate.',
    );
    expect(text).toContain('- **A field (1)** no data: Some rate (≤ 5.0‰)');
  });

  it('shows the first thirty issues of the data, and counts the rest', () => {
    const elsewhere = Array.from({ length: 32 }, (_, at) =>
      series('permille', { 2022: '5' }, { area: `x${at}` }),
    ).flat();
    const text = renderMarkdown(evaluate(elsewhere), { ...options, language: 'zh' });
    const problems = text.split('数据问题\n\n')[1]?.split('\n\n')[0]?.split('\n') ?? [];
    expect(problems).toHaveLength(31);
    expect(problems.at(-1)).toMatch(/2/);
    const few = renderMarkdown(evaluate(elsewhere.slice(2)), { ...options, language: 'zh' });
    expect(few.split('数据问题\n\n')[1]?.split('\n\n')[0]?.split('\n')).toHaveLength(30);
  });

  it('names the year of a base that is not that of the policy', () => {
    const own = makePlan(
      { kind: 'changeFrom', baseYear: 2018, change: '-20', unit: 'percent' },
      '比2018年下降20%',
    );
    const catalogue = { ...options.catalogue, plans: [own] };
    // 7.0 × 0.8 = 5.6
    const figures = series('permille', { 2018: '7.0', 2021: '5.8', 2022: '5.6' });
    const evaluation = evaluatePlan(own, figures, { year: 2022, catalogue });
    const lines = renderMarkdown(evaluation, { catalogue, language: 'zh' }).split('\n');
    expect(lines).toContain(
      '| 1 | 某率 | 7.0‰（2018年） | 5.8‰ | 5.6‰ | 比2018年下降20% | ✓ 达到 |',
    );
  });

  it('counts by responsible unit, and names targets without one', () => {
    const one = renderMarkdown(evaluate(), {
      ...options,
      language: 'zh',
      assignments: [{ id: 'plan.field', unit: '某局' }],
    });
    expect(one).toContain('### 附录4 责任单位\n\n表4 各责任单位的目标');
    expect(one).toContain('| 某局 | 1 | 1 | 1 | 1 | 0 | 0 |');
    const own = [{ id: 'plan.field', unit: '某局' }];
    const units = (assignments?: typeof own) =>
      buildReport(evaluate(), { ...options, language: 'zh', assignments }).units;
    expect(units(own)?.units.map(({ unit, targets }) => [unit, targets.length])).toEqual([
      ['某局', 1],
    ]);
    expect(units()).toBeUndefined();
    const none = renderMarkdown(evaluate(), { ...options, language: 'zh', assignments: [] });
    expect(none).toContain('- **未明确责任单位的目标** 某率（≤ 5.0‰）');
  });
});

describe('text from outside', () => {
  const nasty = '<img src=x onerror=alert(1)> [a](http://b.c) `x` | *y* "q" \'s\' &amp; =1+1\n# z';
  const hostile = {
    catalogue: {
      plans: [plan],
      areas: [{ code: '1', name: { zh: nasty, en: nasty }, aliases: [] }],
      indicators: [{ ...indicator, name: { zh: nasty, en: nasty } }],
    },
    assignments: [{ id: 'plan', unit: nasty }],
  };
  const evaluation = evaluate(series('permille', { 2020: '6.0', 2022: '4.9' }, { source: nasty }));

  it('is escaped in HTML', () => {
    const page = renderHtml(evaluation, { ...hostile, language: 'en' });
    expect(page).not.toMatch(/<img|<script|onerror=alert\(1\)>/);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).toContain('&amp;amp;');
  });

  it('forms no link, tag, cell or heading in Markdown', () => {
    const text = renderMarkdown(evaluation, { ...hostile, language: 'en' });
    expect(text).not.toMatch(/[^\\]<img|[^\\]\[a\]\(|^# z/m);
    expect(text).toContain(
      '\\<img src=x onerror=alert(1)\\> \\[a\\](http:\u2060\\//b\\.c) \\`x\\` \\| \\*y\\*',
    );
  });

  it('cannot be run as a formula from CSV; plain numbers stay numbers', () => {
    expect(writeCsv([['=1+1', '+1', '-1', '-1+1', '@a', '\tx', 'a,b', 'a"b']])).toBe(
      '\'=1+1,\'+1,-1,\'-1+1,\'@a, x,"a,b","a""b"\r\n',
    );
  });

  it('never adds a tag to our own', () => {
    const ours = new Set([
      'html',
      'head',
      'meta',
      'title',
      'style',
      'body',
      'a',
      'header',
      'h1',
      'p',
      'nav',
      'ol',
      'li',
      'main',
      'section',
      'h2',
      'ul',
      'strong',
      'div',
      'table',
      'caption',
      'thead',
      'tr',
      'th',
      'tbody',
      'td',
      'h3',
      'h4',
      'colgroup',
      'col',
      'mark',
      'figure',
      'figcaption',
      'h5',
      'svg',
      'text',
      'path',
      'circle',
      'dl',
      'dt',
      'dd',
      'footer',
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const page = renderHtml(
          evaluate(series('permille', { 2020: '6.0', 2022: '4.9' }, { source: text || 'x' })),
          {
            ...options,
            language: 'zh',
            form: 'full',
            title: { zh: text, en: text },
            assignments: [{ id: 'plan', unit: text || 'x' }],
          },
        );
        const tags = [...page.matchAll(/<\/?([a-zA-Z][^\s/>]*)/g)].map(
          (match) => match[1] as string,
        );
        expect(tags.filter((tag) => !ours.has(tag))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('HTML', () => {
  const page = renderHtml(evaluate(), { ...options, language: 'zh', form: 'full' });
  it('fetches nothing, runs nothing, and forbids both', () => {
    expect(page).not.toMatch(
      /<script|<link|<img|<iframe|@import|url\(|https?:(?!\/\/www\.w3\.org\/2000\/svg")|\son\w+=/i,
    );
    expect(page).toContain(
      "content=\"default-src 'none'; style-src 'unsafe-inline'; " +
        "base-uri 'none'; form-action 'none'\"",
    );
  });
  it('draws the series to scale', () => {
    // Years 2020 to 2030 lie between x = 52 and 484, so a year is 43.2 wide. Values 4.9 to 6 are
    // rounded out to 4.8 … 6 and lie between y = 208 and 32: 6.0 at 32, 4.9 at 193.3. A forecast
    // would widen the scale, so there are only two years.
    const two = renderHtml(evaluate(series('permille', { 2020: '6.0', 2022: '4.9' })), {
      ...options,
      language: 'zh',
      form: 'full',
    });
    expect(two).toMatch(/<path class="series" [^>]*d="M52,32L138.4,193.3"\/>/);
    expect(two).toMatch(/<path class="target" [^>]*d="M52,178.7L484,178.7"\/>/);
    expect(two).toContain('<figcaption>图1 某率</figcaption>');
  });
  it('shows a verdict by sign and word, never only by colour', () => {
    expect(page).toContain('<td class="verdict attained">✓ 达到</td>');
  });
});

describe('CSV and JSON', () => {
  it('one row for each target, figures as published', () => {
    const text = renderCsv(evaluate(), { ...options, language: 'en' });
    expect(text.startsWith('\ufeff')).toBe(true);
    const [row] = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(row).toEqual({
      target: 'plan.field.g1.rate',
      domain: 'A field',
      list: 'goal',
      clause: 'plan.field.g1',
      restates: '',
      indicator: 'rate',
      name: 'Some rate',
      rule: '≤ 5.0‰',
      wording: '降至5.0‰以下',
      year: '2022',
      value: '4.9',
      unit: 'permille',
      value_status: 'final',
      decided_by: '',
      base_year: '2020',
      base_value: '6.0',
      result: '✓ attained',
      status: 'attained',
      reason: '',
      margin: '0.1',
      margin_unit: 'permille',
      course: 'attained',
      not_held_in: '',
      warnings: '',
      source: '',
    });
  });

  it('names the township or the institution that decides', () => {
    const rule = { kind: 'atMost', value: '5.0', unit: 'permille' } as const;
    const decidedBy = (scope: 'perTownship' | 'perInstitution', more: readonly object[]) => {
      const each = makePlan(rule, '降至5.0‰以下', { scope });
      const catalogue = { ...options.catalogue, plans: [each] };
      const figures = more.flatMap((own, at) => series('permille', { 2022: `${4 + at}` }, own));
      const evaluation = evaluatePlan(each, figures, { year: 2022, catalogue });
      const text = renderCsv(evaluation, { catalogue, language: 'en', byteOrderMark: false });
      return Papa.parse<Record<string, string>>(text, { header: true }).data[0]?.['decided_by'];
    };
    // 5‰ is the highest and meets the target.
    expect(decidedBy('perTownship', [{ area: '11' }, { area: '12' }])).toBe('West');
    const institutions = ['甲院', '乙院'].map((institution) => ({ area: '11', institution }));
    expect(decidedBy('perInstitution', institutions)).toBe('乙院');
  });

  it('JSON is the report in one language, whatever the order of the figures', () => {
    const figures = series('permille', { 2020: '6.0', 2021: '5.6', 2022: '4.9' });
    const text = renderJson(evaluate(figures), { ...options, language: 'en' });
    expect(renderJson(evaluate([...figures].reverse()), { ...options, language: 'en' })).toBe(text);
    const report = JSON.parse(text) as {
      title: string;
      domains: { targets: { sentences: string[] }[] }[];
    };
    expect(report.title).toBe('Plan of Jia: Annual monitoring report 2022');
    expect(report.domains[0]?.targets[0]?.sentences).toEqual(
      buildReport(evaluate(figures), { ...options, language: 'en' }).domains[0]?.targets[0]
        ?.sentences,
    );
  });
});
