import { Decimal, isDecimalString } from '../../quantity/decimal.js';

const shown = 15;

/**
 * A number of a workbook as a spreadsheet shows it. Workbooks hold doubles: 97.1 can be stored as
 * 97.099999999999994. Spreadsheets show and compare 15 digits, so these are what was entered.
 */
export function toDisplayedDigits(text: string): string {
  const plain: boolean = isDecimalString(text);
  if (plain && text.replace(/\D/g, '').length <= shown) return text;
  return /^[-+]?\d+(\.\d+)?(e[-+]?\d{1,3})?$/i.test(text)
    ? new Decimal(text).toSignificantDigits(shown).toFixed()
    : text;
}
