import { describe, expect, it } from 'vitest';
import { childrenPlan } from '../../../src/data/plans/children/plan.js';
import { catalogue } from '../../../src/library/catalogue.js';
import { evaluatePlan } from '../../../src/library/evaluatePlan.js';
import type { PolicyInput } from '../../../src/model/Policy.js';
import type { Rule } from '../../../src/model/Rule.js';
import { resolveNames } from '../../../src/report/NameResolver.js';
import { describeVerdict } from '../../../src/report/sentences/describeVerdict.js';
import { figure } from '../../evaluate/figures.js';
import { makeIndicator, makePlan, say, series } from '../invented.js';
import { withFigures } from '../names.js';
import { makeSeveral } from '../several.js';

/** The verdict in words: the second sentence on a target. */
const verdictOf = (
  rule: Rule,
  values: Readonly<Record<number, string>>,
  {
    year = 2025,
    policy,
  }: { readonly year?: number; readonly policy?: PolicyInput | undefined } = {},
) => {
  const polarity = rule.kind === 'atMost' ? -1 : 1;
  const plan = makePlan(rule, '某目标50%');
  const figures = series('percent', values);
  const { zh, en } = say(plan, makeIndicator('percent', { polarity }), figures, {
    year,
    ...(policy && { policy }),
  });
  return [zh.sentences[1], en.sentences[1]];
};
const atLeast = { kind: 'atLeast', value: '50', unit: 'percent' } as const;

/** What follows the target in a sentence. */
const rest = (rule: Rule, values: Readonly<Record<number, string>>) => {
  const [zh = '', en = ''] = verdictOf(rule, values);
  return [
    zh.replace(/^.*?的目标，?/, ''),
    en.replace(/^.*?\(at (?:least|most) 50%\)(?: was already met in \d+)?/, ''),
  ];
};

describe('a verdict in words', () => {
  it('nearly attained: the shortfall', () => {
    // 50 × 0.02 = 1: 49.2 is less than 1 below.
    expect(verdictOf(atLeast, { 2025: '49.2' }, { policy: { nearBand: '0.02' } })).toEqual([
      '基本实现《规划》“某目标50%”的目标，距目标还差0.8个百分点。',
      'Nearly attained: the plan’s target “某目标50%” (at least 50%), missed by 0.8 ' +
        'percentage points.',
    ]);
  });

  it.each([
    // From 40 to 50 in ten years, half of them gone: 46 is 60 %, 45 is 50 %, 44 is 40 % of the way.
    ['46', '4', '快于序时进度', 'ahead of schedule', '60%', '0.8'],
    ['45', '5', '符合序时进度', 'on schedule', '50%', '1'],
    ['44', '6', '慢于序时进度', 'behind schedule', '40%', '1.2'],
    ['40', '10', '慢于序时进度', 'behind schedule', '0%', '2'],
  ])(
    'missed at %s: the progress from the base, and the change needed',
    (value, gap, zh, en, way, needed) => {
      const points = needed === '1' ? 'percentage point' : 'percentage points';
      expect(verdictOf(atLeast, { 2020: '40', 2025: value })).toEqual([
        `距《规划》“某目标50%”的目标还差${gap}个百分点，${zh}（2020年以来已完成应变化幅度的${way}，` +
          `序时进度为50%），2026—2030年年均需提高${needed}个百分点。`,
        `Misses the plan’s target “某目标50%” (at least 50%) by ${gap} percentage points; ${en} ` +
          `(${way} of the way from 2020, against 50% on a straight path); needs to rise by ` +
          `${needed} ${points} a year until 2030.`,
      ]);
    },
  );

  it('missed by an amount, which increases or decreases', () => {
    const verdict = (rule: Rule, polarity: 1 | -1, values: Readonly<Record<number, string>>) =>
      say(
        makePlan(rule, '某目标50个'),
        makeIndicator('count', { polarity }),
        series('count', values),
        { year: 2025 },
      ).zh.sentences[1];
    // (50 − 39) ÷ 5 = 2.2
    const places: Rule = { kind: 'atLeast', value: '50', unit: 'count' };
    expect(verdict(places, 1, { 2020: '40', 2025: '39' })).toBe(
      '距《规划》“某目标50个”的目标还差11个，较2020年不增反减，2026—2030年年均需增加2.2个。',
    );
    // (62 − 50) ÷ 5 = 2.4
    const cases: Rule = { kind: 'atMost', value: '50', unit: 'count' };
    expect(verdict(cases, -1, { 2020: '60', 2025: '62' })).toBe(
      '距《规划》“某目标50个”的目标还差12个，较2020年不减反增，2026—2030年年均需减少2.4个。',
    );
  });

  it('missed by a figure that moved in the wrong direction', () => {
    // (50 − 39) ÷ 5 = 2.2, (62 − 50) ÷ 5 = 2.4
    expect(rest(atLeast, { 2020: '40', 2025: '39' })).toEqual([
      '还差11个百分点，较2020年不升反降，2026—2030年年均需提高2.2个百分点。',
      ' by 11 percentage points; further away than in 2020; needs to rise by 2.2 percentage ' +
        'points a year until 2030.',
    ]);
    const atMost = { kind: 'atMost', value: '50', unit: 'percent' } as const;
    expect(rest(atMost, { 2020: '60', 2025: '62' })).toEqual([
      '还差12个百分点，较2020年不降反升，2026—2030年年均需下降2.4个百分点。',
      ' by 12 percentage points; further away than in 2020; needs to fall by 2.4 percentage ' +
        'points a year until 2030.',
    ]);
  });

  it('met at base: a margin that grew, and one that lasts beyond the plan', () => {
    // 55 was 5 above. 53 is 3 above; at 0.4 a year that is gone in 2033.
    expect(rest(atLeast, { 2020: '55', 2025: '58' })).toEqual([
      '需继续保持；优于目标8个百分点，幅度未收窄。',
      ' and has to be maintained; the figure is better than the target by 8 percentage points, ' +
        'a margin no smaller than in 2020.',
    ]);
    expect(rest(atLeast, { 2020: '55', 2025: '53' })[0]).toBe(
      '需继续保持；优于目标3个百分点，幅度比2020年收窄2个百分点。',
    );
    // 51 is 1 above; at 0.8 a year 2026 is 0.2 above, 2027 is below.
    expect(rest(atLeast, { 2020: '55', 2025: '51' })[0]).toBe(
      '需继续保持；优于目标1个百分点，幅度比2020年收窄4个百分点，按2020年以来的年均变化，' +
        '2027年起将不再达标。',
    );
  });

  it('met at base and lost: whether the last change was for the better', () => {
    expect(rest(atLeast, { 2020: '55', 2023: '47', 2025: '46' })).toEqual([
      '2023年起由达标转为未达标，距目标还差4个百分点。',
      '; it has been missed since 2023 (missed by 4 percentage points).',
    ]);
    expect(rest(atLeast, { 2020: '55', 2023: '47', 2025: '48' })).toEqual([
      '2023年起由达标转为未达标，距目标还差2个百分点，但比上一次数据有所好转。',
      '; it has been missed since 2023 (missed by 2 percentage points), though the last change ' +
        'was for the better.',
    ]);
  });
});

