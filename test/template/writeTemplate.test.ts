import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/input/files/readWorkbook.js';
import { IssueCollector } from '../../src/input/IssueCollector.js';
import { readObservations } from '../../src/input/readObservations.js';
import type { Language } from '../../src/model/LocalizedText.js';
import { divideTemplate } from '../../src/template/divideTemplate.js';
import type { Template } from '../../src/template/Template.js';
import { writeTemplate } from '../../src/template/writeTemplate.js';
// Loaded before the tests, as it is otherwise on the first call.
import '../../src/template/writeWorkbook.js';
import { atLeast, target } from '../evaluate/figures.js';
import { areas, build, indicatorsOf, known, reference, text } from './invented.js';
import { partsOf, readStyles } from './readParts.js';

const indicators = indicatorsOf(
  {
    id: 'death-rate',
    name: text('死亡率', 'Death rate'),
    unit: 'permille',
    bounds: { min: '0', max: '1000' },
    population: text('儿童', 'Children'),
    counts: { numerator: text('死亡数', 'deaths'), denominator: text('活产数', 'births') },
  },
  { id: 'hours', name: text('时长', 'Hours'), unit: 'hoursPerDay', bounds: { min: '1' } },
  { id: 'doctors', name: text('医生', 'Doctors'), unit: 'countPerInstitution', bounds: {} },
  { id: 'ceiling', name: text('上限', 'Ceiling'), bounds: { max: '50' } },
);
const template = build(
  [
    target(
      { kind: 'compare', relation: 'narrows', reference, across: 'sex' },
      { id: 'test.field.g1.gap', indicator: 'death-rate', wording: '差距缩小' },
    ),
    target(atLeast('5'), { id: 'test.field.g1.rate', indicator: 'death-rate', wording: '达到5‰' }),
    target(atLeast('1'), { id: 'test.field.g1.hours', indicator: 'hours', wording: '1小时' }),
    target(atLeast('2'), {
      id: 'test.field.g1.doctors',
      indicator: 'doctors',
      scope: 'perInstitution',
    }),
    target(atLeast('2'), {
      id: 'test.field.g1.ceiling',
      indicator: 'ceiling',
      scope: 'perTownship',
    }),
  ],
  indicators,
  { observations: [known('death-rate', 2024, { value: '4.10', unit: 'permille' })], spareRows: 2 },
);
const write = (language: Language, own: Template = template) =>
  writeTemplate(own, { format: 'xlsx', language });
const sheetsIn = async (language: Language, own?: Template) => {
  const collector = new IssueCollector();
  const sheets = await readWorkbook(await write(language, own), {}, collector);
  expect([...collector.issues, ...collector.notices]).toEqual([]);
  return new Map(
    sheets.map(({ name, grid }) => [
      name,
      grid.cells.map((row) => row.map((cell) => cell ?? '').join('|')),
    ]),
  );
};
describe('a template as CSV', () => {
  const lines = async (language: Language) => {
    const bytes = await writeTemplate(template, { format: 'csv', language });
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');
  };

  it('is one table: names, ids, dimensions, empty cells, reminders', async () => {
    const [header, ...rows] = await lines('zh');
    expect(header).toBe(
      '\ufeff指标名称,指标编号,地区,机构,分组,年份,单位,数值,分子,分母,状态,来源,备注,' +
        '参考：上期数值,参考：目标,参考：统计对象,参考：对应的目标编号',
    );
    expect(rows.slice(0, 2)).toEqual([
      '死亡率,death-rate,甲县,,合计,2025,‰,,,,,,,4.10‰（2024年）,“差距缩小”；“达到5‰”,' +
        '儿童；分子：死亡数；分母：活产数,test.field.g1.gap test.field.g1.rate',
      '死亡率,death-rate,甲县,,女,2025,‰,,,,,,,,“差距缩小”,' +
        '儿童；分子：死亡数；分母：活产数,test.field.g1.gap',
    ]);
    // 5 of the year, 4 of the year before that are not known, 5 of the base year, 2 townships, 2
    // institutions, and the end of the last line.
    expect(rows).toHaveLength(5 + 4 + 5 + 2 + 2 + 1);
    expect(rows.slice(-4)).toEqual([
      '上限,ceiling,b镇,,合计,2025,%,,,,,,,,“率”,率,test.field.g1.ceiling',
      '医生,doctors,甲县,,合计,2025,名/机构,,,,,,,,“率”,率,test.field.g1.doctors',
      '医生,doctors,甲县,,合计,2025,名/机构,,,,,,,,“率”,率,test.field.g1.doctors',
      '',
    ]);
  });

  it('is in English too', async () => {
    const [header, first] = await lines('en');
    expect(header).toBe(
      '\ufeffindicator,indicator_id,area,institution,group,year,unit,value,numerator,denominator,' +
        'status,source,note,ref: last value,ref: target,ref: population,' +
        'ref: target ids',
    );
    expect(first).toBe(
      'Death rate,death-rate,Jia,,total,2025,‰,,,,,,,4.10‰ (2024),“差距缩小”; “达到5‰”,' +
        'Children; numerator: deaths; denominator: births,test.field.g1.gap test.field.g1.rate',
    );
  });
});

