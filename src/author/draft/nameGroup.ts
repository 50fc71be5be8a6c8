import type { UnitId } from '../../quantity/Unit.js';
import { type Group, isShareUnit } from './groupFigures.js';
import type { Fit, IndicatorNames } from './nameIndicators.js';
import { completeNames, endsInHead, nameQuantities, splitList } from './nameQuantities.js';
import type { Carried, Named, Reason, Setting } from './Reading.js';
import type { FoundObject } from './readObject.js';
import type { Predicate } from './readPredicate.js';

/** A group of figures, and the words around it in the sentence. */
export interface Place {
  readonly group: Group;
  readonly predicate: Predicate;
  /** The words that may contain its subject. */
  readonly zone: string;
  /** The segment of the group, between two commas. */
  readonly segment: string;
  /** The position of the next figure. */
  readonly next: number;
}

/** Names the quantities that a group of figures is about. */
export function nameGroup(
  { group, predicate, zone }: Place,
  { names }: Setting,
  carried: Carried,
  found: { subject: string; object: FoundObject | undefined; unit: UnitId },
): { named: readonly Named[]; isCarried: boolean } {
  const { subject, object, unit } = found;
  const direction =
    predicate.bound === 'atLeast' ? 1 : predicate.bound === 'atMost' ? -1 : undefined;
  const fit = { unit, direction } as const;
  if (object !== undefined && unit === 'countPerInstitution') {
    const parts = splitList(subject);
    const whole = parts.slice(0, -1).every((part) => part.length > 2);
    const listed = (whole ? parts : [subject]).map((part) => part.replace(eachOne, ''));
    if (listed.length > 0) carried.institutions = listed;
    const named = carried.institutions.map((institution) => ({
      name: `${institution}${object.name}`,
      match: names.find(`每所${institution}${object.name}数`, fit),
    }));
    return { named, isCarried: listed.length === 0 };
  }
  if (object !== undefined) {
    const name = unit === 'hoursPerDay' ? subject + object.name : object.name;
    const match = names.find(name, fit) ?? names.find(`${name}数`, fit);
    return { named: [{ name, match }], isCarried: false };
  }
  if (subject.length < 2) {
    const { figures, isByYear } = group;
    const isList = !isByYear && figures.length > carried.named.length;
    const recent = carried.recent.slice(-figures.length);
    const isWhole = isList && recent.length === figures.length;
    return { named: isWhole ? recent : carried.named, isCarried: true };
  }
  if (/per1000[a-z]/.test(unit)) {
    const name = subject.includes('每千') ? subject : carried.denominator + subject;
    const match = names.find(name, fit) ?? names.find(`${name}数`, fit);
    return { named: [{ name, match }], isCarried: false };
  }
  // In `死亡率:城市控制在…,农村控制在…`, the quantity precedes its parts.
  const before = carried.recent.at(-1);
  const heading =
    carried.heading || (isPlacePart(subject) && before?.name.replace(placePart, '')) || '';
  if (heading !== '' && isShareUnit(unit) && !endsInHead.test(subject)) {
    const name = subject + heading;
    return { named: [{ name, match: names.find(name, fit) }], isCarried: false };
  }
  const whole = nameFromBefore(zone, subject, names, fit);
  if (whole !== undefined) return { named: [whole], isCarried: true };
  if (bareHead.test(subject) && before !== undefined && names.same(subject, fit) === undefined) {
    const name = before.name.replace(head, '') + subject;
    return { named: [{ name, match: names.find(name, fit) }], isCarried: true };
  }
  const count = group.isByYear ? 1 : group.figures.length;
  const suffixes = unit === 'persons' ? ['人数', '数'] : unit === 'count' ? ['数'] : [];
  const named = nameQuantities(subject, count, names, fit, suffixes, predicate.isForEach);
  return { named: completeNames(named, carried.named, names, fit), isCarried: false };
}

/**
 * Completes a name from the words before a comma, if that gives a known rate: `普及高中阶段教育,毛入学率达到…`.
 */
function nameFromBefore(
  zone: string,
  subject: string,
  names: IndicatorNames,
  fit: Fit,
): Named | undefined {
  const before = zone.split(/[,:]/).at(-2)?.slice(-longestBefore) ?? '';
  if (!/^.{1,3}率$/.test(subject) || names.same(subject, fit) !== undefined) return undefined;
  for (let from = 0; from < before.length; from += 1)
    for (let to = before.length; to > from + 1; to -= 1) {
      const name = before.slice(from, to) + subject;
      const match = names.same(name, fit);
      if (match !== undefined) return { name, match };
    }
  return undefined;
}
const longestBefore = 16;

/** A rate without its subject: `建档率达到90%,使用率达到80%`. */
export const bareHead = /^(?:.{2}率|比例|占比)$/;
const head = /(?:[毛净]?.{2}率|比例|占比)$/;
/** A part of the area, following the rate for the whole area. */
export const placeParts = '(?:城市|城镇|城区|农村|乡村|牧区)(?:社区)?|行政村';
const placePart = new RegExp(`^(?:${placeParts})`);
export const isPlacePart = (words: string) => placePart.exec(words)?.[0] === words;
const eachOne = /^(?:每所|每家|每校|每园|每个|各)/;

/**
 * Pairs each quantity with its figure: one to one, one figure for all, or one quantity in several
 * years.
 */
export function pairUp(named: readonly Named[], { figures, boundWord: lastWord, isByYear }: Group) {
  const shared = figures.map((figure) => ({
    ...figure,
    boundWord: figure.boundWord || lastWord,
  }));
  const reasons: Reason[] = [];
  if (figures.some(({ boundWord }) => boundWord !== lastWord))
    reasons.push({ why: 'sharedBoundWord' });
  if (named.length > 1 && figures.length === 1) reasons.push({ why: 'sharedFigure' });
  if (named.length !== figures.length && figures.length > 1 && !isByYear)
    reasons.push({ why: 'listMismatch' });
  return named.flatMap((one, at) =>
    (named.length === figures.length ? shared.slice(at, at + 1) : shared).map((figure) => ({
      one,
      figure,
      reasons,
    })),
  );
}
