import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { buildReport } from '../../src/report/buildReport.js';
import { renderCsv } from '../../src/report/renderCsv.js';
import { makeIndicator, makePlan, say, series } from './invented.js';
import { inBoth } from './names.js';

const zh = (target: ReturnType<typeof say>) => target.zh.sentences;
const en = (target: ReturnType<typeof say>) => target.en.sentences;
const atMost = (value: string, unit: 'permille' | 'percent' | 'per100000') =>
  ({ kind: 'atMost', value, unit }) as const;
const atLeast = (value: string) => ({ kind: 'atLeast', value, unit: 'percent' }) as const;

describe('the group of a figure', () => {
  const first = (
    plan: Partial<Parameters<typeof makePlan>[2]>,
    indicator: Parameters<typeof makeIndicator>[1],
  ) => {
    const figures = series('percent', { 2022: '40' }).map((one) => ({
      ...one,
      sex: 'female' as const,
    }));
    const said = say(
      makePlan(atLeast('30'), '达到30%以上', plan),
      makeIndicator('percent', indicator),
      figures,
    );
    return [said.zh.sentences[0], said.en.sentences[0]];
  };

  it('is named if the target requires it, but not if the indicator states it', () => {
    expect(first({ sex: 'female' }, {})).toEqual([
      '2022年，某率（女）为40%。',
      'Some rate (female): 40% in 2022.',
    ]);
    expect(first({}, { sex: 'female' })).toEqual([
      '2022年，某率为40%。',
      'Some rate: 40% in 2022.',
    ]);
    expect(first({ sex: 'female' }, { sex: 'female' })).toEqual([
      '2022年，某率为40%。',
      'Some rate: 40% in 2022.',
    ]);
  });
});

describe('a bound on a rate in per mille', () => {
  const plan = makePlan(atMost('5.0', 'permille'), '降至5.0‰以下');
  const indicator = makeIndicator('permille', { polarity: -1 });

  it('attained: its changes, its headroom, the first year and the years in a row', () => {
    // 5.4 → 5.0 → 4.9; 5.0 − 4.9 = 0.1 of room; 5.4 − 4.9 = 0.5.
    const target = say(
      plan,
      indicator,
      series('permille', { 2020: '5.4', 2021: '5.0', 2022: '4.9' }),
    );
    expect(zh(target).slice(0, 2)).toEqual([
      '2022年，某率为4.9‰，比2021年下降0.1个千分点，比2020年下降0.5个千分点。',
      '已达到《规划》“降至5.0‰以下”的目标，优于目标0.1个千分点，2021年首次达到，已连续2年达到。',
    ]);
    expect(en(target).slice(0, 2)).toEqual([
      'Some rate: 4.9‰ in 2022, down 0.1 per mille points on 2021, ' +
        'down 0.5 per mille points on 2020.',
      'Attained: the plan’s target “降至5.0‰以下” (at most 5.0‰), better than the target ' +
        'by 0.1 per mille points, first met in 2021, 2 years in a row.',
    ]);
  });

  it('missed, ahead of schedule: the share of the distance, and the yearly change needed', () => {
    // From 6.0 to 5.0 in ten years. After two of them 5.5 is half of the way against a fifth;
    // 0.5 over 8 years is 0.0625, to two digits 0.063: 8 · 0.062 would fall short.
    const target = say(plan, indicator, series('permille', { 2020: '6.0', 2022: '5.5' }));
    expect(zh(target)[1]).toBe(
      '距《规划》“降至5.0‰以下”的目标还差0.5个千分点，快于序时进度（2020年以来已完成应变化幅度的50%，序时进度为20%），2023—2030年年均需下降0.063个千分点。',
    );
    expect(en(target)[1]).toBe(
      'Misses the plan’s target “降至5.0‰以下” (at most 5.0‰) by 0.5 per mille points; ahead of ' +
        'schedule (50% of the way from 2020, against 20% on a straight path); needs to fall by ' +
        '0.063 per mille points a year until 2030.',
    );
  });

  it('missed and further away than at base', () => {
    // 1.2 over 8 years is 0.15.
    const target = say(plan, indicator, series('permille', { 2020: '6.0', 2022: '6.2' }));
    expect(zh(target)).toEqual([
      '2022年，某率为6.2‰，比2020年上升0.2个千分点。',
      '距《规划》“降至5.0‰以下”的目标还差1.2个千分点，较2020年不降反升，2023—2030年年均需下降0.15个千分点。',
    ]);
    expect(en(target)[1]).toBe(
      'Misses the plan’s target “降至5.0‰以下” (at most 5.0‰) by 1.2 per mille points; further away ' +
        'than in 2020; needs to fall by 0.15 per mille points a year until 2030.',
    );
  });

  it('met at base: it has to be held, with headroom but never progress', () => {
    // Room 2.3 at base (2.7), 1.7 now (3.3): 0.6 less in two years, 0.3 a year; from 2022 on five
    // years use 1.5 and the sixth crosses the line.
    const target = say(plan, indicator, series('permille', { 2020: '2.7', 2022: '3.3' }));
    expect(zh(target)[1]).toBe(
      '2020年已达到《规划》“降至5.0‰以下”的目标，需继续保持；优于目标1.7个千分点，幅度比2020年收窄0.6个千分点，按2020年以来的年均变化，2028年起将不再达标。',
    );
    expect(en(target)[1]).toBe(
      'The plan’s target “降至5.0‰以下” (at most 5.0‰) was already met in 2020 and has to be ' +
        'maintained; the figure is better than the target by 1.7 per mille points, a margin 0.6 ' +
        'per mille points smaller than in 2020; at the mean yearly change since 2020 it would be ' +
        'missed from 2028.',
    );
    const held = say(plan, indicator, series('permille', { 2020: '2.7', 2022: '2.7' }));
    expect(zh(held)).toEqual([
      '2022年，某率为2.7‰，与2020年持平。',
      '2020年已达到《规划》“降至5.0‰以下”的目标，需继续保持；优于目标2.3个千分点，幅度未收窄。',
    ]);
    expect(en(held)).toEqual([
      'Some rate: 2.7‰ in 2022, unchanged from 2020.',
      'The plan’s target “降至5.0‰以下” (at most 5.0‰) was already met in 2020 and has to be ' +
        'maintained; the figure is better than the target by 2.3 per mille points, a margin ' +
        'no smaller than in 2020.',
    ]);
    expect([...zh(target), ...zh(held)].join()).not.toMatch(/进度/);
  });

  it('met at base and lost since', () => {
    const target = say(
      plan,
      indicator,
      series('permille', { 2020: '4.0', 2021: '4.8', 2022: '5.6' }),
    );
    expect(zh(target)[1]).toBe(
      '2020年已达到《规划》“降至5.0‰以下”的目标，2022年起由达标转为未达标，距目标还差0.6个千分点。',
    );
    expect(en(target)[1]).toBe(
      'The plan’s target “降至5.0‰以下” (at most 5.0‰) was already met in 2020; it has been missed ' +
        'since 2022 (missed by 0.6 per mille points).',
    );
  });
});

