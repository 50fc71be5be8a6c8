import type { UnitId } from '../../quantity/Unit.js';
import { cleanSubject } from './cleanSubject.js';
import { type Group, groupFigures, isShareUnit, isStart } from './groupFigures.js';
import { nameGroup, type Place, pairUp } from './nameGroup.js';
import {
  anyOf,
  type Carried,
  type Reading,
  type Reason,
  type Remark,
  type Sentence,
  type Setting,
} from './Reading.js';
import { type Mark, readFigures } from './readFigures.js';
import { readCounted, readShare } from './readObject.js';
import { isStrict, type Predicate, readPredicate } from './readPredicate.js';
import { carryScope, readScope } from './readScope.js';
import { headingOf, lastOf, readShareSubject } from './readSubject.js';
import { type ResolvedUnit, resolveUnit } from './resolveUnit.js';
import { founding } from './targetWords.js';
import { toRule } from './toRule.js';

/** What was found about the figures of a sentence. */
export interface FigureFindings {
  readonly readings: Reading[];
  readonly remarks: Remark[];
  /** The ranges of the sentence that were read. */
  readonly taken: { readonly from: number; readonly to: number }[];
}

/** Reads the targets of a sentence that state a figure. */
export function readFigureTargets(
  { text, from: offset }: Sentence,
  setting: Setting,
  carried: Carried,
): FigureFindings {
  const found: FigureFindings = { readings: [], remarks: [], taken: [] };
  const marks = readFigures(text);
  const groups = groupFigures(text, marks, setting.period);
  found.remarks.push(...remarkOthers(text, marks, offset));
  let cursor = 0;
  let start: string | undefined;
  let before: Predicate | undefined;
  Object.assign(carried, { denominator: '', institutions: [], recent: [], heading: '' });
  for (const [index, group] of groups.entries()) {
    const { from, to, figures, boundWord } = group;
    if (from < cursor) continue;
    const own = readPredicate(text, { limit: cursor, from, boundWord });
    if (figures[0].measure === 'bare' && isBare(own)) continue;
    // `开展一次活动` is not a target, `建立救助中心一所` is.
    const isFounded =
      /^(?:,|$)/.test(text.slice(to)) &&
      foundFirst.test(cleanSubject(lastOf(text.slice(cursor, own.from))));
    if (figures[0].isWord && isBare(own) && !isFounded) continue;
    if (isStart(text, group)) {
      start = text.slice(cursor, from).replace(/(?:分别)?[从由][^从由]*$/, '');
      cursor = to;
      continue;
    }
    const zone = start ?? text.slice(cursor, own.from);
    carried.heading = headingOf(zone) ?? carried.heading;
    // In `至少培育1家社会组织和1支志愿者队伍`, the words before the first figure also apply to the second.
    const predicate =
      before !== undefined && isBare(own) && isShared(zone, group) ? share(before, own) : own;
    const next = groups[index + 1]?.from ?? text.length;
    const place = { group, predicate, zone, segment: segmentAround(text, from, to), next };
    const result = readGroup(text, place, setting, carried);
    if ('why' in result) {
      found.remarks.push({ ...result, from: offset + from, to: offset + to });
      continue;
    }
    const begin = start === undefined ? cursor + lastComma(zone) + 1 : 0;
    found.taken.push({ from: begin, to: result.to });
    start = undefined;
    before = predicate;
    cursor = result.to;
    for (const reading of result.readings)
      found.readings.push({ ...reading, from: offset + reading.from, to: offset + reading.to });
  }
  return found;
}

const isBare = ({ boundWord, timing, isFounding }: Predicate) =>
  boundWord === '' && timing === 'unstated' && !isFounding;

/** Whether a list of counts shares the verb before the first: `建成一类3个、另一类10个`. */
const isShared = (zone: string, { figures }: Group) =>
  /^[和与及、]$/.test(zone) ||
  (/^[和与及、].{2}/.test(zone) && !/,/.test(zone) && figures[0].measure === 'count');

const share = (before: Predicate, { from }: Predicate): Predicate => ({
  ...before,
  isFounding: true,
  from,
  reasons: [...before.reasons, { why: 'sharedBoundWord' }],
});

function segmentAround(text: string, from: number, to: number): string {
  const end = text.indexOf(',', to);
  return text.slice(text.lastIndexOf(',', from) + 1, end === -1 ? undefined : end);
}

