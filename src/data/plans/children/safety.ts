import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import { anyChangeCounts, everyComponent, trendFromBase, underEighteen } from '../interpretations.js';
import { head } from './head.js';

/** A fall by a bare figure. */
const fallOfAtLeast = {
  id: 'fall-of-at-least',
  decision: { zh: '降幅至少20%，即不高于2020年率的80%', en: 'The rate has to fall by at least 20 %, to at most 0.8 × the rate of 2020' },
  reason: {
    zh: '“下降20%”没有界限词；以2020年为基数，是相对降幅而非百分点',
    en: 'The figure has no bound word; a fall relative to a base year is a percentage, not a number of points',
  },
} as const satisfies Interpretation;

/** Fewer events, without a measure. */
const eventsAsRate = {
  id: 'events-as-rate',
  decision: { zh: '减少死亡、致残或伤害发生，按每10万儿童的死亡率、致残率或发生率判断', en: 'A fall in deaths, disabilities or cases is judged by the rate per 100 000 children' },
  reason: { zh: '原文未写计量方法；用率不受儿童人数变化影响', en: 'The text names no measure; a rate does not depend on the number of children' },
} as const satisfies Interpretation;

/** An open list of injuries. */
const namedKinds = {
  id: 'named-kinds-of-injury',
  decision: { zh: '只判断列出的几类伤害', en: 'Only the kinds of injury that are named are judged' },
  reason: { zh: '原文以“等”收尾，未列其余', en: 'The text ends its list with “and others” and does not name the rest' },
} as const satisfies Interpretation;

/** Two words for falls. */
const fallsTogether = {
  id: 'falls-together',
  decision: { zh: '跌倒与跌落合为一类', en: 'Falls on the same level and from a height count as one kind' },
  reason: { zh: '国际疾病分类同归一类（W00—W19）', en: 'The international classification of diseases puts both in one block (W00–W19)' },
} as const satisfies Interpretation;

/** Suicide events. */
const suicideDeaths = {
  id: 'suicide-deaths',
  decision: { zh: '自杀事件以自杀死亡率判断', en: 'Suicide events are judged by the suicide mortality rate' },
  reason: { zh: '原文未写明是否含自杀未遂；死亡有死因登记', en: 'The text does not say whether attempted suicide counts; deaths are registered by cause' },
} as const satisfies Interpretation;

/** A frequency without a period. */
const checkRounds = {
  id: 'checks-per-year',
  decision: { zh: '抽查频次按每年次数计', en: 'The frequency of checks is the number per year' },
  reason: { zh: '原文未写计量周期', en: 'The text names no period' },
} as const satisfies Interpretation;

/** Coverage without a denominator. */
const checkCoverage = {
  id: 'checks-by-kind',
  decision: { zh: '覆盖面按被抽查的用品种类占全部种类的比例计', en: 'The reach of checks is the share of product types that were checked' },
  reason: { zh: '原文未写分母', en: 'The text names no denominator' },
} as const satisfies Interpretation;

