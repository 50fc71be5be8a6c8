import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/evaluate/policy.js';
import type { TargetEvaluation } from '../../src/model/TargetEvaluation.js';
import type { Warning } from '../../src/model/Warning.js';
import { describeCounts } from '../../src/report/sentences/describeCounts.js';
import { describeGap } from '../../src/report/sentences/describeGap.js';
import { describeChange } from '../../src/report/sentences/describeLevel.js';
import { describeMethod } from '../../src/report/sentences/describeMethod.js';
import { describeRule } from '../../src/report/sentences/describeRule.js';
import {
  describeForecast,
  describeParts,
  describeSmallNumbers,
} from '../../src/report/sentences/describeTarget.js';
import { describeWarning } from '../../src/report/sentences/describeWarning.js';

const names = {
  indicator: (id: string) => ({ zh: `指标${id}`, en: `indicator ${id}` }),
  area: (code: string) => ({ zh: `乡${code}`, en: `township ${code}` }),
  isOf: () => false,
};

const percent = (value: string) => ({ value, unit: 'percent' });

describe('warnings', () => {
  it.each([
    [
      'unlikelyToAttain',
      {
        probability: 0.0812,
        expected: 70.628,
        unit: 'percent',
        year: 2030,
        now: 'missed',
        threshold: 0.25,
      },
      '按现有趋势，2030年达到目标的概率为8.1%，低于25%（预计为70.63%）。',
      'At the present trend the probability of attaining in 2030 is 8.1%, below 25% (70.63% expected).',
    ],
    [
      'volatile',
      { spread: 0.2, years: 6, threshold: 0.15 },
      '6个年份间年度变化的离散程度为平均水平的20%，高于15%。',
      'Over 6 years the spread of the yearly changes is 20% of the mean level, above 15%.',
    ],
    [
      'erodingHeadroom',
      {
        now: percent('1.3'),
        atBase: percent('2.4'),
        shareLeft: 0.54,
        runsOutIn: 2028,
        threshold: 0.5,
      },
      '与目标之间的余量由基期的2.4个百分点缩小到1.3个百分点，按年均变化将于2028年用尽。',
      'Headroom shrank from 2.4 percentage points at base to 1.3 percentage points; it runs out in 2028 at the mean yearly change.',
    ],
    [
      'erodingHeadroom',
      { now: percent('1'), atBase: percent('2.4'), threshold: 0.5 },
      '与目标之间的余量由基期的2.4个百分点缩小到1个百分点。',
      'Headroom shrank from 2.4 percentage points at base to 1 percentage point.',
    ],
    [
      'lostAttainment',
      { lostSince: 2024 },
      '曾经达到目标，2024年起不再达到。',
      'The target was met before and is missed since 2024.',
    ],
    [
      'reversal',
      { year: 2025, before: percent('4'), peak: percent('6'), now: percent('5') },
      '2025年由6%变为5%，与此前的改善方向相反（前值4%）。',
      'In 2025 it went from 6% to 5%, against the improvement before (from 4%).',
    ],
    [
      'maskedGroup',
      { kind: 'residence', year: 2025, groups: ['rural'] },
      '2025年总体达到目标，但分城乡看，农村未达到。',
      'In 2025 the total attains while, urban and rural, these do not: rural.',
    ],
    [
      'maskedGroup',
      { kind: 'township', year: 2025, groups: ['11', '12'] },
      '2025年总体达到目标，但分乡镇看，乡11、乡12未达到。',
      'In 2025 the total attains while, by township, these do not: township 11, township 12.',
    ],
    [
      'smallNumbers',
      {
        numerator: '1',
        denominator: '30',
        interval: { low: 0.084, high: 17.2166, unit: 'percent', level: 0.95 },
      },
      '仅由30例中的1例得出，95%置信区间为0.084%至17.22%，不能与目标值区分。',
      'It rests on 1 of 30; its 95% interval, 0.084% to 17.22%, does not tell it apart from the target.',
    ],
    [
      'stale',
      { latest: 2020, year: 2025, threshold: 2 },
      '最新数据为2020年，距2025年已超过2年。',
      'The latest figure is of 2020, more than 2 years before 2025.',
    ],
    [
      'missing',
      { year: 2025 },
      '截至2025年没有数据，可开展专项调查。',
      'No figure up to 2025; a special survey could fill the gap.',
    ],
    [
      'inconsistent',
      { year: 2025, value: percent('5.1'), within: 'x', whole: percent('5') },
      '2025年为5.1%，高于包含它的指标x（5%），两者必有一误。',
      '5.1% in 2025 is above 5% for indicator x, which includes it: one of them is wrong.',
    ],
    [
      'suspectUnit',
      { year: 2025, now: percent('50'), before: percent('5'), factor: 10, threshold: 8 },
      '2025年由5%变为50%，相差10倍，单位可能有误。',
      'In 2025 it went from 5% to 50%, by a factor of 10: the unit may be wrong.',
    ],
  ])('%s', (code, found, zh, en) => {
    // Each row holds the fields of its own code.
    const warning = { code, urgency: 'high', ...found } as Warning;
    expect(describeWarning(warning, names)).toEqual({ zh, en });
  });
});

