import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import { buildReport } from '../../../src/report/buildReport.js';
import type { Chart, ChartMark, ChartPoint } from '../../../src/report/Chart.js';
import { renderDocx } from '../../../src/report/docx/renderDocx.js';
// Loaded before the tests, as it is otherwise on the first call.
import '../../../src/report/docx/writeDocument.js';
import { layOutChart } from '../../../src/report/layOutChart.js';
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

const unit = 9000;
const places = (text: string, tag: string, [x, y]: readonly [string, string]) =>
  [...text.matchAll(new RegExp(`<a:${tag} ${x}="(-?\\d+)" ${y}="(-?\\d+)"/>`, 'g'))].map(
    (match): ChartPoint => [Number(match[1]) / unit, Number(match[2]) / unit],
  );
const near = (value: number) => Math.round(value * 10) / 10;

/** The content of a shape, read from its frame, its colours and its words. */
function readShape(shape: string) {
  const [[left, top] = [0, 0]] = places(shape, 'off', ['x', 'y']);
  const [[width, height] = [0, 0]] = places(shape, 'ext', ['cx', 'cy']);
  const colour = /srgbClr val="(\w+)"/.exec(shape)?.[1];
  const points = places(shape, 'pt', ['x', 'y']).map(([x, y]) => [near(left + x), near(top + y)]);
  const dash = /prstDash val="(\w+)"/.exec(shape)?.[1];
  const text = /<w:t>([^<]*)</.exec(shape)?.[1];
  if (text !== undefined) {
    const side = /<w:jc w:val="(\w+)"/.exec(shape)?.[1] ?? '';
    const x = { left, center: left + width / 2, right: left + width }[side] ?? 0;
    return { text, side, at: [near(x), near(top + height - 4)] };
  }
  if (shape.includes('prst="ellipse"'))
    return { colour, at: [near(left + width / 2), near(top + height / 2)], size: near(width) };
  // No point is outside its frame.
  for (const [x, y] of places(shape, 'pt', ['x', 'y']))
    expect([x >= 0, x <= width, y >= 0, y <= height]).toEqual([true, true, true, true]);
  const isClosed = shape.includes('<a:close/>');
  return { colour, dash, isClosed, isFilled: !shape.includes('fill="none"'), points };
}

/** The expected shape of a mark. */
function toShape(mark: ChartMark) {
  const colours = {
    grid: 'BFBFBF',
    series: '1F5FA8',
    target: 'A61B29',
    path: '17643A',
    forecast: '1F5FA8',
  };
  const dashes = {
    grid: 'solid',
    series: 'solid',
    target: 'lgDash',
    path: 'sysDash',
    forecast: 'sysDot',
  };
  switch (mark.kind) {
    case 'text': {
      const side = { start: 'left', middle: 'center', end: 'right' }[mark.anchor];
      return { text: mark.text, side, at: mark.at };
    }
    case 'dot':
      // The dot of a forecast is larger, and hollow.
      return mark.role === 'series'
        ? { colour: '1F5FA8', at: mark.at, size: 5 }
        : { colour: 'FFFFFF', at: mark.at, size: 7 };
    case 'band':
      return {
        colour: 'D9D9D9',
        dash: undefined,
        isClosed: true,
        isFilled: true,
        points: mark.points,
      };
    case 'line':
      return {
        colour: colours[mark.role],
        dash: dashes[mark.role],
        isClosed: false,
        isFilled: false,
        points: mark.points,
      };
  }
}

