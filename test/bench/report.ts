import type { Measurement } from './Measurement.js';

/** Hands a measurement to whoever runs the benchmarks: one line of JSON. */
export function report(measurement: Measurement): void {
  console.log(JSON.stringify(measurement));
}

/** The largest resident set of this process so far, in megabytes. */
export const peakMemory = () => Math.round(process.resourceUsage().maxRSS / 1024);
