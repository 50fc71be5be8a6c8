import type { Observation } from '../../model/Observation.js';
import type { Place } from './Places.js';
import type { ReadRow } from './ReadRow.js';
import { columnAt, noFacts, type Row } from './Row.js';
import { RowAccess, type RowContext } from './RowAccess.js';
import { readAge, readAnyGroups, readGroup, readYearOf, reportClashes } from './readDimensions.js';
import { readIndicator } from './readIndicator.js';
import { checkFigure, readCounts, readCountValue, readNote, readValue } from './readMeasures.js';
import type { NamedIndicator } from './readNames.js';
import { readPlace } from './readPlace.js';
import { readUnit } from './readUnit.js';
import type { CountName } from './Vocabulary.js';

/** Reads rows, one after the other: each check is made once, where the figure enters. */
export class RowReader {
  /** How the figure of the last row was read. */
  outcome: 'observed' | 'counted' | 'missing' | 'leftOut' | 'error' = 'error';
  readonly #access: RowAccess;
  readonly #readRemark: RowContext['readRemark'];

  constructor(context: RowContext, first: Row) {
    this.#access = new RowAccess(context, first);
    this.#readRemark = context.readRemark;
  }

  /** The blank cells of the rows so far; only rows of a file have an order. */
  get gaps(): RowAccess['gaps'] {
    return this.#access.gaps;
  }

  /** Reads a row as an observation; `undefined` if it has errors, all of which are reported. */
  read(row: Row): ReadRow | undefined {
    const access = this.#access;
    access.row = row;
    access.isBad = false;
    if (row.clashes.length > 0) reportClashes(access, row.clashes);
    const remark = this.#readRemark?.(access) ?? noFacts;
    if (remark === 'notObserved') {
      this.outcome = 'leftOut';
      return undefined;
    }
    const groups = readAnyGroups(access);
    access.group = remark === noFacts ? groups : { ...remark, ...groups };
    const said = readIndicator(access);
    if (said === 'notObserved') {
      this.outcome = 'leftOut';
      return undefined;
    }
    const count = said !== undefined && 'uses' in said ? said : undefined;
    const named = said === undefined || 'uses' in said ? undefined : said;
    const population = access.group.population ?? row.assumed.population;
    if (population !== undefined && !isAbout(said, population.core))
      access.failAt(undefined, 'unknownGroup', { found: population.found });
    const year = readYearOf(access);
    for (const { status, years, indicator } of row.assumed.statusIn ?? [])
      if (
        (years === undefined || years.includes(year ?? 0)) &&
        (indicator === undefined || indicator === named?.indicator.id)
      )
        access.group = { status, ...access.group };
    const figure = count === undefined ? readValue(access) : readCountValue(access);
    // Without a figure, the rest of the row does not matter.
    if (figure === 'none') {
      this.outcome = access.isBad ? 'error' : 'missing';
      return undefined;
    }
    this.outcome = 'error';
    const unit = readUnit(access, named, figure?.unit);
    const place = readPlace(access);
    const sex = readGroup(access, 'sex');
    const residence = readGroup(access, 'residence');
    const status = readGroup(access, 'status');
    const age = row.stated.age ?? access.group.age ?? (readAge(access) || row.assumed.age);
    const counts = count === undefined ? readCounts(access) : undefined;
    const source = readNote(access, 'source') || row.assumed.source;
    const note = readNote(access, 'note');
    const definition = named?.indicator.definition;
    if (figure !== undefined && unit !== undefined)
      checkFigure(access, { value: figure.value, unit }, definition, counts);
    if (count !== undefined && !access.isBad) {
      this.outcome = 'counted';
      access.counts.push({
        row: row.number,
        origin: access.collector.origin,
        name: String(access.cell('indicator') ?? row.headings[columnAt.value] ?? count.name),
        count,
        value: figure?.value as string,
        year: year as number,
        place: place as Place,
        sex: sex as Observation['sex'],
        residence: residence as Observation['residence'],
        status: status as Observation['status'],
        age: age as string,
      });
    }
    if (
      access.isBad ||
      named === undefined ||
      year === undefined ||
      figure === undefined ||
      unit === undefined ||
      place === undefined
    )
      return undefined;
    this.outcome = 'observed';
    const observation: { -readonly [Key in keyof Observation]: Observation[Key] } = {
      indicator: named.indicator.id,
      year,
      value: figure.value,
      unit,
      area: place.area,
      sex: sex as Observation['sex'],
      residence: residence as Observation['residence'],
      status: status as Observation['status'],
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
}

/** Whether an indicator or a count is about a population that its name contains. */
function isAbout(said: NamedIndicator | CountName | undefined, core: string): boolean {
  if (said === undefined || 'uses' in said) return said?.name.includes(core) ?? true;
  const { name, aliases = [] } = said.indicator.definition ?? {};
  return [name?.zh, name?.en, ...aliases].some((one) => one?.includes(core));
}
