import { Bench } from 'tinybench';
import { cpuTime } from './cpuTime.js';
import type { Measurement } from './Measurement.js';
import { median } from './median.js';

/** Two ways of processing the same data: the minimum that any program needs, and the library. */
export interface Comparison extends Pick<Measurement, 'name' | 'goal' | 'count' | 'per'> {
  readonly floor: () => unknown;
  readonly work: () => unknown;
  readonly rounds?: number;
  /** The milliseconds for which each of the two runs in each round. */
  readonly time?: number;
}

/**
 * Measures the work as a multiple of its floor. Both run in every round, one after the other, so
 * that other programs affect both. The result is the median of the ratios, so that a disturbed
 * round does not count.
 */
export async function compareWithFloor({
  floor,
  work,
  rounds = 9,
  time = 300,
  ...described
}: Comparison): Promise<Measurement> {
  const found: { floor: number; work: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const bench = new Bench({ time, iterations: 1, warmup: false, now: cpuTime })
      .add('floor', floor)
      .add('work', work);
    await bench.run();
    const [below, above] = bench.tasks.map(({ result }) =>
      'latency' in result ? result.latency.p50 : Number.NaN,
    ) as [number, number];
    // The first round only warms up the compiler.
    if (round > 0) found.push({ floor: below, work: above });
  }
  return {
    ...described,
    floor: median(found.map((one) => one.floor)),
    work: median(found.map((one) => one.work)),
    ratio: median(found.map((one) => one.work / one.floor)),
  };
}
