import { cleanSubject } from './cleanSubject.js';
import { bareHead, isPlacePart, placeParts } from './nameGroup.js';
import { endsInHead } from './nameQuantities.js';
import { anyOf, type Carried } from './Reading.js';
import { founding } from './targetWords.js';

/**
 * Returns the words after the last comma or colon. In `建设母婴室,覆盖率`, the rate is that of the rooms
 * that are set up.
 */
export function lastOf(zone: string): string {
  // In `死亡率,2025年分别…`, a comma follows the subject.
  const segments = zone.replace(/,$/, '').split(/[,:]/);
  const last = segments.at(-1) ?? '';
  const before = founded.exec(segments.at(-2) ?? '')?.[1];
  const rate = cleanSubject(last);
  return before !== undefined && bareHead.test(rate) ? before + rate : last;
}

const founded = new RegExp(`${anyOf(founding.filter((word) => word.length > 1))}(.{2,16})$`);

/** Returns the quantity before a colon: `家长学校建校率:城市达到…`. */
export function headingOf(zone: string): string | undefined {
  const colon = zone.lastIndexOf(':');
  const name = cleanSubject(zone.slice(zone.lastIndexOf(',', Math.max(0, colon)) + 1, colon));
  if (colon > 0 && endsInHead.test(name)) return name;
  // In `管理率,城市达到…,农村达到…`, a comma takes the place of the colon.
  const [before = '', part = ''] = zone.split(',').slice(-2);
  const rate = cleanSubject(before);
  return isPlacePart(part) && endsInHead.test(rate) ? rate : undefined;
}

/** Reads the subject of a share. `覆盖率城市` names a part after the rate, and `占…` lacks its noun. */
export function readShareSubject(words: string, carried: Carried): string {
  const subject = cleanSubject(words).replace(/占$/, '');
  const [, rate, part] = inPart.exec(subject) ?? [];
  if (rate !== undefined && part !== undefined) {
    carried.heading = rate;
    return part;
  }
  if (isOfWomen.test(subject)) return `${subject}比例`;
  return isOfWhole.test(subject) && !endsInHead.test(subject) ? `${subject}的比例` : subject;
}

const isOfWomen = /中的?(?:女性|妇女)$/;
const inPart = new RegExp(`^(.{2,}(?:率|比例))在?(${placeParts})$`);
const isOfWhole = /.占[^占]{2,}$/;
