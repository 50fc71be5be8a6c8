import type { Change } from '../../model/Trajectory.js';
import type { Text } from '../../model/LocalizedText.js';
import type { UnitId } from '../../quantity/UnitId.js';
import { difference, percentage } from './format.js';

/** Units whose changes are told as a share of the earlier figure: a difference of rates per 100 000 says little to a reader. */
const toldAsShare: ReadonlySet<UnitId> = new Set(['per10000', 'per100000']);
const inPoints: ReadonlySet<UnitId> = new Set(['percent', 'permille']);

/**
 * A change, with its base always named: 比2020年下降0.3个千分点, 比2020年降低2.5%, 与2020年持平. What is wanted rises by 提高, what is not by 上升.
 */
export function describeChange({ from, difference: change, relative }: Change, isAdverse: boolean): Text {
  if (/^-?0+(\.0+)?$/.test(change.value)) return { zh: `与${from}年持平`, en: `unchanged from ${from}` };
  const isFall = change.value.startsWith('-');
  const en = isFall ? 'down' : 'up';
  if (toldAsShare.has(change.unit)) {
    // From zero every rise is infinite.
    if (relative === undefined) return { zh: `${from}年为0`, en: `up from zero in ${from}` };
    const share = percentage(Math.abs(relative));
    return { zh: `比${from}年${isFall ? '降低' : '上升'}${share}`, en: `${en} ${share} on ${from}` };
  }
  const size = difference(change);
  const verb = inPoints.has(change.unit) ? (isFall ? '下降' : isAdverse ? '上升' : '提高') : isFall ? '减少' : '增加';
  return { zh: `比${from}年${verb}${size.zh}`, en: `${en} ${size.en} on ${from}` };
}
