/** A small seeded generator (sfc32), which gives the same numbers everywhere. */
export class Random {
  private a = 0x9e3779b9;
  private b = 0x243f6a88;
  private c = 0xb7e15162;
  private d: number;
  private spare: number | undefined;

  constructor(seed: number) {
    this.d = seed >>> 0;
    for (let i = 0; i < 20; i += 1) this.next();
  }

  /** Returns a uniform number in [0, 1). */
  next(): number {
    const t = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  }

  uniform(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** Returns a standard normal number (polar method). */
  normal(): number {
    if (this.spare !== undefined) {
      const kept = this.spare;
      this.spare = undefined;
      return kept;
    }
    for (;;) {
      const u = 2 * this.next() - 1;
      const v = 2 * this.next() - 1;
      const s = u * u + v * v;
      if (s >= 1 || s === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(s)) / s);
      this.spare = v * factor;
      return u * factor;
    }
  }

  /** Returns a Poisson number by inversion, for means up to a few hundred. */
  poisson(mean: number): number {
    if (mean > 500) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
    let p = Math.exp(-mean);
    let left = this.next() - p;
    let k = 0;
    while (left > 0 && k < 5000) {
      k += 1;
      p *= mean / k;
      left -= p;
    }
    return k;
  }

  /**
   * Returns a binomial number: by inversion from the rarer end, or from the normal distribution far
   * from both ends.
   */
  binomial(n: number, p: number): number {
    if (p > 0.5) return n - this.binomial(n, 1 - p);
    if (n * p > 300) {
      const drawn = Math.round(n * p + Math.sqrt(n * p * (1 - p)) * this.normal());
      return Math.min(n, Math.max(0, drawn));
    }
    let q = (1 - p) ** n;
    let left = this.next() - q;
    let k = 0;
    while (left > 0 && k < n) {
      k += 1;
      q *= ((n - k + 1) / k) * (p / (1 - p));
      left -= q;
    }
    return k;
  }
}
