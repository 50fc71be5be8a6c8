import type { Random } from './Random.js';

/** A drawn series: what a county has published, and what it will publish in the due year. */
export interface Drawn {
  readonly years: readonly number[];
  /** The values as printed. */
  readonly values: readonly number[];
  readonly decimals: number;
  readonly counts?: { readonly events: readonly number[]; readonly exposures: readonly number[] };
  readonly due: number;
  readonly dueValue: number;
  readonly dueExposure: number;
  readonly target: number;
  /** +1 if the target is a minimum, -1 if it is a maximum. */
  readonly direction: 1 | -1;
  readonly scale: 'log' | 'logit';
  /** The value of one event. */
  readonly factor: number;
}

export interface Scenario {
  readonly name: string;
  readonly plateau?: boolean;
  readonly draw: (random: Random) => Drawn;
}

const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const round = (value: number, decimals: number) => Number(value.toFixed(decimals));
const expit = (z: number) => 1 / (1 + Math.exp(-z));
const logit = (p: number) => Math.log(p / (1 - p));

interface RateOptions {
  readonly births: number;
  readonly years: readonly number[];
  /** The level in the unit, around 2020, and the slope per year on the log scale. */
  readonly level: (random: Random) => number;
  readonly slope: (random: Random) => number;
  readonly target: number;
  readonly factor: number;
  readonly decimals: number;
}

function drawRate(random: Random, options: RateOptions): Drawn {
  const { births, years, factor, decimals, target } = options;
  const level = options.level(random);
  const slope = options.slope(random);
  const due = 2030;
  const rate = (year: number) => (level / factor) * Math.exp(slope * (year - 2020));
  const events = years.map((year) => random.poisson(births * rate(year)));
  const exposures = years.map(() => births);
  return {
    years,
    values: events.map((count) => round((count / births) * factor, decimals)),
    decimals,
    counts: { events, exposures },
    due,
    dueValue: round((random.poisson(births * rate(due)) / births) * factor, decimals),
    dueExposure: births,
    target,
    direction: -1,
    scale: 'log',
    factor,
  };
}

interface ShareOptions {
  /** The true logit of each year up to 2030. */
  readonly path: (random: Random) => (year: number) => number;
  readonly n: number;
  readonly target: number;
  readonly counts?: boolean;
}

const shareYears = span(2016, 2025);

function drawShare(random: Random, { path, n, target, counts = false }: ShareOptions): Drawn {
  const truth = path(random);
  const events = shareYears.map((year) => random.binomial(n, expit(truth(year))));
  const due = random.binomial(n, expit(truth(2030)));
  return {
    years: shareYears,
    values: events.map((count) => round((100 * count) / n, 2)),
    decimals: 2,
    ...(counts ? { counts: { events, exposures: shareYears.map(() => n) } } : {}),
    due: 2030,
    dueValue: round((100 * due) / n, 2),
    dueExposure: n,
    target,
    direction: 1,
    scale: 'logit',
    factor: 100,
  };
}

/** Returns a path that is drawn year by year, starting with the first year. */
function stepwise(next: (before: number | undefined) => number) {
  const values: number[] = [];
  for (let year = 2016; year <= 2030; year += 1) values.push(next(values.at(-1)));
  return (year: number) => values[year - 2016] ?? Number.NaN;
}

const start = (random: Random) => logit(random.uniform(0.8, 0.9));
const slope = (random: Random) => random.uniform(-0.03, 0.08);

const line = (random: Random) => {
  const a = start(random);
  const b = slope(random);
  return (year: number) => a + b * (year - 2016);
};
const walk = (random: Random) => {
  const a = start(random);
  const b = slope(random);
  return stepwise((before) => (before === undefined ? a : before + b + 0.15 * random.normal()));
};
const autoregressive = (random: Random) => {
  const straight = line(random);
  const off = stepwise((before) =>
    before === undefined
      ? 0.15 * random.normal()
      : 0.7 * before + 0.15 * Math.sqrt(1 - 0.49) * random.normal(),
  );
  return (year: number) => straight(year) + off(year);
};
/** Rises, and stops after a random year. */
const plateau = (from: number, to: number) => (random: Random) => {
  const a = logit(random.uniform(0.6, 0.85));
  const b = random.uniform(0.1, 0.25);
  const stop = from + Math.floor(random.next() * (to - from + 1));
  return (year: number) => a + b * (Math.min(year, stop) - 2016);
};
/** Approaches a maximum of its own. */
const saturating = (random: Random) => {
  const first = random.uniform(0.5, 0.7);
  const ceiling = random.uniform(0.85, 0.93);
  const pace = random.uniform(0.15, 0.3);
  return (year: number) => logit(ceiling - (ceiling - first) * Math.exp(-pace * (year - 2016)));
};

