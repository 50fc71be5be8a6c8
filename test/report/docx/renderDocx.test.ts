import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import { buildReport } from '../../../src/report/buildReport.js';
import { renderDocx } from '../../../src/report/docx/renderDocx.js';
import { version } from '../../../src/version.js';
import { makeIndicator, makePlan, series, townships } from '../invented.js';

const plan = makePlan({ kind: 'atMost', value: '5.0', unit: 'permille' }, '降至5.0‰以下');
const indicator = makeIndicator('permille', { polarity: -1 });
const reportOf = (name = '某率', form: 'short' | 'full' = 'full') => {
  const named = { ...indicator, name: { zh: name, en: name } };
  const catalogue = { plans: [plan], indicators: [named], areas: townships };
  const figures = series('permille', { 2020: '6.0', 2021: '5.6', 2022: '5.2' });
  const evaluation = evaluatePlan(plan, figures, { year: 2022, catalogue });
  return buildReport(evaluation, { language: 'zh', catalogue, form });
};
const partsOf = async (report = reportOf()) => {
  const parts = unzipSync(await renderDocx(report));
  return (path: string) => strFromU8(parts[path] as Uint8Array);
};

describe('renderDocx', () => {
  it('writes headings as headings, tables that repeat their heads, and page numbers', async () => {
    const part = await partsOf();
    const body = part('word/document.xml');
    const headings = [
      ...body.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<w:t[^>]*>([^<]*)<\/w:t>/g),
    ].map((match) => match[1]);
    expect(headings).toEqual([
      '一、总体进展',
      '二、分领域情况',
      '三、主要指标监测表',
      '四、未达标和预警指标',
      '五、存在问题',
      '六、对策建议',
      '七、分指标情况',
      '附录',
    ]);
    // Domains, main indicators, attention, evidence.
    expect(body.split('<w:tbl>')).toHaveLength(5);
    expect(body.split('<w:tblHeader/>')).toHaveLength(5);
    expect(part('word/footer1.xml')).toContain('PAGE');
  });

  it('gives each text its style, in the order of the report', async () => {
    const body = (await partsOf())('word/document.xml');
    const outline = body.split(/(?=<w:p>|<w:p )|(?=<w:tbl>)/).map((part) => {
      const style = /<w:pStyle w:val="(\w+)"/.exec(part)?.[1] ?? '';
      const words = [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]);
      return `${part.startsWith('<w:tbl>') ? '-- table' : style}: ${words.join('')}`;
    });
    const file = resolve(import.meta.dirname, '../worked/document.zh.txt');
    expect(outline.join('\n')).toBe(readFileSync(file, 'utf8').replaceAll('1.2.3', version));
  });

  it('draws charts as shapes with their words, and describes them', async () => {
    const body = (await partsOf())('word/document.xml');
    expect(body.split('<wpg:wgp>')).toHaveLength(2);
    expect(body).toContain('descr="某率：数据、目标线与预测"');
    expect(body).toMatch(/<wps:txbx>(?:(?!<\/wps:txbx>).)*<w:t>目标<\/w:t>/);
    // Dashes tell the target from the series without colour.
    expect(body).toContain('<a:prstDash val="lgDash"/>');
    // The words about a chart stay on its page: the last paragraph before it, and no other.
    const words = body.split('<wpg:wgp>')[0]?.split('<w:p>').slice(-3) ?? [];
    expect(words.map((one) => one.includes('<w:keepNext/>'))).toEqual([false, true, false]);
  });

  it('names the fonts of official documents and their substitutes', async () => {
    const part = await partsOf();
    expect(part('word/styles.xml')).toContain('w:eastAsia="方正小标宋简体"');
    expect(part('word/fontTable.xml')).toContain(
      '<w:font w:name="仿宋"><w:altName w:val="FangSong"/>',
    );
  });

  it('gives the same bytes for the same report', async () => {
    expect(await renderDocx(reportOf())).toEqual(await renderDocx(reportOf()));
  });

  it('keeps foreign text as text, and drops what XML cannot hold', async () => {
    const nasty = '</w:t><w:p/>&\u0000\ud800 😀𬕂';
    const body = (await partsOf(reportOf(nasty)))('word/document.xml');
    expect(body).toContain('&lt;/w:t&gt;&lt;w:p/&gt;&amp;   😀𬕂');
    expect(body).not.toContain('\u0000');
  });
});
