import type { Language } from '../faults/makeIssue.js';
import type { Reason } from '../model/Reason.js';

/** The words of the command line's tables. */
export interface Words {
  readonly status: Readonly<Record<'attained' | 'nearlyAttained' | 'missed' | 'notAssessed', string>>;
  readonly course: Readonly<Record<string, string>>;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly direction: Readonly<Record<'up' | 'down' | 'slowing', string>>;
  readonly relation: Readonly<Record<'atLeast' | 'matches' | 'narrows', string>>;
  readonly coverage: Readonly<Record<'all' | 'none', string>>;
}

const zh: Words = {
  status: { attained: '✓ 达到', nearlyAttained: '≈ 基本实现', missed: '✗ 未达到', notAssessed: '– 无法评价' },
  course: {
    attained: '已达到',
    ahead: '快于直线进度',
    onCourse: '符合直线进度',
    behind: '慢于直线进度',
    movingAway: '背离目标',
    holding: '基期已达标，保持',
    eroding: '基期已达标，余量缩小',
    lost: '基期已达标，现已失守',
    recovering: '基期已达标，失守后回升',
    open: '',
  },
  reason: {
    noObservation: '无数据',
    tooOld: '数据早于本阶段',
    contradiction: '数据相互矛盾',
    noBaseline: '缺基期数据',
    alreadyMet: '基期已达标',
    noDistance: '基期等于目标',
    baseYear: '尚为基期年',
    baseAfterData: '数据早于基期',
    afterDue: '目标年不晚于基期',
    tooFewYears: '年份太少',
    noFigure: '目标无数字',
    noReference: '缺参照数据',
    wrongScope: '缺分单位数据',
    silentUnits: '部分单位未报',
    silentComponents: '部分分项无数据',
    nonPositive: '需要正数',
    undefined: '公式在此无定义',
    noCounts: '无分子分母',
    noGroups: '无分组数据',
    unknownIndicator: '未知指标',
    outsidePeriod: '不在规划期内',
  },
  direction: { up: '↑ 提高', down: '↓ 降低', slowing: '↘ 上升减缓' },
  relation: { atLeast: '≥ 参照', matches: '≈ 参照', narrows: '差距缩小' },
  coverage: { all: '= 100%', none: '= 0%' },
};

const en: Words = {
  status: { attained: '✓ attained', nearlyAttained: '≈ nearly', missed: '✗ missed', notAssessed: '– not assessed' },
  course: {
    attained: 'attained',
    ahead: 'ahead of the path',
    onCourse: 'on course',
    behind: 'behind the path',
    movingAway: 'moving away',
    holding: 'met at base, holding',
    eroding: 'met at base, eroding',
    lost: 'met at base, lost',
    recovering: 'lost, recovering',
    open: '',
  },
  reason: {
    noObservation: 'no data',
    tooOld: 'data older than the stage accepts',
    contradiction: 'figures contradict each other',
    noBaseline: 'no figure for the base year',
    alreadyMet: 'already met at base',
    noDistance: 'base equals target',
    baseYear: 'still the base year',
    baseAfterData: 'data before the base year',
    afterDue: 'due year not after base year',
    tooFewYears: 'too few years',
    noFigure: 'the target has no figure',
    noReference: 'no figure to compare with',
    wrongScope: 'no figures by unit',
    silentUnits: 'some units have not reported',
    silentComponents: 'some groups have no data',
    nonPositive: 'needs positive values',
    undefined: 'not defined here',
    noCounts: 'no numerator and denominator',
    noGroups: 'no figures by group',
    unknownIndicator: 'unknown indicator',
    outsidePeriod: 'outside the period',
  },
  direction: { up: '↑ up', down: '↓ down', slowing: '↘ slowing' },
  relation: { atLeast: '≥ reference', matches: '≈ reference', narrows: 'gap narrows' },
  coverage: { all: '= 100%', none: '= 0%' },
};

export const words: Readonly<Record<Language, Words>> = { zh, en };
