import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import { buildReport } from '../../../src/report/buildReport.js';
import { renderXlsx } from '../../../src/report/xlsx/renderXlsx.js';
import { makeIndicator, makePlan, series, townships } from '../invented.js';

const plan = makePlan({ kind: 'atMost', value: '5.0', unit: 'permille' }, '降至5.0‰以下');
const partsOf = async (name: string) => {
  const indicator = makeIndicator('permille', { polarity: -1, name: { zh: name, en: name } });
  const catalogue = { plans: [plan], indicators: [indicator], areas: townships };
  const figures = series('permille', { 2020: '6.0', 2022: '5.20' });
  const evaluation = evaluatePlan(plan, figures, { year: 2022, catalogue });
  const parts = unzipSync(await renderXlsx(buildReport(evaluation, { language: 'zh', catalogue })));
  return (path: string) => strFromU8(parts[path] as Uint8Array);
};

describe('renderXlsx', () => {
  it('writes a sheet for each table, and the data', async () => {
    const part = await partsOf('某率');
    const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
    expect(names.map((match) => match[1])).toEqual([
      '表1 各领域达标情况',
      '表2 主要指标监测表',
      '表3 未达标和预警指标（按紧迫程度）',
      '表4 指标解释和依据',
      '数据',
    ]);
  });

  it('writes figures as numbers with their decimals and their unit', async () => {
    const part = await partsOf('某率');
    expect(part('xl/worksheets/sheet2.xml')).toMatch(/<v>5\.2<\/v>/);
    expect(part('xl/styles.xml')).toContain('formatCode="0.00&quot;‰&quot;"');
  });

  it.each(['=HYPERLINK("http://a")', '+1', '-1+1', '@SUM(A1)'])(
    'keeps the name %s as text on every sheet',
    async (name) => {
      const part = await partsOf(name);
      const sheets = [1, 2, 3, 4, 5].map((at) => part(`xl/worksheets/sheet${at}.xml`));
      expect(sheets.join('')).not.toMatch(/<f[ >]/);
      expect(part('xl/sharedStrings.xml')).toContain(name);
    },
  );
});
