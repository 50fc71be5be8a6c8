/** The headings of sections, tables and columns of a report. */
export const reportHeadings = {
  section: {
    progress: 'Overall progress',
    domains: 'By domain',
    indicators: 'Main indicators',
    attention: 'Targets missed and warnings',
    parent: 'Targets of the higher-level plan',
    problems: 'Problems',
    advice: 'Recommendations',
    cards: 'Target by target',
    appendix: 'Appendix',
  },
  caption: {
    domains: 'Attainment by domain',
    indicators: 'Main indicators',
    progress: 'Progress against the straight path, and forecast',
    held: 'Attained, held and lost over the period',
    attention: 'Targets missed and warnings, by urgency',
    parent: 'Targets missed in the higher-level plan but not in this plan',
    units: 'Targets by responsible unit',
    evidence: 'Definitions and evidence',
  },
  column: {
    number: 'No.',
    base: (year: number) => `${year} (base)`,
    year: String as (year: number) => string,
    due: (year: number) => `Target ${year}`,
    done: 'Distance covered',
    expected: 'Expected by now',
    forecast: (year: number) => `Forecast ${year}`,
    chance: 'Probability that it meets the target',
    first: 'First met',
    run: 'Years in a row',
    failed: 'Years missed',
    unit: 'Responsible unit',
    lead: 'Of these, as lead',
    definition: 'Definition',
  },
  titles: {
    method: 'Method and policy',
    evidence: 'Definitions and evidence',
    missing: 'Targets not assessed',
    units: 'Responsible units',
    issues: 'Issues in the data',
  },
};

export type ReportHeadings = typeof reportHeadings;
