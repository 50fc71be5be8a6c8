import { cleanSubject } from './cleanSubject.js';
import type { Group } from './groupFigures.js';
import { endsInHead } from './nameQuantities.js';
import { anyOf } from './Reading.js';
import { founding } from './targetWords.js';

/** A quantity that is named after its figure. */
export interface FoundObject {
  readonly name: string;
  readonly to: number;
}

const sharing = ['接受', '参加', '达到', '享有', '实现', '完成', '在'];
const predicates = new RegExp(
  `^的?(.{1,16}?)(${anyOf([...founding.filter((word) => word.length > 1), ...sharing])}.*)$`,
);

const doing = new RegExp(`^${anyOf(founding.filter((word) => word.length > 1))}.`);

/** Returns what follows a figure in its segment, up to the next figure. */
const restOf = (text: string, to: number, next: number) => {
  const rest = text.slice(to, next);
  const comma = rest.indexOf(',');
  return comma < 0 ? rest : rest.slice(0, comma);
};

/** Reads the share of places for which the predicate is true: `95%的社区和85%的村建立…`. */
export function readShare(
  text: string,
  group: Group,
  { subject, next }: { readonly subject: string; readonly next: number },
): FoundObject | undefined {
  const rest = restOf(text, group.to, next);
  if (/^覆盖(?!率)/.test(rest) && subject.length > 1)
    return { name: `${subject}覆盖率`, to: group.to + 2 };
  // In `中小学校100%配备心理教师`, the group precedes the figure.
  if (doing.test(rest) && subject.length > 1 && !endsInHead.test(subject))
    return { name: `${rest}的${subject}比例`, to: group.to + rest.length };
  // In `保持在10/10万以下的较低水平`, the rate already has its name.
  if (!rest.startsWith('的') || endsInHead.test(subject)) return undefined;
  const chained = /^的(.{1,16})[和与及、]$/.exec(rest);
  if (chained !== null) {
    const all = restOf(text, group.to, text.length);
    const last = /\d%(?:以上)?的([^%]*)$/.exec(all)?.[1] ?? '';
    const predicate = predicates.exec(last)?.[2] ?? '';
    return { name: `${predicate}的${chained[1]}比例`, to: group.to + rest.length - 1 };
  }
  const whole = restOf(text, group.to, text.length);
  const parts = predicates.exec(whole.slice(1));
  const noun = (parts?.[1] ?? whole.slice(1)).replace(/(?:至少|均|都|应|须|要)+$/, '');
  const name = parts === null ? `${noun}比例` : `${parts[2]}的${noun}比例`;
  return { name, to: group.to + whole.length };
}

/** Reads what a required number counts: `1所政府举办的妇幼保健机构`. */
export function readCounted(
  text: string,
  group: Group,
  { subject, next }: { readonly subject: string; readonly next: number },
): FoundObject | undefined {
  const words = restOf(text, group.to, next).replace(/[和与及、]$/, '');
  const rest = words.replace(/^\(.{1,3}\)|^\/.{1,2}/, '');
  const name = cleanSubject(rest.replace(/^的/, ''), true);
  if (/^[、和与及]/.test(rest) || name.length < 2 || endsInHead.test(subject)) return undefined;
  return { name, to: group.to + words.length };
}
