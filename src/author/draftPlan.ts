import { deepFreeze } from '../deepFreeze.js';
import { PlansError } from '../errors/PlansError.js';
import {
  type EveryPartOf,
  requireArgument,
  requireOptions,
  yearRange,
} from '../errors/requireArgument.js';
import { isIsoDate } from '../evaluate/calendar/calendar.js';
import type { CatalogueInput } from '../model/Catalogue.js';
import type { Plan } from '../model/Plan.js';
import type { Doubt, PlanDraft } from '../model/PlanDraft.js';
import { namedIndicatorShape } from '../model/shapes.js';
import { assemblePlan } from './assemble.js';
import { asPrinted, DraftComposer } from './draft/composeDraft.js';
import { hasGoals } from './draft/findDomains.js';
import { findIssueDate } from './draft/findIssueDate.js';
import { findPlans, type PlanText } from './draft/findPlans.js';
import { IndicatorNames } from './draft/nameIndicators.js';
import { noteOutside } from './draft/noteOutside.js';
import type { Setting } from './draft/Reading.js';
import { readBaselines } from './draft/readBaselines.js';
import { readClause } from './draft/readClause.js';
import type { DraftItem } from './draft/readItems.js';
import { type Line, readLines } from './draft/readLines.js';
import { type DraftArticle, readStructure, type Structure } from './draft/readStructure.js';
import { domainSlugs, isAboutWomen, placeOf } from './draft/structureWords.js';
import type { ArticleEntry, DomainEntry, PlanHead } from './PlanEntry.js';

/** Facts that the text does not state, and the plan to be read. */
export interface DraftOptions {
  /** The id of the plan, a short word that begins every id in it. */
  readonly id: string;
  /** The known indicators, to which the text may refer by name or alias. */
  readonly catalogue?: Pick<CatalogueInput, 'indicators'> | undefined;
  /** The number of the plan in the text, counted from 1; by default, the first. */
  readonly number?: number | undefined;
  /**
   * The GB/T 2260 code of the area. The default is its name, as in the title of the plan, or `id`
   * if the title names no place.
   */
  readonly areaCode?: string | undefined;
  /** The date of issue as an ISO date; by default, the one in the text. */
  readonly issuedOn?: string | undefined;
  /**
   * The first and the last year, both included. The default is the period in the text, or else 2021
   * to 2030.
   */
  readonly period?: Plan['period'] | undefined;
}

const optionsShape = {
  id: [(id: unknown) => typeof id === 'string' && /^[^\s.]+$/.test(id), { kind: 'word' }],
  'catalogue?': [
    'options',
    { 'plans?': 'objects', 'indicators?': [namedIndicatorShape], 'areas?': 'objects' },
  ],
  'number?': 'number',
  'areaCode?': 'text',
  'issuedOn?': [(date: unknown) => typeof date === 'string' && isIsoDate(date), { kind: 'date' }],
  'period?': { start: 'year', end: 'year' },
} as const satisfies EveryPartOf<DraftOptions>;

/** The period of the plans of this generation, used if a text names none. */
const usualPeriod = { start: 2021, end: 2030 };

/**
 * Reads the official text of a plan into a draft: domains, goals and measures with their printed
 * numbers, and every target with its words, rule, unit, timing, scope and indicator. Anything that
 * the text leaves open becomes a doubt with its words, a code and, unless it concerns the whole
 * plan or its structure, the clause. The title of a clause is the wording of its first target,
 * English fields repeat the Chinese text, and a draft has a date of issue only if the text gives
 * one.
 *
 * @edge The same text and options give the same draft. An indicator that matches none in the
 * catalogue is added to the draft under its printed name. A text may contain several plans:
 * `titles` lists them, and `number` selects one.
 * @throws `PlansError` `notAPlan` if the text has no list of goals; `badYear` for an invalid
 * period; `badArgument`, `badNumber` or `badYear` for any other invalid option.
 * @example
 * ```ts
 * import { catalogue } from '@lipu/plans';
 * import { draftPlan } from '@lipu/plans/author';
 * const text = `某县儿童发展规划（2021—2030年）
 * （一）儿童与健康
 * 主要目标：
 * 1. 婴儿死亡率降至4.5‰以下，新生儿访视率达到95%。
 * 策略措施：
 * 1. 完善儿童保健网络。`;
 * const { plan, doubts } = draftPlan(text, { id: 'county', catalogue });
 * console.log(plan.targets.map(({ id }) => id)[0]); // county.health.g1.infant-mortality-rate
 * console.log(doubts.at(-1)?.why); // bareFigure
 * ```
 */