describe('the columns of a template', () => {
  const headerOf = async (own: Template) => {
    const bytes = await writeTemplate(own, { format: 'csv', language: 'zh' });
    return new TextDecoder().decode(bytes).split('\r\n')[0]?.split(',');
  };

  it('include the area in a CSV file, which has no form field for it', async () => {
    const own = build([target(atLeast('1'), { indicator: 'hours' })], indicators);
    expect((await headerOf(own))?.slice(0, 4)).toEqual(['指标名称', '指标编号', '地区', '年份']);
    expect((await sheetsIn('zh', own)).get('本年数据')?.[4]).toMatch(/^指标名称\|指标编号\|年份/);
  });

  it('include the group if a row is about urban or rural residents', async () => {
    const gap = { kind: 'compare', relation: 'narrows', reference, across: 'residence' } as const;
    const own = build([target(gap, { indicator: 'hours' })], indicators, { year: 2020 });
    const rows = (await sheetsIn('zh', own)).get('本年数据')?.slice(4);
    expect(rows?.map((row) => row.split('|')[2])).toEqual(['分组', '合计', '城市', '农村']);
  });

  it('include the figure of the base year if one is known', async () => {
    const own = build([target(atLeast('5'), { indicator: 'death-rate' })], indicators, {
      observations: [
        known('death-rate', 2020, { value: '6.20', unit: 'permille' }),
        known('death-rate', 2024, { value: '5.40', unit: 'permille' }),
      ],
    });
    expect((await headerOf(own))?.slice(-5, -3)).toEqual(['参考：上期数值', '参考：基期数值']);
    expect((await sheetsIn('zh', own)).get('本年数据')?.[5]).toContain(
      '|5.40‰（2024年）|6.20‰（2020年）|',
    );
    const slowing = { kind: 'trend', direction: 'slowing' } as const;
    const both = build([target(slowing, { indicator: 'death-rate' })], indicators, {
      observations: ['2019', '2020'].map((year) =>
        known('death-rate', Number(year), { value: year, unit: 'permille' }),
      ),
    });
    expect((await sheetsIn('zh', both)).get('本年数据')?.[5]).toContain(
      '|2020‰（2020年）|2019‰（2019年）；2020‰（2020年）|',
    );
  });
});

