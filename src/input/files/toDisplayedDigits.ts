import { Decimal, isDecimalString } from '../../quantity/decimal.js';

/** The number of digits that spreadsheets show and compare; a double can need 17. */
export const displayedDigits = 15;

/**
 * Returns a number of a workbook as a spreadsheet shows it. Workbooks store doubles: 97.1 can be
 * stored as 97.099999999999994. The digits that spreadsheets show are those that were entered.
 */
export function toDisplayedDigits(text: string): string {
  const plain: boolean = isDecimalString(text);
  if (plain && text.replace(/\D/g, '').length <= displayedDigits) return text;
  return /^[-+]?\d+(\.\d+)?(e[-+]?\d{1,3})?$/i.test(text)
    ? new Decimal(text).toSignificantDigits(displayedDigits).toFixed()
    : text;
}
