import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../src/evaluate/evaluateTarget.js';
import type { Rule } from '../../src/model/Rule.js';
import { convertQuantity } from '../../src/quantity/convertQuantity.js';
import { Decimal, powerOfTen } from '../../src/quantity/decimal.js';
import type { UnitId } from '../../src/quantity/units.js';
import { explainEvaluation } from '../../src/report/explanation/explainEvaluation.js';
import { renderExplanation } from '../../src/report/explanation/renderExplanation.js';
import { describeVerdict } from '../../src/report/sentences/describeVerdict.js';
import { figure, indicatorOf, planOf, target } from '../evaluate/figures.js';
import { namesIn, withFigures } from './names.js';
import { makeSeveral, readSection } from './several.js';

const unit = 'percent';
const reference = { zh: '某', en: 'something' };
const symbols = { '%': 'percent', '‰': 'permille', '/万': 'per10000', '/10万': 'per100000' };
const units: readonly UnitId[] = Object.values(symbols) as UnitId[];

/** The figures that a text writes, in percent. */
const read = (text: string): Decimal[] =>
  [...text.matchAll(/(\d+(?:\.\d+)?)(%|‰|\/10万|\/万)/g)].map(
    ([, value = '', symbol = '']) =>
      new Decimal(
        convertQuantity({ value, unit: symbols[symbol as keyof typeof symbols] as UnitId }, unit)
          .value,
      ),
  );

const rules: readonly Rule[] = [
  { kind: 'atLeast', value: '40', unit },
  { kind: 'atMost', value: '40', unit },
  { kind: 'around', value: '40', unit },
  { kind: 'between', min: '38', max: '40', unit },
  { kind: 'changeFrom', baseYear: 2020, change: '-20', unit },
  { kind: 'trend', direction: 'up' },
  { kind: 'trend', direction: 'down' },
  { kind: 'compare', relation: 'atLeast', reference, referenceValue: { value: '40', unit } },
  { kind: 'coverage' },
  { kind: 'coverage', extent: 'none', basically: true },
];
/**
 * Figures at which the verdict of a rule above changes, with or without its tolerance of 2 points.
 */
const middles = ['40', '38', '42', '32', '2', '98', '100'];
const value = fc
  .record({
    middle: fc.constantFrom(...middles),
    step: fc.integer({ min: -9, max: 9 }),
    places: fc.integer({ min: 1, max: 14 }),
    base: fc.constantFrom('', '0.123456', '0.0000051'),
  })
  .map(({ middle, step, places, base }) =>
    new Decimal(middle)
      .plus(base || 0)
      .plus(new Decimal(step).times(powerOfTen(-places)))
      .toFixed(),
  );
const inUnit = fc
  .tuple(value, fc.constantFrom(...units))
  .map(([one, to]) => convertQuantity({ value: one, unit }, to));

it('writes a figure alike beside each target of its indicator, in each year', () => {
  // 40.000005 would round to 40, the figure of the first target.
  const { report } = makeSeveral({
    share: { rule: { kind: 'around', value: '40', unit }, of: { 2020: '40.000005' } },
    higher: {
      indicator: 'share',
      rule: { kind: 'trend', direction: 'up' },
      figures: [2024, 2025].map((year) => ({ indicator: 'share', year, value: '40.000005' })),
    },
  });
  const rows = readSection(report({ language: 'zh' }), 'indicators').slice(2, 4);
  for (const row of rows) expect(row).toContain(' | 40.000005% | 40.000005% | 40.000005% | ');
});

