import { quote } from '../en/text.js';
import type { Changes, Margin, Sentences } from '../Sentences.js';

/** An optional part of a sentence. */
const maybe = <Fact>(fact: Fact | undefined, write: (fact: Fact) => string) =>
  fact === undefined ? '' : write(fact);
const units = { perTownship: '个乡镇', perInstitution: '个机构' };

export const roomOf = ({ size, limit }: Margin): string =>
  limit === undefined ? `优于目标${size}` : `优于界限（${limit}）${size}`;
export const gapOf = ({ size, limit }: Margin): string =>
  limit === undefined ? `距目标还差${size}` : `距界限（${limit}）还差${size}`;
/** Writes a span of years such as 2026—2030年年均; the last year alone has no mean. */
const yearly = (from: number, due: number) => (from >= due ? `${due}年` : `${from}—${due}年年均`);

export const changes: Changes = {
  unchanged: (year) => `与${year}年持平`,
  fromZero: (year) => `${year}年为0`,
  by: {
    pointsDown: (size, year) => `比${year}年下降${size}`,
    pointsUp: (size, year) => `比${year}年上升${size}`,
    pointsGain: (size, year) => `比${year}年提高${size}`,
    amountDown: (size, year) => `比${year}年减少${size}`,
    amountUp: (size, year) => `比${year}年增加${size}`,
    shareDown: (size, year) => `比${year}年降低${size}`,
    shareUp: (size, year) => `比${year}年上升${size}`,
  },
};