describe('changes', () => {
  const change = (value: string, unit: 'count' | 'years' | 'percent', relative?: number) =>
    describeChange(
      {
        from: 2020,
        to: 2025,
        difference: { value, unit },
        ...(relative === undefined ? {} : { relative }),
      },
      false,
    );
  it('of counts and years are in the unit itself', () => {
    expect(change('3', 'count', 0.5)).toEqual({ zh: '比2020年增加3个', en: 'up 3 on 2020' });
    expect(change('-0.4', 'years', -0.1)).toEqual({
      zh: '比2020年减少0.4岁',
      en: 'down 0.4 years on 2020',
    });
    expect(change('0.00', 'percent', 0)).toEqual({ zh: '与2020年持平', en: 'unchanged from 2020' });
  });
});

describe('counts', () => {
  const compliance = (numerator: number) => ({ numerator, monitorable: 3, all: 5 });
  it('with nearly attained give both rates', () => {
    const counts = {
      total: 5,
      attained: 1,
      nearlyAttained: 1,
      missed: 1,
      notAssessed: 2,
      byReason: { noObservation: 2 },
      compliance: { strict: compliance(1), withNearly: compliance(2) },
    };
    // 1 ÷ 3 = 33.3 %, 2 ÷ 3 = 66.7 %
    expect(describeCounts(counts, { zh: '某领域', en: 'A field' })).toEqual({
      zh: '某领域共5项目标，可监测的3项，其中达到1项，基本实现1项，未达到1项，达标率为33.3%（1/3）；计入基本实现为66.7%（2/3）；另有2项无法评价，不计入分母。',
      en: 'A field: 5 targets, of which 3 can be monitored: 1 attained, 1 nearly, 1 missed. Compliance rate 33.3% (1/3); 66.7% (2/3) with those nearly attained. 2 could not be assessed and are not in the denominator.',
    });
  });
});

