import { describe, expect, it } from 'vitest';
import { reportWords, sentences } from '../../src/locale/locales.js';
import type { UnitScope } from '../../src/locale/Sentences.js';
import { inBoth } from '../report/names.js';

const words = <Said>(say: (of: (typeof sentences)['en']) => Said) =>
  inBoth((language) => say(sentences[language]));

describe('the unit of a figure', () => {
  const name = (scope: UnitScope, extreme: 'lowest' | 'highest' | 'furthest') =>
    words(({ unitOf }) => unitOf[scope][extreme]('X'));

  it.each([
    ['perTownship', 'lowest', 'X（最低的乡镇）', 'X, in the township with the lowest figure'],
    ['perTownship', 'highest', 'X（最高的乡镇）', 'X, in the township with the highest figure'],
    [
      'perTownship',
      'furthest',
      'X（与目标相差最大的乡镇）',
      'X, in the township furthest from the target',
    ],
    ['perInstitution', 'lowest', 'X（最低的机构）', 'X, in the institution with the lowest figure'],
    [
      'perInstitution',
      'highest',
      'X（最高的机构）',
      'X, in the institution with the highest figure',
    ],
    [
      'perInstitution',
      'furthest',
      'X（与目标相差最大的机构）',
      'X, in the institution furthest from the target',
    ],
  ] as const)('%s, %s', (scope, extreme, zh, en) => {
    expect(name(scope, extreme)).toEqual({ zh, en });
  });
});

it.each([
  ['fall', '下降2%', '−2%'],
  ['rise', '上升2%', '+2%'],
] as const)('a mean yearly %s', (kind, zh, en) => {
  expect(words(({ yearlyChange }) => yearlyChange[kind]('2%'))).toEqual({ zh, en });
});

it.each([
  ['fall', 2026, '2026—2030年年均需下降2%', 'needs to fall by 2% a year until 2030'],
  ['rise', 2026, '2026—2030年年均需上升2%', 'needs to rise by 2% a year until 2030'],
  ['gain', 2030, '2030年需提高2%', 'needs to rise by 2% a year until 2030'],
  ['decrease', 2030, '2030年需减少2%', 'needs to fall by 2% a year until 2030'],
  ['increase', 2030, '2030年需增加2%', 'needs to rise by 2% a year until 2030'],
] as const)('a required %s from %i', (kind, from, zh, en) => {
  expect(words(({ needed }) => needed[kind]('2%', from, 2030))).toEqual({ zh, en });
});

const margin = { size: '1%', limit: undefined };

it('a ratio names its parts', () => {
  expect(words(({ partOf, ratio }) => partOf('X', ratio.sex))).toEqual({
    zh: 'X的性别比值（低值÷高值）',
    en: 'X, ratio between the sexes (lower ÷ higher)',
  });
});

it('a mean yearly change names its years', () => {
  const facts = { subject: 'X', change: '+2%', year: 2025, isLatest: false, status: undefined };
  expect(
    words(({ yearlyLevel }) => [
      yearlyLevel({ ...facts, from: 2020 }),
      yearlyLevel({ ...facts, from: undefined, isLatest: true, status: 'S' }),
    ]),
  ).toEqual({
    zh: ['2020—2025年，X年均+2%。', '2025年（最新数据），X年均+2%（S）。'],
    en: [
      'X, mean yearly change from 2020 to 2025: +2%.',
      'X, mean yearly change to 2025 (latest figure): +2% (S).',
    ],
  });
});

describe('the goal', () => {
  it('is a target, or a requirement if the plan gives no figure', () => {
    expect(words(({ goal }) => [goal('降低', false, []), goal('降低', true, [])])).toEqual({
      zh: ['《规划》“降低”的目标', '《规划》“降低”的要求'],
      en: ['the plan’s target “降低”', 'the plan’s target “降低”'],
    });
  });

  it('has single quotation marks inside the double ones', () => {
    expect(words(({ goal }) => goal('解决“大班额”问题', false, []))).toEqual({
      zh: '《规划》“解决‘大班额’问题”的目标',
      en: 'the plan’s target “解决‘大班额’问题”',
    });
  });

  it('includes its notes', () => {
    const said = words(({ goal, goalNote: note }) =>
      goal('降低', true, [
        note.figure('不低于5%'),
        note.tolerance('2%'),
        note.comesTo('8%'),
        note.reference({ name: '全国', figure: '9%', isPrinted: false }) ?? '',
        note.baseGap('1%'),
        note.paceBefore('1%'),
      ]),
    );
    expect(said).toEqual({
      zh: '《规划》“降低”的要求（本项：不低于5%，按上下2%计，折合8%，参照全国，即9%，基期差距1%，基期前年均上升1%）',
      en:
        'the plan’s target “降低” (不低于5%, within 2%, which is 8%, which is 9%, ' +
        '1% in the base year, which was 1% a year)',
    });
  });
});

