import type { Observation } from '../../model/Observation.js';
import type { CountRow, ReadRow } from './ReadRow.js';
import { columnAt, noFacts, type Row } from './Row.js';
import { RowAccess, type RowContext } from './RowAccess.js';
import { readAge, readAnyGroups, readGroup, readYearOf, reportClashes } from './readDimensions.js';
import { readIndicator } from './readIndicator.js';
import { checkFigure, readCounts, readCountValue, readNote, readValue } from './readMeasures.js';
import type { NamedIndicator } from './readNames.js';
import { readPlace } from './readPlace.js';
import { readUnit } from './readUnit.js';
import type { CountName } from './Vocabulary.js';

/** Reads one row after the other, and checks each figure once. */
export class RowReader {
  /** How the figure of the last row was read. */
  outcome: 'observed' | 'counted' | 'missing' | 'leftOut' | 'error' = 'error';
  readonly #access: RowAccess;
  readonly #readRemark: RowContext['readRemark'];

  constructor(context: RowContext, first: Row) {
    this.#access = new RowAccess(context, first);
    this.#readRemark = context.readRemark;
  }

  /** The blank cells of the rows so far. Only the rows of a file have a meaningful order. */
  get gaps(): RowAccess['gaps'] {
    return this.#access.gaps;
  }

  /** Reads a row as an observation; `undefined` if it has errors, all of which are reported. */
  read(row: Row): ReadRow | undefined {
    const access = this.#access;
    const subject = this.#readSubject(row);
    if (subject === 'notObserved') {
      this.outcome = 'leftOut';
      return undefined;
    }
    const count = subject !== undefined && 'uses' in subject ? subject : undefined;
    const named = subject === undefined || 'uses' in subject ? undefined : subject;
    const year = readYearOf(access);
    applyNotes(access, named, year);
    const figure = count === undefined ? readValue(access) : readCountValue(access);
    // The rest of a row without a figure does not matter.
    if (figure === 'none') {
      this.outcome = access.isBad ? 'error' : 'missing';
      return undefined;
    }
    this.outcome = 'error';
    const unit = readUnit(access, named, figure?.unit);
    const place = readPlace(access);
    const { stated, assumed } = row;
    const { group, vocabulary } = access;
    const sex = readGroup(
      access,
      'sex',
      vocabulary.sex,
      stated.sex,
      group.sex ?? assumed.sex ?? 'total',
    );
    const residence = readGroup(
      access,
      'residence',
      vocabulary.residence,
      stated.residence,
      group.residence ?? assumed.residence ?? 'total',
    );
    const status = readGroup(
      access,
      'status',
      vocabulary.status,
      stated.status,
      group.status ?? assumed.status ?? 'final',
    );
    const age = stated.age ?? group.age ?? (readAge(access) || assumed.age);
    const counts = count === undefined ? readCounts(access) : undefined;
    const source = readNote(access, 'source') || assumed.source;
    const note = readNote(access, 'note');
    const definition = named?.indicator.definition;
    if (figure !== undefined && unit !== undefined)
      checkFigure(access, { value: figure.value, unit }, definition, counts);
    if (access.isBad || year === undefined || figure === undefined || place === undefined)
      return undefined;
    // All groups are known here, since one that cannot be read makes the row bad.
    const groups = { sex, residence, status } as Pick<Observation, 'sex' | 'residence' | 'status'>;
    if (count !== undefined) {
      this.#keepCount(count, {
        year,
        value: figure.value,
        place,
        ...groups,
        age: age || undefined,
      });
      return undefined;
    }
    if (named === undefined || unit === undefined) return undefined;
    this.outcome = 'observed';
    const observation: { -readonly [Key in keyof Observation]: Observation[Key] } = {
      indicator: named.indicator.id,
      year,
      value: figure.value,
      unit,
      area: place.area,
      sex: groups.sex,
      residence: groups.residence,
      status: groups.status,
    };
    if (place.institution !== undefined) observation.institution = place.institution;
    if (age) observation.age = age;
    if (counts !== undefined) Object.assign(observation, counts);
    if (source) observation.source = source;
    if (note) observation.note = note;
    return {
      row: row.number,
      origin: access.collector.origin,
      observation,
      definition,
      valueHeading: access.headingOf('value'),
      unitHeading: access.headingOf('unit'),
    };
  }

  /** Reads the groups that the cells state, then the indicator or the count of the row. */
  #readSubject(row: Row): ReturnType<typeof readIndicator> {
    const access = this.#access;
    access.row = row;
    access.isBad = false;
    if (row.clashes.length > 0) reportClashes(access, row.clashes);
    const remark = this.#readRemark?.(access) ?? noFacts;
    if (remark === 'notObserved') return remark;
    const groups = readAnyGroups(access);
    access.group = remark === noFacts ? groups : { ...remark, ...groups };
    const subject = readIndicator(access);
    const population = access.group.population ?? row.assumed.population;
    if (subject !== 'notObserved' && population !== undefined && !isAbout(subject, population.core))
      access.failAt(undefined, 'unknownGroup', { found: population.found });
    return subject;
  }

  /** Keeps the count of a row for the rate in another row. */
  #keepCount(count: CountName, facts: Omit<CountRow, 'row' | 'origin' | 'name' | 'count'>): void {
    const { row, counts, collector } = this.#access;
    const name = this.#access.cell('indicator') ?? row.headings[columnAt.value] ?? count.name;
    this.outcome = 'counted';
    counts.push({ row: row.number, origin: collector.origin, name: String(name), count, ...facts });
  }
}

/**
 * Applies the status that a note above or below the table states for some of its figures. A figure
 * is refused if an observation cannot express what the note states.
 */
function applyNotes(
  access: RowAccess,
  named: NamedIndicator | undefined,
  year: number | undefined,
): void {
  const { statusIn = [], year: ofTable } = access.row.assumed;
  for (const { status, found, years, ofYear, indicator, mark } of statusIn) {
    const isAbout =
      (years === undefined || years.includes(year ?? 0)) &&
      // 以上数据为2025年数据 does not contradict a column for 2020.
      (ofYear === undefined || (ofYear !== year && (indicator ?? mark ?? ofTable) !== undefined)) &&
      (indicator === undefined || indicator === named?.indicator.id) &&
      (mark === undefined ||
        `${access.cell('indicator')}${access.cell('area')}${access.headingOf('value')}`.includes(
          mark,
        ));
    if (!isAbout) continue;
    if (status === 'unknown') access.fail('unknownSection', 'value', { found });
    else access.group = { status, ...access.group };
  }
}

/** Whether an indicator or a count is about a population, which its name then contains. */
function isAbout(said: NamedIndicator | CountName | undefined, core: string): boolean {
  if (said === undefined || 'uses' in said) return said?.name.includes(core) ?? true;
  const { name, aliases = [] } = said.indicator.definition ?? {};
  return [name?.zh, name?.en, ...aliases].some((one) => one?.includes(core));
}
