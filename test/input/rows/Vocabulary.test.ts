import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../../src/deepFreeze.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import type { Rule } from '../../../src/model/Rule.js';
import { atLeast, atMost, indicatorOf, planOf, target } from '../../evaluate/figures.js';

describe('the figure of a target', () => {
  const targets = (...rules: readonly Rule[]) =>
    makeVocabulary({ plans: [planOf(...rules.map((rule) => target(rule)))] }).targets.get('rate');
  const coverage = (extent: 'all' | 'none'): Rule => ({ kind: 'coverage', extent });

  it('is the printed one; full coverage is 100 %', () => {
    expect(targets(atLeast('95'))).toEqual({ value: '95', unit: 'percent', direction: 1 });
    expect(targets(atMost('3.0', 'permille'))).toEqual({
      value: '3.0',
      unit: 'permille',
      direction: -1,
    });
    expect(targets(coverage('all'))).toEqual({ value: '100', unit: 'percent', direction: 1 });
  });

  it('is the first that is not 0', () => {
    expect(targets(atLeast('95'), atLeast('5'))?.value).toBe('95');
    expect(targets(atMost('0'), atMost('38'))?.value).toBe('38');
    expect(targets(coverage('none'), atMost('38'))?.value).toBe('38');
  });

  it('is missing if a rule gives none, or 0', () => {
    expect(targets({ kind: 'trend', direction: 'up' })).toBeUndefined();
    expect(targets({ kind: 'between', min: '1', max: '2', unit: 'percent' })).toBeUndefined();
    expect(targets(coverage('none'))).toBeUndefined();
  });

  it('is that of each of its components', () => {
    const plan = planOf(target(atLeast('95'), { components: ['one', 'two'] }));
    const { targets } = makeVocabulary({ plans: [plan] });
    expect([...targets].map(([id, { value }]) => [id, value])).toEqual([
      ['one', '95'],
      ['two', '95'],
    ]);
  });
});

describe('the names of an indicator', () => {
  const named = (zh: string, more: object = {}) => indicatorOf({ name: { zh, en: zh }, ...more });
  const find = (definitions: ReturnType<typeof named>[], name: string) =>
    makeVocabulary({ indicators: definitions }).indicators.find(name)?.definition;

  it('are those of its last definition', () => {
    const [old, latest] = [named('旧率'), named('新率')];
    expect([find([old, latest], 'rate'), find([old, latest], '新率')]).toEqual([latest, latest]);
    expect(find([old, latest], '旧率')).toBeUndefined();
  });

  it('take precedence over aliases of others, and ids over both', () => {
    const [one, other] = [named('甲率'), named('乙率', { id: 'other', aliases: ['甲率', 'rate'] })];
    expect([find([other, one], '甲率'), find([other, one], 'rate')]).toEqual([one, one]);
  });

  it('are read again from a list that has changed, and once from a frozen one', () => {
    const list = [named('甲率')];
    expect(find(list, '甲率')).toBe(list[0]);
    list[0] = named('乙率');
    expect([find(list, '甲率'), find(list, '乙率')]).toEqual([undefined, list[0]]);

    let reads = 0;
    const aliases: string[] = [];
    const counted = {
      ...named('丙率'),
      get aliases() {
        reads += 1;
        return aliases;
      },
    };
    const frozen = deepFreeze([counted]);
    expect(find(frozen, '丙率')).toBe(counted);
    const before = reads;
    expect([find(frozen, '丙率'), reads]).toEqual([counted, before]);
  });

  it('include any id if none is given; a plan gives those of its targets', () => {
    expect([makeVocabulary().isOpen, makeVocabulary({ indicators: [named('率')] }).isOpen]).toEqual(
      [true, false],
    );
    const { indicators, isOpen } = makeVocabulary({ plans: [planOf(target(atLeast('95')))] });
    expect([indicators.find('rate'), isOpen]).toEqual([{ id: 'rate' }, false]);
  });

  it('of a count are those that any of its indicators adds', () => {
    const count = (zh: string) => ({ zh, en: `number of ${zh}` });
    const [deaths, births] = [count('死亡'), count('出生')];
    const { counts } = makeVocabulary({
      indicators: [
        named('甲率', { id: 'one', counts: { numerator: deaths, denominator: births } }),
        named('乙率', {
          id: 'two',
          counts: {
            numerator: count('低重'),
            denominator: births,
            aliases: { denominator: ['产'] },
          },
        }),
      ],
    });
    expect(counts.find('产')).toEqual({
      name: '出生',
      uses: [
        { indicator: 'one', part: 'denominator' },
        { indicator: 'two', part: 'denominator' },
      ],
    });
    expect(counts.find('number of 死亡')).toEqual({
      name: '死亡',
      uses: [{ indicator: 'one', part: 'numerator' }],
    });
  });
});