describe('a template as a workbook', () => {
  it('has a sheet for each part, with form fields and instructions', async () => {
    const sheets = await sheetsIn('zh', { ...template, unit: '市卫生健康局' });
    expect([...sheets.keys()]).toEqual([
      '本年数据',
      '往年数据',
      '基期数据',
      '乡镇数据',
      '机构数据',
    ]);
    const [title, first, second, hints, header, row] = sheets.get('本年数据') ?? [];
    expect(title?.replace(/\|/g, '')).toBe('某2025年监测数据填报表（本年数据）');
    expect(first?.split('|').filter(Boolean)).toEqual([
      '填报地区：甲县',
      '填报单位：市卫生健康局',
      '表号：',
      '制表机关：',
    ]);
    expect(second?.split('|').filter(Boolean)).toEqual([
      '填表人：',
      '审核人：',
      '联系电话：',
      '填报日期：',
    ]);
    expect(hints).toMatch(/^本表填报本年度数据。只填写黄色单元格。/);
    expect(header).toBe(
      '指标名称|指标编号|分组|年份|单位|数值|分子|分母|状态|来源|备注|参考：上期数值|' +
        '参考：目标|参考：统计对象|参考：对应的目标编号',
    );
    expect(row).toBe(
      '死亡率|death-rate|合计|2025|‰|||||||4.10‰（2024年）|“差距缩小”；“达到5‰”|' +
        '儿童；分子：死亡数；分母：活产数|test.field.g1.gap test.field.g1.rate',
    );
    expect(sheets.get('乡镇数据')?.slice(4)).toEqual([
      '指标名称|指标编号|地区|年份|单位|数值|状态|来源|备注|' +
        '参考：目标|参考：统计对象|参考：对应的目标编号',
      '上限|ceiling|a镇|2025|%|||||“率”|率|test.field.g1.ceiling',
      '上限|ceiling|b镇|2025|%|||||“率”|率|test.field.g1.ceiling',
    ]);
    expect(sheets.get('机构数据')?.[4]).toMatch(
      /^指标名称\|指标编号\|机构\|年份\|单位\|数值\|状态/,
    );
  });

  it('is in English too', async () => {
    const sheets = await sheetsIn('en');
    expect([...sheets.keys()]).toEqual([
      'this year',
      'earlier years',
      'base year',
      'townships',
      'institutions',
    ]);
    const [title, first] = sheets.get('earlier years') ?? [];
    expect(title?.replace(/\|/g, '')).toBe('Some: monitoring data for 2025 (earlier years)');
    expect(first?.split('|').filter(Boolean)).toEqual([
      'Area: Jia',
      'Reporting unit:',
      'Form no.:',
      'Issued by:',
    ]);
  });

  it('hides ids, repeats its heading, and prints one page wide in landscape', async () => {
    const part = partsOf(await write('zh'));
    const sheet = part('xl/worksheets/sheet1.xml');
    // B and O: ids of indicators, ids of targets.
    expect(
      sheet.match(/<col [^>]*hidden="1"[^>]*>/g)?.map((col) => /min="\d+"/.exec(col)?.[0]),
    ).toEqual(['min="2"', 'min="15"']);
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
        '<headerFooter><oddFooter>&amp;C第&amp;P页，共&amp;N页</oddFooter></headerFooter>',
    );
    expect(sheet).toContain('</dataValidations><pageMargins left="0.4" right="0.4" top="0.5"');
    expect(sheet).toContain('</dataValidation><dataValidation ');
    expect(part('xl/workbook.xml')).toContain('</definedName><definedName ');
    expect(sheet).toContain('<pane ySplit="5" xSplit="1" topLeftCell="B6"');
    expect(part('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">&#39;往年数据&#39;!$5:$5</definedName>',
    );
  });

  it('checks numbers and offers lists', async () => {
    const part = partsOf(await write('zh'));
    const checksOf = (sheet: number) =>
      [
        ...part(`xl/worksheets/sheet${sheet}.xml`).matchAll(
          /<dataValidation (.*?) allowBlank="1" .*? error="(.*?)" sqref="(.*?)">(.*?)<\/dataV/g,
        ),
      ].map(([, kind, message, cells, formulas]) => [cells, kind, formulas, message]);
    // Rows 6 to 8 are death rates, 9 hours, 10 the ceiling of the county.
    expect(checksOf(1)).toEqual([
      [
        'C6:C10',
        'type="list"',
        '<formula1>&quot;合计,女,男,城市,农村&quot;</formula1>',
        '请从下拉列表中选择。',
      ],
      [
        'F6:F8',
        'type="decimal" operator="between"',
        '<formula1>0</formula1><formula2>1000</formula2>',
        '请填写0至1000之间的数字，不带单位。',
      ],
      [
        'F9:F9',
        'type="decimal" operator="greaterThanOrEqual"',
        '<formula1>1</formula1>',
        '请填写不小于1的数字，不带单位。',
      ],
      [
        'F10:F10',
        'type="decimal" operator="lessThanOrEqual"',
        '<formula1>50</formula1>',
        '请填写不大于50的数字，不带单位。',
      ],
      [
        'G6:G8 H6:H8',
        'type="whole" operator="greaterThanOrEqual"',
        '<formula1>0</formula1>',
        '请填写不小于0的整数。',
      ],
      [
        'I6:I10',
        'type="list"',
        '<formula1>&quot;正式数,初步数,估计数&quot;</formula1>',
        '请从下拉列表中选择。',
      ],
    ]);
    expect(checksOf(5)[0]).toEqual([
      'F6:F7',
      'type="decimal" operator="between"',
      '<formula1>-1E+15</formula1><formula2>1E+15</formula2>',
      '请填写数字，不带单位。',
    ]);
    expect(part('xl/worksheets/sheet1.xml')).toContain('<dataValidations count="6">');
  });

  it('marks the cells to fill in, and no others', async () => {
    const styleOf = readStyles(await write('zh'));
    const marked = (sheet: number, row: number) =>
      [...'ABCDEFGHIJKLMNO']
        .filter((letter) => styleOf(sheet, `${letter}${row}`).includes('FFF8D6'))
        .join('');
    // Value, both counts, status, source and note; hours have no counts.
    expect([5, 6, 9].map((row) => marked(1, row))).toEqual(['FGHIJK', 'FGHIJK', 'FIJK']);
    // The name of an institution that is not known.
    expect(marked(5, 6)).toBe('CFGHI');
  });

  it('names a known institution in a cell that is not marked', async () => {
    const own = build(
      [target(atLeast('2'), { indicator: 'doctors', scope: 'perInstitution' })],
      indicators,
      { observations: [known('doctors', 2024, { institution: '甲院' })], spareRows: 1 },
    );
    const rows = (await sheetsIn('zh', own)).get('机构数据')?.slice(5);
    expect(rows?.map((row) => row.split('|')[2])).toEqual(['甲院', '']);
    const styleOf = readStyles(await write('zh', own));
    expect(['C6', 'C7'].map((cell) => styleOf(1, cell).includes('FFF8D6'))).toEqual([false, true]);
  });

  it('distinguishes titles, headings and cells', async () => {
    const bytes = await write('zh', { ...template, unit: '甲局' });
    const styleOf = readStyles(bytes);
    const part = partsOf(bytes);
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(['A1', 'A2', 'A3', 'A4'].map((cell) => styleOf(1, cell))).toEqual([
      'bold 14 center wrapped',
      '10 wrapped',
      '10 wrapped',
      '10 wrapped',
    ]);
    expect(styleOf(1, 'A5')).toBe('bold 10 E8EDF3 thin 999999 center wrapped');
    expect(styleOf(1, 'F5')).toBe('bold 10 FFF8D6 thin 999999 center wrapped');
    expect([...'ACDEFIL'].map((letter) => styleOf(1, `${letter}6`))).toEqual([
      '10 thin 999999 wrapped',
      '10 thin 999999 center wrapped',
      '10 thin 999999 center wrapped',
      '10 thin 999999 center wrapped',
      '10 FFF8D6 thin 999999 wrapped',
      '10 FFF8D6 thin 999999 center wrapped',
      '10 thin 999999 wrapped',
    ]);
    expect([...sheet.matchAll(/<col min.*? width="(\d+)"/g)].map(([, width]) => width)).toEqual(
      '26 12 6 6 10 10 11 11 7 10 10 12 24 32 12'.split(' '),
    );
    // 175 columns are shown: a quarter ends after 44, 88 and 132 of them.
    expect([...sheet.matchAll(/mergeCell ref="(.*?)"/g)].map(([, cells]) => cells)).toEqual([
      'A1:O1',
      ...[2, 3].flatMap((row) => [
        `A${row}:E${row}`,
        `F${row}:J${row}`,
        `K${row}:M${row}`,
        `N${row}:O${row}`,
      ]),
      'A4:O4',
    ]);
    expect(sheet).toMatch(/<c r="D6" s="\d+"><v>2025<\/v>/);
  });

  it('gives rows the height of their text', async () => {
    const part = partsOf(await write('zh'));
    const heights = [
      ...part('xl/worksheets/sheet1.xml').matchAll(/<row r="\d+" ht="([\d.]+)"/g),
    ].map(([, height]) => Number(height));
    // 16 characters take 32 columns, and a tenth more: two lines of 32.
    expect(heights).toEqual([24, 18, 18, 42, 28, 28, 28, 28, 14, 14]);
    const long = build(
      [target(atLeast('1'), { indicator: 'hours' })],
      // 40 characters take 80 columns, and a tenth more: three lines.
      indicatorsOf({ id: 'hours', population: text('人'.repeat(40)) }),
    );
    expect(partsOf(await write('zh', long))('xl/worksheets/sheet1.xml')).toContain(
      '<row r="6" ht="42"',
    );
  });
});

