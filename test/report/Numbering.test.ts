import { expect, it } from 'vitest';
import { Numbering } from '../../src/report/Numbering.js';

it('tables and figures are numbered separately, in the order of use', () => {
  const numbers = new Numbering('zh');
  expect(numbers.tableRef('domains')).toBeUndefined();
  expect([numbers.table('domains'), numbers.table('evidence')]).toEqual([
    '表1 各领域达标情况',
    '表2 指标释义和依据',
  ]);
  expect([numbers.figure('婴儿死亡率'), numbers.figure('贫血率')]).toEqual([
    '图1 婴儿死亡率',
    '图2 贫血率',
  ]);
  expect(numbers.tableRef('evidence')).toBe('表2');
});
