import { counted } from './text.js';

/** Writes a number of targets. */
export const targets = (count: number): string => counted(count, 'target');

/** Report sentences on a whole plan, or on any selection of its targets. */
export const overview = {
  rate: (rate: string, numerator: number, denominator: number) =>
    `${rate}% (${numerator}/${denominator})`,
  countsOf: {
    plan: (name: string, _year: number) => name,
    goal: 'Goals',
    measure: 'Measures',
    domain: 'This domain',
    unit: 'This unit',
  },
  counts: (facts: {
    readonly subject: string;
    readonly total: number;
    readonly monitorable: number;
    readonly attained: number;
    readonly nearlyAttained: number;
    readonly missed: number;
    readonly notAssessed: number;
    readonly rate: string;
    readonly rateWithNearly: string;
  }) =>
    [
      `${facts.subject}: ${targets(facts.total)}, ${facts.monitorable} assessed: `,
      `${facts.attained} attained, `,
      facts.nearlyAttained === 0 ? '' : `${facts.nearlyAttained} nearly attained, `,
      `${facts.missed} missed. Compliance rate ${facts.rate}`,
      facts.nearlyAttained === 0 ? '' : `; ${facts.rateWithNearly} with those nearly attained`,
      facts.notAssessed === 0
        ? '.'
        : `. ${facts.notAssessed} could not be assessed and ` +
          `${facts.notAssessed === 1 ? 'is' : 'are'} not in the denominator.`,
    ].join(''),
  noCounts: (subject: string, total: number) =>
    `${subject}: ${targets(total)}, ${total === 1 ? 'which cannot' : 'none of which can'} ` +
    'be assessed; there is no compliance rate.',

  noCatalogue: 'Ids are shown instead of names because no `catalogue` was given.',
  notInCatalogue: 'Ids are shown instead of names that the `catalogue` does not contain.',
  otherArea: (area: string, home: string) =>
    `The figures are for ${area}, but the targets are those of a plan for ${home}: a ` +
    `comparison for reference, ` +
    `not an evaluation of that area’s own plan.`,
  issueCount: (errors: number, notices: number) =>
    `The data raised ${[
      ...(errors === 0 ? [] : [`${errors} ${errors === 1 ? 'error' : 'errors'}`]),
      ...(notices === 0 ? [] : [`${notices} ${notices === 1 ? 'notice' : 'notices'}`]),
    ].join(' and ')}, listed in the appendix.`,
};

export type OverviewWords = typeof overview;
