/**
 * Returns how many times as long a larger input takes. For each size, the best of three runs
 * counts, since other programs can only slow a run down.
 */
export function growthOf(run: (count: number) => void, small: number, large: number): number {
  const time = (count: number) => {
    const start = performance.now();
    run(count);
    return performance.now() - start;
  };
  const best = (count: number) => Math.min(time(count), time(count), time(count));
  time(small);
  const least = best(small);
  return best(large) / least;
}