const mmrLevel = (random: Random) => random.uniform(5, 20);
const imr = { target: 5, factor: 1000, decimals: 2 };
const steady = () => 0;
const mixed = (random: Random) => 0.05 * random.normal();
const imrLevel = (random: Random) => random.uniform(2.5, 6.5);

export const scenarios: readonly Scenario[] = [
  {
    name: 'IMR steady, 3 000 births',
    draw: (r) =>
      drawRate(r, { ...imr, births: 3000, years: shareYears, level: imrLevel, slope: steady }),
  },
  {
    name: 'IMR mixed trends, 3 000',
    draw: (r) =>
      drawRate(r, { ...imr, births: 3000, years: shareYears, level: imrLevel, slope: mixed }),
  },
  {
    name: 'IMR mixed trends, 500',
    draw: (r) =>
      drawRate(r, { ...imr, births: 500, years: shareYears, level: imrLevel, slope: mixed }),
  },
  {
    name: 'IMR 3 000, only 2020-22',
    draw: (r) =>
      drawRate(r, { ...imr, births: 3000, years: span(2020, 2022), level: imrLevel, slope: mixed }),
  },
  {
    name: 'MMR, 3 000 births',
    draw: (r) =>
      drawRate(r, {
        births: 3000,
        years: shareYears,
        level: mmrLevel,
        slope: steady,
        target: 12,
        factor: 100000,
        decimals: 2,
      }),
  },
  {
    name: 'MMR mixed trends, 3 000',
    draw: (r) =>
      drawRate(r, {
        births: 3000,
        years: shareYears,
        level: mmrLevel,
        slope: mixed,
        target: 12,
        factor: 100000,
        decimals: 2,
      }),
  },
  { name: 'share, line', draw: (r) => drawShare(r, { path: line, n: 3000, target: 90 }) },
  { name: 'share, random walk', draw: (r) => drawShare(r, { path: walk, n: 3000, target: 90 }) },
  {
    name: 'share, AR(1) 0.7',
    draw: (r) => drawShare(r, { path: autoregressive, n: 3000, target: 90 }),
  },
  {
    name: 'share, plateau 2025',
    plateau: true,
    draw: (r) => drawShare(r, { path: plateau(2025, 2025), n: 3000, target: 90 }),
  },
  {
    name: 'share, plateau 2022-25',
    plateau: true,
    draw: (r) => drawShare(r, { path: plateau(2022, 2025), n: 3000, target: 90 }),
  },
  {
    name: 'share, saturating',
    plateau: true,
    draw: (r) => drawShare(r, { path: saturating, n: 3000, target: 90 }),
  },
  {
    name: 'share, line, counts',
    draw: (r) => drawShare(r, { path: line, n: 3000, target: 90, counts: true }),
  },
  {
    name: 'share, walk, counts',
    draw: (r) => drawShare(r, { path: walk, n: 3000, target: 90, counts: true }),
  },
  {
    name: 'share, AR(1), counts',
    draw: (r) => drawShare(r, { path: autoregressive, n: 3000, target: 90, counts: true }),
  },
  {
    name: 'MMR 30-60, far from 12',
    draw: (r) =>
      drawRate(r, {
        births: 3000,
        years: shareYears,
        level: (random) => random.uniform(30, 60),
        slope: mixed,
        target: 12,
        factor: 100000,
        decimals: 2,
      }),
  },
  {
    name: 'share, saturating, counts',
    plateau: true,
    draw: (r) => drawShare(r, { path: saturating, n: 3000, target: 90, counts: true }),
  },
  // The same rates, published without their counts.
  ...['IMR steady, 3 000 births', 'IMR mixed trends, 3 000', 'IMR mixed trends, 500'].map(
    (name): Scenario => ({ name: `${name}, no counts`, draw: (r) => withoutCounts(name, r) }),
  ),
];

function withoutCounts(name: string, random: Random): Drawn {
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario === undefined) throw new Error(`no scenario ${name}`);
  const { counts: _, ...rest } = scenario.draw(random);
  return rest;
}
