import { studentTQuantile } from '../../../src/stats/distributions.js';
import { fitLine } from '../../../src/stats/fitLine.js';
import { studentTCdf } from '../../../src/stats/tails.js';
import type { Drawn } from './scenarios.js';

/** The result of each model in the simulation. */
export interface Answer {
  readonly probability: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Two simple models for comparison: a straight line with noise, and a random walk with drift, each
 * with its Student's t. They use the identity scale if a value does not fit the scale of the
 * indicator.
 */
export function simpleModels(drawn: Drawn): { readonly line: Answer; readonly walk: Answer } {
  const { years, values, due, target, direction } = drawn;
  const scale =
    drawn.scale === 'log' ? values.every((v) => v > 0) : values.every((v) => v > 0 && v < 100);
  const to = (v: number) =>
    !scale ? v : drawn.scale === 'log' ? Math.log(v) : Math.log(v / (100 - v));
  const back = (z: number) =>
    !scale ? z : drawn.scale === 'log' ? Math.exp(z) : 100 / (1 + Math.exp(-z));
  const answer = (centre: number, error: number, df: number): Answer => {
    const t = studentTQuantile(0.975, df) ?? 0;
    const distance = (direction * (centre - to(target))) / (error || 1e-9);
    const p = Number.isFinite(distance) ? studentTCdf(distance, df) : 0;
    return { probability: p, low: back(centre - t * error), high: back(centre + t * error) };
  };
  const ys = values.map(to);
  const fit = fitLine(years, ys);
  if (fit === undefined) throw new Error('a series has at least three years');
  const n = ys.length;
  const mean = years.reduce((sum, year) => sum + year, 0) / n;
  const sxx = years.reduce((sum, year) => sum + (year - mean) ** 2, 0);
  const error = fit.residual * Math.sqrt(1 + 1 / n + (due - mean) ** 2 / sxx);
  const line = answer(fit.at(due), error, fit.df);
  const drift = ((ys.at(-1) ?? 0) - (ys[0] ?? 0)) / (n - 1);
  let squares = 0;
  for (let i = 1; i < n; i += 1) squares += ((ys[i] ?? 0) - (ys[i - 1] ?? 0) - drift) ** 2;
  const step = Math.sqrt(squares / (n - 2));
  const h = due - (years.at(-1) ?? due);
  const walk = answer((ys.at(-1) ?? 0) + drift * h, step * Math.sqrt(h + (h * h) / (n - 1)), n - 2);
  return { line, walk };
}
