import type { Aggregation, PlanScore } from '../../model/Score.js';
import { counted } from './text.js';

/** Command-line output other than results: tables, counts and notices. */
export const commandLine = {
  program: (message: string) => `lipu-plans: ${message}\n`,
  internalError: (message: string) =>
    `Internal error (${message}); please report it with the command that you ran`,
  reading: (file: string) => `Reading ${file} …\n`,
  written: (path: string) => `Wrote ${path}\n`,
  writtenRows: (path: string, rows: number) => `Wrote ${path}: ${counted(rows, 'row')}\n`,
  targets: {
    id: 'id',
    indicator: 'indicator',
    target: 'target',
    timing: 'timing',
    wording: 'wording',
  },
  indicators: { id: 'id', name: 'name', unit: 'unit', population: 'population', sdg: 'SDG' },
  check: {
    file: 'file',
    good: 'valid',
    errors: 'errors',
    notices: 'notices',
    unmatched: 'Names that match no indicator:',
    progress: (file: string, percent: number, good: number) =>
      `${file}: ${percent}%, ${counted(good, 'valid observation')}`,
    counts: (files: number, good: number, errors: number, notices: number) =>
      `${counted(files, 'file')}: ${counted(good, 'valid observation')}, ` +
      `${counted(errors, 'error')}, ${counted(notices, 'notice')}`,
  },
  evaluate: {
    counts: (facts: {
      readonly total: number;
      readonly attained: number;
      readonly nearlyAttained: number;
      readonly missed: number;
      readonly notAssessed: number;
    }) =>
      `${counted(facts.total, 'target')}: ${facts.attained} attained, ` +
      `${facts.nearlyAttained} nearly attained, ` +
      `${facts.missed} missed, ${facts.notAssessed} not assessed`,
    compliance: (rate: string, numerator: number, monitorable: number, all: number) =>
      `Compliance rate: ${rate} (${numerator} attained of ${monitorable} assessed; ` +
      `${counted(all, 'target')} in all)`,
    noEffect: (option: string, format?: string) =>
      `· --${option} has no effect ` +
      `${format === undefined ? 'without --areas' : `with --format ${format}`}\n`,
    manyColumns: [
      'plan',
      'area',
      'year',
      'stage',
      'attained',
      'nearly attained',
      'missed',
      'not assessed',
      'rate',
    ] as readonly string[],
    warnings: (count: number) => `Warnings (${count}):`,
    warning: (facts: {
      readonly urgency: string;
      readonly warning: string;
      readonly name: string;
      readonly sentence: string;
    }) => `  [${facts.urgency}] ${facts.name}, ${facts.warning}: ${facts.sentence}`,
    moreWarnings: (count: number) => `  … and ${count} more; --all lists them`,
    silentCounts: (counts: string) => `Not assessed: ${counts}; --all lists them`,
    silentCount: (reason: string, count: number) => `${reason} (${count})`,
    silent: (count: number) =>
      `Targets not in the table (${count}, including those that repeat another):`,
    silentDomain: (domain: string, count: number, names: string) =>
      `  ${domain} (${count}): ${names}`,
    aggregation: {
      arithmetic: 'arithmetic mean',
      geometric: 'geometric mean',
    } as Readonly<Record<Aggregation, string>>,
    weights: {
      equal: 'equal weights',
      domains: 'equal weight for each domain',
      own: 'custom weights',
    },
    missingScores: {
      exclude: 'without targets that could not be assessed',
      zero: 'a target that could not be assessed counts as 0',
      refuse: 'only if every target could be assessed',
    } as Readonly<Record<PlanScore['missing'], string>>,
    score: (facts: {
      readonly choice: string;
      readonly score: string;
      readonly scored: number;
      readonly all: number;
      readonly range: string;
    }) =>
      `Score (${facts.choice}): ${facts.score}; ${facts.scored} of ${facts.all} targets scored; ` +
      `${facts.range} with other methods and weights`,
    errors: (count: number) =>
      `${count} ${count === 1 ? 'error' : 'errors'}; the data concerned were left out of the ` +
      'evaluation\n',
  },
  unassigned: (count: number) =>
    `${count} ${count === 1 ? 'target has' : 'targets have'} no responsible unit:\n`,
  draft: {
    read: (title: string, titles: readonly string[]) =>
      titles.length > 1 ? `${title} (of ${titles.length}: ${titles.join(', ')})` : title,
    counts: (facts: {
      readonly domains: number;
      readonly goals: number;
      readonly measures: number;
      readonly targets: number;
      readonly own: number;
      readonly baselines: number;
    }) =>
      [
        `${counted(facts.domains, 'domain')}, ${counted(facts.goals, 'goal')}, `,
        `${counted(facts.measures, 'measure')}; ${counted(facts.targets, 'target')}, `,
        `${counted(facts.own, 'indicator')} defined by the plan itself, `,
        counted(facts.baselines, 'baseline figure'),
      ].join(''),
    doubts: (count: number) => `Doubts (${count}), by kind:`,
    kind: (title: string, count: number) => `  ${title} (${count})`,
    notText: (file: string) =>
      `${file} is not plain text; open it in the program that it was written with and save it as ` +
      `plain text (.txt, UTF-8)\n`,
  },
  notJson: 'not JSON',
  line: (file: string, line: number, message: string) => `${file}: line ${line}: ${message}\n`,
};

export type CommandLineWords = typeof commandLine;
