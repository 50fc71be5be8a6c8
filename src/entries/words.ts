/**
 * Chinese and English text for results: labels, rules, quantities, estimates, changes, reasons,
 * issues and errors. It contains no plan data and no validators.
 *
 * @module \@lipu/plans/words
 */
export type { Labels } from '../locale/en/labels.js';
export type { RuleForm } from '../locale/en/rules.js';
export { formatChange } from '../locale/formatChange.js';
export { formatError } from '../locale/formatError.js';
export { formatEstimate } from '../locale/formatEstimate.js';
export { formatIssue } from '../locale/formatIssue.js';
export { formatMargin } from '../locale/formatMargin.js';
export { formatQuantity } from '../locale/formatQuantity.js';
export { formatReason } from '../locale/formatReason.js';
export { formatRule } from '../locale/formatRule.js';
export { formatTableAccount } from '../locale/formatTableAccount.js';
export { labels } from '../locale/locales.js';