describe('the supported figures of a unit', () => {
  const assignments = [
    { id: 'test.field.g1.hours', unit: '甲局' },
    { id: 'test.field.g1.gap', unit: '乙局' },
    { id: 'test.field.g1.gap', unit: '甲局' },
  ];
  const [own] = divideTemplate(template, assignments).templates;

  it('are a separate sheet, which reads back without a notice', async () => {
    const sheets = await sheetsIn('zh', own);
    expect(sheets.get('配合指标')).toEqual([
      '参考：本单位配合的指标，由牵头单位填报',
      '参考：指标|参考：牵头单位|参考：目标',
      '死亡率|乙局|“差距缩小”；“达到5‰”',
    ]);
    const result = await readObservations(await write('zh', own), {
      catalogue: { indicators, areas },
    });
    expect(result.notices.map(({ code }) => code)).toEqual(Array(3).fill('unfilled'));
    const bytes = await write('zh', own);
    const styleOf = readStyles(bytes);
    expect(['A1', 'A2', 'A3'].map((cell) => styleOf(4, cell))).toEqual([
      'bold 10',
      'bold 10 E8EDF3 thin 999999 wrapped',
      '10 thin 999999 wrapped',
    ]);
    const sheet = partsOf(bytes)('xl/worksheets/sheet4.xml');
    expect([...sheet.matchAll(/<col min.*? width="(\d+)"/g)].map(([, width]) => width)).toEqual([
      '40',
      '30',
      '60',
    ]);
    expect(sheet).toMatch(/<row r="3" ht="14".*fitToWidth="1"/);
    expect(sheet).toContain('</mergeCells><pageMargins ');
    const english = await sheetsIn('en', own);
    expect(english.get('supported')?.[0]).toBe(
      'ref: indicators that this unit supports; the lead unit reports them',
    );
  });

  it('have a line for each indicator and lead, with every target that needs them', async () => {
    // The rate serves both targets; the figures of each sex serve the gap alone.
    const [supporting] = divideTemplate(template, [
      ...['gap', 'rate', 'hours', 'doctors'].map(
        (slug) => ({ id: `test.field.g1.${slug}`, unit: '甲局', role: 'support' }) as const,
      ),
      { id: 'test.field.g1.gap', unit: '乙局' },
      { id: 'test.field.g1.rate', unit: '丙局' },
      { id: 'test.field.g1.doctors', unit: '丙局' },
    ]).templates;
    expect((await sheetsIn('zh', supporting)).get('配合指标')?.slice(2)).toEqual([
      '死亡率|乙局|“差距缩小”；“达到5‰”',
      '时长|—|“1小时”',
      '死亡率|丙局|“达到5‰”',
      '医生|丙局|“率”',
    ]);
  });

  it('may be all that a unit has, without a lead', async () => {
    const { templates } = divideTemplate(template, [
      { id: 'test.field.g1.hours', unit: '甲局', role: 'support' },
    ]);
    const sheets = await sheetsIn('zh', templates[0]);
    expect([...sheets.keys()]).toEqual(['配合指标']);
    expect(sheets.get('配合指标')?.[2]).toBe('时长|—|“1小时”');
    expect([...(await sheetsIn('zh', { ...template, rows: [] })).keys()]).toEqual(['配合指标']);
    const own = templates[0] as Template;
    const result = await readObservations(await write('zh', own), {
      catalogue: { indicators, areas },
    });
    expect([result.ok, result.notices.map(({ code, count }) => [code, count])]).toEqual([
      true,
      [['unfilled', 0]],
    ]);
  });
});