/** Reads the targets of a group of figures, or the reason why there are none. */
function readGroup(
  text: string,
  place: Place,
  setting: Setting,
  carried: Carried,
): { readings: Reading[]; to: number } | Reason {
  const { group, predicate, zone, segment } = place;
  const { measure } = group.figures[0];
  const isShare = isShareUnit(measure);
  const last = lastOf(zone);
  const subject = isShare
    ? readShareSubject(last, carried)
    : cleanSubject(last).replace(foundFirst, '');
  const isFounded = predicate.isFounding || (!isShare && cleanSubject(last) !== subject);
  const resolved = resolve(place, subject, setting, carried);
  if (resolved === undefined || !(isShare || isFounded || !isBare(predicate) || isRatio(resolved)))
    return { why: 'unreadFigure' };
  if (group.figures.some(({ year }) => year !== undefined && year > setting.period.end))
    return { why: 'dueYearOutside' };
  carried.denominator = resolved.denominator;
  // `超过1万人的公共场所` is a condition, not a number to be reached.
  if (!isShare && isStrict(predicate.boundWord) && text.startsWith('的', group.to))
    return { why: 'unreadFigure' };
  const object = isShare
    ? readShare(text, group, { subject, next: place.next })
    : readCounted(text, group, { subject, next: place.next });
  const { unit } = resolved;
  const { named, isCarried } = nameGroup(place, setting, carried, { subject, object, unit });
  if (named.length === 0) return { why: 'noSubject' };
  carried.named = named;
  if (!isCarried) carried.recent.push(...named);
  const own = isOfInstitutions(unit, last) ? 'perInstitution' : readScope(segment);
  const scope = carryScope(own, isCarried, carried);
  const reasons: Reason[] = [...predicate.reasons];
  if (resolved.isInferred) reasons.push({ why: 'unitInferred' });
  // In `…普及率、…知晓率城乡分别达到95%、85%`, the figures may be urban and rural ones.
  if (/城乡$/.test(last)) reasons.push({ why: 'listMismatch' });
  if (/^、?其中/.test(last)) reasons.push({ why: 'partOfGroup' });
  if (isCarried)
    reasons.push({ why: 'subjectCarried', nearest: named.map(({ name }) => name).join('、') });
  const to = object?.to ?? group.to;
  const from =
    subject.length < 2 || object !== undefined ? predicate.from : startOf(text, place, subject);
  const baseYear = setting.period.start - 1;
  const readings = pairUp(named, group).map(({ one, figure, reasons: paired }): Reading => {
    const boundWord = figure.boundWord || predicate.boundWord;
    const { rule, reasons: more } = toRule(figure, {
      predicate,
      boundWord,
      unit: isShareUnit(figure.measure) ? figure.measure : unit,
      named: one,
      baseYear,
    });
    return {
      named: one,
      rule,
      timing: predicate.timing === 'unstated' && keeps.test(last) ? 'maintain' : predicate.timing,
      scope,
      ...(figure.year === undefined ? {} : { dueYear: figure.year }),
      boundWord,
      from,
      to,
      unit,
      reasons: [...reasons, ...paired, ...more],
    };
  });
  return { readings, to };
}

/** Whether a figure counts what each institution needs, or what it does several times a year. */
const isOfInstitutions = (unit: UnitId, subject: string) =>
  unit === 'countPerInstitution' ||
  (unit === 'timesPerYear' && /(?:站点?|学校|机构|中心|幼儿园|单位|医院)$/.test(subject));

/** Words for maintaining a level before its name: `保持住院分娩率在99%以上`. */
const keeps = /^(?:继续|持续|确保)?(?:保持|维持)/;

const lastComma = (zone: string) => Math.max(zone.lastIndexOf(','), zone.lastIndexOf(':'));

/** A verb before things to be set up, which is not part of their name: `每年组织`, `建成`. */
const foundFirst = new RegExp(
  `^(?:每年|每人每年)?${anyOf(founding.filter((word) => word.length > 1))}`,
);

function resolve(
  { group, predicate, segment }: Place,
  subject: string,
  { names }: Setting,
  carried: Carried,
): ResolvedUnit | undefined {
  const { measure } = group.figures[0];
  if (predicate.change !== undefined && (measure === 'points' || measure === 'parts'))
    return { unit: 'percent', isInferred: false, denominator: '' };
  if (measure === 'bare') {
    const known = isBare(predicate) ? undefined : names.find(subject)?.known;
    return known && { unit: known.unit, isInferred: true, denominator: '' };
  }
  const isListed = measure === 'heads' && subject === '' && carried.institutions.length > 0;
  if (isListed) return { unit: 'countPerInstitution', isInferred: true, denominator: '' };
  return resolveUnit(measure, segment, carried.denominator);
}

/** Whether a unit is a ratio, such as a number per thousand. */
const isRatio = ({ denominator }: ResolvedUnit) => denominator !== '';

/** Finds the position of the subject in the text. */
function startOf(text: string, { predicate, zone }: Place, subject: string): number {
  const at = text.lastIndexOf(subject.slice(0, 2), predicate.from - subject.length + 1);
  // In `…中女性不低于40%`, the name contains words that are not in the text.
  return at === -1 ? predicate.from - zone.length + lastComma(zone) + 1 : at;
}

/**
 * Returns doubts about figures that are not read, such as ratios (2:3), if their words set a level.
 */
function remarkOthers(text: string, marks: readonly Mark[], offset: number): Remark[] {
  return marks.flatMap(({ kind, from, to }) => {
    if (kind !== 'other') return [];
    const predicate = readPredicate(text, { limit: 0, from, boundWord: '' });
    if (isBare(predicate) || predicate.isFounding) return [];
    return [{ why: 'unreadFigure' as const, from: offset + from, to: offset + to }];
  });
}
