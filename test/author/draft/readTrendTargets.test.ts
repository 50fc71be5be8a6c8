import { describe, expect, it } from 'vitest';
import type { Carried, Named } from '../../../src/author/draft/Reading.js';
import { readTrendTargets } from '../../../src/author/draft/readTrendTargets.js';
import { showRule } from '../draftOf.js';
import { namesOf } from './namesOf.js';

const names = namesOf(
  '孕产妇系统管理率',
  ['孕产妇死亡率', 'per100000', -1],
  ['孕产妇贫血患病率', 'percent', -1],
  ['妇女收入', 'yuan'],
  ['养老护理员队伍人数', 'persons'],
  '生育保险参保率',
  ['每所学校保健员数', 'countPerInstitution'],
);
const offset = 100;

/** Returns the targets without a figure in a sentence: name, rule, timing, words and doubts. */
function read(text: string, taken: readonly string[] = [], named: readonly Named[] = []) {
  const nothing = { recent: [], denominator: '', institutions: [], heading: '' };
  const carried: Carried = { ...nothing, named, scope: 'area' };
  const places = taken.map((words) => {
    const from = text.indexOf(words);
    return { from, to: from + words.length };
  });
  const setting = { names, period: { start: 2021, end: 2030 }, isOfWomen: false };
  const readings = readTrendTargets({ text, from: offset }, places, setting, carried);
  return readings.map((one) =>
    [
      one.named.name + (one.named.match === undefined ? '' : ` = ${one.named.match.known.id}`),
      `${showRule(one.rule)}${'gap' in one.rule ? ` ${one.rule.gap}` : ''}`,
      one.timing,
      text.slice(one.from - offset, one.to - offset),
      one.boundWord,
      one.unit,
      ...one.reasons.map(({ why, nearest }) => (nearest === undefined ? why : `${why} ${nearest}`)),
    ].join(' | '),
  );
}
const check = (cases: readonly (readonly [sentence: string, targets: readonly string[]])[]) =>
  it.each(cases)('%s', (sentence, targets) => {
    expect(read(sentence)).toEqual(targets);
  });

describe('a quantity before its verb', () => {
  check([
    [
      '孕产妇系统管理率逐步提高',
      [
        '孕产妇系统管理率 = 孕产妇系统管理率 | up | reach | 孕产妇系统管理率逐步提高 | 逐步提高 | percent',
      ],
    ],
    [
      '加强保健,孕产妇死亡率持续下降',
      ['孕产妇死亡率 = 孕产妇死亡率 | down | reach | 孕产妇死亡率持续下降 | 持续下降 | per100000'],
    ],
    [
      '孕产妇贫血减少',
      ['孕产妇贫血 = 孕产妇贫血患病率 | down | reach | 孕产妇贫血减少 | 减少 | percent'],
    ],
    [
      '孕产妇贫血问题减少',
      ['孕产妇贫血问题 = 孕产妇贫血患病率 | down | reach | 孕产妇贫血问题减少 | 减少 | percent'],
    ],
    // Words that are not a quantity, or only an influence on one, do not form a target.
    ['妇女健康水平不断提高', []],
    ['环境对妇女健康的影响减轻', []],
    ['环境对妇女健康的伤害减少', []],
    ['率提高', []],
    ['留守儿童增加', []],
    [
      '养老护理员队伍壮大',
      ['养老护理员队伍 = 养老护理员队伍人数 | up | reach | 养老护理员队伍壮大 | 壮大 | persons'],
    ],
    ['志愿组织壮大', ['志愿组织 | up | reach | 志愿组织壮大 | 壮大 | count']],
    ['养老护理员队伍提高', []],
    ['覆盖率壮大', []],
  ]);
});

