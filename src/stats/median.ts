/**
 * The middle value; the mean of the two middle values where their number is even.
 *
 * @edge `undefined` for an empty list.
 */
export function median(values: readonly number[]): number | undefined {
  const sorted = new Float64Array(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : lower + (upper - lower) / 2;
}