describe('a verdict', () => {
  const facts = { goal: 'G', name: 'X', figure: '5‰', year: 2025 };
  it.each([
    [
      true,
      true,
      '本项无数据；2025年X为5‰，本项不会高于该值，由此可知已达到G。',
      'No figure of its own; it can be no higher than X, which was 5‰ in 2025, so G is attained.',
    ],
    [
      false,
      false,
      '本项无数据；2025年X为5‰，本项不会低于该值，由此可知未达到G。',
      'No figure of its own; it can be no lower than X, which was 5‰ in 2025, so G is missed.',
    ],
  ])('from a figure that bounds it from above: %s', (isUpper, isAttained, zh, en) => {
    expect(words(({ bound }) => bound({ ...facts, isUpper, isAttained }))).toEqual({ zh, en });
  });

  it('nearly attained, with and without the shortfall', () => {
    const both = words(({ nearlyAttained: say }) => [say('G', margin), say('G', undefined)]);
    expect(both).toEqual({
      zh: ['基本实现G，距目标还差1%。', '基本实现G。'],
      en: ['Nearly attained: G, missed by 1%.', 'Nearly attained: G.'],
    });
  });

  it('attained, with and without headroom and run', () => {
    const none = { goal: 'G', room: undefined, firstYear: undefined, run: undefined };
    const all = { goal: 'G', room: margin, firstYear: 2023, run: 3 };
    expect(words(({ attained }) => [attained(none), attained(all)])).toEqual({
      zh: ['已达到G。', '已达到G，优于目标1%，2023年首次达到，已连续3年达到。'],
      en: [
        'Attained: G.',
        'Attained: G, better than the target by 1%, first met in 2023, 3 years in a row.',
      ],
    });
  });

  it('still held: exactly, with less headroom, with no less', () => {
    const held = { goal: 'G', base: 2020, room: undefined, shrunk: undefined };
    const all = words(({ held: say }) => [
      say({ ...held, missedFrom: undefined }),
      say({ ...held, room: margin, shrunk: '2%', missedFrom: 2027 }),
      say({ ...held, room: { size: '1%', limit: '43%' }, missedFrom: undefined }),
      say({ ...held, shrunk: '2%', missedFrom: undefined }),
    ]);
    expect(all).toEqual({
      zh: [
        '2020年已达到G，需继续保持；现恰好达标。',
        '2020年已达到G，需继续保持；优于目标1%，幅度比2020年收窄2%，' +
          '按2020年以来的年均变化，2027年起将不再达标。',
        '2020年已达到G，需继续保持；优于界限（43%）1%，幅度未收窄。',
        '2020年已达到G，需继续保持；现恰好达标，优于目标的幅度比2020年收窄2%。',
      ],
      en: [
        'G was already met in 2020 and has to be maintained; the figure is exactly at the limit.',
        'G was already met in 2020 and has to be maintained; the figure is better than ' +
          'the target by 1%, a margin 2% smaller than in 2020; at the mean yearly change since ' +
          '2020 it would be missed from 2027.',
        'G was already met in 2020 and has to be maintained; the figure is 1% inside the limit ' +
          'of 43%, a margin no smaller than in 2020.',
        'G was already met in 2020 and has to be maintained; the figure is exactly at the limit, ' +
          '2% closer to it than in 2020.',
      ],
    });
  });

  it('no longer held', () => {
    const base = { goal: 'G', base: 2020, isMetAgain: false };
    const none = { ...base, since: undefined, gap: undefined, isBetter: false };
    const all = { ...base, since: 2023, gap: margin, isBetter: true };
    const again = { ...none, gap: margin, isMetAgain: true };
    expect(words(({ notHeld }) => [notHeld(none), notHeld(all), notHeld(again)])).toEqual({
      zh: [
        '2020年已达到G，现已由达标转为未达标。',
        '2020年已达到G，2023年起由达标转为未达标，距目标还差1%，但比上一次数据有所好转。',
        '2020年已达到G，规划期内未能逐年保持，目前又已达标。',
      ],
      en: [
        'G was already met in 2020; it is no longer met.',
        'G was already met in 2020; it has been missed since 2023 (missed by 1%), though the ' +
          'last change was for the better.',
        'G was already met in 2020; it was missed in at least one year of the period and is met ' +
          'again.',
      ],
    });
  });

  it('missed, by the distance from the target or from the limit of its tolerance', () => {
    const facts = { goal: 'G', course: '较2020年扩大', needed: undefined };
    const miss = (size: string, limit?: string) =>
      words(({ missed }) => missed({ ...facts, gap: { size, limit } }));
    expect(miss('1%').en).toMatch(/^Misses G by 1%/);
    expect(miss('1%', '43%').en).toMatch(/^Misses G, 1% outside the limit of 43%/);
  });

  it('missed, rising or falling', () => {
    const said = words(({ missed, movedAway }) =>
      (['up', 'down', 'increased', 'decreased'] as const).map((way) =>
        missed({ goal: 'G', gap: undefined, course: movedAway[way](2020), needed: undefined }),
      ),
    );
    expect(said).toEqual({
      zh: [
        '未达到G，较2020年不降反升。',
        '未达到G，较2020年不升反降。',
        '未达到G，较2020年不减反增。',
        '未达到G，较2020年不增反减。',
      ],
      en: Array(4).fill('Missed: G; further away than in 2020.'),
    });
  });
});