describe('a quantity after its verb', () => {
  check([
    [
      '逐步提高孕产妇系统管理率',
      [
        '孕产妇系统管理率 = 孕产妇系统管理率 | up | reach | 逐步提高孕产妇系统管理率 | 逐步提高 | percent',
      ],
    ],
    [
      '预防和减少孕产妇贫血的发生',
      ['孕产妇贫血 = 孕产妇贫血患病率 | down | reach | 减少孕产妇贫血的发生 | 减少 | percent'],
    ],
    [
      '巩固提高生育保险参保率',
      [
        '生育保险参保率 = 生育保险参保率 | held | reach | 巩固提高生育保险参保率 | 巩固提高 | percent',
      ],
    ],
    ['增加收入', ['收入 | up | reach | 增加收入 | 增加 | yuan']],
    ['农村妇女增加收入', ['农村妇女收入 | up | reach | 增加收入 | 增加 | yuan']],
    ['农村妇女提高工资收入', ['工资收入 | up | reach | 提高工资收入 | 提高 | yuan']],
    ['农村妇女提高收入达标率', ['收入达标率 | up | reach | 提高收入达标率 | 提高 | percent']],
    ['增加学位', ['学位 | up | reach | 增加学位 | 增加 | count']],
    ['提高比例和服务质量', []],
    ['扩大均等服务覆盖面', ['均等服务覆盖面 | up | reach | 扩大均等服务覆盖面 | 扩大 | percent']],
    [
      '提高女性在董事会中比例',
      ['董事会中女性比例 | up | reach | 提高女性在董事会中比例 | 提高 | percent'],
    ],
    [
      '提高农村妇女在村委会中的比例',
      ['农村妇女在村委会中的比例 | up | reach | 提高农村妇女在村委会中的比例 | 提高 | percent'],
    ],
    // A rate that should fall cannot be meant if the text asks for a rise.
    ['提高孕产妇死亡率', ['孕产妇死亡率 | up | reach | 提高孕产妇死亡率 | 提高 | percent']],
    [
      '合理控制剖宫产率',
      ['剖宫产率 | matches | unstated | 合理控制剖宫产率 | 合理控制 | percent | openReference'],
    ],
    ['减轻家庭负担', []],
    ['降低家庭负担', ['家庭负担 | down | reach | 降低家庭负担 | 降低 | percent']],
    ['提高利用率和服务质量', ['利用率 | up | reach | 提高利用率和服务质量 | 提高 | percent']],
    ['降低患病率和服务质量', ['患病率 | down | reach | 降低患病率和服务质量 | 降低 | percent']],
    ['提高服务质量和利用水平', []],
    ['提高率和服务质量', []],
    ['提高覆盖率等', ['覆盖率 | up | reach | 提高覆盖率等 | 提高 | percent']],
    [
      '提高妇女在村委会成员中的比例',
      ['村委会成员中女性比例 | up | reach | 提高妇女在村委会成员中的比例 | 提高 | percent'],
    ],
    ['减少环境污染对妇女健康的危害', []],
    // The first verb has no quantity; the second one does.
    ['提升能力并降低家庭负担', ['家庭负担 | down | reach | 降低家庭负担 | 降低 | percent']],
    ['提升服务能力', []],
  ]);
});

describe('a rise to be slowed', () => {
  check([
    [
      '孕产妇死亡率上升趋势减缓',
      [
        '孕产妇死亡率 = 孕产妇死亡率 | slowing | reach | 孕产妇死亡率上升趋势减缓 | 上升趋势减缓 | per100000',
      ],
    ],
    // Diseases are named without 率.
    [
      '儿童超重快速增长的势头得到有效遏制',
      [
        '儿童超重率 | slowing | reach | 儿童超重快速增长的势头得到有效遏制 | 增长的势头得到有效遏制 | percent',
      ],
    ],
    [
      '儿童超重比例增长趋缓',
      ['儿童超重比例 | slowing | reach | 儿童超重比例增长趋缓 | 增长趋缓 | percent'],
    ],
    [
      '孕产妇死亡率得到有效控制',
      [
        '孕产妇死亡率 = 孕产妇死亡率 | slowing | reach | 孕产妇死亡率得到有效控制 | 得到有效控制 | per100000',
      ],
    ],
  ]);
});

