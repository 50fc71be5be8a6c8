import { describe, expect, it } from 'vitest';
import { formatTableAccount } from '../../src/locale/formatTableAccount.js';
import { cellKinds, rowKinds, type TableAccount } from '../../src/model/TableAccount.js';

const zeros = <Kind extends string>(kinds: readonly Kind[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;

const table: TableAccount = {
  file: 'a.xlsx',
  sheet: '表1',
  header: { first: 2, last: 3 },
  range: { first: 1, last: 9 },
  states: { unit: 'permille' },
  columns: [
    { letter: 'A', heading: '指\n标', role: 'dimension', column: 'indicator', states: {} },
    { letter: 'B', heading: '', role: 'empty', states: {} },
    { letter: 'C', heading: '女', role: 'figure', states: { sex: 'female', year: '2020' } },
    { letter: 'D', heading: '', role: 'unknown', states: {} },
  ],
  rows: { ...zeros(rowKinds), figures: 5, remark: 1 },
  cells: { ...zeros(cellKinds), title: 1, heading: 4, observed: 5 },
};

describe('formatTableAccount', () => {
  it('formats in Chinese', () => {
    expect(formatTableAccount(table, 'zh')).toEqual([
      'a.xlsx，工作表“表1”，第1—9行，表头在第2—3行',
      '全表：单位千分比',
      'A列“指 标”：指标',
      'C列“女”：数值（年份2020，性别女）',
      'D列：无法识别',
      '行数：数值5行，说明1行',
      '有内容的单元格：标题1个，表头4个，已读取的数值5个',
    ]);
  });

  it('formats in English, without missing facts', () => {
    const { sheet: _sheet, ...others } = table;
    expect(
      formatTableAccount({ ...others, states: {}, header: { first: 2, last: 2 } }, 'en'),
    ).toEqual([
      'a.xlsx, rows 1–9, header in row 2',
      'A “指 标”: indicator',
      'C “女”: figures (year 2020, sex female)',
      'D: not understood',
      'rows: 5 with figures, 1 with remarks',
      'filled cells: 1 in titles, 4 in the header, 5 with figures',
    ]);
  });
});
