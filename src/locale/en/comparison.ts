/** The words for a comparison of two plans. */
export const comparison = {
  indicator: 'Indicator',
  relation: 'Result',
  difference: 'Difference',
  title: (plan: string, other: string) => `${plan} compared with ${other}`,
  count: (relation: string, count: number) => `${count} ${relation}`,
  counts: (counts: readonly string[]) => `${counts.join(', ')}.`,
  due: (year: number) => `by ${year}`,
  reason: (relation: string, reason: string) => `${relation}: ${reason}`,
  target: (rule: string, details: readonly string[]) => `${rule} (${details.join(', ')})`,
};

export type ComparisonWords = typeof comparison;
