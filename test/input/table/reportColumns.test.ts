import { expect, it } from 'vitest';
import { readText } from '../readText.js';

it('a column that only a title below the table fills is empty', async () => {
  const text =
    '指标,某某2023,2024年\n婴儿死亡率（‰）,,2.7\n续表,2025年,\n指标,2023年,2025年\n' +
    '婴儿死亡率（‰）,2.8,2.6\n';
  const { figures, issues, notices } = await readText(text);
  expect([figures.length, issues, notices]).toEqual([3, [], []]);
});
