import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import type { Target } from '../../../src/model/Target.js';
import { buildReport } from '../../../src/report/buildReport.js';
import { atLeast } from '../../evaluate/figures.js';
import { makeIndicator, makePlan, series, townships } from '../invented.js';
import { makeSeveral, narrowingGap, readSection } from '../several.js';

/** At the end of the period: this year's figure, and the verdict beside it. */
function endOf(target: Partial<Target>, values: Readonly<Record<number, string>>) {
  const plan = makePlan({ kind: 'atLeast', value: '90', unit: 'percent' }, '90%以上', target);
  const catalogue = {
    plans: [plan],
    indicators: [makeIndicator('percent', { polarity: 1 })],
    areas: townships,
  };
  const evaluation = evaluatePlan(plan, series('percent', values), { stage: 'final', catalogue });
  const { sections } = buildReport(evaluation, { language: 'zh', catalogue });
  const [table] = sections
    .filter(({ id }) => id === 'indicators')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const text = (cell: unknown) =>
    typeof cell === 'string' ? cell : (cell as { text: string }).text;
  return table?.rows.map((row) => [row[4], row[6]].map(text));
}

describe('the figure of the last year, and the verdict', () => {
  it('are those of the year in which a target was due', () => {
    // 85 in 2025 misses the target; 95 in 2030 comes too late.
    expect(endOf({ dueYear: 2025 }, { 2025: '85', 2030: '95' })).toEqual([
      ['85%（2025年）', '✗ 未达到'],
    ]);
  });

  it('are the latest one and the failing years if a target is met again', () => {
    expect(endOf({ timing: 'maintain' }, { 2022: '89', 2024: '88', 2030: '95' })).toEqual([
      ['95%', '✗ 未达到（2022年、2024年未能保持）'],
    ]);
    // 89 in the last year is the last of two that fail.
    expect(endOf({ timing: 'maintain' }, { 2022: '88', 2030: '89' })).toEqual([
      ['88%（2022年）', '✗ 未达到（2030年未能保持）'],
    ]);
  });
});

describe('a figure that is not final', () => {
  it('is marked in every year', () => {
    const figures = [
      { year: 2020, value: '50', status: 'estimated' as const },
      { year: 2024, value: '59', status: 'provisional' as const },
      { year: 2025, value: '61', status: 'provisional' as const },
    ];
    expect(readSection(makeSeveral({ share: { figures } }).report(), 'indicators')).toContain(
      '1 | share | 50% (estimated) | 59% (provisional) | 61% (provisional) | ≥ 60% | ✓ attained',
    );
  });
});

describe('a figure of one of several units', () => {
  it('is marked as that of the unit that decided', () => {
    const figures = [
      { area: 'a', value: '61' },
      { area: 'b', value: '70' },
    ];
    const { report } = makeSeveral({ share: { scope: 'perTownship', figures } });
    expect(readSection(report({ language: 'zh' }), 'indicators').join('\n')).toContain(
      '| 61%（最低的乡镇） | ≥ 60%',
    );
  });
});

