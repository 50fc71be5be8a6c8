import { describe, expect, it } from 'vitest';
import { indexIndicators } from '../../src/lookup/indexIndicators.js';
import { indicatorOf } from '../evaluate/figures.js';

const base = { year: 2020, value: '1', unit: 'percent', area: 'here', sex: 'total' };

describe('a definition of the caller', () => {
  it.each<[object, string, string?]>([
    [{ polarity: 'down' }, 'polarity'],
    [{ scale: 'lg' }, 'scale', 'log'],
    [{ unit: 'percnt' }, 'unit', 'percent'],
    [{ bounds: undefined }, 'bounds'],
    [{ bounds: { max: 100 } }, 'bounds.max'],
    [{ baselines: undefined }, 'baselines'],
    [{ baselines: [base, { ...base, value: 1 }] }, 'baselines[1].value'],
    [{ name: 'Rate' }, 'name'],
  ])('%j is refused with its place', (more, part, nearest) => {
    const indicators = [indicatorOf(), { ...indicatorOf(), ...more } as never];
    expect(() => indexIndicators(indicators)).toThrow(
      expect.objectContaining({ path: `options.catalogue.indicators[1].${part}`, nearest }),
    );
  });

  it('is found by its id; of two, the later', () => {
    const [first, later] = [indicatorOf(), indicatorOf({ polarity: -1 })];
    expect(indexIndicators([first, later]).get('rate')).toBe(later);
  });
});
