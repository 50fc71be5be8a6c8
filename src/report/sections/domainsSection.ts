import { reportWords, texts } from '../../locale/locales.js';
import type { ReportFacts, TargetFacts } from '../ReportFacts.js';
import type { Block } from '../Section.js';
import { describeInBrief } from '../sentences/describeInBrief.js';

/**
 * Writes a paragraph for each domain, with the figures of goals and the names of attained measures.
 */
export function domainsSection(facts: ReportFacts): readonly Block[] {
  const { domains, language } = facts;
  return domains.flatMap(({ name, summary, distinct }, at): Block[] => {
    const said = [summary, ...describeTargets(distinct, facts)];
    const title = reportWords[language].part(at + 1, name);
    return [
      { kind: 'heading', level: 3, text: title },
      { kind: 'paragraph', text: texts[language].sentences(said) },
    ];
  });
}

function describeTargets(targets: readonly TargetFacts[], { names, language }: ReportFacts) {
  const words = reportWords[language];
  const of = (status: TargetFacts['status'], list?: 'goal' | 'measure') =>
    targets.filter(
      (target) => target.status === status && (!list || target.evaluation.clause.list === list),
    );
  const brief = (list: readonly TargetFacts[]) =>
    list.map((target) => describeInBrief(target, names));
  const say = <Item>(items: readonly Item[], write: (items: readonly Item[]) => string) =>
    items.length === 0 ? [] : [write(items)];
  return [
    ...say(brief(of('attained', 'goal')), words.domainAttained),
    ...say(
      of('attained', 'measure').map(({ label }) => label),
      words.domainMeasures,
    ),
    ...say(brief(of('nearlyAttained')), words.domainNearly),
    ...say(brief(of('missed')), words.domainMissed),
  ];
}
