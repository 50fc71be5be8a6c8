// Measures all published methods on a series of ten years, relative to JSON.parse of the same
// series.
import type { compareMethods as Compare } from '../../src/methods/compareMethods.js';
import { compareWithFloor } from './compareWithFloor.js';
import { report } from './report.js';

type Input = Parameters<typeof Compare>[0];
const { compareMethods } = (await import(
  new URL('../../dist/methods.js', import.meta.url).href
)) as { compareMethods: typeof Compare };

const all = Array.from({ length: 100 }, (_, at): Input => {
  const series = Array.from({ length: 10 }, (_value, year) => ({
    year: 2016 + year,
    value: (12 + at / 7 - year * (0.3 + at / 500)).toFixed(2),
  }));
  return {
    base: series[0] as { year: number; value: string },
    target: { year: 2030, value: '8.0' },
    direction: 'down',
    series: series.slice(1),
  };
});
const texts = all.map((one) => JSON.stringify(one));

report(
  await compareWithFloor({
    name: 'compareMethods, ten years / JSON.parse of the series',
    count: all.length,
    per: 'series',
    floor: () => texts.map((text) => JSON.parse(text)),
    work: () => all.map((one) => compareMethods(one)),
  }),
);