describe('parts', () => {
  const target = (attainment: object, scope = 'perInstitution') =>
    ({ scope, attainment: { status: 'missed', ...attainment } }) as unknown as TargetEvaluation;
  const failing = (area: string) => ({
    area,
    year: 2025,
    value: '80',
    unit: 'percent',
    margin: { value: '-10', unit: 'percent' },
  });
  it('name the first of many, and how many there are', () => {
    const [text] = describeParts(
      target({ failingUnits: ['1', '2', '3', '4', '5', '6', '7'].map(failing) }, 'perTownship'),
      names,
    );
    expect(text?.zh).toBe(
      '7个乡镇未达到：乡1（80%，2025年）、乡2（80%，2025年）、乡3（80%，2025年）、乡4（80%，2025年）、乡5（80%，2025年）等7个。',
    );
    expect(text?.en).toMatch(/^7 townships miss it: township 1 \(80% in 2025\), .* and 2 more\.$/);
  });
  it('are groups of a composite and years of a target that has to be kept', () => {
    expect(
      describeParts(
        target({
          failingComponents: ['a', 'b'],
          nonReportingComponents: ['c'],
          failingYears: [{ year: 2022 }, { year: 2023 }],
        }),
        names,
      ),
    ).toEqual([
      {
        zh: '其中未达到的有：指标a、指标b。',
        en: 'Groups that miss it: indicator a, indicator b.',
      },
      { zh: '其中无数据的有：指标c。', en: 'Groups without data: indicator c.' },
      {
        zh: '该目标每年均须保持，2022年、2023年未达到。',
        en: 'It has to hold in every year and was missed in 2022, 2023.',
      },
    ]);
    expect(describeParts(target({ nonReporting: ['1', '2'] }), names)).toEqual([
      {
        zh: '2个单位未报数据：乡1、乡2。',
        en: '2 units have not reported: township 1, township 2.',
      },
    ]);
  });
});

describe('gaps', () => {
  const gap = (more: object) =>
    describeGap(
      {
        kind: 'sex',
        year: 2025,
        groups: [
          { group: 'female', value: '95' },
          { group: 'male', value: '97' },
        ],
        absolute: { value: '2', unit: 'percent' },
        masked: [],
        ...more,
      },
      names,
    );
  it('stand still or widen', () => {
    const base = { year: 2020, absolute: { value: '2', unit: 'percent' } } as const;
    expect(gap({ base, trend: 'unchanged' }).zh).toBe(
      '2025年性别差距为2个百分点（女95%，男97%），与2020年持平。',
    );
    expect(
      gap({ base: { ...base, absolute: { value: '1.5', unit: 'percent' } }, trend: 'widening' }),
    ).toEqual({
      zh: '2025年性别差距为2个百分点（女95%，男97%），比2020年扩大0.5个百分点。',
      en: 'Gap between the sexes in 2025: 2 percentage points (female 95%, male 97%), 0.5 percentage points wider than in 2020.',
    });
  });
  it('between many townships are told by the outermost two', () => {
    const groups = [
      { group: '1', value: '9' },
      { group: '2', value: '88' },
      { group: '3', value: '50' },
      { group: '4', value: '60' },
    ];
    expect(gap({ kind: 'township', groups, absolute: { value: '79', unit: 'percent' } }).zh).toBe(
      '2025年乡镇间差距为79个百分点（乡19%，乡288%）。',
    );
  });
});

