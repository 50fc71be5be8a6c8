import { describe, expect, it } from 'vitest';
import { labels, progressWords, reportWords, sentences } from '../../src/locale/locales.js';
import { inBoth } from '../report/names.js';

type Words = (typeof reportWords)['en'] & (typeof progressWords)['en'];
const words = <Said>(say: (of: Words, language: 'zh' | 'en') => Said) =>
  inBoth((language) => say({ ...reportWords[language], ...progressWords[language] }, language));

describe('compared with the year before', () => {
  it('the rate is higher, lower or the same', () => {
    const facts = { year: 2024, before: '50%', change: '5', isRise: true };
    const same = [10, 10] as const;
    expect(
      words(({ rateChange }) => [
        rateChange({ ...facts, assessed: same }),
        rateChange({ ...facts, assessed: same, isRise: false }),
        rateChange({ ...facts, assessed: [7, 10], change: undefined }),
      ]),
    ).toEqual({
      zh: [
        '达标率比2024年的50%提高5。',
        '达标率比2024年的50%下降5。',
        '达标率与2024年持平，2024年为50%；可评价的目标由7项变为10项，两年不完全可比。',
      ],
      en: [
        'The compliance rate is 5 higher than in 2024, when it was 50%.',
        'The compliance rate is 5 lower than in 2024, when it was 50%.',
        'The compliance rate is the same as in 2024: 50%. 7 targets were assessed then ' +
          'and 10 now, ' +
          'so the two are not fully comparable.',
      ],
    });
  });

  it('targets are newly attained, lost, nearer, farther, known, unknown, or the same', () => {
    const none = { nearer: 0, farther: 0, known: 0, knownAttained: 0, unknown: 0 };
    const same = { year: 2024, attained: [], lost: [], ...none };
    expect(
      words(({ moves }) => [
        moves({
          ...same,
          attained: ['A', 'B'],
          lost: ['C'],
          known: 2,
          knownAttained: 1,
          unknown: 1,
        }),
        moves({ ...same, nearer: 2, farther: 1 }),
        moves({ ...same, lost: ['C', 'D'] }),
        moves({ ...same, known: 1 }),
        moves(same),
      ]),
    ).toEqual({
      zh: [
        '与2024年相比，新达到目标的有2项：A、B；由达标转为未达标的有1项：C；新增可评价的有2项（其中达到1项）；' +
          '转为无法评价的有1项。',
        '与2024年相比，由未达到转为基本实现的有2项；由基本实现转为未达到的有1项。',
        '与2024年相比，由达标转为未达标的有2项：C、D。',
        '与2024年相比，新增可评价的有1项（其中达到0项）。',
        '各项目标的评价结果与2024年相同。',
      ],
      en: [
        'Compared with 2024: 2 targets newly attained (A; B), 1 target no longer attained (C), ' +
          '2 targets newly assessed (1 attained), 1 target no longer assessed.',
        'Compared with 2024: 2 targets now nearly attained, 1 target no longer nearly attained.',
        'Compared with 2024: 2 targets no longer attained (C; D).',
        'Compared with 2024: 1 target newly assessed (0 attained).',
        'No verdict has changed since 2024.',
      ],
    });
  });
});

describe('compared with another area', () => {
  it('indicators are counted as better, worse and equal', () => {
    expect(
      words(({ against }) => [
        against({ area: 'X', compared: 6, better: 3, worse: 2, equal: 1 }),
        against({ area: 'X', compared: 1, better: 0, worse: 1, equal: 0 }),
      ]),
    ).toEqual({
      zh: [
        '可与X比较的6项指标中，3项优于X，2项不及X，1项与X持平。',
        '可与X比较的1项指标中，1项不及X。',
      ],
      en: [
        'Of 6 indicators that can be compared with X, 3 are better, 2 are worse and 1 is equal.',
        'Of 1 indicator that can be compared with X, 1 is worse.',
      ],
    });
  });

  it('a figure is better, worse or equal', () => {
    const facts = { area: 'X', figure: '5%', size: '2' };
    expect(
      words(({ againstOne }) => [
        againstOne({ ...facts, isBetter: true }),
        againstOne({ ...facts, isBetter: false }),
        againstOne({ ...facts, size: undefined, isBetter: false }),
      ]),
    ).toEqual({
      zh: ['优于X（5%）2。', '不及X（5%），相差2。', '与X（5%）持平。'],
      en: ['Better than X (5%) by 2.', 'Worse than X (5%) by 2.', 'Equal to X (5%).'],
    });
  });
});