describe('the arguments of writeTemplate', () => {
  const options = { format: 'csv', language: 'zh' };
  it.each<[string, unknown, unknown, string]>([
    ['what is not a template', 7, options, 'template'],
    ['a row without an indicator', { ...template, rows: [{}] }, options, 'template'],
    ['options that are not an object', template, 7, 'options'],
    ['an unknown format', template, { ...options, format: 'pdf' }, 'options.format'],
    ['an unknown language', template, { ...options, language: 'fr' }, 'options.language'],
  ])('are refused: %s', async (_, given, of, path) => {
    await expect(writeTemplate(given as never, of as never)).rejects.toThrow(
      expect.objectContaining({ code: 'badArgument', path }),
    );
  });
});

describe('names from outside', () => {
  it('are always text', async () => {
    const unit = '=1+1<b>&"𬕂😀';
    const sheets = await sheetsIn('zh', { ...template, unit });
    expect(sheets.get('本年数据')?.[1]).toContain(`填报单位：${unit}`);
    const own = build(
      [target(atLeast('1'), { indicator: 'hours', wording: '</c>\u0007' })],
      indicatorsOf({ id: 'hours', name: text("='x'!A1") }),
    );
    const row = (await sheetsIn('zh', own)).get('本年数据')?.[5];
    expect(row).toMatch(/^='x'!A1\|hours\|/);
    expect(partsOf(await write('zh', own))('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    const bytes = await writeTemplate(own, { format: 'csv', language: 'zh' });
    expect(new TextDecoder().decode(bytes)).toContain("\r\n'='x'!A1,hours,");
  });
});