export function draftPlan(text: string, options: DraftOptions): PlanDraft {
  requireArgument('text', text, 'text');
  requireOptions('options', options, optionsShape);
  const { start, end } = options.period ?? usualPeriod;
  if (end < start)
    throw new PlansError('badYear', {
      what: 'year',
      path: 'options.period.end',
      found: end,
      expected: { ...yearRange, from: start },
    });
  const { notice, plans: all } = findPlans(readLines(text));
  const found = all.filter(({ lines }) => hasGoals(lines));
  const plans = found.length === 0 ? all.slice(0, 1) : found;
  const chosen = choosePlan(plans, options);
  const structure = readStructure(chosen.lines);
  if (structure === undefined)
    throw new PlansError('notAPlan', { what: 'plan', found: chosen.title });
  const doubts: Doubt[] = [];
  const head = readHead(chosen, notice, options, doubts);
  if (plans.length > 1) doubts.push({ words: chosen.title, why: 'severalPlans' });
  doubts.push({ words: '', why: 'untitled' });
  const names = new IndicatorNames(options.catalogue?.indicators ?? []);
  const isOfWomen = isAboutWomen(chosen.title);
  const setting: Setting = { names, period: head.period, isOfWomen };
  const composer = new DraftComposer(head.id, head.period.end);
  const plan = assemblePlan({
    ...head,
    domains: composeDomains(structure, setting, composer),
    articles: structure.articles.map(composeArticle),
  });
  return deepFreeze({
    plan,
    indicators: composer.own,
    baselines: readBaselines(structure.preamble.folded, names, head.period.start),
    doubts: [
      ...doubts,
      ...structure.doubts,
      ...noteOutside(structure, head.period.start),
      ...composer.doubts,
    ],
    titles: plans.map(({ title }) => title),
  });
}

const composeArticle = ({ part, number }: DraftArticle): ArticleEntry => {
  const title = asPrinted(String(number));
  return { part, number, title, summary: title, duties: [] };
};

function choosePlan(plans: readonly PlanText[], { number = 1 }: DraftOptions): PlanText {
  const chosen = plans[number - 1];
  if (chosen !== undefined) return chosen;
  throw new PlansError('badArgument', {
    what: 'argument',
    path: 'options.number',
    found: number,
    expected: { kind: 'oneOf', words: plans.map((_, at) => String(at + 1)) },
  });
}

function readHead(
  { title, period: printed }: PlanText,
  notice: readonly Line[],
  options: DraftOptions,
  doubts: Doubt[],
): Omit<PlanHead, 'name'> & { readonly name: string } {
  const period = options.period ?? printed;
  const issuedOn = options.issuedOn ?? findIssueDate(notice);
  if (title === '') doubts.push({ words: '', why: 'noTitle' });
  if (period === undefined) doubts.push({ words: title, why: 'noPeriod', nearest: '2021—2030' });
  if (issuedOn === undefined) doubts.push({ words: title, why: 'noIssueDate' });
  const place = placeOf(title) || options.id;
  if (options.areaCode === undefined)
    doubts.push({ words: title, why: 'noAreaCode', nearest: place });
  return {
    id: options.id,
    name: title === '' ? options.id : title,
    period: period ?? usualPeriod,
    ...(issuedOn === undefined ? {} : { issuedOn }),
    areaCode: options.areaCode ?? place,
    source: title === '' ? options.id : title,
  };
}

function composeDomains(
  { domains }: Structure,
  setting: Setting,
  composer: DraftComposer,
): DomainEntry[] {
  const slugs = new Set<string>();
  return domains.map(({ number, name, goals, measures }): DomainEntry => {
    const known = domainSlugs.find(([word]) => name.includes(word))?.[1];
    const slug = known === undefined || slugs.has(known) ? `domain-${number}` : known;
    slugs.add(slug);
    const clauses = (letter: 'g' | 'm', items: readonly DraftItem[]) =>
      Object.fromEntries(
        items.map((item) => {
          composer.open(`${slug}.${letter}${item.number}`);
          readClause(item, setting, composer);
          return [item.number, { targets: composer.close() }];
        }),
      );
    return {
      slug,
      number,
      name: name === '' ? slug : name,
      goals: clauses('g', goals),
      measures: clauses('m', measures),
    };
  });
}
