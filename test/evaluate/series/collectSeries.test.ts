import { describe, expect, it } from 'vitest';
import { collectSeries } from '../../../src/evaluate/series/collectSeries.js';
import type { Rivals } from '../../../src/evaluate/series/Series.js';
import { figure } from '../figures.js';

const shown = (series: ReturnType<typeof collectSeries>) =>
  series.points.map((point) => [point.year, point.exact.toFixed()]);

describe('collectSeries', () => {
  it('orders by year, converts, and leaves later years out', () => {
    const series = collectSeries(
      [
        figure(2022, '3'),
        figure(2020, '10', { unit: 'permille' }),
        figure(2021, '2'),
        figure(2023, '4'),
      ],
      'percent',
      2022,
      'total',
    );
    // 10 ‰ is 1 %
    expect(shown(series)).toEqual([
      [2020, '1'],
      [2021, '2'],
      [2022, '3'],
    ]);
    expect(series).toMatchObject({ replaced: [], contradicted: [], sex: 'total' });
  });

  it('keeps the more informative of two equal figures, whatever their order', () => {
    const kept = (...pair: ReturnType<typeof figure>[]) =>
      [pair, pair.toReversed()].map(
        (figures) => collectSeries(figures, 'percent', 2020, 'total').points[0]?.observation,
      );
    const counts = { numerator: '1', denominator: '100' };
    const [plain, sourced] = [
      figure(2020, '1', counts),
      figure(2020, '1', { ...counts, source: 'Yearbook' }),
    ];
    expect(kept(plain, sourced)).toEqual([sourced, sourced]);
    expect(kept(figure(2020, '1', { source: 'Yearbook' }), plain)).toEqual([plain, plain]);
  });

  it('counts equal figures with different counts as a contradiction, whatever their order', () => {
    const figures = [
      figure(2020, '1', { numerator: '2', denominator: '200' }),
      figure(2020, '1', { numerator: '1', denominator: '100' }),
      figure(2020, '1'),
    ];
    for (const given of [figures, figures.toReversed()]) {
      const rivals: Rivals[] = [];
      expect(collectSeries(given, 'percent', 2020, 'total', rivals)).toMatchObject({
        points: [],
        contradicted: [2020],
      });
      expect(rivals).toEqual([figures]);
    }
  });

  it('lists the years without cases once each, in order', () => {
    const without = (...years: number[]) =>
      collectSeries(
        years.map((year) => figure(year, '0', { numerator: '0', denominator: '0' })),
        'percent',
        2025,
        'total',
      ).noCases;
    expect([without(2022), without(2023, 2021), without(2022, 2022)]).toEqual([
      [2022],
      [2021, 2023],
      [2022],
    ]);
  });

  it('lets the status decide between a year without cases and a figure', () => {
    const none = { numerator: '0', denominator: '0' } as const;
    const of = (...given: ReturnType<typeof figure>[]) =>
      [given, given.toReversed()].map((figures) => {
        const series = collectSeries(figures, 'percent', 2020, 'total');
        return { ...series, points: shown(series) };
      });
    const estimate = figure(2020, '7', { status: 'estimated' });
    for (const series of of(figure(2020, '0', none), estimate))
      expect(series).toMatchObject({ points: [], noCases: [2020], replaced: [estimate] });
    const early = figure(2020, '0', { ...none, status: 'provisional' });
    for (const series of of(early, figure(2020, '7')))
      expect(series).toMatchObject({ points: [[2020, '7']], noCases: [], replaced: [early] });
    for (const series of of(figure(2020, '0', none), figure(2020, '7')))
      expect(series).toMatchObject({ points: [], noCases: [], contradicted: [2020] });
  });

  it('uses the most reliable status: final, then provisional, then estimated', () => {
    const [estimated, provisional, final] = [
      figure(2020, '1', { status: 'estimated' }),
      figure(2020, '2', { status: 'provisional' }),
      figure(2020, '3'),
    ];
    for (const given of [
      [final, estimated, provisional],
      [provisional, estimated, final],
    ]) {
      const series = collectSeries(given, 'percent', 2020, 'total');
      expect(shown(series)).toEqual([[2020, '3']]);
      expect(series.replaced).toEqual([provisional, estimated]);
    }
    expect(shown(collectSeries([estimated, provisional], 'percent', 2020, 'total'))).toEqual([
      [2020, '2'],
    ]);
    expect(collectSeries([provisional, final], 'percent', 2020, 'total').replaced).toEqual([
      provisional,
    ]);
  });

  it('leaves out a year whose figures of one status contradict each other', () => {
    const series = collectSeries(
      [
        figure(2021, '1'),
        figure(2020, '1'),
        figure(2020, '2'),
        figure(2020, '9', { status: 'estimated' }),
      ],
      'percent',
      2021,
      'total',
    );
    expect([shown(series), series.contradicted, series.replaced.length]).toEqual([
      [[2021, '1']],
      [2020],
      1,
    ]);
    expect(
      shown(
        collectSeries(
          [figure(2020, '1'), figure(2020, '1.0'), figure(2020, '10', { unit: 'permille' })],
          'percent',
          2021,
          'total',
        ),
      ),
    ).toEqual([[2020, '1']]);
    // A figure that a more reliable status replaced contradicts nothing.
    expect(
      collectSeries(
        [figure(2020, '1'), figure(2020, '2', { status: 'estimated' })],
        'percent',
        2021,
        'total',
      ).contradicted,
    ).toEqual([]);
  });
});

it('figures that agree in value but not in their counts contradict each other', () => {
  // 50 and 51 of 1 000 are both 5 %.
  const figures = ['50', '51'].map((numerator) =>
    figure(2025, '5', { numerator, denominator: '1000' }),
  );
  const { points, contradicted } = collectSeries(figures, 'percent', 2025, 'total');
  expect([points, contradicted]).toEqual([[], [2025]]);
});
