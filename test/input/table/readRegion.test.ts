import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { readObservations } from '../../../src/input/readObservations.js';
import { readText } from '../readText.js';

describe('a column without a heading between two tables', () => {
  // — and … are marks for missing figures: the two columns of figures are certain.
  it.each(['指标,甲,2024年,指标,2024年', '指标,,2024年,指标,2024年'])(
    'is not one that is further left: %s',
    async (header) => {
      const rows = '婴儿死亡率,略,—,孕产妇死亡率,8\n新生儿死亡率,略,…,5岁以下儿童死亡率,4\n';
      const { figures, issues } = await readText(`${header}\n${rows}`);
      expect([figures, issues]).toEqual([
        [
          'maternal-mortality-ratio 2024 8 per100000 450381 total total',
          'under-five-mortality-rate 2024 4 permille 450381 total total',
        ],
        [],
      ]);
    },
  );
});

it.each([
  ['平乐县监测表', '平乐县'],
  ['平乐县和阳朔县监测表', '荔浦市'],
])('the notice of the area in %s names the area of the figures: %s', async (title, value) => {
  const bytes = new TextEncoder().encode(`${title}\n指标,2024年\n婴儿死亡率（‰）,2.7\n`);
  const { notices } = await readObservations(bytes, { catalogue: { indicators, areas } });
  expect(notices.filter(({ code }) => code === 'assumedArea')).toMatchObject([
    { found: title, expected: { kind: 'reading', value } },
  ]);
});

it('a missing column is reported beside one that is refused', async () => {
  const { issues } = await readText('指标,数值,2023年某某\n婴儿死亡率（‰）,2.7,2.8\n');
  expect(issues.map(([code, , column]) => [code, column])).toEqual([
    ['missingColumn', 'year'],
    ['unknownHeading', '2023年某某'],
  ]);
});

it('the year of a title is reported if one of the columns is that of 本年', async () => {
  const text = '2025年监测表\n指标,2023年,本年\n婴儿死亡率（‰）,2.8,2.7\n';
  const { figures, notices } = await readText(text);
  expect(figures).toEqual([
    'infant-mortality-rate 2023 2.8 permille 450381 total total',
    'infant-mortality-rate 2025 2.7 permille 450381 total total',
  ]);
  expect(notices).toEqual([['assumedYear', undefined, undefined, '2025']]);
});