// The wording follows the national monitoring reports on the outlines for women and children.
export const sentences: Sentences = {
  level: ({ subject, value, year, isLatest, status, changes: said }) =>
    `${year}年${isLatest ? '（最新数据）' : ''}，${[
      `${subject}为${value}${maybe(status, (text) => `（${text}）`)}`,
      ...said,
    ].join('，')}。`,
  yearlyLevel: ({ subject, change, from, year, isLatest, status }) =>
    `${maybe(from, (base) => `${base}—`)}${year}年${isLatest ? '（最新数据）' : ''}，` +
    `${subject}年均${change}${maybe(status, (text) => `（${text}）`)}。`,
  figure: {
    level: (name, value) => `${name}为${value}`,
    yearlyChange: (name, change) => `${name}年均${change}`,
  },
  partOf: (name, part) => `${name}的${part}`,
  meanYearlyChange: '年均变化',
  ratio: {
    sex: '性别比值（低值÷高值）',
    residence: '城乡比值（低值÷高值）',
    age: '年龄组比值（低值÷高值）',
    township: '乡镇间比值（低值÷高值）',
  },
  groupDifference: {
    sex: '性别差额',
    residence: '城乡差额',
    age: '年龄组差额',
    township: '乡镇间差额',
  },
  ratioMoved: { narrowing: '差距缩小', widening: '差距扩大' },
  unitOf: {
    perTownship: {
      lowest: (name) => `${name}（最低的乡镇）`,
      highest: (name) => `${name}（最高的乡镇）`,
      furthest: (name) => `${name}（与目标相差最大的乡镇）`,
    },
    perInstitution: {
      lowest: (name) => `${name}（最低的机构）`,
      highest: (name) => `${name}（最高的机构）`,
      furthest: (name) => `${name}（与目标相差最大的机构）`,
    },
  },
  perYear: (change) => `年均${change}`,
  yearlyChange: {
    fall: (size) => `下降${size}`,
    rise: (size) => `上升${size}`,
    none: () => '持平',
  },

  goal: (wording, isRequirement, notes) =>
    `《规划》${quote(wording)}的${isRequirement ? '要求' : '目标'}` +
    `${notes.length === 0 ? '' : `（${notes.join('，')}）`}`,
  goalNote: {
    figure: (rule) => `本项：${rule}`,
    tolerance: (size) => `按上下${size}计`,
    comesTo: (figure) => `折合${figure}`,
    namely: (figure) => `即${figure}`,
    reference: ({ name, figure }) => `参照${name}${maybe(figure, (value) => `，即${value}`)}`,
    baseGap: (size) => `基期差距${size}`,
    baseRatio: (figure) => `基期比值${figure}`,
    paceBefore: (rise) => (rise === undefined ? '基期前未上升' : `基期前年均上升${rise}`),
  },

  notAssessed: (goal, reason) => `${reason}，暂无法评价是否达到${goal}。`,
  bound: ({ goal, name, figure, year, isUpper, isAttained }) =>
    `本项无数据；${year}年${name}为${figure}，本项不会${isUpper ? '高于' : '低于'}该值，` +
    `由此可知${isAttained ? '已达到' : '未达到'}${goal}。`,
  nearlyAttained: (goal, gap) => `基本实现${goal}${maybe(gap, (margin) => `，${gapOf(margin)}`)}。`,
  attained: ({ goal, room, firstYear, run }) =>
    [
      `已达到${goal}`,
      maybe(room, (margin) => `，${roomOf(margin)}`),
      maybe(firstYear, (year) => `，${year}年首次达到`),
      maybe(run, (years) => `，已连续${years}年达到`),
      '。',
    ].join(''),
  held: ({ goal, base, room, shrunk, missedFrom }) =>
    [
      `${base}年已达到${goal}，需继续保持；`,
      room === undefined ? '现恰好达标' : roomOf(room),
      maybe(
        shrunk,
        (size) => `，${room === undefined ? '优于目标的' : ''}幅度比${base}年收窄${size}`,
      ),
      room !== undefined && shrunk === undefined ? '，幅度未收窄' : '',
      maybe(missedFrom, (year) => `，按${base}年以来的年均变化，${year}年起将不再达标`),
      '。',
    ].join(''),
  notHeld: ({ goal, base, since, gap, isMetAgain, isBetter }) =>
    [
      `${base}年已达到${goal}，`,
      isMetAgain
        ? '规划期内未能逐年保持，目前又已达标'
        : `${since === undefined ? '现已' : `${since}年起`}由达标转为未达标`,
      isMetAgain ? '' : maybe(gap, (margin) => `，${gapOf(margin)}`),
      isBetter ? '，但比上一次数据有所好转' : '',
      '。',
    ].join(''),
  missed: ({ goal, gap, course, needed }) =>
    `${[
      gap === undefined
        ? `未达到${goal}`
        : gap.limit === undefined
          ? `距${goal}还差${gap.size}`
          : `未达到${goal}，${gapOf(gap)}`,
      course,
      needed,
    ]
      .filter((part) => part !== undefined)
      .join('，')}。`,
  way: ({ course, base, share, expected }) =>
    `${course}（${base}年以来已完成应变化幅度的${share}，序时进度为${expected}）`,
  movedAway: {
    up: (base) => `较${base}年不降反升`,
    down: (base) => `较${base}年不升反降`,
    increased: (base) => `较${base}年不减反增`,
    decreased: (base) => `较${base}年不增反减`,
    distance: (base) => `差距比${base}年扩大`,
  },
  needed: {
    fall: (size, from, due) => `${yearly(from, due)}需下降${size}`,
    rise: (size, from, due) => `${yearly(from, due)}需上升${size}`,
    gain: (size, from, due) => `${yearly(from, due)}需提高${size}`,
    decrease: (size, from, due) => `${yearly(from, due)}需减少${size}`,
    increase: (size, from, due) => `${yearly(from, due)}需增加${size}`,
  },

  failingUnits: (scope, count, list) => `${count}${units[scope]}未达到：${list}。`,
  nonReporting: (scope, count, list) => `${count}${units[scope]}未报数据：${list}。`,
  failingComponents: (list) => `其中未达到的有：${list}。`,
  nonReportingComponents: (list) => `其中无数据的有：${list}。`,
  withoutCases: (list) => `当年无适用对象、不参与评价的有：${list}。`,
  failingYears: (years) =>
    `该目标须逐年保持，${years
      .map(({ unit = '', year }) => `${unit}${year}年`)
      .join('、')}未能保持。`,
  unitFigure: (name, figure, year) => `${name}（${figure}，${year}年）`,
  andMore: {
    counted: (list) => `${list}等`,
    uncounted: (list, all) => `${list}等${all}个`,
  },

  gap: ({ gap, year, size, groups, change, masked }) =>
    [
      `${year}年${gap}为${size}`,
      `（${groups.map(({ name, figure }) => `${name}${figure}`).join('，')}）`,
      maybe(change, (text) => `，${text}`),
      maybe(masked, (names) => `；总体达到目标，但${names}未达到`),
      '。',
    ].join(''),
  gapChange: {
    narrowing: (size, base) => `比${base}年缩小${size}`,
    widening: (size, base) => `比${base}年扩大${size}`,
    unchanged: (_, base) => `与${base}年持平`,
  },
};
