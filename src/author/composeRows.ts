import { findNearest } from '../errors/findNearest.js';
import type { Indicator } from '../model/Indicator.js';
import { type Duty, dutyTimes, type Plan } from '../model/Plan.js';
import type { PlanRow, PlanRowKind } from '../model/PlanTable.js';
import { type Interpretation, lists, scopes, timings } from '../model/Target.js';
import { composePlan } from './composePlan.js';
import { PlanCells, type ReportCell } from './PlanCells.js';
import type { ArticleEntry, ClauseEntry, DomainEntry, PlanHead, TargetEntry } from './PlanEntry.js';
import { readIndicator } from './readIndicator.js';
import { readRule } from './readRule.js';
import { emptyList } from './toPlanRows.js';

/** The result of reading a plan table. */
export interface ComposedRows {
  /** Absent if the row of the plan itself cannot be read. */
  readonly plan: Plan | undefined;
  /** The indicators that the table defines. */
  readonly indicators: readonly Indicator[];
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

interface ClauseDraft extends Draft<Omit<ClauseEntry, 'targets'>> {
  readonly targets: Record<string, TargetEntry>;
}

interface DomainDraft extends Omit<DomainEntry, 'goals' | 'measures'> {
  readonly goals: Record<number, ClauseDraft>;
  readonly measures: Record<number, ClauseDraft>;
}

/**
 * Composes a plan from the rows of a table. If a row cannot be read, each such cell is reported and
 * the row is left out; the plan is composed from the other rows.
 */
export function composeRows(rows: readonly PlanRow[], report: ReportCell): ComposedRows {
  const composer = new RowComposer();
  const all = rows.map((row, at) => new PlanCells(row, at, report));
  // A row may refer to something that a later row defines.
  for (const kinds of passes)
    for (const cells of all) if (kinds.includes(cells.row.row)) composer.read(cells);
  return composer.finish();
}

const passes: readonly (readonly PlanRowKind[])[] = [
  ['plan', 'indicator', 'interpretation', 'domain', 'article'],
  ['clause'],
  ['target', 'notTarget', 'statistic', 'duty'],
];

class RowComposer {
  #head: PlanHead | undefined;
  readonly #indicators: Indicator[] = [];
  readonly #interpretations = new Map<string, Interpretation>();
  readonly #domains = new Map<string, DomainDraft>();
  readonly #articles = new Map<string, Omit<ArticleEntry, 'duties'> & { duties: Duty[] }>();

  read(cells: PlanCells): void {
    this.#readers[cells.row.row](cells);
  }

