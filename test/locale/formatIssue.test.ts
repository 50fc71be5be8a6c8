import { describe, expect, it } from 'vitest';
import type { Expected } from '../../src/errors/Expected.js';
import { fileKinds, limitUnits, plainExpectations } from '../../src/errors/Expected.js';
import { type IssueFacts, issueCodes, makeIssue } from '../../src/errors/Issue.js';
import { formatIssue } from '../../src/locale/formatIssue.js';
import { languages } from '../../src/model/LocalizedText.js';

const both = (...[code, facts]: Parameters<typeof makeIssue>) =>
  languages.map((language) => formatIssue(makeIssue(code, facts), language));

describe('the place of an issue', () => {
  it.each<[IssueFacts, string, string]>([
    [{}, '表头在此重复，已略过', 'the header is repeated here and was skipped'],
    [
      { file: 'a.csv', row: 3, sheetRow: 4 },
      'a.csv，表中第4行（第3条数据）：表头在此重复，已略过',
      'a.csv, row 3 (row 4 of the sheet): the header is repeated here and was skipped',
    ],
    [
      { file: 'a.xlsx', sheet: '表1', row: 3, column: '数值' },
      'a.xlsx，工作表“表1”，第3条数据，“数值”列：表头在此重复，已略过',
      'a.xlsx, sheet “表1”, row 3, column “数值”: the header is repeated here and was skipped',
    ],
    [
      { file: 'a\n✓ b.csv' },
      'a ✓ b.csv：表头在此重复，已略过',
      'a ✓ b.csv: the header is repeated here and was skipped',
    ],
    [
      { sheetRow: 2, column: 'unit' },
      '表中第2行，“单位”列：表头在此重复，已略过',
      'row 2 of the sheet, column “unit”: the header is repeated here and was skipped',
    ],
  ])('%j', (facts, zh, en) => {
    expect(both('secondHeader', facts)).toEqual([zh, en]);
  });

  it('leaves out the column if the sentence names it', () => {
    const expected = { kind: 'heading', words: ['指标', 'indicator'] } as const;
    expect(both('missingColumn', { column: 'indicator', expected })).toEqual([
      '缺少“指标”列，应有表头“指标”或“indicator”',
      'there is no column for the indicator; expected the heading “指标” or “indicator”',
    ]);
  });
});

