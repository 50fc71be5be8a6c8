import { deepFreeze } from '../deepFreeze.js';
import { PlansError } from '../errors/PlansError.js';
import type { Indicator } from '../model/Indicator.js';
import type { Article, Clause, Domain, Plan } from '../model/Plan.js';
import type { Doubt, PlanDraft } from '../model/PlanDraft.js';
import { DraftComposer, inChinese } from './draft/composeDraft.js';
import { findIssueDate } from './draft/findIssueDate.js';
import { findPlans, type PlanText } from './draft/findPlans.js';
import { IndicatorNames } from './draft/nameIndicators.js';
import type { Setting } from './draft/Reading.js';
import { readBaselines } from './draft/readBaselines.js';
import { readClause } from './draft/readClause.js';
import type { DraftItem } from './draft/readItems.js';
import { type Line, readLines } from './draft/readLines.js';
import { readStructure, type Structure } from './draft/readStructure.js';
import { domainSlugs, isAboutWomen } from './draft/structureWords.js';

/** What a text does not say about its plan, and which of its plans to read. */
export interface DraftOptions {
  /** The id of the plan, a short word. */
  readonly id: string;
  /** Known indicators, which the draft finds by name or alias; the plan's own are added to them. */
  readonly indicators?: readonly Indicator[] | undefined;
  /** Which plan of the text to read, counted from 1; the first unless given. */
  readonly number?: number | undefined;
  /** The GB/T 2260 code of the area. */
  readonly areaCode?: string | undefined;
  /** ISO date of issue, where the text names none. */
  readonly issuedOn?: string | undefined;
  /** The first and the last year, where the text names none. */
  readonly period?: Plan['period'] | undefined;
}

/** The period of the plans of this generation, where a text names none. */
const usualPeriod = { start: 2021, end: 2030 };

/**
 * Reads the official text of a plan into a draft: chapters, goals and measures with their printed
 * numbers, and every target with its words, rule, unit, timing, scope and indicator. What the text
 * leaves open is a doubt with the clause, its words and a code; titles and English names are left
 * empty.
 *
 * @edge The same text and options give the same draft. An indicator that none of the given ones
 * matches becomes one of the plan's own, named as printed.
 * @edge A text may hold several plans: `titles` names them, and `number` chooses one.
 * @throws PlansError `notAPlan` where the text has no list of goals; `badArgument` for an option.
 */
export function draftPlan(text: string, options: DraftOptions): PlanDraft {
  const { notice, plans } = findPlans(readLines(text));
  const chosen = choosePlan(plans, options);
  const structure = readStructure(chosen.lines);
  if (structure === undefined)
    throw new PlansError('notAPlan', { what: 'plan', found: chosen.title });
  const doubts: Doubt[] = [];
  const head = readHead(chosen, notice, options, doubts);
  if (plans.length > 1) doubts.push({ words: chosen.title, why: 'severalPlans' });
  doubts.push({ words: '', why: 'untitled' }, ...structure.doubts);
  const names = new IndicatorNames(options.indicators ?? []);
  const isOfWomen = isAboutWomen(chosen.title);
  const setting: Setting = { names, period: head.period, isOfWomen };
  const composer = new DraftComposer(head.id, head.period.end);
  const plan: Plan = {
    ...head,
    domains: composeDomains(structure, head.id, setting, composer),
    targets: composer.targets,
    articles: structure.articles.map(
      ({ part, number }): Article => ({
        id: `${head.id}.${part}.${number}`,
        part,
        number,
        title: inChinese(''),
        summary: inChinese(''),
        duties: [],
      }),
    ),
  };
  return deepFreeze({
    plan,
    indicators: composer.own,
    baselines: readBaselines(structure.preamble.folded, names, head.period.start),
    doubts: [...doubts, ...composer.doubts],
    titles: plans.map(({ title }) => title),
  });
}

function choosePlan(plans: readonly PlanText[], { id, number = 1 }: DraftOptions): PlanText {
  if (typeof id !== 'string' || id === '')
    throw new PlansError('badArgument', {
      what: 'argument',
      path: 'id',
      found: id,
      expected: { kind: 'word' },
    });
  const chosen = plans[number - 1];
  if (chosen !== undefined) return chosen;
  throw new PlansError('badArgument', {
    what: 'argument',
    path: 'number',
    found: number,
    expected: { kind: 'wholeNumber', from: 1, to: plans.length },
  });
}

function readHead(
  { title, period: printed }: PlanText,
  notice: readonly Line[],
  options: DraftOptions,
  doubts: Doubt[],
): Omit<Plan, 'domains' | 'targets' | 'articles'> {
  const period = options.period ?? printed;
  const issuedOn = options.issuedOn ?? findIssueDate(notice);
  if (title === '') doubts.push({ words: '', why: 'noTitle' });
  if (period === undefined) doubts.push({ words: title, why: 'noPeriod', nearest: '2021—2030' });
  const { start } = period ?? usualPeriod;
  if (issuedOn === undefined)
    doubts.push({ words: title, why: 'noIssueDate', nearest: `${start}-01-01` });
  if (options.areaCode === undefined) doubts.push({ words: title, why: 'noAreaCode' });
  return {
    id: options.id,
    name: inChinese(title),
    period: period ?? usualPeriod,
    issuedOn: issuedOn ?? `${start}-01-01`,
    areaCode: options.areaCode ?? '',
    source: title,
  };
}

function composeDomains(
  { domains }: Structure,
  plan: string,
  setting: Setting,
  composer: DraftComposer,
): Domain[] {
  const slugs = new Set<string>();
  return domains.map(({ number, name, goals, measures }): Domain => {
    const known = domainSlugs.find(([word]) => name.includes(word))?.[1];
    const slug = known === undefined || slugs.has(known) ? `domain-${number}` : known;
    slugs.add(slug);
    const id = `${plan}.${slug}`;
    const clauses = (list: Clause['list'], items: readonly DraftItem[]) =>
      items.map((item): Clause => {
        const clause = `${id}.${list[0]}${item.number}`;
        const address = { plan, domain: number, list, item: item.number };
        const count = composer.targets.length;
        readClause(item, { id: clause, address }, setting, composer);
        const targets = composer.targets.slice(count).map((target) => target.id);
        return { id: clause, list, number: item.number, title: inChinese(''), targets };
      });
    return {
      id,
      number,
      name: inChinese(name),
      goals: clauses('goal', goals),
      measures: clauses('measure', measures),
    };
  });
}