describe('a figure that misses its target', () => {
  it('is never written like the figure that it is compared with', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), inUnit, inUnit, (rule, base, now) => {
        const { report } = makeSeveral({
          rate: {
            rule,
            figures: [
              { year: 2020, ...base },
              { year: 2025, ...now },
            ],
          },
        });
        const zh = report({ language: 'zh' });
        const cells = readSection(zh, 'indicators').find((line) => line.startsWith('1 | '));
        const [, , start = '', , shown = '', required = '', verdict = ''] =
          cells?.split(' | ') ?? [];
        if (!verdict.includes('未达到')) return;
        // A trend has to move, so that the figure of the base year itself misses it.
        const margin = zh.domains[0]?.targets[0]?.evaluation.attainment.margin;
        if (margin !== undefined && new Decimal(margin.value).isZero()) return;
        const [observed] = read(shown);
        expect(observed).toBeDefined();
        const { sentences = [], evaluation } = zh.domains[0]?.targets[0] ?? {};
        const limits = /界限（([^）]*)）/.exec(sentences[1] ?? '')?.[1] ?? '';
        const comesTo = /即(?:不[高低]于)?([\d.]+[%‰/万10]+)/.exec(sentences[1] ?? '')?.[1] ?? '';
        const thresholds =
          rule.kind === 'trend'
            ? read(start)
            : rule.kind === 'changeFrom'
              ? read(comesTo)
              : [...(evaluation?.attainment.tolerance ? [] : read(required)), ...read(limits)];
        for (const threshold of thresholds)
          expect([rule.kind, cells, threshold.eq(observed as Decimal)]).toEqual([
            rule.kind,
            cells,
            false,
          ]);
      }),
      { numRuns: Number(process.env['CASES'] ?? 250) },
    );
  });

  /** The text about a figure of 2025, with one of 2020 if it matters. */
  const write = (rule: Rule, figures: Readonly<Record<number, string>>, of: UnitId = unit) => {
    const observations = Object.entries(figures).map(([year, one]) =>
      figure(Number(year), one, { unit: of }),
    );
    const own = target(rule);
    const catalogue = { indicators: [indicatorOf()], areas: [] };
    const evaluation = evaluateTarget(own, observations, { year: 2025, area: 'here', catalogue });
    return {
      verdict: describeVerdict(withFigures(evaluation, namesIn('zh')), namesIn('zh')),
      explained: renderExplanation(
        explainEvaluation({ target: own, plan: planOf(own), evaluation, catalogue }),
        'zh',
      ),
    };
  };

  it('is measured from a limit of a range', () => {
    // 3 is 2 above the lower limit, and not 2 better than “1 to 2”.
    const range = { kind: 'between', min: '1', max: '2', unit: 'percent' } as const;
    expect(write(range, { 2025: '3' }).verdict).toContain('，优于界限（1%）2个百分点。');
  });

  it('differs in a unit other than that of the target', () => {
    // 3.00000001‰ misses 3.0‰, although it rounds to 0.3%.
    const { explained } = write(
      { kind: 'atMost', value: '3.0', unit: 'permille' },
      { 2025: '0.300000001' },
    );
    expect(explained).toContain('2025年：0.300000001%（正式数）');
  });

  it('differs from the base, which is written with as many decimals', () => {
    const { explained } = write(
      { kind: 'trend', direction: 'up' },
      { 2020: '90.123456', 2025: '90.123455' },
    );
    // At five decimals the first is 90.12346, and the second, half to even, is 90.12346 too.
    expect(explained).toContain('2020年：90.123456%（正式数）\n  2025年：90.123455%（正式数）');
  });

  it('differs from the end of a tolerance', () => {
    // About 40, with a tolerance of 2: from 38 on.
    const { verdict, explained } = write(
      { kind: 'around', value: '40', unit },
      { 2025: '37.99999' },
    );
    expect(verdict).toContain('距界限（38%）还差0.00001个百分点');
    expect(explained).toContain('2025年：37.99999%');
  });

  it('differs from a computed threshold', () => {
    // 2.7123 × 0.8 = 2.16984, which alone would be written as 2.17.
    const { verdict } = write(
      { kind: 'changeFrom', baseYear: 2020, change: '-20', unit },
      { 2020: '2.7123', 2025: '2.17' },
    );
    expect(verdict).toMatch(/2\.1698%/);
    expect(verdict).not.toMatch(/2\.17%/);
  });
});