describe('other units and their words', () => {
  it('percentages change by 个百分点; a desired rise is 提高', () => {
    const target = say(
      makePlan(atLeast('97'), '达到97%以上'),
      makeIndicator('percent'),
      series('percent', { 2020: '95.2', 2021: '95.2', 2022: '96.2' }),
    );
    // 97 − 96.2 = 0.8, over 8 years 0.1; 1.0 of 1.8 is 55.6 %.
    expect(zh(target)).toEqual([
      '2022年，某率为96.2%，比2021年提高1个百分点，比2020年提高1个百分点。',
      '距《规划》“达到97%以上”的目标还差0.8个百分点，快于序时进度（2020年以来已完成应变化幅度的55.6%，序时进度为20%），2023—2030年年均需提高0.1个百分点。',
      // Three values lie on a line by chance too often.
      '现有数据过少或波动过大，不作预测。',
    ]);
    expect(en(target)[2]).toBe('The figures are too few or vary too much for a forecast.');
    expect(en(target)[0]).toBe(
      'Some rate: 96.2% in 2022, up 1 percentage point on 2021, up 1 percentage point on 2020.',
    );
  });

  it('a change is in the unit of the figure beside it, whatever the unit of the target', () => {
    const plan = makePlan(atMost('5.0', 'permille'), '降至5.0‰以下');
    const indicator = makeIndicator('permille', { polarity: -1 });
    // 0.49 % − 0.50 % is 0.01 percentage points, which is 0.1 ‰; the target has its own unit.
    const figures = series('percent', { 2021: '0.50', 2022: '0.49' });
    const target = say(plan, indicator, figures);
    expect(zh(target)[0]).toBe('2022年，某率为0.49%，比2021年下降0.01个百分点。');
    expect(zh(target)[1]).toContain('优于目标0.1个千分点');
    // Beside a figure per 100 000 it is a share of the earlier one: 8 → 7.5 is 6.25 % less.
    const rare = say(plan, indicator, series('per100000', { 2021: '8.00', 2022: '7.50' }));
    expect(zh(rare)[0]).toBe('2022年，某率为7.50/10万，比2021年降低6.2%。');
  });

  it('rates per 100 000 change by a share of the earlier figure', () => {
    const plan = makePlan(atMost('12', 'per100000'), '控制在12/10万以下');
    const indicator = makeIndicator('per100000', { polarity: -1 });
    // 16.9 → 16.1 is 4.73 % less, 16.1 → 15.7 is 2.48 %.
    const target = say(
      plan,
      indicator,
      series('per100000', { 2020: '16.9', 2021: '16.1', 2022: '15.7' }),
    );
    expect(zh(target)[0]).toBe('2022年，某率为15.7/10万，比2021年降低2.5%，比2020年降低7.1%。');
    expect(en(target)[0]).toBe(
      'Some rate: 15.7 per 100 000 in 2022, down 2.5% on 2021, down 7.1% on 2020.',
    );
    expect(zh(say(plan, indicator, series('per100000', { 2020: '0', 2022: '8.1' })))[0]).toBe(
      '2022年，某率为8.1/10万，2020年为0。',
    );
  });

  it('old and provisional figures are called so', () => {
    const plan = makePlan(atLeast('97'), '达到97%以上');
    expect(
      zh(
        say(
          plan,
          makeIndicator('percent'),
          series('percent', { 2021: '98' }, { status: 'provisional' }),
        ),
      )[0],
    ).toBe('2021年（最新数据），某率为98%（初步数）。');
    expect(
      en(
        say(
          plan,
          makeIndicator('percent'),
          series('percent', { 2021: '98' }, { status: 'estimated' }),
        ),
      )[0],
    ).toBe('Some rate: 98% (estimated) in 2021 (latest figure).');
  });

  it('the relevant figure is named if the quoted words contain several', () => {
    const target = say(
      makePlan(atMost('5.0', 'permille'), '分别降至3.0‰和5.0‰以下'),
      makeIndicator('permille'),
      series('permille', { 2022: '5.0' }),
    );
    expect(zh(target)[1]).toBe(
      '已达到《规划》“分别降至3.0‰和5.0‰以下”的目标（本项：不高于5.0‰）。',
    );
  });
});

