import type { CountSeries } from './countTrend.js';
import { chiSquareTail } from './distributions.js';
import { normalCdf } from './tails.js';

/** Whether counts vary more than sampling variation can explain (overdispersion). */
export interface Dispersion {
  /** The probability of a spread at least as large as this one by chance. */
  readonly p: number;
  /** X² over its degrees of freedom: about 1 if sampling variation explains all of the spread. */
  readonly excess: number;
}

const rounds = 20;

/**
 * Tests the dispersion of counts around a trend (Pearson).
 *
 * @formula X² = Σ(d − μ)²/μ (shares: /μ(1 − μ/n)), μ fitted by penalised maximum likelihood on the
 * log (logit) scale, with a weak prior on the slope (standard deviation 0.5 a year) so that zeros
 * do not make it infinite; p is the upper tail of chi-square with n − 2 degrees of freedom
 * @unit p from 0 to 1
 * @edge With fewer than three years, without any event, or with nothing but events, p is 1.
 * @source McCullagh, P. & Nelder, J. A. (1989), Generalized Linear Models, ch. 4.5, 6.2
 */
export function testDispersion({ kind, years, events, exposures }: CountSeries): Dispersion {
  const n = years.length;
  let total = 0;
  let all = 0;
  let moment = 0;
  for (let i = 0; i < n; i += 1) {
    total += events[i] as number;
    all += exposures[i] as number;
    moment += (exposures[i] as number) * (years[i] as number);
  }
  const isShare = kind === 'share';
  if (n < 3 || total === 0 || (isShare && total === all)) return { p: 1, excess: 1 };
  const centre = moment / all;
  let level = Math.log(isShare ? total / (all - total) : total / all);
  let slope = 0;
  const mean = (i: number) => {
    const odds = Math.exp(level + slope * ((years[i] as number) - centre));
    return (exposures[i] as number) * (isShare ? odds / (1 + odds) : odds);
  };
  const variance = (mu: number, i: number) =>
    isShare ? mu * (1 - mu / (exposures[i] as number)) : mu;
  for (let round = 0; round < rounds; round += 1) {
    let pull = 0;
    let turn = -slope * 4;
    let aa = 0;
    let ab = 0;
    let bb = 4;
    for (let i = 0; i < n; i += 1) {
      const mu = mean(i);
      const v = variance(mu, i);
      const t = (years[i] as number) - centre;
      const off = (events[i] as number) - mu;
      pull += off;
      turn += off * t;
      aa += v;
      ab += v * t;
      bb += v * t * t;
    }
    const size = aa * bb - ab * ab;
    const up = (bb * pull - ab * turn) / size;
    const along = (aa * turn - ab * pull) / size;
    level += Math.max(-1, Math.min(1, up));
    slope += Math.max(-0.5, Math.min(0.5, along));
    if (Math.abs(up) < 1e-4 && Math.abs(along) < 1e-4) break;
  }
  let squares = 0;
  for (let i = 0; i < n; i += 1) {
    const mu = mean(i);
    const v = variance(mu, i);
    if (v > 0) squares += ((events[i] as number) - mu) ** 2 / v;
  }
  return { p: chiSquareTail(squares, n - 2), excess: squares / (n - 2) };
}

/**
 * Returns the probabilities of a rise and of a fall at least this large if the true level is
 * constant.
 *
 * @formula z = Σ(t − t̄)d/√(D·Σ E(t − t̄)²/ΣE), t̄ weighted by exposure; the variance is multiplied
 * by 1 − D/ΣE for shares (Cochran–Armitage), and by `excess` (X²/df of the dispersion test, at
 * least 1)
 * @unit probabilities from 0 to 1, each one-sided
 * @edge Without any event, or with nothing but events, both are 1, as there is nothing to compare.
 * @source Armitage, P. (1955), Tests for linear trends in proportions and frequencies, Biometrics
 * 11, 375–386
 */
export function testTrend(
  { kind, years, events, exposures }: CountSeries,
  excess = 1,
): { rise: number; fall: number } {
  let total = 0;
  let all = 0;
  let moment = 0;
  let square = 0;
  let score = 0;
  for (let i = 0; i < years.length; i += 1) {
    const t = (years[i] as number) - (years[0] as number);
    const e = exposures[i] as number;
    total += events[i] as number;
    all += e;
    moment += e * t;
    square += e * t * t;
    score += (events[i] as number) * t;
  }
  const mean = moment / all;
  const left = kind === 'share' ? 1 - total / all : 1;
  const variance = total * left * (square / all - mean * mean) * Math.max(1, excess);
  if (!(variance > 0)) return { rise: 1, fall: 1 };
  const z = (score - total * mean) / Math.sqrt(variance);
  return { rise: normalCdf(-z), fall: normalCdf(z) };
}
