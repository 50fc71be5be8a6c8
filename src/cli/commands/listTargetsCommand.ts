import type { IndicatorId } from '../../data/indicators/ids.js';
import { getIndicator } from '../../library/getIndicator.js';
import { listTargets } from '../../library/listTargets.js';
import type { RuleKind } from '../../model/Rule.js';
import { writeCsv } from '../../report/escape.js';
import { describeRule } from '../../report/sentences/describeRule.js';
import type { Io } from '../Io.js';
import { oneOf, readCall, wholeNumber } from '../readCall.js';
import { renderTable } from '../renderTable.js';

export const targetsShape = {
  options: ['plan', 'domain', 'list', 'kind'],
  formats: ['table', 'json', 'csv'],
} as const;
const kinds: readonly RuleKind[] = [
  'atLeast',
  'atMost',
  'around',
  'between',
  'changeFrom',
  'trend',
  'compare',
  'coverage',
];

/** `lipu-plans targets`: the targets of both plans, filtered. */
export function listTargetsCommand(args: readonly string[], io: Io): number {
  const { values, format, language } = readCall(args, targetsShape, io);
  const list = listTargets({
    plan: values['plan'] && oneOf('plan', values['plan'], ['women', 'children']),
    domain: wholeNumber('domain', values['domain']),
    list: values['list'] ? oneOf('list', values['list'], ['goal', 'measure'] as const) : undefined,
    kind: values['kind'] ? oneOf('kind', values['kind'], kinds) : undefined,
  });
  const named = list.map((target) => ({
    ...target,
    name: getIndicator(target.indicator as IndicatorId).name,
  }));
  if (format === 'json') io.out(`${JSON.stringify(named, null, 2)}\n`);
  else {
    const zh = language === 'zh';
    const head = zh
      ? ['编号', '指标', '目标', '时限', '原文']
      : ['id', 'indicator', 'target', 'timing', 'wording'];
    const rows = named.map((target) => [
      target.id,
      target.name[language],
      describeRule(target.rule)[language],
      target.timing,
      target.wording,
    ]);
    io.out(format === 'csv' ? writeCsv([head, ...rows]) : renderTable(head, rows));
  }
  return 0;
}