describe('the sentence of an issue', () => {
  it.each<[...Parameters<typeof makeIssue>, string, string]>([
    [
      'unknownIndicator',
      { found: '婴儿死亡数', nearest: '婴儿死亡率' },
      '无法识别的指标“婴儿死亡数”，是否为“婴儿死亡率”？',
      'unknown indicator “婴儿死亡数”; did you mean “婴儿死亡率”?',
    ],
    [
      'unknownIndicator',
      { found: '婴儿死亡数', expected: { kind: 'indicator' } },
      '无法识别的指标“婴儿死亡数”',
      'unknown indicator “婴儿死亡数”',
    ],
    [
      'unknownIndicator',
      { found: '婴儿死亡率', expected: { kind: 'indicatorId' } },
      '无法识别的指标“婴儿死亡率”，应为指标编号，如infant-mortality-rate（catalogue未含指标，无法识别名称）',
      'unknown indicator “婴儿死亡率”; expected the id of an indicator, such as ' +
        'infant-mortality-rate (without a catalogue of indicators, names are unknown)',
    ],
    [
      'yearOutOfRange',
      { found: 1999, expected: { kind: 'year', from: 2000, to: 2040 } },
      '年份1999超出范围，应为2000至2040年之间的年份',
      'the year 1999 is out of range; expected a year from 2000 to 2040',
    ],
    [
      'outOfBounds',
      { found: '120', expected: { kind: 'range', min: '0', max: '100', unit: 'percent' } },
      '本指标的数值不可能为120%，应在0%至100%之间',
      '120% is not possible for this indicator; expected 0 to 100%',
    ],
    [
      'suspectUnit',
      { found: '2.80', expected: { kind: 'unit', unit: 'permille', insteadOf: 'percent' } },
      '2.80的单位可能是千分比，而不是百分比',
      '2.80 may be in per mille rather than in percent',
    ],
    [
      'unknownSex',
      { found: '女孩', expected: { kind: 'oneOf', words: ['total', 'female', 'male'] } },
      '“女孩”无法识别，应为合计、女或男',
      'found “女孩”; expected total, female or male',
    ],
    [
      'contradiction',
      { found: '2.7', expected: { kind: 'figure', value: '0.28', unit: 'percent', row: 3 } },
      '2.7与0.28%（第3条数据）矛盾：指标、年份、地区和分组都相同，数值不同',
      '2.7 contradicts 0.28% (row 3): same indicator, year, area and group',
    ],
    [
      'contradiction',
      { found: '7/2465', expected: { kind: 'figure', value: '9/3169', row: 3 } },
      '7/2465与9/3169（第3条数据）矛盾：指标、年份、地区和分组都相同，分子、分母不同',
      '7/2465 contradicts 9/3169 (row 3): same indicator, year, area and group, different counts',
    ],
    [
      'suspectScale',
      {
        found: '0.12',
        expected: { kind: 'figure', value: '12', unit: 'per100000', of: 'target' },
      },
      '0.12与12/10万（规划目标）相差悬殊，请核对小数点和单位',
      '0.12 is far from 12 per 100 000 (target of the plan); check the decimal point and the unit',
    ],
    [
      'suspectScale',
      { found: '28', expected: { kind: 'figure', value: '2.7', unit: 'permille', of: 'printed' } },
      '28与2.7‰（规划所载基期数据）相差悬殊，请核对小数点和单位',
      '28 is far from 2.7‰ (base printed in the plan); check the decimal point and the unit',
    ],
    [
      'tooLarge',
      { found: 201, expected: { kind: 'atMost', value: 200, unit: 'megabytes' } },
      '内容过大（201 MB），应不超过200 MB',
      'too large (201 MB); expected at most 200 MB',
    ],
    [
      'notThisFormat',
      { found: 'xls95', expected: { kind: 'format', formats: ['xlsx', 'xls'] } },
      '这是Excel 95或更早版本的工作簿（.xls），应为XLSX或XLS；请用表格软件打开后另存为.xlsx',
      'this is a workbook of Excel 95 or earlier (.xls); expected XLSX or XLS; ' +
        'open it in a spreadsheet program and save it as .xlsx',
    ],
    [
      'unfilled',
      { count: 1 },
      '填报表中有1行尚未填写',
      '1 row of the template is not filled in yet',
    ],
  ])('%s', (code, facts, zh, en) => {
    expect(both(code, facts)).toEqual([zh, en]);
  });

  it('asks for the unit of the indicator, or for the nearest one', () => {
    // Minutes are not hours: 50 minutes have no finite decimal in hours.
    const minutes = { found: '分钟/天', expected: { kind: 'unit', unit: 'hoursPerDay' } } as const;
    const unknown = makeIssue('unknownUnit', minutes);
    expect(formatIssue(unknown, 'zh')).toBe('无法识别的单位“分钟/天”，应为小时/天');
    expect(formatIssue(unknown, 'en')).toBe('unknown unit “分钟/天”; expected hours a day');
    const misspelt = makeIssue('unknownUnit', { ...minutes, found: 'huors', nearest: 'hours' });
    expect(formatIssue(misspelt, 'en')).toBe('unknown unit “huors”; did you mean “hours”?');
  });

  it('exists for every code, different in each language', () => {
    for (const code of issueCodes) {
      const [zh, en] = both(code, { found: 'x', expected: { kind: 'number' }, count: 2 });
      expect(zh, code).toMatch(/[\u4e00-\u9fff]/);
      expect(en, code).not.toMatch(/[\u4e00-\u9fff]|undefined/);
    }
  });

  it('puts every expectation into words', () => {
    const expected: readonly Expected[] = [
      ...plainExpectations.map((kind) => ({ kind })),
      ...limitUnits.map((unit) => ({ kind: 'atMost', value: 3, unit }) as const),
      ...fileKinds
        .filter((kind) => kind !== 'text')
        .map((kind) => ({ kind: 'format', formats: [kind] }) as const),
      { kind: 'oneOf', words: ['final', '甲'] },
      { kind: 'unit' },
      { kind: 'range', min: '1' },
      { kind: 'range', max: '1', unit: 'percent' },
      { kind: 'cells', count: 3 },
      { kind: 'sameAs', column: 'value' },
      { kind: 'sameAs', column: '数值', value: '2' },
      { kind: 'row', row: 2 },
      { kind: 'assignment', id: 'women' },
      { kind: 'reading', value: '5', unit: '‰' },
      { kind: 'encoding', encodings: ['UTF-8', 'GB18030'] },
    ];
    const sentences = expected.map((one) => both('badStructure', { found: 'x', expected: one }));
    for (const sentence of sentences.flat()) expect(sentence).not.toMatch(/undefined|\[object/);
    expect(new Set(sentences.map(([zh]) => zh)).size).toBe(expected.length);
    expect(new Set(sentences.map(([, en]) => en)).size).toBe(expected.length);
  });
});
