/**
 * Returns the milliseconds for which this process has computed, in all its threads. On a shared
 * machine, a short floor fits between the time slices of other programs, which a long work does
 * not. Computing time excludes the waiting on both sides.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
