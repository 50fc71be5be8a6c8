import type { Measurement } from './Measurement.js';

/** Passes a measurement to the runner of the benchmarks as one line of JSON. */
export function report(measurement: Measurement): void {
  console.log(JSON.stringify(measurement));
}

/** Returns the largest resident set of this process so far, in megabytes. */
export const peakMemory = () => Math.round(process.resourceUsage().maxRSS / 1024);
