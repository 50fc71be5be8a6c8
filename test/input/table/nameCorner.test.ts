import { expect, it } from 'vitest';
import { readText } from '../readText.js';

it('an indicator above its groups may be beside remarks as well as years', async () => {
  const text = '婴儿死亡率（‰）,2023年,2024年,备注\n城市,2.7,2.8,甲\n农村,3.1,3,甲\n';
  const { figures } = await readText(text);
  expect(figures.map((figure) => figure.split(' ').slice(1).join(' '))).toEqual([
    '2023 2.7 permille 450381 total urban',
    '2024 2.8 permille 450381 total urban',
    '2023 3.1 permille 450381 total rural',
    '2024 3 permille 450381 total rural',
  ]);
});
