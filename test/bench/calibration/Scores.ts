import type { Answer } from './simpleModels.js';

/** The scores of the probabilities and intervals of one model in one scenario. */
export class Scores {
  private readonly bins = Array.from({ length: 10 }, () => ({ n: 0, p: 0, hit: 0 }));
  private brier = 0;
  private log = 0;
  private covered = 0;
  private n = 0;

  add({ probability, low, high }: Answer, attained: boolean, value: number): void {
    const bin = this.bins[Math.min(9, Math.floor(probability * 10))];
    if (bin === undefined) throw new Error(`no bin for ${probability}`);
    bin.n += 1;
    bin.p += probability;
    bin.hit += attained ? 1 : 0;
    this.brier += (probability - (attained ? 1 : 0)) ** 2;
    const p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
    this.log -= Math.log(attained ? p : 1 - p);
    this.covered += value >= low - 1e-9 && value <= high + 1e-9 ? 1 : 0;
    this.n += 1;
  }

  /** The mean distance between forecast and attained over the bins, in points. */
  get calibration(): number {
    let off = 0;
    for (const { p, hit } of this.bins) off += Math.abs(p - hit);
    return (100 * off) / this.n;
  }
  get logScore(): number {
    return this.log / this.n;
  }
  get brierScore(): number {
    return this.brier / this.n;
  }
  /** The share of intervals that contain the published figure, in percent. */
  get coverage(): number {
    return (100 * this.covered) / this.n;
  }

  /**
   * Returns forecast → attained in one of ten bins, in percent; a dash for fewer than 20 series.
   */
  bin(index: number): string {
    const { n, p, hit } = this.bins[index] ?? { n: 0, p: 0, hit: 0 };
    return n < 20 ? '–' : `${((100 * p) / n).toFixed(0)}→${((100 * hit) / n).toFixed(0)}`;
  }
}