it.each([
  ['perTownship', 1, '1个乡镇', '1 township misses it', '1 township has not reported'],
  ['perTownship', 2, '2个乡镇', '2 townships miss it', '2 townships have not reported'],
  ['perInstitution', 1, '1个机构', '1 institution misses it', '1 institution has not reported'],
  ['perInstitution', 2, '2个机构', '2 institutions miss it', '2 institutions have not reported'],
] as const)('%s, %i', (scope, count, zh, missed, silent) => {
  const said = words(({ failingUnits, nonReporting }) => [
    failingUnits(scope, count, 'a'),
    nonReporting(scope, count, 'a'),
  ]);
  expect(said).toEqual({
    zh: [`${zh}未达到：a。`, `${zh}未报数据：a。`],
    en: [`${missed}: a.`, `${silent}: a.`],
  });
});

describe('a gap', () => {
  it('states its groups, its change and masked groups', () => {
    const groups = [
      { name: '城', figure: '3' },
      { name: '乡', figure: '5' },
    ];
    const facts = { gap: 'D', year: 2025, size: '2', groups };
    const all = words(({ gap, gapChange }) => [
      gap({ ...facts, change: undefined, masked: undefined }),
      gap({ ...facts, change: gapChange.narrowing('1', 2020), masked: '乡' }),
      gap({ ...facts, change: gapChange.widening('1', 2020), masked: undefined }),
      gap({ ...facts, change: gapChange.unchanged('0', 2020), masked: undefined }),
    ]);
    expect(all).toEqual({
      zh: [
        '2025年D为2（城3，乡5）。',
        '2025年D为2（城3，乡5），比2020年缩小1；总体达到目标，但乡未达到。',
        '2025年D为2（城3，乡5），比2020年扩大1。',
        '2025年D为2（城3，乡5），与2020年持平。',
      ],
      en: [
        'D in 2025: 2 (城 3, 乡 5).',
        'D in 2025: 2 (城 3, 乡 5), 1 narrower than in 2020; the total meets the target, but ' +
          'these groups do not: 乡.',
        'D in 2025: 2 (城 3, 乡 5), 1 wider than in 2020.',
        'D in 2025: 2 (城 3, 乡 5), unchanged from 2020.',
      ],
    });
  });
});

it('the title of a stage includes the year where the plan writes it', () => {
  const title = (stage: 'annual' | 'midterm' | 'final') =>
    inBoth((language) => {
      const words = reportWords[language];
      return words.title(words.titleLines[stage]('P', 'report', 2025));
    });
  expect(title('annual')).toEqual({ zh: '2025年《P》report', en: 'P: Report 2025' });
  expect(title('midterm')).toEqual({ zh: '《P》report（2025年）', en: 'P: Report 2025' });
  expect(title('final')).toEqual({ zh: '《P》report（2025年）', en: 'P: Report 2025' });
});