describe('a level that has to be kept', () => {
  it('states how far it is from that of the base year', () => {
    const keep = { kind: 'trend', direction: 'up', hold: true } as const;
    const verdictOf = (now: string) =>
      say(
        makePlan(keep, '巩固提高'),
        makeIndicator('percent'),
        series('percent', { 2020: '95', 2025: now }),
        { year: 2025 },
      ).zh.sentences[1];
    const met = '2020年已达到《规划》“巩固提高”的要求，';
    expect(verdictOf('97')).toBe(`${met}需继续保持；优于目标2个百分点，幅度未收窄。`);
    expect(verdictOf('95')).toBe(`${met}需继续保持；现恰好达标。`);
    expect(verdictOf('94')).toBe(`${met}现已由达标转为未达标，距目标还差1个百分点。`);
  });
});

it('a figure at the limit of a tolerance is not level with the target', () => {
  // 45 − 2 = 43
  const { zh } = say(
    makePlan({ kind: 'around', value: '45', unit: 'percent' }, '45%左右'),
    makeIndicator('percent'),
    series('percent', { 2020: '46', 2025: '43' }),
    { year: 2025 },
  );
  expect(zh.sentences[1]).toMatch(/，需继续保持；现恰好达标，优于目标的幅度比2020年收窄3个百分点/);
});

describe('a figure that moves away', () => {
  it('is not said to rise or fall if only its reference moves', () => {
    const rule = {
      kind: 'compare',
      relation: 'atLeast',
      reference: { zh: '全体比例', en: 'the share of all' },
      referenceIndicator: 'all',
    } as const;
    const { report } = makeSeveral({
      // 10 of 30 in 2020, 12 of 50 in 2025.
      share: { rule, of: { 2020: '10', 2025: '12' } },
      all: { of: { 2020: '30', 2025: '50' } },
    });
    const [share] = report({ language: 'zh' }).domains[0]?.targets ?? [];
    expect(share?.sentences[0]).toBe('2025年，share为12%，比2020年提高2个百分点。');
    expect(share?.sentences[1]).toMatch(/还差38个百分点，差距比2020年扩大。$/);
  });

  it('has no direction beside two yearly changes', () => {
    // (11 − 10) ÷ 10 = 0.1 a year until 2020, and (16 − 11) ÷ 5 = 1 since.
    const { zh } = say(
      makePlan({ kind: 'trend', direction: 'slowing' }, '上升趋势减缓'),
      makeIndicator('percent'),
      series('percent', { 2010: '10', 2020: '11', 2025: '16' }),
      { year: 2025 },
    );
    expect(zh.sentences[1]).toBe(
      '未达到《规划》“上升趋势减缓”的要求（基期前年均上升0.1个百分点）。',
    );
  });
});