describe('the course of targets', () => {
  it('to reach: by schedule', () => {
    const none = {
      ...{ ahead: 0, onCourse: 0, behind: 0, improving: 0, unchanged: 0, movingAway: 0 },
      ...{ notHeld: 0, others: 0 },
    };
    expect(
      words(({ improving }) => [
        improving({
          all: 45,
          attained: 9,
          ahead: 8,
          onCourse: 7,
          behind: 6,
          improving: 5,
          unchanged: 4,
          movingAway: 3,
          notHeld: 2,
          others: 1,
        }),
        improving({ all: 1, attained: 0, ...none, behind: 1 }),
      ]),
    ).toEqual({
      zh: [
        '基期未达标的45项目标中，已达到9项，快于序时进度8项，符合序时进度7项，慢于序时进度6项，' +
          '指标较基期改善、尚未达到5项，指标与基期持平4项，指标较基期变差3项，规划期内未能逐年保持2项，' +
          '基期以来没有新数据1项。',
        '基期未达标的1项目标中，已达到0项，慢于序时进度1项。',
      ],
      en: [
        'Of 45 targets not met in the base year, 9 are attained, 8 ahead of schedule, ' +
          '7 on schedule, 6 behind schedule, 5 improving, 4 unchanged, 3 moving away ' +
          'from the target, 2 missed in at least one year of the period and 1 without a figure ' +
          'after the base year.',
        'Of 1 target not met in the base year, 0 are attained and 1 behind schedule.',
      ],
    });
  });

  it('to hold: held, with less headroom, no longer met', () => {
    expect(
      words(({ holding }) => [
        holding({ all: 10, holding: 4, eroding: 3, notHeld: 2, lost: 1 }),
        holding({ all: 1, holding: 1, eroding: 0, notHeld: 0, lost: 0 }),
      ]),
    ).toEqual({
      zh: [
        '基期已达标、需继续保持的10项目标中，目前达标且优于目标的幅度未收窄4项，目前达标但优于目标的幅度收窄3项，' +
          '规划期内未能逐年保持2项，由达标转为未达标1项。',
        '基期已达标、需继续保持的1项目标中，目前达标且优于目标的幅度未收窄1项。',
      ],
      en: [
        'Of 10 targets already met in the base year, 4 are held without loss of ' +
          'headroom, 3 are held with shrinking headroom, 2 missed in at least one year of the ' +
          'period and 1 no longer met.',
        'Of 1 target already met in the base year, 1 is held without loss of headroom.',
      ],
    });
  });

  it('unknown: the rest', () => {
    expect(words(({ courseUnknown }) => courseUnknown(2))).toEqual({
      zh: '另有2项因缺基期数据等原因，不判断进展。',
      en: 'For 2 targets the course is unknown, for instance because the base year has no figure.',
    });
  });

  it('forecast: by probability', () => {
    const facts = { year: 2030, threshold: '25%' };
    expect(
      words(({ forecasts }) => [
        forecasts({ ...facts, likely: 3, unlikely: 2, unknown: 1 }),
        forecasts({ ...facts, likely: 1, unlikely: 0, unknown: 0 }),
      ]),
    ).toEqual({
      zh: [
        '按现有趋势推算，2030年数值达到目标的概率低于预警阈值（25%）的有2项，不低于阈值的有3项；' +
          '另有1项因数据不足、波动过大或不适用，未作推算。',
        '按现有趋势推算，2030年数值达到目标的概率低于预警阈值（25%）的有0项，不低于阈值的有1项。',
      ],
      en: [
        'On present trends, 3 targets have a probability of at least 25% of being met in 2030, ' +
          'and 2 have a lower one; 1 could not be forecast.',
        'On present trends, 1 target has a probability of at least 25% of being met in 2030, ' +
          'and 0 have a lower one.',
      ],
    });
  });

  it('at the end: attained, held, lost, never met', () => {
    const facts = { attained: 5, held: 4, lost: 3, never: 1 };
    expect(
      words(({ ending }) => [ending({ ...facts, notHeld: 0 }), ending({ ...facts, notHeld: 2 })]),
    ).toEqual({
      zh: [
        // 3 + 1 are not attained; with the 2 that did not hold, 6.
        '规划期末达到目标5项（自首次达到以来历年数据均达标的4项）；' +
          '未达到4项，其中曾经达到、期末未达到的3项，始终未达到的1项。',
        '规划期末达到目标5项（自首次达到以来历年数据均达标的4项）；' +
          '未达到6项，其中期末数值达标、但规划期内未能逐年保持的2项，' +
          '曾经达到、期末未达到的3项，始终未达到的1项。',
      ],
      en: [
        'At the end of the period 5 targets are attained (4 of them in every year with data ' +
          'since they were first met); of 4 not attained, 3 were met before and missed at the ' +
          'end and 1 was never met.',
        'At the end of the period 5 targets are attained (4 of them in every year with data ' +
          'since they were first met); of 6 not attained, 2 meet the target now but missed it ' +
          'in at least one year of the period, 3 were met before and missed at the end and 1 was ' +
          'never met.',
      ],
    });
  });
});