describe('a trend without a quantity', () => {
  const named = [{ name: '管理率', match: names.same('孕产妇系统管理率') }];

  it('refers to the figure before it', () => {
    expect(read('管理率达到90%,并逐步提高', ['管理率达到90%'], named)).toEqual([
      '管理率 = 孕产妇系统管理率 | up | reach | 并逐步提高 | 逐步提高 | percent | subjectCarried 管理率',
    ]);
    expect(read('管理率达到90%,并逐步提高', ['管理率达到90%'])).toEqual([]);
    expect(read('加强管理,并逐步提高', [], named)).toEqual([]);
  });

  it('refers to the coverage before it', () => {
    const carried =
      '管理率 = 孕产妇系统管理率 | all | unstated | 做到应保尽保 | 应保尽保 | percent';
    expect(read('管理率达到90%,做到应保尽保', ['管理率达到90%'], named)).toEqual([
      `${carried} | subjectCarried 管理率`,
    ]);
    expect(read('提高生育保险参保率,做到应保尽保').at(-1)).toBe(
      '生育保险参保率 = 生育保险参保率 | all | unstated | 做到应保尽保 | 应保尽保 | percent' +
        ' | subjectCarried 生育保险参保率',
    );
    expect(read('覆盖困难妇女,做到应保尽保', [], named)).toEqual([
      '覆盖困难妇女 | all | unstated | 做到应保尽保 | 应保尽保 | percent',
    ]);
    expect(read('做到应保尽保', [], named)).toEqual([]);
    expect(read('逐步提高', [], named)).toEqual([]);
  });

  it('refers to every quantity before it', () => {
    const both = [...named, { name: '参保率', match: undefined }];
    expect(read('均达到90%,并逐步提高', ['均达到90%'], both)).toEqual([
      '管理率 = 孕产妇系统管理率 | up | reach | 并逐步提高 | 逐步提高 | percent | subjectCarried 管理率、参保率',
      '参保率 | up | reach | 并逐步提高 | 逐步提高 | percent | subjectCarried 管理率、参保率',
    ]);
  });

  it('refers to the share before it', () => {
    expect(read('候选人中应有一定比例的妇女代表,并逐步提高').at(-1)).toBe(
      '候选人中应有一定比例的妇女代表比例 | up | reach | 并逐步提高 | 逐步提高 | percent',
    );
    expect(read('加强培训人数统计,并逐步提高')).toEqual([
      '加强培训人数统计比例 | up | reach | 并逐步提高 | 逐步提高 | percent',
    ]);
    expect(read('加强培训,并逐步提高')).toEqual([]);
  });
});

describe('the words of a figure', () => {
  it('state no trend', () => {
    expect(read('管理率逐步提高到90%', ['管理率逐步提高到90%'])).toEqual([]);
    const text = '覆盖率提高,管理率达到90%';
    // A comma alone is not part of a segment.
    expect(read(text, [',管理率达到90%'])).toHaveLength(1);
    expect(read(text, ['提高,管理率达到90%'])).toEqual([]);
    expect(read(text, ['管理率达到90%'])).toHaveLength(1);
    expect(read('覆盖率提高,管理率达到90%,满意率提高', ['管理率达到90%'])).toHaveLength(2);
  });
});

describe('the unit of an unknown quantity', () => {
  it.each([
    ['提高参与人数', 'persons'],
    ['扩大培训规模', 'persons'],
    ['延长平均寿命', 'yearsOfAge'],
    ['延长教育年限', 'years'],
    ['延长睡眠时间', 'hoursPerDay'],
    ['缩短上网时长', 'hoursPerDay'],
    ['提高工资收入', 'yuan'],
    ['提高补助标准', 'yuan'],
    ['提高基本养老金', 'yuan'],
    ['提高福利待遇', 'yuan'],
    ['减少家庭支出', 'yuan'],
    ['增加活动频次', 'timesPerYear'],
    ['增加检查次数', 'timesPerYear'],
    ['增加服务数量', 'count'],
    ['增加托育学位', 'count'],
    ['增加活动场所', 'count'],
    ['提高覆盖率', 'percent'],
    // The end of a name determines the unit.
    ['提高时间利用率', 'percent'],
    ['提高寿命达标率', 'percent'],
    ['提高年限达标率', 'percent'],
    ['提高收入达标率', 'percent'],
    ['提高次数达标率', 'percent'],
    ['提高学位达标率', 'percent'],
    ['提高就业率', 'percent'],
  ])('%s: %s', (sentence, unit) => {
    expect(read(sentence).map((line) => line.split(' | ')[5])).toEqual([unit]);
  });
});

describe('a gap', () => {
  it('is a ratio for amounts and numbers, else a difference', () => {
    const gap = (words: string) => read(words).map((line) => line.split(' | ')[1]);
    expect(read('缩小男女收入差距')).toEqual([
      '收入 | narrows sex ratio | reach | 缩小男女收入差距 | 缩小 | yuan | gapMeasure',
    ]);
    expect(gap('缩小城乡每所学校保健员数差距')).toEqual(['narrows residence difference']);
    expect(gap('缩小男女培训人数差距')).toEqual(['narrows sex ratio']);
    expect(gap('缩小男女参保率差距')).toEqual(['narrows sex difference']);
    expect(gap('缩小城乡托位数差距')).toEqual(['narrows residence ratio']);
    expect(gap('缩小男女受教育年限差距')).toEqual(['narrows sex difference']);
  });
});
