import { gapLabels, groupLabels } from '../../locale/labels.js';
import type { LocalizedText } from '../../model/LocalizedText.js';
import type { Rule } from '../../model/Rule.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { Change } from '../../model/Trajectory.js';
import type { UnitId } from '../../quantity/units.js';
import type { NameResolver } from '../Report.js';
import { difference, figure, percentage } from './format.js';

const statuses = {
  final: { zh: '', en: '' },
  provisional: { zh: '（初步数）', en: ' (provisional)' },
  estimated: { zh: '（估计数）', en: ' (estimated)' },
} as const;

/** The value of a target's indicator and its changes: 2022年，婴儿死亡率为4.9‰，比2021年下降0.1个千分点，比2020年下降0.5个千分点。 */
export function describeLevel(
  target: TargetEvaluation,
  names: NameResolver,
): LocalizedText | undefined {
  const { observed, rule, scope, year, disparities } = target;
  const { sincePrevious, sinceBase } = target.history;
  // A gap is told with its groups, by describeGap.
  if (
    observed === null ||
    (observed.derived === 'gap' &&
      disparities.some(
        (gap) => gap.year === observed.year && gap.absolute.value === observed.value,
      ))
  )
    return undefined;
  const indicator = observed.component ?? target.indicator;
  const name = names.indicator(indicator);
  const group = [observed.sex, observed.residence].flatMap((one) =>
    one === 'total' || names.isOf(indicator, one) ? [] : groupLabels[one],
  );
  const whose = {
    zh: group.map(({ zh }) => `（${zh}）`).join(''),
    en: group.map(({ en }) => ` (${en})`).join(''),
  };
  const isOld = observed.year !== year;
  const subject = { zh: `${name.zh}${whose.zh}`, en: `${name.en}${whose.en}` };
  let value = figure(observed);
  if (scope !== 'area') {
    subject.zh += scope === 'perTownship' ? '最差的乡镇' : '最差的机构';
    subject.en +=
      scope === 'perTownship' ? ', in the worst township' : ', in the worst institution';
  }
  if (observed.derived === 'gap') {
    const gap = gapLabels[(rule.kind === 'compare' ? rule.across : undefined) ?? 'township'];
    subject.zh += `的${gap.zh}`;
    subject.en += `, ${gap.en}`;
    value = difference(observed);
  } else if (observed.derived === 'yearlyChange') {
    const isFall = observed.value.startsWith('-');
    const size = difference(observed);
    subject.zh += '的年均变化';
    subject.en += ', mean yearly change';
    value = {
      zh: `${isFall ? '下降' : isAdverse(rule) ? '上升' : '提高'}${size.zh}`,
      en: `${isFall ? '−' : '+'}${size.en}`,
    };
  }
  // One comparison where the year before is the base year itself.
  const changes = [sincePrevious, sinceBase].filter(
    (change, at, all) =>
      change !== undefined && all.findIndex((other) => other?.from === change.from) === at,
  );
  // The changes are those of the level, which is not what a mean yearly change is about.
  const said = (observed.derived === 'yearlyChange' ? [] : changes).flatMap((change) =>
    change === undefined ? [] : [describeChange(change, isAdverse(rule))],
  );
  return {
    zh: `${observed.year}年${isOld ? '（最新数据）' : ''}，${[`${subject.zh}为${value.zh}${statuses[observed.status].zh}`, ...said.map(({ zh }) => zh)].join('，')}。`,
    en: `${subject.en}: ${[`${value.en}${statuses[observed.status].en} in ${observed.year}${isOld ? ' (latest figure)' : ''}`, ...said.map(({ en }) => en)].join(', ')}.`,
  };
}

/** Units whose changes are told as a share of the earlier figure: a difference of rates per 100 000 says little to a reader. */
const toldAsShare: ReadonlySet<UnitId> = new Set(['per10000', 'per100000']);
const inPoints: ReadonlySet<UnitId> = new Set(['percent', 'permille']);

/**
 * A change, with its base always named: 比2020年下降0.3个千分点, 比2020年降低2.5%, 与2020年持平. What is wanted rises by 提高, what is not by 上升.
 */
export function describeChange(
  { from, difference: change, relative }: Change,
  isAdverse: boolean,
): LocalizedText {
  if (/^-?0+(\.0+)?$/.test(change.value))
    return { zh: `与${from}年持平`, en: `unchanged from ${from}` };
  const isFall = change.value.startsWith('-');
  const en = isFall ? 'down' : 'up';
  if (toldAsShare.has(change.unit)) {
    // From zero every rise is infinite.
    if (relative === undefined) return { zh: `${from}年为0`, en: `up from zero in ${from}` };
    const share = percentage(Math.abs(relative));
    return {
      zh: `比${from}年${isFall ? '降低' : '上升'}${share}`,
      en: `${en} ${share} on ${from}`,
    };
  }
  const size = difference(change);
  const verb = inPoints.has(change.unit)
    ? isFall
      ? '下降'
      : isAdverse
        ? '上升'
        : '提高'
    : isFall
      ? '减少'
      : '增加';
  return { zh: `比${from}年${verb}${size.zh}`, en: `${en} ${size.en} on ${from}` };
}

/** Whether less is wanted, as far as the rule says it. */
export function isAdverse(rule: Rule): boolean {
  if (rule.kind === 'changeFrom') return rule.change.startsWith('-');
  if (rule.kind === 'trend') return rule.direction !== 'up';
  return (
    rule.kind === 'atMost' ||
    (rule.kind === 'compare' && rule.relation === 'narrows') ||
    (rule.kind === 'coverage' && rule.extent === 'none')
  );
}