  finish(): ComposedRows {
    const entry = this.#head && {
      ...this.#head,
      domains: [...this.#domains.values()],
      articles: [...this.#articles.values()],
    };
    return { plan: entry && composePlan(entry), indicators: this.#indicators };
  }

  readonly #readers: Readonly<Record<PlanRowKind, (cells: PlanCells) => void>> = {
    plan: (cells) => {
      const [start, end] = [cells.needYear('value'), cells.needYear('max')];
      const name = cells.both('name');
      const [id, issuedOn] = [cells.need('slug'), cells.day('issuedOn')];
      // A draft may have no area; figures that name no area then belong to the area of the plan.
      const [areaCode, source] = [cells.text('area') ?? '', cells.need('source')];
      const parent = cells.text('parent');
      if (name === undefined) cells.need('name');
      if (cells.isBad || start === undefined || end === undefined || name === undefined) return;
      this.#head = {
        id,
        name,
        period: { start, end },
        ...(issuedOn === undefined ? {} : { issuedOn }),
        areaCode,
        source,
        ...(parent === undefined ? {} : { parent }),
      };
    },
    indicator: (cells) => {
      const indicator = readIndicator(cells);
      if (indicator !== undefined) this.#indicators.push(indicator);
    },
    interpretation: (cells) => {
      const [key, decision] = [cells.need('slug'), cells.both('name')];
      const [reason, source] = [cells.both('text'), cells.text('source')];
      if (decision === undefined) cells.need('name');
      if (cells.isBad || decision === undefined) return;
      this.#interpretations.set(key, {
        // If several share an id, the later ones have a number at the end of their keys.
        id: key.replace(/ \(\d{1,4}\)$/, ''),
        decision,
        reason: reason ?? decision,
        ...(source === undefined ? {} : { source }),
      });
    },
    domain: (cells) => {
      const [slug, number, name] = [
        cells.need('domain'),
        cells.needWhole('number'),
        cells.both('name'),
      ];
      if (name === undefined) cells.need('name');
      if (cells.isBad || number === undefined || name === undefined) return;
      this.#domains.set(slug, { slug, number, name, goals: {}, measures: {} });
    },
    clause: (cells) => {
      const place = this.#placeOf(cells);
      const title = cells.both('name');
      if (place === undefined) return;
      place.clauses[place.number] = {
        ...(title === undefined ? {} : { title }),
        targets: Object.create(null),
      };
    },
    target: (cells) => this.#readTarget(cells),
    notTarget: (cells) => {
      const clause = this.#clauseOf(cells);
      const [wording, reason] = [cells.need('wording'), cells.both('text')];
      if (reason === undefined) cells.need('text');
      if (cells.isBad || clause === undefined || reason === undefined) return;
      clause.notTargets = [...(clause.notTargets ?? []), { wording, reason }];
    },
    statistic: (cells) => {
      const [clause, name] = [this.#clauseOf(cells), cells.both('name')];
      if (name === undefined) cells.need('name');
      if (clause === undefined || name === undefined) return;
      clause.statistics = [...(clause.statistics ?? []), name];
    },
    article: (cells) => {
      const part = cells.needChoice('list', ['implementation', 'monitoring']);
      const number = cells.needWhole('number');
      const [title, summary] = [cells.both('name'), cells.both('text')];
      if (title === undefined) cells.need('name');
      if (part === undefined || number === undefined || title === undefined) return;
      const article = { part, number, title, summary: summary ?? title, duties: [] };
      this.#articles.set(`${part} ${number}`, article);
    },
    duty: (cells) => {
      const article = this.#articles.get(`${cells.need('list')} ${cells.need('number')}`);
      if (article === undefined)
        cells.fail('number', 'badStructure', {
          found: cells.text('number') ?? '',
          expected: { kind: 'oneOf', words: [...this.#articles.keys()] },
        });
      const [id, what, actor] = [cells.need('slug'), cells.both('name'), cells.both('actor')];
      const when = cells.needChoice('when', dutyTimes);
      if (what === undefined) cells.need('name');
      if (actor === undefined) cells.need('actor');
      if (cells.isBad || !what || !actor || !when) return;
      const [recipient, assumption] = [cells.both('recipient'), cells.both('assumption')];
      article?.duties.push({
        id,
        actor,
        ...(recipient === undefined ? {} : { recipient }),
        what,
        when,
        ...(assumption === undefined ? {} : { assumption }),
      });
    },
  };

  /** Returns the list and the number of the clause to which a row belongs. */
  #placeOf(cells: PlanCells) {
    const slug = cells.need('domain');
    const list = cells.needChoice('list', lists);
    const number = cells.needWhole('number');
    const domain = this.#domains.get(slug);
    if (domain === undefined && slug !== '')
      cells.fail('domain', 'badStructure', {
        found: slug,
        expected: { kind: 'oneOf', words: [...this.#domains.keys()] },
        nearest: findNearest(slug, [...this.#domains.keys()]),
      });
    return domain === undefined || list === undefined || number === undefined
      ? undefined
      : { clauses: list === 'goal' ? domain.goals : domain.measures, number };
  }

  /** Returns the clause of a row. A clause without a row of its own has no title. */
  #clauseOf(cells: PlanCells): ClauseDraft | undefined {
    const place = this.#placeOf(cells);
    if (place === undefined) return undefined;
    place.clauses[place.number] ??= { targets: Object.create(null) };
    return place.clauses[place.number];
  }

  #readTarget(cells: PlanCells): void {
    const clause = this.#clauseOf(cells);
    const rule = readRule(cells);
    const indicator = cells.need('indicator');
    const wording = cells.need('wording');
    const [timing, scope] = [cells.choice('timing', timings), cells.choice('scope', scopes)];
    const [sex, dueYear] = [cells.choice('sex', ['female', 'male']), cells.year('dueYear')];
    const slug = cells.text('slug') ?? indicator;
    const interpretations = this.#interpretationsOf(cells);
    if (cells.isBad || clause === undefined || rule === undefined) return;
    if (slug in clause.targets) {
      cells.fail('slug', 'duplicate', { found: slug });
      return;
    }
    const [boundWord, restates] = [cells.text('boundWord'), cells.text('restates')];
    const components = cells.list('components');
    clause.targets[slug] = {
      indicator,
      rule,
      ...(timing === undefined ? {} : { timing }),
      ...(dueYear === undefined ? {} : { dueYear }),
      ...(scope === undefined || scope === 'area' ? {} : { scope }),
      ...(sex === undefined ? {} : { sex }),
      wording,
      ...(boundWord === undefined && interpretations === undefined
        ? {}
        : { boundWord: boundWord ?? '' }),
      ...(components === undefined ? {} : { components }),
      ...(restates === undefined ? {} : { restates }),
      ...(interpretations === undefined ? {} : { interpretations }),
    };
  }

  #interpretationsOf(cells: PlanCells): Interpretation[] | undefined {
    const keys = cells.list('interpretations');
    return keys
      ?.filter((key) => key !== emptyList)
      .flatMap((key) => {
        const known = this.#interpretations.get(key);
        if (known !== undefined) return [known];
        const words = [...this.#interpretations.keys()];
        cells.fail('interpretations', 'badStructure', {
          found: key,
          expected: { kind: 'oneOf', words },
          nearest: findNearest(key, words),
        });
        return [];
      });
  }
}