describe('the paragraph of a domain', () => {
  it('states figure, target, change and distance of a target', () => {
    const facts = { year: undefined, goal: '≤ 6%', gap: undefined, notHeld: undefined };
    expect(
      words(({ brief }, language) => {
        const figure = sentences[language].figure.level('A', '5%');
        return [
          brief({ ...facts, figure, change: 'down', room: { size: '1', limit: undefined } }),
          brief({ ...facts, figure, change: undefined, room: { size: '1', limit: '6%' } }),
          brief({
            ...facts,
            figure,
            year: 2024,
            change: undefined,
            room: undefined,
            gap: { size: '2', limit: undefined },
          }),
        ];
      }),
    ).toEqual({
      zh: [
        'A为5%（目标：≤ 6%），down，优于目标1',
        'A为5%（目标：≤ 6%），优于界限（6%）1',
        '2024年A为5%（目标：≤ 6%），距目标还差2',
      ],
      en: [
        'A at 5% (target ≤ 6%), down, better than the target by 1',
        'A at 5% (target ≤ 6%), 1 inside the limit of 6%',
        'A at 5% in 2024 (target ≤ 6%), missed by 2',
      ],
    });
  });

  it('names targets by verdict', () => {
    expect(
      words((of) => [
        of.domainAttained(['A', 'B']),
        of.domainMeasures(['A']),
        of.domainMeasures(['A', 'B']),
        of.domainNearly(['A', 'B']),
        of.domainMissed(['A', 'B']),
      ]),
    ).toEqual({
      zh: [
        '已达标的目标中，A；B。',
        '策略措施中，A已达标。',
        '策略措施中，A、B均已达标。',
        '基本实现的目标中，A；B。',
        '未达标的目标中，A；B。',
      ],
      en: [
        'Attained: A; B.',
        'Measures attained: A.',
        'Measures attained: A; B.',
        'Nearly attained: A; B.',
        'Missed: A; B.',
      ],
    });
  });
});

it('the situation of a missed target', () => {
  expect(
    words(({ situation }, language) => [
      situation.missed(undefined, undefined),
      situation.missed({ size: '2', limit: undefined }, undefined),
      situation.missed({ size: '2', limit: '43%' }, 2022),
      situation.needed({ zh: '每年需提高1', en: 'one up each year' }[language]),
      situation.warning({ zh: '例数较少', en: 'small numbers' }[language], 'X.'),
    ]),
  ).toEqual({
    zh: [
      '未达到目标。',
      '距目标还差2。',
      '2022年距界限（43%）还差2。',
      '每年需提高1。',
      '例数较少：X.',
    ],
    en: [
      'Missed.',
      'Missed by 2.',
      '2 outside the limit of 43% in 2022.',
      'One up each year.',
      'Small numbers: X.',
    ],
  });
});