describe('the target in a verdict', () => {
  const goalIn = (rule: Rule, wording: string) => {
    const figures = series('percent', { 2025: '61' });
    const { zh } = say(makePlan(rule, wording), makeIndicator('percent'), figures, { year: 2025 });
    return /”的(?:目标|要求)(（[^）]*）)?/.exec(zh.sentences[1] ?? '')?.[1];
  };

  it('is in the words of the plan if they contain its only figure', () => {
    const rule = { kind: 'atLeast', value: '50.25', unit: 'percent' } as const;
    expect(goalIn(rule, '达到50.25%以上')).toBeUndefined();
    expect(goalIn(rule, '到2030年达到50.25%以上')).toBe('（本项：不低于50.25%）');
    expect(goalIn(rule, '达到一半以上')).toBe('（本项：不低于50.25%）');
    expect(goalIn({ kind: 'coverage', extent: 'all' }, '全覆盖')).toBeUndefined();
  });

  it('shows the figure that it refers to', () => {
    const reference = { zh: '全国水平', en: 'the national level' };
    const rule = { kind: 'compare', relation: 'atLeast', reference } as const;
    const known = { ...rule, referenceValue: { value: '55', unit: 'percent' } as const };
    expect(goalIn(known, '不低于全国水平')).toBe('（参照全国水平，即55%）');
    const { en } = say(
      makePlan(known, '不低于全国水平'),
      makeIndicator('percent'),
      series('percent', { 2025: '61' }),
      { year: 2025 },
    );
    // Not “at least 55% (the national level), which is 55%”.
    expect(en.sentences[1]).toContain('” (at least 55% (the national level)), better than');
    // Not 3∶255%.
    const ratio = { ...known, reference: { zh: '国家标准的3∶2', en: '3 to 2' } };
    expect(goalIn(ratio, '不低于标准')).toBe('（参照国家标准的3∶2，即55%）');
  });
});

it('a margin that is used up in the due year is reported', () => {
  // 55 was 5 above, 52.4 is 2.4 above: 0.52 a year less, 0.32 are left in 2029, and −0.2 in 2030.
  expect(rest(atLeast, { 2020: '55', 2025: '52.4' })[0]).toMatch(/，2030年起将不再达标。$/);
});

it('a target met in the base year and missed since in one year is met again', () => {
  const several = makeSeveral({
    again: { timing: 'maintain', of: { 2020: '70', 2022: '58', 2025: '61' } },
  });
  const { domains } = several.report({ stage: 'midterm' });
  expect(domains[0]?.targets[0]?.sentences[1]).toMatch(
    /was already met in 2020; it was missed in at least one year of the period and is met again\.$/,
  );
});

describe('a target without figures of its own', () => {
  /** Returns the verdict on a target if only the infant mortality rate is known. */
  const said = (id: string, value: string) => {
    const infant = figure(2025, value, {
      indicator: 'infant-mortality-rate',
      unit: 'permille',
      area: '450381',
    });
    const evaluation = evaluatePlan(childrenPlan, [infant], { year: 2025 });
    const names = resolveNames({ catalogue }, 'zh');
    const target = evaluation.targets.find(({ target }) => target.endsWith(id));
    return target && describeVerdict(withFigures(target, names), names).replace(/《规划》.*$/, '…');
  };

  it('is judged by the indicator that includes it, or that it includes', () => {
    // Newborns are infants: at most 2.7 ‰ of at most 3.0 ‰. Infants are children under five: at
    // least 6.5 ‰ of at most 6.0 ‰.
    expect(said('g3.neonatal-mortality-rate', '2.7')).toBe(
      '本项无数据；2025年婴儿死亡率为2.7‰，本项不会高于该值，由此可知已达到…',
    );
    expect(said('g3.under-five-mortality-rate', '6.5')).toBe(
      '本项无数据；2025年婴儿死亡率为6.5‰，本项不会低于该值，由此可知未达到…',
    );
  });

  it('is not judged if neither decides', () => {
    expect(said('g3.under-five-mortality-rate', '2.7')).toBe('无数据，暂无法评价是否达到…');
  });
});