describe('outlooks and small numbers', () => {
  const forecast = (verdict: 'attains' | 'misses' | 'undecided', probability: number) =>
    describeForecast({
      status: 'assessed',
      year: 2030,
      expected: 93.456,
      robust: 93,
      unit: 'percent',
      interval: { low: 90, high: 96.5, level: 0.9 },
      probability,
      verdict,
      scale: 'logit',
      years: [2020, 2021, 2022],
    });
  it('say what is expected, how surely, and what it means', () => {
    expect(forecast('misses', 0.001)).toEqual({
      zh: '按现有趋势外推，2030年预计为93.46%（90%预测区间为90%至96.5%），难以达到目标，概率为不足1%。',
      en: 'At the present trend 93.46% is expected for 2030 (90% prediction interval 90% to 96.5%): it misses, with a probability of attaining below 1%.',
    });
    expect(forecast('undecided', 0.5)?.zh).toMatch(/，能否达到目标尚难判断，概率为50%。$/);
    expect(forecast('attains', 0.999)?.en).toMatch(
      /: it attains, with a probability of attaining above 99%\.$/,
    );
    expect(describeForecast({ status: 'notAssessed', reason: 'tooFewYears' })).toBeUndefined();
  });
  it('say so where the interval is too wide to tell anything', () => {
    // From 0 to 41 around 4: more than ten times as wide as its middle.
    const wide = {
      status: 'assessed',
      year: 2030,
      expected: 4,
      robust: 4,
      unit: 'percent',
      interval: { low: 0, high: 41, level: 0.95 },
      probability: 0.5,
      verdict: 'undecided',
      scale: 'log',
      years: [2020, 2021, 2022],
    } as const;
    expect(describeForecast(wide)).toEqual({
      zh: '现有数据过少或波动过大，外推到2030年的区间过宽，不作预测。',
      en: 'The figures are too few or jump about too much: the interval for 2030 is too wide for a forecast.',
    });
    expect(describeForecast({ ...wide, interval: { low: 1, high: 41, level: 0.95 } })?.zh).toMatch(
      /^按现有趋势外推/,
    );
  });
  const interval = { low: 1, high: 3, unit: 'permille', level: 0.95, method: 'garwood' } as const;
  it('are pooled over years', () => {
    const pooled = {
      years: [2021, 2022, 2023],
      numerator: '20',
      denominator: '10000',
      value: '2',
      unit: 'permille',
      status: 'attained',
      interval,
      distinguishable: 'no',
    } as const;
    expect(
      describeSmallNumbers({
        numerator: '2',
        denominator: '3000',
        interval,
        distinguishable: 'better',
        pooled,
      }),
    ).toEqual({
      zh: '该值由3000例中的2例得出，95%置信区间为1‰至3‰，可以认定优于目标值；2021—2023年合并为2‰（95%置信区间为1‰至3‰），达到目标值，仍不能区分。',
      en: 'The figure rests on 2 of 3000 (95% interval 1‰ to 3‰): it is better than the target beyond chance; 2021–2023 taken together: 2‰ (95% interval 1‰ to 3‰), which attains, still not beyond chance.',
    });
    expect(
      describeSmallNumbers({
        numerator: '2',
        denominator: '3000',
        interval,
        distinguishable: 'worse',
      }).zh,
    ).toMatch(/，可以认定劣于目标值。$/);
  });
});

describe('rules in a few signs', () => {
  it.each([
    [{ kind: 'atMost', value: '12', unit: 'per100000' }, '≤ 12/10万', '≤ 12 per 100 000'],
    [{ kind: 'between', min: '1', max: '2', unit: 'count' }, '1–2个', '1–2'],
    [
      { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' },
      '比2020年-20%',
      '-20% on 2020',
    ],
    [{ kind: 'trend', direction: 'slowing' }, '↘ 上升减缓', '↘ slowing'],
    [
      { kind: 'compare', relation: 'matches', reference: { zh: 'x', en: 'x' } },
      '≈ 参照',
      '≈ reference',
    ],
    [{ kind: 'coverage' }, '= 100%', '= 100%'],
    [{ kind: 'coverage', extent: 'none' }, '= 0%', '= 0%'],
  ] as const)('%o', (rule, zh, en) => {
    expect(describeRule(rule)).toEqual({ zh, en });
  });
});

describe('the method', () => {
  it('names everything that was assumed', () => {
    const lines = describeMethod({
      stage: 'midterm',
      policy: { ...defaultPolicy, nearBand: '0.005' },
      libraryVersion: '9.9.9',
    }).map(({ zh }) => zh);
    expect(lines[0]).toBe(
      '中期评估：只采用规划期内的数据。规划没有写明中期的年份，按规划期第五年理解。',
    );
    expect(lines).toContain(
      '“左右”按上下2（目标的单位）计；“相适应”按上下2（指标的单位）计；相差不超过0.5%为基本实现。',
    );
    expect(lines).toContain(
      '预警阈值为本库所定，并无官方标准：达到概率低于25%，年度波动超过15%，余量不足基期的50%，数据超过2年。',
    );
    expect(lines.at(-1)).toBe('计算使用@lipu/plans 9.9.9。');
  });
});
