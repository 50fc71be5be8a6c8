import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/LocalizedText.js';
import { makeSeveral, readSection, type Setting } from '../several.js';

/** The appendix without the first part, the method. */
function appendix(several: ReturnType<typeof makeSeveral>, setting?: Setting) {
  const lines = readSection(several.report(setting), 'appendix');
  return lines.slice(lines.findIndex((line) => line.startsWith('Appendix 2')));
}
const decide = (id: string) => ({
  id,
  decision: { zh: id, en: `Decision ${id}` },
  reason: { zh: id, en: `Reason ${id}` },
});

describe('the appendix', () => {
  it('consists of paragraphs if it has nothing to list', () => {
    const blocksOf = (several: ReturnType<typeof makeSeveral>) =>
      several.report().sections.find(({ id }) => id === 'appendix')?.blocks;
    expect(blocksOf(makeSeveral({ one: {} }))).toContainEqual({ kind: 'paragraph', text: 'None.' });
    expect(blocksOf(makeSeveral({ one: { of: { 2020: '50', 2025: '61' } } }))).toContainEqual({
      kind: 'paragraph',
      text: 'Every target is assessed.',
    });
  });

  it('states that no target has data', () => {
    expect(appendix(makeSeveral({ one: {}, two: {} }))).toEqual([
      'Appendix 2. Definitions and evidence',
      'None.',
      'Appendix 3. Targets not assessed',
      'Some (2): no data: one (≥ 60%), two (≥ 60%)',
    ]);
  });

  it('leaves out targets that repeat another, as all counts do', () => {
    const several = makeSeveral({
      one: {},
      again: { indicator: 'one', restates: 'test.field.g1.one' },
      two: {},
    });
    expect(several.evaluate().summary.notAssessed).toBe(2);
    expect(appendix(several).at(-1)).toBe('Some (2): no data: one (≥ 60%), two (≥ 60%)');
    const units = { assignments: [{ id: 'test', unit: 'Bureau' }] };
    expect(appendix(several, units)).toContain('Bureau (2): no data: one (≥ 60%), two (≥ 60%)');
  });

  it('names indicators that no target uses in one line', () => {
    const figures = ['x', 'y', 'y'].map((indicator) => ({ indicator, year: 2025, value: '1' }));
    const several = makeSeveral({ one: { figures } });
    expect(appendix(several).at(-1)).toBe(
      '- these 2 indicators are not used by any target (3 rows): x; y',
    );
    expect(appendix(several, { language: 'zh' }).at(-1)).toBe(
      '- 以下2项指标不对应任何目标，未使用（共3行）：x、y',
    );
  });

  it('names figures that no target uses beside those that it does, indicator by indicator', () => {
    const rural = { year: 2025, value: '1', residence: 'rural' } as const;
    const figures = [
      { ...rural, indicator: 'one', institution: 'School' },
      { ...rural, indicator: 'one' },
      { ...rural, indicator: 'two', sex: 'female' } as const,
      { ...rural, indicator: 'x' },
    ];
    const several = makeSeveral({ one: { figures }, two: {} });
    expect(appendix(several).slice(-4)).toEqual([
      '- “one” (by residence, by institution) is not used by any target (1 row)',
      '- “one” (by residence) has no year with figures for two groups, so nothing was compared ' +
        '(1 row)',
      '- “two” (by sex, by residence) is not used by any target (1 row)',
      '- “x” is not used by any target (1 row)',
    ]);
  });

  it('names a total of which only the components are judged', () => {
    const total = { indicator: 'one', year: 2025, value: '1' };
    const several = makeSeveral({ one: { figures: [total], components: ['two'] } });
    expect(appendix(several).at(-1)).toBe('- “one” (total) is not used by any target (1 row)');
  });

  it('states common interpretations once, and the others in their row', () => {
    const judged = (id: string, ...own: string[]) => ({
      of: { 2020: '50', 2025: '61' },
      interpretations: ['all', ...own].map(decide),
      wording: id,
    });
    const several = makeSeveral({
      one: judged('一', 'a', 'b'),
      two: judged('二', 'b'),
      three: judged('三'),
    });
    expect(appendix(several, { form: 'full' })).toEqual([
      'Appendix 2. Definitions and evidence',
      'Indicator | Clause | Definition | Wording | Interpretations | Series',
      '== Some',
      'one | goal 1 | Rate | “一” | Decision a; Decision b | 2020: 50, 2025: 61',
      'two | goal 1 | Rate | “二” | Decision b | 2020: 50, 2025: 61',
      'three | goal 1 | Rate | “三” | — | 2020: 50, 2025: 61',
      expect.stringContaining('Decision all'),
      'Appendix 3. Targets not assessed',
      'Every target is assessed.',
    ]);
    // A single target shares nothing.
    expect(appendix(makeSeveral({ one: judged('一') }), { form: 'full' })[3]).toBe(
      'one | goal 1 | Rate | “一” | Decision all | 2020: 50, 2025: 61',
    );
    // A short report leaves interpretations and series out, but not what is shared.
    expect(appendix(several).slice(1, 4)).toEqual([
      'Indicator | Clause | Definition | Wording',
      '== Some',
      'one | goal 1 | Rate | “一”',
    ]);
  });

  it('numbers the sources that figures name', () => {
    const several = makeSeveral({
      one: {
        figures: [
          { year: 2024, value: '60', source: 'Survey' },
          { value: '61', source: 'Census' },
          { year: 2023, value: '59' },
        ],
      },
    });
    const lines = appendix(several, { form: 'full' });
    expect(lines[3]).toBe('one | goal 1 | Rate | “率” | — | 2023: 59, 2024: 60[2], 2025: 61[1]');
    expect(lines[4]).toBe('Sources: [1] Census; [2] Survey');
  });

  const open = makeSeveral({
    judged: { of: { 2020: '50', 2025: '61' } },
    none: {},
    also: {},
    trend: { rule: { kind: 'trend', direction: 'up' }, of: { 2025: '50' } },
  });
  it.each<[Language, string]>([
    [
      'en',
      'Some (3): no data: none (≥ 60%), also (≥ 60%); no figure for the base year: trend (↑ up)',
    ],
    ['zh', '某（3项）：无数据：none（≥ 60%）、also（≥ 60%）；缺基期数据：trend（↑ 提高）'],
  ])('names the targets not assessed by reason, in %s', (language, line) => {
    const lines = readSection(open.report({ language }), 'appendix');
    expect(lines.at(-1)?.replace('）: ', '）：')).toBe(line);
  });

  it('names them by reporting unit, and those without one', () => {
    const assignments = ['none', 'judged'].map((id) => ({
      id: `test.field.g1.${id}`,
      unit: `Office of ${id}`,
    }));
    expect(appendix(open, { assignments }).slice(5)).toEqual([
      'Appendix 3. Targets not assessed',
      'Office of none (1): no data: none (≥ 60%)',
      'Without a responsible unit (2): no data: also (≥ 60%); no figure for the base year: ' +
        'trend (↑ up)',
      'Appendix 4. Responsible units',
      'Responsible unit | Targets | Of these, as lead | Assessed | Attained | Missed | ' +
        'Not assessed',
      'Office of none | 1 | 1 | 0 | 0 | 0 | 1',
      'Office of judged | 1 | 1 | 1 | 1 | 0 | 0',
      'Targets without a responsible unit: also (≥ 60%), trend (↑ up)',
    ]);
    // If each target has a unit, targets without one are not mentioned.
    const all = [{ id: 'test', unit: 'Office' }];
    expect(appendix(open, { assignments: all }).at(-1)).toBe('Office | 4 | 4 | 1 | 1 | 0 | 3');
  });
});
