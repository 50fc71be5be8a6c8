/**
 * The milliseconds that this process has computed for, all its threads together. On a shared
 * machine a short floor slips between the turns of others and a long work does not; computing time
 * leaves the waiting out on both sides.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
