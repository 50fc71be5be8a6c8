import { expect, test } from 'vitest';
import { spreadSlopes } from '../../src/stats/spreadSlopes.js';

test('a bell-shaped curve and a normal prior give the normal in between', () => {
  // Likelihood N(0.3, 0.1²), prior N(0, 0.1²): the posterior is N(0.15, 0.1²/2).
  const nodes = spreadSlopes(
    (slope) => ({
      height: -((slope - 0.3) ** 2) / 0.02,
      gradient: (0.3 - slope) / 0.01,
      curvature: 100,
      value: slope,
    }),
    0.1,
  );
  const mean = nodes.reduce((sum, { weight, slope }) => sum + weight * slope, 0);
  const variance = nodes.reduce((sum, { weight, slope }) => sum + weight * (slope - mean) ** 2, 0);
  expect(nodes).toHaveLength(7);
  expect(nodes.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  expect(mean).toBeCloseTo(0.15, 9);
  // Seven nodes leave out what lies beyond three and a half standard deviations.
  expect(variance / 0.005).toBeCloseTo(1, 1);
  expect(nodes.map(({ value, slope }) => value === slope)).not.toContain(false);
});
