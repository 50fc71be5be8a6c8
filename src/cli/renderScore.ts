import type { Language } from '../locale/makeIssue.js';
import type { PlanScore } from '../model/Score.js';

/** A composite score in one line, never without its coverage and the range that other choices give. */
export function renderScore(score: PlanScore, language: Language): string {
  const { coverage, range, method, aggregation, weights, missing } = score;
  const value = score.status === 'assessed' ? score.score.toFixed(1) : '–';
  const between = range === undefined ? '–' : `${range.low.toFixed(1)}–${range.high.toFixed(1)}`;
  const choice = `${method}, ${aggregation}, ${typeof weights === 'string' ? weights : 'weights'}, ${missing}`;
  return language === 'zh'
    ? `综合得分（${choice}）：${value}；${coverage.all}项中${coverage.scored}项有得分；其他方法与权重下为${between}\n`
    : `Score (${choice}): ${value}; ${coverage.scored} of ${coverage.all} targets scored; ${between} by other methods and weights\n`;
}
