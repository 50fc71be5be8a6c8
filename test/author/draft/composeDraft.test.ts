import { describe, expect, it } from 'vitest';
import { DraftComposer } from '../../../src/author/draft/composeDraft.js';
import { toPassage } from '../../../src/author/draft/foldText.js';
import type { Reading } from '../../../src/author/draft/Reading.js';

const known = {
  id: 'infant-mortality-rate',
  unit: 'permille',
  polarity: -1,
  isOfSex: false,
} as const;
const text = toPassage('婴儿死亡率降至5‰以下');

/** A reading of `text`, with the changes of a test case. */
const reading = (cells: Partial<Reading> = {}): Reading => ({
  named: { name: '婴儿死亡率', match: { known, how: 'same', name: '婴儿死亡率' } },
  rule: { kind: 'atMost', value: '5', unit: 'permille' },
  timing: 'reach',
  scope: 'area',
  boundWord: '以下',
  from: 0,
  to: 11,
  unit: 'permille',
  reasons: [],
  ...cells,
});
/** The name of a quantity that no indicator has. */
const unknown = (name: string) => ({ name, match: undefined });

/** Adds readings, each to a clause of its own: g1, g2 … */
function compose(...clauses: readonly (readonly Reading[])[]) {
  const composer = new DraftComposer('county', 2030);
  const targets = clauses.map((readings, at) => {
    composer.open(`health.g${at + 1}`);
    for (const one of readings) composer.add(one, text);
    return composer.close();
  });
  return { targets, own: composer.own, doubts: composer.doubts };
}

describe('a target', () => {
  it('states only the deviations from the defaults', () => {
    const { targets, doubts, own } = compose([reading()]);
    expect(targets).toStrictEqual([
      {
        'infant-mortality-rate': {
          indicator: 'infant-mortality-rate',
          rule: { kind: 'atMost', value: '5', unit: 'permille' },
          timing: 'reach',
          wording: '婴儿死亡率降至5‰以下',
          boundWord: '以下',
        },
      },
    ]);
    expect([doubts, own]).toEqual([[], []]);
  });

  it('has its year, scope and sex, each with a doubt', () => {
    const { targets, doubts } = compose([
      reading({ dueYear: 2025, scope: 'perTownship', sex: 'female' }),
    ]);
    expect(targets[0]?.['infant-mortality-rate']).toMatchObject({
      dueYear: 2025,
      scope: 'perTownship',
      sex: 'female',
    });
    const place = {
      clause: 'county.health.g1',
      target: 'county.health.g1.infant-mortality-rate',
      words: '婴儿死亡率降至5‰以下',
    };
    expect(doubts).toStrictEqual([
      { ...place, why: 'dueYearInSentence', nearest: '2025' },
      { ...place, why: 'sexCarried' },
      { ...place, why: 'eachUnit', nearest: 'perTownship' },
    ]);
  });

  it('is added once per clause; without a year, the last year of the plan applies', () => {
    const { targets } = compose([
      reading(),
      reading({ dueYear: 2030 }),
      reading({ dueYear: 2025 }),
    ]);
    expect(Object.keys(targets[0] ?? {})).toEqual([
      'infant-mortality-rate',
      'infant-mortality-rate-2025',
    ]);
  });

  it('quotes its words as printed', () => {
    const { targets } = compose([reading({ from: 2, to: 5 })]);
    expect(targets[0]?.['infant-mortality-rate']?.wording).toBe('死亡率');
  });

  it('has the year, then a number, in its slug if the indicator has another target', () => {
    const rules = ['5', '4', '3', '2'].map((value) =>
      reading({ rule: { kind: 'atMost', value, unit: 'permille' } }),
    );
    expect(Object.keys(compose(rules).targets[0] ?? {})).toEqual([
      'infant-mortality-rate',
      'infant-mortality-rate-2030',
      'infant-mortality-rate-2',
      'infant-mortality-rate-3',
    ]);
  });

  it('restates the first target with the same requirement', () => {
    const { targets } = compose([reading()], [reading()], [reading()]);
    const first = 'county.health.g1.infant-mortality-rate';
    expect(targets.map((clause) => clause['infant-mortality-rate']?.restates)).toEqual([
      undefined,
      first,
      first,
    ]);
  });
});

describe('a doubt', () => {
  const why = (cells: Partial<Reading>) =>
    compose([reading(cells)]).doubts.map((doubt) => [doubt.why, doubt.nearest]);

  it('repeats each reason of a reading', () => {
    const { doubts } = compose([reading({ reasons: [{ why: 'striving' }] })]);
    expect(doubts).toStrictEqual([
      {
        clause: 'county.health.g1',
        target: 'county.health.g1.infant-mortality-rate',
        words: '婴儿死亡率降至5‰以下',
        why: 'striving',
      },
    ]);
  });

  it('names the unknown printed name, or the nearest name', () => {
    expect(why({ named: unknown('产后抑郁筛查率') })).toEqual([
      ['unknownIndicator', '产后抑郁筛查率'],
    ]);
    expect(
      why({ named: { name: '婴儿的死亡率', match: { known, how: 'near', name: '婴儿死亡率' } } }),
    ).toEqual([['nearestIndicator', '婴儿死亡率']]);
  });

  it('is about several groups if an unknown name lists them', () => {
    expect(why({ named: unknown('教师和医生培训率') }).map(([code]) => code)).toEqual([
      'unknownIndicator',
      'severalGroups',
    ]);
  });

  it('is not about several groups if the name is known', () => {
    const named = { name: '婴儿和儿童死亡率', match: { known, how: 'same', name: '' } } as const;
    expect(why({ named })).toEqual([]);
  });

  it('is about words of a clause that state no target', () => {
    const composer = new DraftComposer('county', 2030);
    composer.open('health.g1');
    composer.note('unreadFigure', '三分之一');
    expect(composer.doubts).toEqual([
      { clause: 'county.health.g1', words: '三分之一', why: 'unreadFigure' },
    ]);
  });

  it('is about a share above 100 %, and about no other figure', () => {
    const atLeast = (value: string, unit: 'percent' | 'count') =>
      why({ rule: { kind: 'atLeast', value, unit } });
    expect(atLeast('100', 'percent')).toEqual([]);
    expect(atLeast('100.1', 'percent')).toEqual([['unlikelyFigure', undefined]]);
    expect(atLeast('101', 'count')).toEqual([]);
  });

  it('quotes at most 60 characters', () => {
    const long = toPassage('字'.repeat(61));
    const composer = new DraftComposer('county', 2030);
    composer.open('health.g1');
    composer.add(reading({ to: 61, reasons: [{ why: 'striving' }] }), long);
    expect(composer.doubts[0]?.words).toBe('字'.repeat(60));
  });
});