/** A style in words; lengths are in points. */
function describeStyle(style: string): string {
  const read = (pattern: RegExp) => pattern.exec(style)?.[1];
  const points = (pattern: RegExp, share: number) => {
    const value = read(pattern);
    return value === undefined || value === '0' ? undefined : Number(value) / share;
  };
  const size = points(/<w:sz w:val="(\d+)"/, 2);
  const facts = {
    first: points(/w:firstLine="(\d+)"/, 20),
    left: points(/<w:ind [^>]*w:left="(\d+)"/, 20),
    hanging: points(/w:hanging="(\d+)"/, 20),
    before: points(/w:before="(\d+)"/, 20),
    after: points(/w:after="(\d+)"/, 20),
    line: points(/w:line="(\d+)"/, 20),
  };
  return [
    read(/w:eastAsia="([^"]+)"/),
    size === undefined ? undefined : `${size} pt`,
    /<w:b\/>/.test(style) ? 'bold' : undefined,
    read(/<w:jc w:val="(\w+)"/),
    ...Object.entries(facts).map(([name, value]) => value && `${name} ${value}`),
    /<w:keepNext\/>/.test(style) ? 'with the next' : undefined,
    read(/<w:basedOn w:val="(\w+)"/),
  ]
    .filter((fact) => fact !== undefined)
    .join(', ');
}

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

  it('gives a remark beside a figure a line of its own, since columns are narrow', async () => {
    const report = reportOf();
    const sections = report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (block.kind !== 'table') return block;
        const { rows, figures } = block.table;
        const marked = rows.map((row) =>
          row.map((cell, at) => (figures.includes(at) ? '5.2‰（初步数）' : cell)),
        );
        return { ...block, table: { ...block.table, rows: marked } };
      }),
    }));
    const body = (await partsOf({ ...report, sections }))('word/document.xml');
    const marked = body.match(/5\.2‰<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>（初步数）/g);
    expect(marked?.length).toBe(body.split('（初步数）').length - 1);
    expect(marked?.length).toBeGreaterThan(2);
  });

  it('has properties: title, program, language, and the last day of its year', async () => {
    const core = (await partsOf())('docProps/core.xml');
    const read = (name: string) => new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(core)?.[1];
    expect(
      ['dc:title', 'dc:creator', 'dc:language', 'dcterms:created', 'dcterms:modified'].map(read),
    ).toEqual([
      '2022年《甲县发展规划》统计监测报告',
      `@lipu/plans ${version}`,
      'zh-CN',
      '2022-12-31T00:00:00Z',
      '2022-12-31T00:00:00Z',
    ]);
    expect(core).toMatch(/^<\?xml version="1\.0".*<cp:coreProperties .*<\/cp:coreProperties>$/);
  });

  it('numbers pages after the title page, and marks blanks to fill in', async () => {
    const part = await partsOf();
    const [cover, rest] = [...part('word/document.xml').matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)];
    expect(cover?.[0]).not.toContain('footerReference');
    expect(rest?.[0]).toMatch(/footerReference.*<w:type w:val="nextPage"\/>.*w:start="1"/);
    expect(part('word/footer1.xml')).toMatch(/<w:pStyle w:val="PageNumber"\/>.*>— <.*PAGE.*> —</);
    const blanks = part('word/document.xml').match(/<w:pStyle w:val="Blank"\/>.*?<\/w:p>/g);
    expect(blanks?.map((blank) => blank.includes('<w:highlight w:val="yellow"/>'))).toEqual(
      blanks?.map(() => true),
    );
  });

  it('begins with its notes', async () => {
    const notes = ['数据有1处错误，列于文末。', '数据不是本地区的。'];
    const body = (await partsOf({ ...reportOf(), notes }))('word/document.xml');
    const [, first, second, third] = body.split('<w:sectPr>')[1]?.split('<w:p>') ?? [];
    expect([first, second].map((one) => /<w:t[^>]*>([^<]*)</.exec(one ?? '')?.[1])).toEqual(notes);
    expect(first).toContain('<w:pStyle w:val="Note"/>');
    expect(third).toContain('<w:pStyle w:val="Heading1"/>');
  });

  it('sets off a term from its description', async () => {
    const catalogue = { plans: [plan], indicators: [indicator], areas: townships };
    const nothing = evaluatePlan(plan, [], { year: 2022, catalogue });
    const body = (await partsOf(buildReport(nothing, { language: 'zh', catalogue })))(
      'word/document.xml',
    );
    const [term = ''] = /<w:pStyle w:val="Term"\/>.*?<\/w:p>/.exec(body) ?? [];
    const texts = [...term.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map((match) => match[1]);
    expect(texts).toEqual(['某领域（1项） ', '无数据：某率（≤ 5.0‰）']);
    expect(term.split('<w:b/>')).toHaveLength(2);
  });

  it('draws charts as shapes with labels and a description', async () => {
    const body = (await partsOf())('word/document.xml');
    expect(body.split('<wpg:wgp>')).toHaveLength(2);
    expect(body).toContain('descr="某率：数据、目标线与预测"');
    expect(body).toMatch(/<wps:txbx>(?:(?!<\/wps:txbx>).)*<w:t>目标<\/w:t>/);
    // Dashes distinguish the target from the series without colour.
    expect(body).toContain('<a:prstDash val="lgDash"/>');
    // The text about a chart stays on its page: only the last paragraph before it is kept with it.
    const words = body.split('<wpg:wgp>')[0]?.split('<w:p>').slice(-3) ?? [];
    expect(words.map((one) => one.includes('<w:keepNext/>'))).toEqual([false, true, false]);
  });

  it('draws every mark of a chart at its position', async () => {
    // A forecast needs five figures; 560 units are 14 cm, so that one is 9 000.
    const figures = series('permille', { 2018: '6.4', 2019: '6.2', 2020: '6.0', 2021: '5.6' });
    const more = series('permille', { 2022: '5.2' });
    const catalogue = { plans: [plan], indicators: [indicator], areas: townships };
    const evaluation = evaluatePlan(plan, [...figures, ...more], { year: 2022, catalogue });
    const report = buildReport(evaluation, { language: 'zh', catalogue, form: 'full' });
    const body = (await partsOf(report))('word/document.xml');
    const chart = layOutChart(evaluation.targets[0] as never, '某率', 'zh') as Chart;
    const shapes = [...body.matchAll(/<wps:wsp>(.*?)<\/wps:wsp>/g)].map(([, shape = '']) => shape);
    const kinds = new Set(chart.marks.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['band', 'dot', 'line', 'text']);
    expect(shapes.map(readShape)).toEqual(chart.marks.map(toShape));
    // A line begins where it is first drawn; its frame ends where its points do.
    for (const shape of shapes.filter((one) => one.includes('<a:path '))) {
      const steps = [...shape.matchAll(/<a:(moveTo|lnTo)>/g)].map((match) => match[1]);
      expect(steps).toEqual(steps.map((_, at) => (at === 0 ? 'moveTo' : 'lnTo')));
      const frame = /<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape)?.slice(1);
      expect(/<a:path w="(\d+)" h="(\d+)"/.exec(shape)?.slice(1)).toEqual(frame);
      const ends = places(shape, 'pt', ['x', 'y']).map(([x]) => Math.round(x * unit));
      if (Math.max(...ends) > 0) expect(String(Math.max(...ends))).toBe(frame?.[0]);
    }
    // Texts are in boxes without a frame or a background.
    for (const shape of shapes) {
      const isText = shape.includes('<wps:txbx>');
      expect(shape.includes('<wps:cNvSpPr txBox="1"/>')).toBe(isText);
      if (isText) expect(shape).toMatch(/prst="rect".*<a:noFill\/><a:ln><a:noFill\/><\/a:ln>/);
    }
    // Each shape has its own number, and the picture has its size.
    const ids = [...body.matchAll(/<wps:cNvPr id="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(chart.marks.length);
    expect(body).toContain('<wp:extent cx="5040000" cy="2124000"/>');
  });

  it('rules tables with thick lines above and below, and shades their heads', async () => {
    const body = (await partsOf())('word/document.xml');
    const table = body.split('<w:tbl>')[2] ?? '';
    const lines = [...table.matchAll(/<w:(top|bottom|left|right|insideH|insideV) w:val="(\w+)"/g)];
    expect(Object.fromEntries(lines.map(([, side, kind]) => [side, kind]))).toEqual({
      top: 'single',
      bottom: 'single',
      left: 'none',
      right: 'none',
      insideH: 'single',
      insideV: 'single',
    });
    expect(table).toMatch(/<w:top w:val="single" w:color="000000" w:sz="12"/);
    expect(table).toMatch(/<w:insideH w:val="single" w:color="808080" w:sz="4"/);
    const rows = table.split(/<w:tr>/).slice(1);
    const count = (row: string | undefined, part: string) => (row ?? '').split(part).length - 1;
    // Seven columns; the name of the domain spans all of them.
    expect(rows.map((row) => count(row, '<w:tc>'))).toEqual([7, 1, 7]);
    expect(rows.map((row) => count(row, 'w:fill="EDEDED"'))).toEqual([7, 0, 0]);
    expect(rows[1]).toContain('<w:gridSpan w:val="7"/>');
    expect(rows.map((row) => count(row, '<w:cantSplit/>'))).toEqual([1, 1, 1]);
    // The figures are on the right.
    expect(count(rows[2], '<w:jc w:val="right"/>')).toBe(3);
    // The width of the text is 210 − 26 − 24 = 160 mm, 9 071 twentieths of a point.
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
    const sum = widths.reduce((whole, width) => whole + width, 0);
    expect([sum > 9064, sum <= 9072]).toEqual([true, true]);
    expect(table).toContain(`<w:tblW w:type="dxa" w:w="${sum}"/>`);
  });

  it('gives each style its font, size, alignment and spacing', async () => {
    const styles = (await partsOf())('word/styles.xml');
    const defaults = /<w:rPrDefault>(.*?)<\/w:rPrDefault>/.exec(styles)?.[1] ?? '';
    const own = [...styles.matchAll(/<w:style [^>]*w:styleId="(\w+)"[^>]*>(.*?)<\/w:style>/g)];
    const lines = own
      .filter(
        ([, id, style = '']) => !/^(?:TOC|\w+note)/.test(id ?? '') && style.includes('<w:pPr>'),
      )
      .map(([, id, style]) => `${id}: ${describeStyle(style ?? '')}`);
    const file = resolve(import.meta.dirname, '../worked/styles.txt');
    expect(`default: ${describeStyle(defaults)}\n${lines.join('\n')}\n`).toBe(
      readFileSync(file, 'utf8'),
    );
    // A4, with the margins of official documents: a millimetre is 56.69 twentieths of a point.
    const body = (await partsOf())('word/document.xml');
    const millimetres = (tag: string) =>
      [...(new RegExp(`<w:${tag} [^>]*>`).exec(body)?.[0] ?? '').matchAll(/w:(\w+)="(\d+)"/g)].map(
        ([, side, size]) => `${side} ${Math.round(Number(size) / 56.69)}`,
      );
    expect(millimetres('pgSz')).toEqual(['w 210', 'h 297']);
    expect(millimetres('pgMar').slice(0, 4)).toEqual([
      'top 30',
      'right 24',
      'bottom 28',
      'left 26',
    ]);
  });

  it('names the fonts of official documents and their substitutes', async () => {
    const part = await partsOf();
    expect(part('word/styles.xml')).toContain('w:eastAsia="方正小标宋简体"');
    expect(part('word/fontTable.xml')).toContain(
      '<w:font w:name="仿宋"><w:altName w:val="FangSong"/>',
    );
  });

  it('gives the same bytes for the same report', async () => {
    const bytes = await renderDocx(reportOf());
    expect(await renderDocx(reportOf())).toEqual(bytes);
    // Each part has the first date of the format: 1 January 1980, midnight.
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0b0010_0001, 0]);
  });

  it('keeps text from outside as text, and drops characters that XML cannot contain', async () => {
    const nasty = '</w:t><w:p/>&\u0000\ud800 😀𬕂';
    const body = (await partsOf(reportOf(nasty)))('word/document.xml');
    expect(body).toContain('&lt;/w:t&gt;&lt;w:p/&gt;&amp;   😀𬕂');
    expect(body).not.toContain('\u0000');
  });

  it('drops bidirectional marks and line breaks', async () => {
    const body = (await partsOf(reportOf('甲\u202e乙\u2066丙\r丁')))('word/document.xml');
    expect(body).toContain('甲 乙 丙 丁');
    expect(body).not.toMatch(/[\u202e\u2066\r]/);
  });
});