describe('the table of main indicators', () => {
  const note = expect.stringMatching(/^Figures keep the unit/);

  it('is left out if it would be empty', () => {
    const nothing = makeSeveral({ one: {} });
    for (const stage of ['annual', 'midterm'] as const)
      expect(
        nothing.report({ stage }).sections.find(({ id }) => id === 'indicators')?.blocks,
      ).toEqual([{ kind: 'paragraph', text: 'None.' }]);
  });

  it('shows a gap in points or as a ratio, and no level for a yearly change', () => {
    const several = makeSeveral({
      points: narrowingGap('difference', '40', '60'),
      ratio: narrowingGap('ratio', '40', '60'),
      // (16 − 10) ÷ 6 = 1 a year until the base year, (19 − 16) ÷ 5 = 0.6 since.
      slow: {
        rule: { kind: 'trend', direction: 'slowing' },
        of: { 2014: '10', 2020: '16', 2025: '19' },
      },
      level: { rule: { kind: 'trend', direction: 'up' }, of: { 2020: '16', 2025: '19' } },
    });
    expect(readSection(several.report(), 'indicators')).toEqual([
      'No. | Indicator | 2020 (base) | 2024 | 2025 | Target | Result',
      '== Some',
      '1 | points, urban–rural gap | 40 percentage points | — | 20 percentage points | ' +
        'gap narrows | ✓ attained',
      // 40 ÷ 80 and 60 ÷ 80
      '2 | ratio, urban–rural ratio (lower ÷ higher) | 50% | — | 75% | gap narrows | ✓ attained',
      '3 | slow, mean yearly change | — | — | +0.6 percentage points a year | ↘ slowing | ' +
        '✓ attained',
      '4 | level | 16% | — | 19% | ↑ up | ✓ attained',
      note,
    ]);
  });

  it('writes a figure alike beside all targets of its indicator, whether judged or not', () => {
    // 59.99999 misses 60; without a base, the direction is not assessed.
    const several = makeSeveral({
      one: { of: { 2025: '59.99999' } },
      two: { indicator: 'one', rule: { kind: 'trend', direction: 'up' } },
    });
    expect(readSection(several.report(), 'indicators').filter((line) => /^\d/.test(line))).toEqual([
      expect.stringMatching(/59\.99999% \| ≥ 60% \| ✗ missed$/),
      expect.stringMatching(/59\.99999% \| ↑ up \| – not assessed$/),
    ]);
  });

  it('has a column for each other area', () => {
    const several = makeSeveral({
      both: { of: { 2025: '61' }, figures: ['there', 'a'].map((area) => ({ area, value: '62' })) },
      here: { of: { 2025: '61' } },
    });
    const others = ['there', 'a'].map((area) => several.evaluate({ area }));
    const report = several.report({ others });
    expect(readSection(report, 'indicators').slice(0, 4)).toEqual([
      'No. | Indicator | 2020 (base) | 2024 | 2025 | Target | Result | there | a',
      '== Some',
      '1 | both | — | — | 61% | ≥ 60% | ✓ attained | 62% | 62%',
      '2 | here | — | — | 61% | ≥ 60% | ✓ attained | — | —',
    ]);
    const [block] = report.sections.find(({ id }) => id === 'indicators')?.blocks ?? [];
    // The columns of figures: base, last year, this year, and those of the other areas.
    expect(block).toMatchObject({ table: { figures: [2, 3, 4, 7, 8] } });
  });
});

describe('a target over several groups', () => {
  // The worst group is two in 2024 and in the other area, one in 2025.
  const values = (one: string, two: string) => ({ one, two });
  const of = (year: number, area: string, { one, two }: { one: string; two: string }) => [
    { year, area, indicator: 'one', value: one },
    { year, area, indicator: 'two', value: two },
  ];
  const figures = [
    { year: 2024, indicator: 'whole', value: '70' },
    { year: 2025, indicator: 'whole', value: '70' },
    ...of(2024, 'here', values('55', '50')),
    ...of(2025, 'here', values('56', '58')),
    ...of(2025, 'there', values('62', '61')),
  ];
  const several = makeSeveral({
    whole: { figures, components: ['one', 'two'] },
    one: {},
    two: {},
    plain: { indicator: 'whole' },
  });
  const rows = (setting: Parameters<typeof several.report>[0]) =>
    readSection(several.report(setting), 'indicators').filter((line) => /^\d/.test(line));

  it('names the group of its figures, and another group if a figure is of that', () => {
    expect(
      rows({
        previous: several.evaluate({ year: 2024 }),
        others: [several.evaluate({ area: 'there' })],
      }),
    ).toEqual([
      '1 | whole (one) | — | 50% (two) | 56% | ≥ 60% | ✗ missed | 61% (two)',
      '2 | one | — | 55% | 56% | ≥ 60% | ✗ missed | 62%',
      '3 | two | — | 50% | 58% | ≥ 60% | ✗ missed | 61%',
      '4 | whole | — | 70% | 70% | ≥ 60% | ✓ attained | —',
    ]);
  });

  it('is not listed as the group with a figure if the other group has none', () => {
    const one = makeSeveral({
      whole: { components: ['one', 'two'] },
      one: { of: { 2025: '61' } },
      two: { of: { 2026: '61' } },
    });
    expect(readSection(one.report(), 'indicators').at(2)).toBe(
      '1 | whole (one) | — | — | 61% | ≥ 60% | – not assessed',
    );
    expect(readSection(one.report(), 'appendix').at(-1)).toBe(
      'Some (2): group figures incomplete: whole (≥ 60%); no data: two (≥ 60%)',
    );
  });
});