describe('a wording of more than 25 characters', () => {
  const wordingOf = (words: string, boundWord: string) => {
    const composer = new DraftComposer('county', 2030);
    composer.open('health.g1');
    composer.add(reading({ to: words.length, boundWord }), toPassage(words));
    return composer.close()['infant-mortality-rate']?.wording;
  };
  const words = (length: number) => '字'.repeat(length);

  it.each([
    ['is whole up to 25', words(25), '', words(25)],
    // 20 + 6 characters: the first one is dropped.
    ['ends at its bound word', `${words(20)}达90%以上`, '以上', `${words(19)}达90%以上`],
    ['ends at its bare figure', `${words(20)}达到90%个`, '', `${words(19)}达到90%个`],
    // The figure is further than eight characters from the end, or the bound word is lost.
    ['else is its beginning', `9${words(20)}90${words(8)}`, '', `9${words(20)}90${words(2)}`],
    [
      'begins at its bound word, not at a figure',
      `提高${words(24)}90%`,
      '提高',
      `提高${words(23)}`,
    ],
    // 26 characters: the cut is inside 18 and after 1.; the rest of the figure goes too.
    ['cuts no age', `18岁${words(18)}达9%以上`, '以上', `岁${words(18)}达9%以上`],
    ['cuts no decimal', `1.5‰${words(18)}达9%以上`, '以上', `‰${words(18)}达9%以上`],
    ['cuts no figure in words', `${words(20)}达百分之八十`, '', `${words(19)}达百分之八十`],
    ['cuts no figure at its end', `${words(21)}百分之八十，${words(8)}`, '', words(21)],
    ['begins at its bound word', `提高${words(30)}`, '提高', `提高${words(23)}`],
  ])('%s', (_, printed, boundWord, expected) => {
    expect(wordingOf(printed, boundWord)).toBe(expected);
  });
});

describe('an indicator of the plan’s own', () => {
  it('has only the facts stated by the clause', () => {
    const { own } = compose([reading({ named: unknown('产后抑郁(含焦虑):2-3岁,发生率') })]);
    // As Chinese is printed: full-width brackets and points, and a long dash.
    const name = '产后抑郁（含焦虑）：2—3岁，发生率';
    const text = { zh: name, en: name };
    expect(own).toStrictEqual([
      {
        id: 'county-own-1',
        name: text,
        aliases: [],
        definition: text,
        unit: 'permille',
        polarity: -1,
        bounds: { min: '0' },
        population: text,
        scale: 'logit',
        baselines: [],
      },
    ]);
  });

  it('is the same for spellings of one name and for convertible units', () => {
    const named = unknown('妇女社会组织');
    const { own } = compose([
      reading({ named, unit: 'count' }),
      reading({ named: unknown('女性社会组织'), unit: 'count', timing: 'maintain' }),
      reading({ named, unit: 'percent' }),
      reading({ named: unknown('志愿者队伍'), unit: 'count' }),
    ]);
    expect(own.map(({ id, unit, scale }) => [id, unit, scale])).toEqual([
      ['county-own-1', 'count', 'identity'],
      ['county-own-2', 'percent', 'logit'],
      ['county-own-3', 'count', 'identity'],
    ]);
  });

  const words = { zh: '合理水平', en: '合理水平' };
  it.each<[Reading['rule'], 1 | -1 | 0]>([
    [{ kind: 'atLeast', value: '5', unit: 'percent' }, 1],
    [{ kind: 'between', min: '5', max: '6', unit: 'percent' }, 1],
    [{ kind: 'atMost', value: '5', unit: 'percent' }, -1],
    [{ kind: 'around', value: '5', unit: 'percent' }, 0],
    [{ kind: 'changeFrom', baseYear: 2020, change: '5', unit: 'percent' }, 1],
    [{ kind: 'changeFrom', baseYear: 2020, change: '-5', unit: 'percent' }, -1],
    [{ kind: 'trend', direction: 'up' }, 1],
    [{ kind: 'trend', direction: 'down' }, -1],
    [{ kind: 'trend', direction: 'slowing' }, -1],
    [{ kind: 'coverage' }, 1],
    [{ kind: 'coverage', extent: 'none' }, -1],
    [{ kind: 'compare', relation: 'atLeast', reference: words }, 1],
    [{ kind: 'compare', relation: 'matches', reference: words }, 0],
  ])('%j: its desired direction is %i', (rule, polarity) => {
    const { own } = compose([reading({ named: unknown('产后抑郁发生率'), rule })]);
    expect(own[0]?.polarity).toBe(polarity);
  });
});