it('targets of both lists', () => {
  expect(words(({ restated }) => [restated(1), restated(2)])).toEqual({
    zh: [
      '有1项目标在主要目标和策略措施中重复列出，合计时只计一次。',
      '有2项目标在主要目标和策略措施中重复列出，合计时只计一次。',
    ],
    en: [
      '1 target is in both lists and counts once in the total.',
      '2 targets are in both lists and count once in the total.',
    ],
  });
});

describe('problems', () => {
  it('count and name missed targets', () => {
    const counts = { missed: 5, monitorable: 16, goals: 1, measures: 4, share: '31.3%' };
    const missed = { ...counts, restated: 0 };
    expect(
      words(({ problem }) => [
        problem.missed(missed),
        problem.missed({ ...missed, missed: 1, goals: 0, measures: 1, restated: 1 }),
        problem.domains([problem.domain('A', '50%'), problem.domain('B', '50%')]),
        problem.groups(['A', 'B']),
        problem.units([problem.unit('A', 2), problem.unit('B', 1)]),
        problem.missing(4, 20, 'X3'),
        problem.issues(2),
        problem.issues(1),
      ]),
    ).toEqual({
      zh: [
        '可评价的16项目标中，5项未达标（占31.3%），其中主要目标1项、策略措施4项。',
        '可评价的16项目标中，1项未达标（占31.3%），其中主要目标0项、策略措施1项' +
          '（另有1项与主要目标重复，不重复计）。',
        '达标率最低的领域：A，50%；B，50%。',
        '总体达标但有分组未达标的指标：A、B。',
        '存在未达标目标的乡镇：A（2项）、B（1项）。',
        '20项目标中有4项无法评价，原因见X3。',
        '报送的数据有2处错误。',
        '报送的数据有1处错误。',
      ],
      en: [
        '5 of 16 targets assessed are missed (31.3%): 1 goal and 4 measures.',
        '1 of 16 targets assessed is missed (31.3%): 0 goals and 1 measure (1 more ' +
          'repeats a goal).',
        'Lowest compliance rate: A 50%; B 50%.',
        'The total meets the target but a group does not: A; B.',
        'Townships that miss a target: A (2); B (1).',
        '4 of 20 targets could not be assessed; X3 gives the reasons.',
        '2 errors were found in the data.',
        '1 error was found in the data.',
      ],
    });
  });

  it.each([
    ['lost', '基期已达标，现未达标的目标：A、B。', 'Met in base year, missed since: A; B.'],
    ['recovering', '由达标转为未达标后有所好转的目标：A、B。', 'Missed since, improving: A; B.'],
    [
      'notHeld',
      '规划期内未能逐年保持的目标：A、B。',
      'Missed in at least one year of the period: A; B.',
    ],
    ['movingAway', '较基期变差的目标：A、B。', 'Moving away from the target: A; B.'],
    ['unchanged', '与基期持平的目标：A、B。', 'Unchanged since the base year: A; B.'],
    ['behind', '慢于序时进度的目标：A、B。', 'Behind schedule: A; B.'],
  ] as const)('name the targets that are %s', (course, zh, en) => {
    expect(
      words(({ problem }, language) => problem.course(labels[language].course[course], ['A', 'B'])),
    ).toEqual({ zh, en });
  });
});

it('advice refers to the table and the appendix, and lists targets by unit', () => {
  expect(
    words(({ advice, tableRef, appendixRef }) => [
      advice.needed(tableRef(3)),
      advice.unit('某局', ['A', 'B']),
      advice.missing(appendixRef(2)),
    ]),
  ).toEqual({
    zh: [
      '未达标目标今后每年所需的变化幅度（可以推算的）见表3。',
      '某局牵头的未达标目标：A、B。',
      '无法评价的目标见附录2，需补充数据或明确参照数值。',
    ],
    en: [
      'The yearly change that missed targets need, if known, is in table 3.',
      'Missed targets led by 某局: A; B.',
      'The targets not assessed, and what each lacks, are in appendix 2.',
    ],
  });
});

it('a domain has its number in Chinese numerals', () => {
  expect([1, 9, 10, 12, 20, 21].map((number) => reportWords.zh.part(number, 'X'))).toEqual([
    '（一）X',
    '（九）X',
    '（十）X',
    '（十二）X',
    '（二十）X',
    '（二十一）X',
  ]);
});
