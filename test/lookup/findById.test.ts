import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import type { EvaluationOptions } from '../../src/evaluate/Context.js';
import { forecastTarget } from '../../src/library/forecastTarget.js';
import { getClause } from '../../src/library/getClause.js';
import { getIndicator } from '../../src/library/getIndicator.js';
import { getTarget } from '../../src/library/getTarget.js';
import { listTargets } from '../../src/library/listTargets.js';
import { plans } from '../../src/library/plans.js';
import { withDefaults } from '../../src/library/withDefaults.js';
import type { Indicator } from '../../src/model/Indicator.js';
import { areaOf, figure, indicatorOf } from '../evaluate/figures.js';

const unknown = (nearest: string | undefined) =>
  expect.objectContaining({ code: 'unknownId', nearest });

describe('looking up by id', () => {
  it('finds clauses of both lists, targets and indicators', () => {
    expect(getClause('children.health.g3')).toMatchObject({
      id: 'children.health.g3',
      list: 'goal',
      number: 3,
    });
    expect(getClause('women.health.m5')).toMatchObject({
      id: 'women.health.m5',
      list: 'measure',
      number: 5,
    });
    expect(getTarget('women.health.g2.maternal-mortality-ratio')).toMatchObject({
      indicator: 'maternal-mortality-ratio',
      rule: { kind: 'atMost' },
    });
    expect(getIndicator('infant-mortality-rate')).toMatchObject({ unit: 'permille' });
  });

  it('names the nearest id, if any is near', () => {
    // The id of a target ends with that of its indicator.
    expect(() => getTarget('infant-mortality-rate' as never)).toThrow(
      unknown('children.health.g3.infant-mortality-rate'),
    );
    expect(() => getTarget('' as never)).toThrow(unknown(undefined));
    expect(() => getClause('children.health.g33' as never)).toThrow(unknown('children.health.g3'));
    expect(() => getIndicator('infant-mortality-rte' as never)).toThrow(
      unknown('infant-mortality-rate'),
    );
    expect(() => getTarget('x' as never)).toThrow(unknown(undefined));
    expect(() => getTarget(undefined as never)).toThrow(
      expect.objectContaining({ code: 'unknownId', found: undefined }),
    );
  });
});

describe('looking up an indicator by its name', () => {
  it('needs no aliases', () => {
    const { aliases: _, ...facts } = indicatorOf({ id: 'rate' });
    const catalogue = { indicators: [facts as Indicator] };
    expect(() => getIndicator('rates', { catalogue })).toThrow(unknown('rate'));
  });

  it.each(['孕产妇死亡率', 'Maternal mortality ratio', '孕产妇死亡比'])(
    'suggests the id of %s',
    (name) => {
      expect(() => getIndicator(name as never)).toThrow(unknown('maternal-mortality-ratio'));
    },
  );
});

describe('listTargets', () => {
  const all = plans.flatMap((plan) => plan.targets);

  it('gives every target without a filter', () => {
    expect(listTargets()).toEqual(all);
    expect(listTargets({})).toEqual(all);
  });

  it('applies filters singly and together', () => {
    for (const plan of plans) expect(listTargets({ plan: plan.id })).toEqual(plan.targets);
    expect(listTargets({ domain: 1 })).toEqual(all.filter((one) => one.clause.domain === 1));
    expect(listTargets({ list: 'measure' }).every((one) => one.clause.list === 'measure')).toBe(
      true,
    );
    expect(listTargets({ list: 'goal' }).length + listTargets({ list: 'measure' }).length).toBe(
      all.length,
    );
    const few = listTargets({ plan: 'women', domain: 1, list: 'goal', kind: 'atMost' });
    expect(few.length).toBeGreaterThan(0);
    expect(
      few.every(
        ({ clause, rule }) =>
          clause.plan === 'women' &&
          clause.domain === 1 &&
          clause.list === 'goal' &&
          rule.kind === 'atMost',
      ),
    ).toBe(true);
  });
});

describe('the default catalogue', () => {
  it('is used unless a caller brings a catalogue', () => {
    const own = { indicators: [indicatorOf()], areas: [areaOf('here')] };
    expect(withDefaults({ catalogue: own })).toEqual({ catalogue: own });
    expect(withDefaults<EvaluationOptions>({ year: 2025 })).toEqual({
      year: 2025,
      catalogue: { indicators, areas },
    });
  });

  it('is used in a forecast: a mortality rate falls on the log scale', () => {
    const infant = (year: number, value: string) =>
      figure(year, value, { indicator: 'infant-mortality-rate', unit: 'permille', area: '450381' });
    const forecast = forecastTarget(
      getTarget('children.health.g3.infant-mortality-rate'),
      [infant(2020, '16'), infant(2021, '8'), infant(2022, '4'), infant(2023, '2')],
      { year: 2023 },
    );
    // It halves each year: 2 × 2^−7 in 2030.
    expect(forecast).toMatchObject({
      status: 'assessed',
      scale: 'log',
      robust: expect.closeTo(0.015625, 9),
    });
  });
});
