// Measures one value judged by its target, in the unit of the target and in another one, relative
// to the comparison that a spreadsheet makes.
import type { Quantity } from '../../src/quantity/Quantity.js';
import { compareWithFloor } from './compareWithFloor.js';
import { loadLibrary } from './loadLibrary.js';
import { report } from './report.js';
import { simulateCounty } from './simulateCounty.js';

const { library } = await loadLibrary();
const { assessAttainment, convertQuantity, plans } = library;

const bounds = plans
  .flatMap((plan) => plan.targets)
  .flatMap((target) =>
    target.rule.kind === 'atLeast' || target.rule.kind === 'atMost'
      ? [{ target, rule: target.rule }]
      : [],
  );
const cases = bounds.flatMap(({ target, rule }, at) =>
  simulateCounty(
    [{ indicator: target.indicator, unit: rule.unit, figure: Number(rule.value), most: Infinity }],
    at,
    16,
  ).map(({ value, unit }) => ({
    target,
    quantity: { value, unit } satisfies Quantity,
    threshold: Number(rule.value),
    isFloor: rule.kind === 'atLeast',
  })),
);

report(
  await compareWithFloor({
    name: 'assessAttainment / Number(value) >= threshold',
    goal: 12,
    count: cases.length,
    per: 'verdict',
    floor: () => {
      let attained = 0;
      for (const { quantity, threshold, isFloor } of cases)
        if (isFloor ? Number(quantity.value) >= threshold : Number(quantity.value) <= threshold)
          attained += 1;
      return attained;
    },
    work: () => {
      let attained = 0;
      for (const { target, quantity } of cases)
        if (assessAttainment(target, quantity).status === 'attained') attained += 1;
      return attained;
    },
  }),
);

const others = cases.flatMap(({ quantity, ...rest }) =>
  quantity.unit === 'percent' || quantity.unit === 'permille' || quantity.unit === 'per100000'
    ? [{ ...rest, quantity: convertQuantity(quantity, 'per10000') }]
    : [],
);
report(
  await compareWithFloor({
    name: 'assessAttainment of a value in another unit / Number(value) >= threshold',
    goal: 10,
    count: others.length,
    per: 'verdict',
    floor: () => {
      let attained = 0;
      for (const { quantity, threshold, isFloor } of others)
        if (isFloor ? Number(quantity.value) >= threshold : Number(quantity.value) <= threshold)
          attained += 1;
      return attained;
    },
    work: () => {
      let attained = 0;
      for (const { target, quantity } of others)
        if (assessAttainment(target, quantity).status === 'attained') attained += 1;
      return attained;
    },
  }),
);
