import type { Explanation } from '../../model/Explanation.js';
import type { Indicator } from '../../model/Indicator.js';
import type { LocalizedText } from '../../model/LocalizedText.js';
import type { Plan } from '../../model/Plan.js';
import type { Target } from '../../model/Target.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import { explainRule } from './explainRule.js';
import { explainSteps } from './explainSteps.js';

const timings: Readonly<Record<Target['timing'], (year: number) => LocalizedText>> = {
  reach: (year) => ({ zh: `到${year}年达到`, en: `to be reached by ${year}` }),
  maintain: () => ({ zh: '规划期内每年保持', en: 'to hold in every year of the period' }),
  unstated: (year) => ({
    zh: `原文未写时限，按${year}年`,
    en: `the text says neither reach nor keep; judged for ${year}`,
  }),
};
const scopes: Readonly<Record<Target['scope'], LocalizedText>> = {
  area: { zh: '全域', en: 'the whole area' },
  perTownship: { zh: '每个乡镇', en: 'every township' },
  perInstitution: { zh: '每个机构', en: 'every institution' },
};
const verdicts: Readonly<Record<TargetEvaluation['attainment']['status'], LocalizedText>> = {
  attained: { zh: '达到', en: 'attained' },
  nearlyAttained: { zh: '基本实现', en: 'nearly attained' },
  missed: { zh: '未达到', en: 'missed' },
  notAssessed: { zh: '无法评价', en: 'not assessed' },
};

/** What is explained: a target, the plan that it stands in, and an evaluation of it. */
export interface ExplanationInput {
  readonly target: Target;
  readonly plan: Plan;
  readonly indicator?: Indicator | undefined;
  readonly evaluation: TargetEvaluation;
}

/** Puts an evaluation into the words and the arithmetic that an auditor can redo on paper. */
export function explainEvaluation({
  target,
  plan,
  indicator,
  evaluation,
}: ExplanationInput): Explanation {
  const domain = plan.domains.find((one) => one.number === target.clause.domain);
  const clauses = target.clause.list === 'goal' ? domain?.goals : domain?.measures;
  const clause = clauses?.find((one) => one.number === target.clause.item);
  const none = { zh: target.indicator, en: target.indicator };
  const { attainment, bound } = evaluation;
  const verdict = verdicts[attainment.status];
  const reason = attainment.status === 'notAssessed' ? attainment.reason : undefined;
  const implied = bound
    ? {
        zh: `；${bound.from}为${bound.value}，本指标不高于此`,
        en: `; ${bound.from} is ${bound.value}, and this is at most that`,
      }
    : { zh: '', en: '' };
  return {
    target: target.id,
    clause: {
      id: evaluation.evidence.clause,
      plan: plan.name,
      domain: domain?.name ?? none,
      list:
        target.clause.list === 'goal'
          ? { zh: '主要目标', en: 'goal' }
          : { zh: '策略措施', en: 'measure' },
      number: target.clause.item,
      title: clause?.title ?? none,
    },
    indicator: indicator?.name ?? none,
    wording: target.wording,
    rule: explainRule(target.rule),
    timing: timings[target.timing](target.dueYear),
    scope: scopes[target.scope],
    interpretations: target.interpretations,
    observations: evaluation.evidence.series,
    steps: explainSteps(evaluation),
    verdict: {
      zh: `${verdict.zh}${reason ? `（${reason}）` : ''}${implied.zh}`,
      en: `${verdict.en}${reason ? ` (${reason})` : ''}${implied.en}`,
    },
  };
}
