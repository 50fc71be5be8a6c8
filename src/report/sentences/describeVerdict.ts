import { courseLabels, reasonLabels } from '../../locale/labels.js';
import type { LocalizedText } from '../../model/LocalizedText.js';
import type { ImpliedBound, TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { HoldTrajectory } from '../../model/Trajectory.js';
import type { NameResolver } from '../Report.js';
import { isAdverse } from './describeLevel.js';
import { describeRule } from './describeRule.js';
import { difference, figure, percentage, rounded } from './format.js';

/** Whether a target is met, and how the way to it goes. A target that the base year already met is never called progress: it has to be held. */
export function describeVerdict(target: TargetEvaluation, names: NameResolver): LocalizedText {
  const { attainment, bound } = target;
  const goal = describeGoal(target);
  if (attainment.status === 'notAssessed') {
    if (bound?.implies !== undefined) return describeBound(bound, bound.implies, goal, names);
    return {
      zh: `${reasonLabels[attainment.reason].zh}，暂无法评价是否达到${goal.zh}。`,
      en: `Not assessed against ${goal.en}: ${reasonLabels[attainment.reason].en}.`,
    };
  }
  if (target.trajectory.regime === 'hold') return describeHold(target, target.trajectory, goal);
  if (attainment.status === 'attained') return describeAttained(target, goal);
  const gap = gapOf(target);
  if (attainment.status === 'nearlyAttained')
    return {
      zh: `基本实现${goal.zh}${gap.zh && `，还差${gap.zh}`}。`,
      en: `Nearly attained: ${goal.en}${gap.en && `, ${gap.en} short`}.`,
    };
  return describeMissed(target, goal, gap);
}

/** What a nested indicator says where there is no figure: deaths of newborns are among those of infants. */
function describeBound(
  { from, relation, value, unit, year }: ImpliedBound,
  implies: 'attained' | 'missed',
  goal: LocalizedText,
  names: NameResolver,
): LocalizedText {
  const [other, at] = [names.indicator(from), figure({ value, unit })];
  const isUpper = relation === 'atMost';
  return {
    zh: `本项无数据；${year}年${other.zh}为${at.zh}，本项不会${isUpper ? '高于' : '低于'}它，由此可知${implies === 'attained' ? '已达到' : '未达到'}${goal.zh}。`,
    en: `No figure of its own; with ${at.en} in ${year} for ${other.en} it is ${isUpper ? 'no higher' : 'no lower'} than that, so ${goal.en} is ${implies}.`,
  };
}

/** The distance that is left, without its sign; nothing where the rule has no figure. */
function gapOf({ attainment: { margin }, rule }: TargetEvaluation): LocalizedText {
  return margin === undefined || rule.kind === 'trend' || /^-?0+(\.0+)?$/.test(margin.value)
    ? { zh: '', en: '' }
    : difference(margin);
}

function describeAttained(target: TargetEvaluation, goal: LocalizedText): LocalizedText {
  const { firstAttained, currentRun } = target.history;
  const { observed } = target;
  const room = gapOf(target);
  // Where the first year is that of the figure itself, it says nothing new.
  const isEarlier =
    firstAttained !== undefined && observed !== null && firstAttained < observed.year;
  return {
    zh: `已达到${goal.zh}${room.zh && `，余量为${room.zh}`}${isEarlier ? `，${firstAttained}年首次达到` : ''}${currentRun > 1 ? `，已连续${currentRun}年达到` : ''}。`,
    en: `Attained: ${goal.en}${room.en && `, with ${room.en} to spare`}${isEarlier ? `, first met in ${firstAttained}` : ''}${currentRun > 1 ? `, ${currentRun} years in a row` : ''}.`,
  };
}

/** The base year was past the target already. */
function describeHold(
  target: TargetEvaluation,
  { headroom, course }: HoldTrajectory,
  goal: LocalizedText,
): LocalizedText {
  const { attainment, baseline, observed } = target;
  const { lostSince } = target.history;
  const base = baseline?.year ?? observed?.year;
  const room = gapOf(target);
  if (attainment.status !== 'attained') {
    const since =
      lostSince === undefined
        ? { zh: '目前未能保持', en: 'is not held now' }
        : { zh: `${lostSince}年起未能保持`, en: `has not been held since ${lostSince}` };
    const back =
      course === 'recovering'
        ? { zh: '，但比上一数据年好转', en: ', though the last change was for the better' }
        : { zh: '', en: '' };
    return {
      zh: `${base}年已达到${goal.zh}，${since.zh}${room.zh && `，现差${room.zh}`}${back.zh}。`,
      en: `In ${base} ${goal.en} was met already; it ${since.en}${room.en && `, ${room.en} short`}${back.en}.`,
    };
  }
  const isEaten = headroom.change.value.startsWith('-');
  const change = difference(headroom.change);
  // Room that lasts beyond the plan is no news.
  const runsOut =
    isEaten && headroom.runsOutIn !== undefined && headroom.runsOutIn <= target.dueYear
      ? headroom.runsOutIn
      : undefined;
  const trend = isEaten
    ? { zh: `，比${base}年缩小${change.zh}`, en: `, ${change.en} less than in ${base}` }
    : { zh: '，未缩小', en: ', no less than then' };
  return {
    zh: `${base}年已达到${goal.zh}，任务是保持；余量为${room.zh || '0'}${trend.zh}${runsOut === undefined ? '' : `，按${base}年以来的年均变化将于${runsOut}年用尽`}。`,
    en: `In ${base} ${goal.en} was met already and has to be held; headroom ${room.en || '0'}${trend.en}${runsOut === undefined ? '' : `, used up in ${runsOut} at the mean yearly change since ${base}`}.`,
  };
}

function describeMissed(
  target: TargetEvaluation,
  goal: LocalizedText,
  gap: LocalizedText,
): LocalizedText {
  const { trajectory, baseline, dueYear } = target;
  const { progress, course, requiredPerYear } =
    trajectory.regime === 'improve'
      ? trajectory
      : { progress: undefined, course: undefined, requiredPerYear: undefined };
  const zh = [gap.zh ? `距${goal.zh}还差${gap.zh}` : `未达到${goal.zh}`];
  const en = [gap.en ? `${gap.en} short of ${goal.en}` : `Missed: ${goal.en}`];
  if (course === 'movingAway') {
    zh.push(`较${baseline?.year}年背离目标方向`);
    en.push(`further away than in ${baseline?.year}`);
  } else if (
    progress?.status === 'assessed' &&
    (course === 'ahead' || course === 'onCourse' || course === 'behind')
  ) {
    zh.push(
      `${courseLabels[course].zh}（已走完${baseline?.year}年与目标之间距离的${percentage(progress.share)}，序时进度为${percentage(progress.expectedShare)}）`,
    );
    en.push(
      `${courseLabels[course].en} (${percentage(progress.share)} of the way from ${baseline?.year}, against ${percentage(progress.expectedShare)} on a straight path)`,
    );
  }
  if (requiredPerYear !== undefined && !/^-?0+(\.0+)?$/.test(requiredPerYear.value)) {
    const size = difference(rounded(requiredPerYear));
    const isFall = requiredPerYear.value.startsWith('-');
    zh.push(
      `到${dueYear}年每年需${isFall ? '下降' : isAdverse(target.rule) ? '上升' : '提高'}${size.zh}`,
    );
    en.push(`${size.en} ${isFall ? 'down' : 'up'} needed each year to ${dueYear}`);
  }
  return {
    zh: `${zh.join('，')}。`,
    en: `${en.join('; ')}.`.replace(/^./, (letter) => letter.toUpperCase()),
  };
}

/**
 * The target in the words of the plan, bound word included: 《规划》“降至5.0‰以下”的目标. Where the quoted words hold several figures, and in
 * English always, the one that counts is added; so is what the text leaves open (about) or refers to (a base, a reference).
 */
function describeGoal({
  rule,
  evidence: { wording },
  attainment: { threshold, tolerance },
}: TargetEvaluation): LocalizedText {
  const sign = describeRule(rule);
  const isFigure =
    rule.kind === 'atLeast' ||
    rule.kind === 'atMost' ||
    rule.kind === 'around' ||
    rule.kind === 'between';
  const asides: LocalizedText[] = [];
  if (isFigure)
    asides.push({
      zh:
        (wording.match(/\d+(\.\d+)?/g)?.length ?? 0) > 1 || !/\d/.test(wording)
          ? `本项为${sign.zh}`
          : '',
      en: sign.en,
    });
  else if (rule.kind !== 'changeFrom' && rule.kind !== 'compare')
    asides.push({ zh: '', en: sign.en });
  if (rule.kind === 'around' && tolerance !== undefined)
    asides.push({
      zh: `按上下${difference(tolerance).zh}计`,
      en: `within ${difference(tolerance).en}`,
    });
  if (rule.kind === 'changeFrom' && threshold !== undefined)
    asides.push({
      zh: `折合${figure(threshold).zh}`,
      en: `${sign.en}, that is ${figure(threshold).en}`,
    });
  if (rule.kind === 'compare' && rule.relation !== 'narrows') {
    const { zh, en } = rule.reference;
    const at =
      threshold === undefined
        ? { zh: '', en: '' }
        : { zh: `${figure(threshold).zh}`, en: `: ${figure(threshold).en}` };
    asides.push({ zh: `参照${zh}${at.zh}`, en: `${sign.en}, ${en}${at.en}` });
  }
  if (rule.kind === 'compare' && rule.relation === 'narrows' && threshold !== undefined)
    asides.push({
      zh: `基期差距${difference(threshold).zh}`,
      en: `${sign.en}, ${difference(threshold).en} at base`,
    });
  const [zh, en] = (['zh', 'en'] as const).map((language) =>
    asides.map((aside) => aside[language]).filter((text) => text !== ''),
  );
  const noun = rule.kind === 'trend' || rule.kind === 'compare' ? '要求' : '目标';
  return {
    zh: `《规划》“${wording}”的${noun}${zh?.length ? `（${zh.join('，')}）` : ''}`,
    en: `the plan’s target “${wording}”${en?.length ? ` (${en.join(', ')})` : ''}`,
  };
}
