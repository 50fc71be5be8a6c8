/** The log probability of a slope, without the prior and a constant, and its first derivatives. */
interface Weighed<Value> {
  readonly height: number;
  readonly gradient: number;
  /** The negative of the second derivative. */
  readonly curvature: number;
  readonly value: Value;
}

/** A slope of the grid, with its probability. */
interface WeighedSlope<Value> {
  readonly slope: number;
  readonly weight: number;
  readonly value: Value;
}

/** The number of nodes on each side of the most probable slope, one standard deviation apart. */
const reach = 3;

/**
 * Returns a grid of slopes around the most probable one, each with its probability.
 *
 * Sums over evenly spaced nodes converge as fast as Gaussian quadrature for a bell-shaped curve:
 * with seven nodes, in every case tried, the probability is within 0.0005 of that with 401 nodes.
 *
 * @formula weight ∝ e^(height − b²/2τ²) at b = mode + j·sd, j = −3 … 3
 */
export function spreadSlopes<Value>(
  weigh: (slope: number) => Weighed<Value>,
  slopeSd: number,
): WeighedSlope<Value>[] {
  const precision = 1 / (slopeSd * slopeSd);
  let mode = 0;
  let sd = slopeSd;
  for (let round = 0; round < 8; round += 1) {
    const { gradient, curvature } = weigh(mode);
    const information = Math.max(curvature, 0) + precision;
    sd = 1 / Math.sqrt(information);
    const move = (gradient - mode * precision) / information;
    // A step is limited to the range of the prior, since the first one may be far too long.
    mode += Math.max(-3 * slopeSd, Math.min(3 * slopeSd, move));
    if (Math.abs(move) < 0.02 * sd) break;
  }
  const nodes: { slope: number; value: Value; height: number }[] = [];
  for (let j = -reach; j <= reach; j += 1) {
    const slope = mode + j * sd;
    const { height, value } = weigh(slope);
    nodes.push({ slope, value, height: height - (slope * slope * precision) / 2 });
  }
  const most = Math.max(...nodes.map(({ height }) => height));
  const masses = nodes.map(({ height }) => Math.exp(height - most));
  const sum = masses.reduce((total, mass) => total + mass, 0);
  return nodes.map(({ slope, value }, i) => ({ slope, value, weight: (masses[i] ?? 0) / sum }));
}