describe('other kinds of target', () => {
  it('about a figure names the tolerance', () => {
    const plan = makePlan({ kind: 'around', value: '45', unit: 'percent' }, '45%左右');
    const target = say(plan, makeIndicator('percent'), series('percent', { 2022: '44' }), {
      policy: { aroundTolerance: '2' },
    });
    expect(zh(target)[1]).toMatch(/^已达到《规划》“45%左右”的目标（按上下2个百分点计）/);
    expect(en(target)[1]).toMatch(
      /^Attained: the plan’s target “45%左右” \(about 45%, within 2 percentage points\)/,
    );
  });

  it('a change from a base states the resulting figure', () => {
    const plan = makePlan(
      { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' },
      '以2020年数据为基数下降20%',
    );
    const indicator = makeIndicator('per100000', { polarity: -1 });
    // 0.8 × 10 = 8.
    expect(zh(say(plan, indicator, series('per100000', { 2020: '10', 2022: '7.5' })))[1]).toMatch(
      /^已达到《规划》“以2020年数据为基数下降20%”的目标（折合8\/10万），优于目标0\.5\/10万/,
    );
    expect(zh(say(plan, indicator, series('per100000', { 2022: '7.5' })))[1]).toBe(
      '缺基期数据，暂无法评价是否达到《规划》“以2020年数据为基数下降20%”的目标。',
    );
    expect(en(say(plan, indicator, series('per100000', { 2022: '7.5' })))[1]).toBe(
      'Not assessed against the plan’s target “以2020年数据为基数下降20%” (20% lower than in 2020, ' +
        'as a relative change): no figure for the base year.',
    );
  });

  it('a trend is a requirement without a distance', () => {
    const plan = makePlan({ kind: 'trend', direction: 'up' }, '逐步提高');
    expect(
      zh(say(plan, makeIndicator('percent'), series('percent', { 2020: '40', 2022: '42' })))[1],
    ).toBe('已达到《规划》“逐步提高”的要求。');
    expect(
      zh(say(plan, makeIndicator('percent'), series('percent', { 2020: '40', 2022: '39' })))[1],
    ).toMatch(/^未达到《规划》“逐步提高”的要求/);
  });

  it('a bound in every township names those that fail and those that have not reported', () => {
    const plan = makePlan(atLeast('90'), '以乡镇为单位达到90%', { scope: 'perTownship' });
    const observations = [
      ...series('percent', { 2022: '93' }),
      ...series('percent', { 2022: '88' }, { area: '11' }),
    ];
    const target = say(plan, makeIndicator('percent'), observations);
    expect(zh(target)[0]).toBe('2022年，某率（最低的乡镇）为88%。');
    expect(en(target)[0]).toBe('Some rate, in the township with the lowest figure: 88% in 2022.');
    expect(zh(target)).toContain('1个乡镇未达到：东乡（88%，2022年）。');
    expect(zh(target)).toContain('1个乡镇未报数据：西乡。');
    expect(en(target)).toContain('1 township misses it: East (88% in 2022).');
  });

  it('a gap is reported with its groups and its change', () => {
    const plan = makePlan(
      {
        kind: 'compare',
        relation: 'narrows',
        across: 'residence',
        reference: { zh: '城乡', en: 'urban and rural' },
      },
      '城乡差距缩小',
    );
    const observations = [
      ...series('percent', { 2020: '90', 2022: '92' }, { residence: 'urban' }),
      ...series('percent', { 2020: '80', 2022: '85' }, { residence: 'rural' }),
    ];
    const target = say(plan, makeIndicator('percent'), observations);
    expect([target.zh.name, target.en.name]).toEqual([
      '某率的城乡差距',
      'Some rate, urban–rural gap',
    ]);
    // 92 − 85 = 7 against 90 − 80 = 10.
    expect(zh(target)).toContain(
      '2022年城乡差距为7个百分点（城市92%，农村85%），比2020年缩小3个百分点。',
    );
    expect(en(target)).toContain(
      'Urban–rural gap in 2022: 7 percentage points (urban 92%, rural 85%), 3 percentage points ' +
        'narrower than in 2020.',
    );
  });
});

describe('a target without a figure of its own', () => {
  it('states the bound implied by a nested indicator', () => {
    const observation = {
      indicator: 'infant-mortality-rate',
      year: 2020,
      value: '2.70',
      unit: 'permille',
      area: '450381',
      sex: 'total',
      residence: 'total',
      status: 'final',
    } as const;
    const evaluation = evaluatePlan(childrenPlan, [observation], { year: 2020 });
    const said = inBoth(
      (language) =>
        buildReport(evaluation, {
          language,
          catalogue: { plans: [childrenPlan], indicators },
        }).domains[0]?.targets.find(({ id }) => id === 'children.health.g3.neonatal-mortality-rate')
          ?.sentences[0],
    );
    expect(said).toEqual({
      zh:
        '本项无数据；2020年婴儿死亡率为2.70‰，本项不会高于该值，由此可知已达到《规划》' +
        '“死亡率分别降至3.0‰、5.0‰和6.0‰以下”的目标（本项：不高于3.0‰）。',
      en:
        'No figure of its own; it can be no higher than Infant mortality rate, which was ' +
        '2.70‰ in 2020, so the plan’s target “死亡率分别降至3.0‰、5.0‰和6.0‰以下” ' +
        '(at most 3.0‰) is attained.',
    });
    const rows = inBoth((language) => {
      const { sections } = buildReport(evaluation, {
        language,
        catalogue: { plans: [childrenPlan], indicators },
      });
      const blocks = sections.filter(({ id }) => id === 'indicators').flatMap((one) => one.blocks);
      return blocks.flatMap((block) =>
        block.kind === 'table' ? block.table.rows.map((row) => [row[1], row[4], row[6]]) : [],
      )[0];
    });
    expect(rows).toEqual({
      zh: ['新生儿死亡率', '—', '– 无法评价（2020年婴儿死亡率为2.70‰，由此可知已达到）'],
      en: [
        'Neonatal mortality rate',
        '—',
        '– not assessed (implied attained: Infant mortality rate was 2.70‰ in 2020)',
      ],
    });
    const csv = renderCsv(evaluation, {
      language: 'en',
      catalogue: { plans: [childrenPlan], indicators },
    });
    expect(csv).toContain(
      '– not assessed (implied attained: Infant mortality rate was 2.70‰ in 2020),' +
        'notAssessed,noObservation,',
    );
  });
});

describe('figures in another unit than the target', () => {
  it('are converted if no unit is shown beside them', () => {
    const plan = makePlan(atMost('5.0', 'permille'), '降至5.0‰以下');
    const observations = [
      ...series('permille', { 2022: '4.0' }),
      ...series('percent', { 2022: '0.3' }, { residence: 'urban' }),
      ...series('permille', { 2022: '5.5' }, { residence: 'rural' }),
    ];
    // 0.3 % is 3 ‰; 5.5 − 3 = 2.5.
    expect(zh(say(plan, makeIndicator('permille'), observations))).toContain(
      '2022年城乡差距为2.5个千分点（城市3‰，农村5.5‰）；总体达到目标，但农村未达到。',
    );
  });
});

describe('small numbers', () => {
  it('one death proves little, which the report states', () => {
    const plan = makePlan(atMost('12', 'per100000'), '控制在12/10万以下');
    const indicator = makeIndicator('per100000', {
      polarity: -1,
      counts: {
        numerator: { zh: '死亡', en: 'deaths' },
        denominator: { zh: '活产', en: 'live births' },
      },
    });
    // Garwood for one event: 0.0253 to 5.5716, over 3 000 births 0.84 to 185.72 per 100 000
    // (Poisson tables).
    const target = say(
      plan,
      indicator,
      series('per100000', { 2022: '33.3' }, { numerator: '1', denominator: '3000' }),
    );
    expect(zh(target)[2]).toBe(
      '该值按分子1、分母3000计算，95%置信区间为0.84/10万至185.72/10万，与目标值的差异在随机波动范围内，尚不能认定优于或劣于目标值。',
    );
    expect(en(target)[2]).toBe(
      'The figure is based on 1 of 3000 (95% confidence interval 0.84 per 100 000 to 185.72 per ' +
        '100 000): the difference from the target may be due to chance.',
    );
  });
});

describe('a figure that just misses its target', () => {
  it('is shown with enough decimals to see that', () => {
    const figures = series('percent', { 2022: '89.99999' });
    const target = say(makePlan(atLeast('90'), '达到90%'), makeIndicator('percent'), figures);
    // 90 − 89.99999 = 0.00001
    expect(zh(target)).toEqual([
      '2022年，某率为89.99999%。',
      '距《规划》“达到90%”的目标还差0.00001个百分点。',
    ]);
    expect([target.zh.value, target.zh.margin, target.zh.status]).toEqual([
      '89.99999%（2022年）',
      '−0.00001个百分点',
      'missed',
    ]);
  });
});

describe('an upper bound in every township', () => {
  it('shows the highest township', () => {
    const plan = makePlan(atMost('5', 'permille'), '降至5‰以下', { scope: 'perTownship' });
    const figures = [
      ...series('permille', { 2022: '6' }, { area: '11' }),
      ...series('permille', { 2022: '4' }, { area: '12' }),
    ];
    const target = say(plan, makeIndicator('permille', { polarity: -1 }), figures);
    expect([zh(target)[0], en(target)[0]]).toEqual([
      '2022年，某率（最高的乡镇）为6‰。',
      'Some rate, in the township with the highest figure: 6‰ in 2022.',
    ]);
  });
});

describe('a gap as a ratio', () => {
  it('is written as the lower figure over the higher one, never in points', () => {
    const reference = { zh: '男女', en: 'men and women' };
    const rule = {
      kind: 'compare',
      relation: 'narrows',
      across: 'sex',
      gap: 'ratio',
      reference,
    } as const;
    const figures = [
      ...series('yuan', { 2020: '60', 2022: '90' }, { sex: 'female' }),
      ...series('yuan', { 2020: '80', 2022: '100' }, { sex: 'male' }),
    ];
    // 60 ÷ 80 = 75 %, 90 ÷ 100 = 90 %.
    const target = say(makePlan(rule, '差距缩小'), makeIndicator('yuan'), figures);
    expect(zh(target)[0]).toBe(
      '2022年，某率的性别比值（低值÷高值）为90%，比2020年提高15个百分点，差距缩小。',
    );
    expect(zh(target)[1]).toBe('已达到《规划》“差距缩小”的要求（基期比值75%）。');
    // 80 − 60 = 20, 100 − 90 = 10.
    expect(zh(target)[2]).toBe('2022年性别差额为10元（女90元，男100元），比2020年缩小10元。');
    expect(en(target)[1]).toMatch(
      /gap than in the base year \(men and women\), a ratio of 75% in the base year/,
    );
  });
});