describe('the table of a stage', () => {
  it('at mid-term shows progress beside the straight path, and the forecast', () => {
    const years = ['48', '49', '50', '51.2', '52', '53.1', '54', '55'];
    const rising = Object.fromEntries(years.map((value, at) => [2018 + at, value]));
    const several = makeSeveral({
      rising: { of: rising },
      // The same target in another unit.
      thousand: { rule: { kind: 'atLeast', value: '600', unit: 'permille' }, of: rising },
      held: { of: { 2020: '70', 2025: '72' } },
      unknown: { of: { 2025: '61' } },
      open: { rule: { kind: 'trend', direction: 'up' }, of: { 2025: '50' } },
    });
    const lines = readSection(several.report({ stage: 'midterm' }), 'indicators');
    expect(lines.slice(lines.findIndex((line) => line.startsWith('Indicator |')))).toEqual([
      'Indicator | Target | Distance covered | Expected by now | Progress | Forecast 2030 | ' +
        'Probability that it meets the target',
      '== Some',
      // Half the way in half the time.
      expect.stringMatching(
        /^rising \| ≥ 60% \| 50% \| 50% \| on schedule \| 60\.0\d% \| 6\d\.\d%$/,
      ),
      expect.stringMatching(
        /^thousand \| ≥ 600‰ \| 50% \| 50% \| on schedule \| 600\.\d+‰ \| 6\d\.\d%$/,
      ),
      'held | ≥ 60% | — | — | met in base year, holding | — | —',
      'unknown | ≥ 60% | — | — | — | — | —',
    ]);
    const open = makeSeveral({
      open: { rule: { kind: 'trend', direction: 'up' }, of: { 2025: '50' } },
    });
    // No verdict: a row of figures, and no second table.
    expect(readSection(open.report({ stage: 'midterm' }), 'indicators')).toEqual([
      'No. | Indicator | 2020 (base) | 2024 | 2025 | Target | Result',
      '== Some',
      '1 | open | — | — | 50% | ↑ up | – not assessed',
      expect.any(String),
    ]);
  });

  it('at mid-term says why a forecast differs from a course that keeps pace', () => {
    // 2.7 of the 4.8 points to 100 in half the time; on the logit scale 97.9 rises to about 99.
    const values = ['95.2', '95.7', '96.3', '96.9', '97.4', '97.9'];
    const of = Object.fromEntries(values.map((value, at) => [2020 + at, value]));
    const { plan, observations, catalogue } = makeSeveral({ one: { rule: atLeast('100'), of } });
    const say = (language: 'zh' | 'en', more: Partial<Indicator>) => {
      const indicators = catalogue.indicators.map((one) => ({ ...one, ...more }));
      const own = { ...catalogue, indicators };
      const evaluation = evaluatePlan(plan, observations, { stage: 'midterm', catalogue: own });
      const report = buildReport(evaluation, { language, catalogue: own });
      return [readSection(report, 'indicators').at(-1), readSection(report, 'attention').at(-1)];
    };
    const bounded = { scale: 'logit', bounds: { min: '0', max: '100' } } as const;
    expect(say('en', bounded)).toEqual([
      expect.stringMatching(/^Progress is measured against a straight path\./),
      expect.stringMatching(/is ahead of schedule so far, .* closer it comes to its limit\.$/),
    ]);
    expect(say('zh', bounded)).toEqual([
      expect.stringMatching(/^注：序时进度按直线路径计算；/),
      expect.stringMatching(/目前快于序时进度，.*越接近取值界限，变化越慢。$/),
    ]);
    // The straight line reaches 100, and nothing has to be explained.
    expect(say('en', {})[0]).toMatch(/^one \| ≥ 100% \| .* \| ahead of schedule \| 100/);
  });

  it('at the end shows when each target was met, and in which years it was missed', () => {
    const several = makeSeveral({
      held: { of: { 2028: '61', 2029: '62', 2030: '61' } },
      never: { of: { 2022: '51', 2030: '59' } },
      again: { timing: 'maintain', of: { 2022: '58', 2024: '57', 2030: '61' } },
    });
    const report = several.report({ stage: 'final', year: 2030 });
    const lines = readSection(report, 'indicators');
    expect(lines.slice(lines.findIndex((line) => line.startsWith('Indicator |')))).toEqual([
      'Indicator | Target | Result | First met | Years in a row | Years missed',
      '== Some',
      'held | ≥ 60% | ✓ attained | 2028 | 3 | —',
      'never | ≥ 60% | ✗ missed | — | 0 | —',
      'again | ≥ 60% | ✗ missed | 2030 | 1 | 2022, 2024',
    ]);
    // Verdicts have their colours.
    const tables = report.sections.find(({ id }) => id === 'indicators')?.blocks.slice(-1);
    expect(tables).toMatchObject([
      { table: { tone: { column: 2, codes: ['attained', 'missed', 'missed'] }, rules: [1] } },
    ]);
  });
});