/** The domain “Children and safety” on its own, with its targets, exactly as in the children’s plan. */
export const safety: DomainData<'children.safety'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'safety',
  number: 2,
  name: { zh: '儿童与安全', en: 'Children and safety' },
  goals: {
    1: {
      title: { zh: '伤害死亡率比2020年下降20%', en: 'Child injury mortality a fifth below 2020, fewer disabilities' },
      targets: {
        'child-injury-mortality-rate': {
          rule: { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' },
          timing: 'reach',
          wording: '儿童伤害死亡率以2020年数据为基数下降20%',
          boundWord: '下降',
          interpretations: [fallOfAtLeast, underEighteen],
        },
        'child-injury-disability-rate': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '减少儿童伤害所致死亡和残疾',
          boundWord: '减少',
          interpretations: [trendFromBase, eventsAsRate, underEighteen],
        },
      },
    },
    2: {
      title: { zh: '减少跌落、烧烫伤和中毒', en: 'Fewer falls, burns and poisonings, and less harm from them' },
      targets: {
        'child-fall-burn-poisoning-incidence': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '减少儿童跌倒、跌落、烧烫伤和中毒等伤害的发生',
          boundWord: '减少',
          components: ['child-fall-incidence', 'child-burn-incidence', 'child-poisoning-incidence'],
          interpretations: [trendFromBase, everyComponent, namedKinds, fallsTogether, eventsAsRate, underEighteen],
        },
        'child-fall-burn-poisoning-disability-rate': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '减少儿童跌倒、跌落、烧烫伤和中毒等伤害的发生、致残',
          boundWord: '减少',
          components: ['child-fall-disability-rate', 'child-burn-disability-rate', 'child-poisoning-disability-rate'],
          interpretations: [trendFromBase, everyComponent, namedKinds, fallsTogether, eventsAsRate, underEighteen],
        },
        'child-fall-burn-poisoning-mortality-rate': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '跌倒、跌落、烧烫伤和中毒等伤害的发生、致残和死亡',
          boundWord: '减少',
          components: ['child-fall-mortality-rate', 'child-burn-mortality-rate', 'child-poisoning-mortality-rate'],
          interpretations: [trendFromBase, everyComponent, namedKinds, fallsTogether, eventsAsRate, underEighteen],
        },
      },
    },
    3: {
      title: { zh: '降低儿童溺水死亡率', en: 'Drowning deaths on a steady decline' },
      targets: {
        'child-drowning-mortality-rate': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '儿童溺水死亡率持续下降',
          boundWord: '持续下降',
          interpretations: [trendFromBase, underEighteen, anyChangeCounts],
        },
      },
    },
    4: {
      title: { zh: '安全座椅、头盔与出行安全', en: 'Child seats and helmets for safe travel' },
    },
    5: {
      title: { zh: '保障儿童食品安全', en: 'Safe food for children' },
    },
    6: {
      title: { zh: '提升儿童用品质量安全', en: 'Better and safer children’s products' },
    },
    7: {
      title: { zh: '儿童免受任何暴力', en: 'No violence against children in any form' },
    },
    8: {
      title: { zh: '学生欺凌的预防与处置', en: 'Bullying among pupils prevented and dealt with' },
    },
    9: {
      title: { zh: '网络沉迷与网上风险治理', en: 'Compulsive internet use and online risks' },
    },
    10: {
      title: { zh: '生命教育与减少自杀', en: 'Respect for life, fewer suicides' },
      targets: {
        'child-suicide-mortality-rate': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '减少儿童自杀事件的发生',
          boundWord: '减少',
          interpretations: [trendFromBase, suicideDeaths, underEighteen],
        },
      },
    },
    11: {
      title: { zh: '伤害与暴力的监测报告网', en: 'A reporting system for injuries and violence' },
      statistics: [{ zh: '儿童意外和暴力伤害的监测报告', en: 'Monitoring and reports of injuries and violence' }],
    },
  },
  measures: {
    1: {
      title: { zh: '家校社安全环境与自护教育', en: 'Safe homes, schools and neighbourhoods, and self-protection' },
    },
    2: {
      title: { zh: '多部门防伤害，重点儿童优先', en: 'Joint injury prevention, children at risk first' },
    },
    3: {
      title: { zh: '危险水域管控与游泳技能', en: 'Guarded waters and swimming skills' },
    },
    4: {
      title: { zh: '乘车骑行防护与校车安全', en: 'Road safety: protective gear, school surroundings, school buses' },
    },
    5: {
      title: { zh: '居家意外的防护用品与看护', en: 'Home hazards: protective products and watchful carers' },
      targets: {
        'child-fall-incidence': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '减少儿童跌倒、跌落',
          boundWord: '减少',
          interpretations: [trendFromBase, fallsTogether, eventsAsRate, underEighteen],
        },
      },
    },
    6: {
      title: { zh: '婴幼儿食品、校园餐与用药监管', en: 'Oversight of infant food, school meals and medicines' },
    },
    7: {
      title: { zh: '儿童用品抽查与缺陷召回', en: 'Fewer product injuries: more spot checks, defective goods recalled' },
      targets: {
        'child-product-injury-incidence': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '预防和减少产品引发的儿童伤害',
          boundWord: '减少',
          interpretations: [trendFromBase, eventsAsRate, underEighteen],
        },
        'childrens-product-spot-check-frequency': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '增加抽查频次',
          boundWord: '增加',
          interpretations: [trendFromBase, checkRounds],
        },
        'childrens-product-spot-check-coverage': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '扩大抽查覆盖面',
          boundWord: '扩大',
          interpretations: [trendFromBase, checkCoverage],
        },
      },
    },
    8: {
      title: { zh: '暴力强制报告与从业限制', en: 'Mandatory reporting of violence, bans on unfit staff' },
    },
    9: {
      title: { zh: '欺凌预警、调查与教育惩戒', en: 'Bullying: early warning, investigation and discipline' },
    },
    10: {
      title: { zh: '网络服务限时限费与隐私保护', en: 'Online services: limits on time and spending, privacy' },
    },
    11: {
      title: { zh: '心理评估与自伤预防', en: 'Psychological assessment and prevention of self-harm' },
    },
    12: {
      title: { zh: '急救、救治与康复接续', en: 'First aid, emergency care and rehabilitation' },
    },
    13: {
      title: { zh: '多渠道伤害数据汇集共享', en: 'Injury data from many sources, shared between departments' },
      statistics: [
        {
          zh: '医疗机构、学校、村（社区）和司法机关等多渠道的儿童伤害数据，部门共享',
          en: 'Injury data from health, schools, villages and the justice system, shared between departments',
        },
      ],
    },
  },
});
