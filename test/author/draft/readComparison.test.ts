import { describe, expect, it } from 'vitest';
import { readComparison } from '../../../src/author/draft/readComparison.js';
import type { Rule } from '../../../src/model/Rule.js';
import { namesOf } from './namesOf.js';

const names = namesOf('家庭教育服务', '孕产妇死亡率', '女职工比例', '女性比例');

const showRule = (rule: Rule) => {
  if (rule.kind !== 'compare') return rule.kind;
  const { relation, reference, referenceIndicator, referenceValue, across } = rule;
  return [relation, across, referenceIndicator ?? referenceValue?.value, reference.zh]
    .filter((word) => word !== undefined)
    .join(' ');
};

/**
 * Returns the quantity (`<` if it is the one before), the rule, its timing, its bound word and its
 * words.
 */
function read(segment: string) {
  const found = readComparison(segment, names);
  if (found === undefined) return undefined;
  const { words, rules, timing, boundWord, from, to, reasons, isCarried } = found;
  return [
    isCarried ? '<' : words,
    rules.map(showRule).join(' + '),
    timing,
    boundWord,
    segment.slice(from, to),
    ...reasons.map(({ why }) => why),
  ].join(' | ');
}

describe('a gap that narrows', () => {
  it.each([
    [
      '缩小城乡孕产妇死亡率差距',
      '孕产妇死亡率 | narrows residence 城乡 | reach | 缩小 | 缩小城乡孕产妇死亡率差距 | gapMeasure',
    ],
    [
      '逐步缩小区域孕产妇死亡率的差异',
      '孕产妇死亡率 | narrows township 区域的 | reach | 缩小 | 缩小区域孕产妇死亡率的差异 | gapMeasure',
    ],
    [
      '男女收入差距明显缩小',
      '收入 | narrows sex 男女 | reach | 缩小 | 男女收入差距明显缩小 | gapMeasure',
    ],
    [
      '城乡、区域差距缩小',
      '< | narrows residence 城乡、区域 + narrows township 城乡、区域 | reach | 缩小 | 城乡、区域差距缩小 | gapMeasure',
    ],
    [
      '加强投入并逐步缩小城乡差距',
      '< | narrows residence 城乡 | reach | 缩小 | 缩小城乡差距 | gapMeasure',
    ],
    // Anything with a name can be compared between women and men.
    [
      '缩小男女科技能力差距',
      '科技能力 | narrows sex 男女 | reach | 缩小 | 缩小男女科技能力差距 | gapMeasure',
    ],
    [
      '消除性别数字鸿沟',
      '数字鸿沟 | narrows sex 性别数字 | reach | 消除 | 消除性别数字鸿沟 | gapMeasure',
    ],
    ['弥合城乡数字鸿沟', undefined],
    [
      '缩小性别差距和数字鸿沟',
      '数字鸿沟 | narrows sex 性别 | reach | 缩小 | 缩小性别差距和数字鸿沟 | gapMeasure',
    ],
    [
      '缩小城乡家庭教育服务差距',
      '家庭教育服务 | narrows residence 城乡 | reach | 缩小 | 缩小城乡家庭教育服务差距 | gapMeasure',
    ],
    ['城乡孕产妇死亡率差距较大', undefined],
    ['缩小城乡孕产妇死亡率', undefined],
    ['缩小城乡能力差距', undefined],
    ['缩小男女两性发展差距', undefined],
    ['缩小性别经济发展差距', undefined],
    ['缩小收入差距', undefined],
    ['缩小城乡范围', undefined],
    ['扩大城乡差距', undefined],
    ['建设数字鸿沟馆', undefined],
  ])('%s', (segment, expected) => {
    expect(read(segment)).toBe(expected);
  });
});

describe('a quantity against another', () => {
  it.each([
    [
      '职工代表大会中女性比例与企业女职工比例相适应',
      '职工代表大会中女性比例 | matches 企业女职工比例 | unstated | 相适应 | 职工代表大会中女性比例与企业女职工比例相适应 | openReference',
    ],
    [
      '女代表比例与女职工比例相匹配',
      '女代表比例 | matches 女职工比例 女职工比例 | unstated | 相匹配 | 女代表比例与女职工比例相匹配 | openReference',
    ],
    ['妇女发展与经济发展相适应', undefined],
    [
      '女性比例情况与经济发展相适应'.replace('情况', '构成'),
      '女性比例构成 | matches 经济发展 | unstated | 相适应 | 女性比例构成与经济发展相适应 | openReference',
    ],
    [
      '女党员比例一般不低于本地区女性比例',
      '女党员比例 | atLeast 女性比例 本地区女性比例 | unstated | 不低于 | 女党员比例一般不低于本地区女性比例 | openReference',
    ],
    [
      '参保率高于全省平均水平',
      '参保率 | atLeast 全省平均水平 | unstated | 高于 | 参保率高于全省平均水平 | openReference',
    ],
    ['妇女能力高于全省平均水平', undefined],
    ['参保率高于95%水平', undefined],
    [
      '在校生中男女比例保持均衡',
      '在校生中女性比例 | matches 50 均衡 | maintain | 均衡 | 在校生中男女比例保持均衡 | openReference',
    ],
    [
      '促进在校生的男女比例平衡',
      '在校生中女性比例 | matches 50 平衡 | maintain | 平衡 | 促进在校生的男女比例平衡 | openReference',
    ],
    [
      '合理控制剖宫产率',
      '剖宫产率 | matches 合理水平 | unstated | 合理控制 | 合理控制剖宫产率 | openReference',
    ],
    [
      '维持较高水平的疫苗接种率',
      '疫苗接种率 | atLeast 较高水平 | maintain | 较高水平 | 维持较高水平的疫苗接种率 | openReference',
    ],
    [
      '女党员保持合理比例',
      '女党员比例 | atLeast 合理比例 | maintain | 合理比例 | 女党员保持合理比例 | openReference',
    ],
    [
      '候选人中应有一定比例的妇女',
      '候选人中比例 | atLeast 一定比例 | unstated | 一定比例 | 候选人中应有一定比例的妇女 | openReference',
    ],
    ['候选人中应有一定比例的青年', undefined],
    [
      '出生人口性别比趋于正常',
      '出生人口性别比 | matches 趋于正常 | reach | 趋于正常 | 出生人口性别比趋于正常 | openReference',
    ],
    ['社会秩序趋于正常', undefined],
    ['加强领导', undefined],
  ])('%s', (segment, expected) => {
    expect(read(segment)).toBe(expected);
  });
});
