import type { Article, DutyTime } from '../../model/Plan.js';
import type { PlanColumn, PlanRowKind } from '../../model/PlanTable.js';
import type { Extent, GapMeasure, Relation, TrendDirection } from '../../model/Rule.js';

/** The headings and words of a plan table. */
export interface PlanTableWords {
  readonly sheet: string;
  readonly columns: Readonly<Record<PlanColumn, string>>;
  readonly row: Readonly<Record<PlanRowKind, string>>;
  readonly direction: Readonly<Record<TrendDirection | Extent | Relation, string>>;
  readonly tolerance: Readonly<Record<'hold' | 'basically', string>>;
  readonly gap: Readonly<Record<GapMeasure, string>>;
  readonly part: Readonly<Record<Article['part'], string>>;
  readonly when: Readonly<Record<DutyTime, string>>;
}

export const planTable: PlanTableWords = {
  sheet: 'plan',
  columns: {
    row: 'row',
    domain: 'domain',
    list: 'list',
    number: 'number',
    slug: 'slug',
    name: 'name (Chinese)',
    nameEn: 'name (English)',
    indicator: 'indicator',
    rule: 'rule',
    value: 'value',
    max: 'upper end',
    unit: 'unit',
    direction: 'direction',
    base: 'base year',
    tolerance: 'tolerance',
    timing: 'timing',
    dueYear: 'due year',
    scope: 'scope',
    sex: 'sex',
    wording: 'wording',
    boundWord: 'bound word',
    interpretations: 'interpretations',
    components: 'components',
    restates: 'restates',
    reference: 'compared with (Chinese)',
    referenceEn: 'compared with (English)',
    referenceIndicator: 'compared with indicator',
    across: 'gap across',
    gap: 'gap measure',
    text: 'explanation (Chinese)',
    textEn: 'explanation (English)',
    source: 'source',
    parent: 'higher-level plan',
    area: 'area',
    issuedOn: 'issued on',
    actor: 'actor (Chinese)',
    actorEn: 'actor (English)',
    recipient: 'recipient (Chinese)',
    recipientEn: 'recipient (English)',
    when: 'when',
    assumption: 'assumption (Chinese)',
    assumptionEn: 'assumption (English)',
    aliases: 'aliases',
    aliasesOfSex: 'aliases where the sex is stated',
    residence: 'residence',
    suspectAbove: 'to be checked above',
    within: 'included in indicator',
    sdg: 'SDG indicators',
    scale: 'scale',
    population: 'population (Chinese)',
    populationEn: 'population (English)',
    numerator: 'numerator (Chinese)',
    numeratorEn: 'numerator (English)',
    numeratorAliases: 'numerator aliases',
    denominator: 'denominator (Chinese)',
    denominatorEn: 'denominator (English)',
    denominatorAliases: 'denominator aliases',
  },
  row: {
    plan: 'plan',
    indicator: 'indicator',
    interpretation: 'interpretation',
    domain: 'domain',
    clause: 'clause',
    target: 'target',
    notTarget: 'not a target',
    statistic: 'statistic',
    article: 'article',
    duty: 'duty',
  },
  direction: {
    up: 'up',
    down: 'down',
    slowing: 'slowing',
    none: 'none',
    all: 'all',
    atLeast: 'not below',
    matches: 'in line with',
    narrows: 'narrower',
  },
  tolerance: { hold: 'hold or better', basically: 'basically' },
  gap: { difference: 'difference', ratio: 'ratio' },
  part: { implementation: 'implementation', monitoring: 'monitoring' },
  when: {
    withinOneMonth: 'within a month',
    yearly: 'yearly',
    midterm: 'mid-term',
    final: 'final',
    promptly: 'promptly',
    regularly: 'regularly',
    ongoing: 'ongoing',
    once: 'once',
  },
};
