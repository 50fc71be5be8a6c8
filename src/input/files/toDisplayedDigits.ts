import { Decimal, isDecimalString } from '../../quantity/decimal.js';

/** The digits of a number that spreadsheets show and compare; a double can need 17. */
export const displayedDigits = 15;

/**
 * A number of a workbook as a spreadsheet shows it. Workbooks store doubles: 97.1 can be stored as
 * 97.099999999999994. The digits that spreadsheets show are what was entered.
 */
export function toDisplayedDigits(text: string): string {
  const plain: boolean = isDecimalString(text);
  if (plain && text.replace(/\D/g, '').length <= displayedDigits) return text;
  return /^[-+]?\d+(\.\d+)?(e[-+]?\d{1,3})?$/i.test(text)
    ? new Decimal(text).toSignificantDigits(displayedDigits).toFixed()
    : text;
}
