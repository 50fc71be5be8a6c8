/**
 * Which results of formulas a workbook contains. Other results are saved as 0, and the program that
 * opens the workbook calculates them.
 */
export type FormulaResults = 'all' | 'numbers' | 'none';

export type ResultKind = 'number' | 'text' | 'boolean' | 'error' | 'empty';

/** The kind of the result of a formula. @source [MS-XLS] 2.5.133 */
export function kindOfResult(view: DataView): ResultKind {
  if (view.getUint16(12, true) !== 0xffff) return 'number';
  const kind = (['text', 'boolean', 'error', 'empty'] as const)[view.getUint8(6)];
  if (kind === undefined) throw new Error('Kind of result');
  return kind;
}

/**
 * The last tokens of formulas that return a number: +, -, *, /, ^, a minus sign, a percent sign.
 */
const arithmetic: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 0x13, 0x14]);
/**
 * SUM, as a token of its own or by its number, and ROUND. @source [MS-XLS] 2.5.198.17, 2.5.198.62
 */
const sumOfRange = 0x19;
const [functionOfAll, functionOfSome] = [1, 2];
const [sum, round] = [4, 27];
/** Each token exists in three classes. */
const isToken = (byte: number, token: number) => byte >= 0x20 && (byte & 0x1f) === token;

/** Whether the 0 that is saved as the result of a formula is its real result. */
export function isCalculatedZero(view: DataView, results: FormulaResults): boolean {
  if (results !== 'numbers') return results === 'all';
  const end = 22 + view.getUint16(20, true);
  const [first, second, last] = [4, 3, 1].map((back) => view.getUint8(end - back)) as [
    number,
    number,
    number,
  ];
  const name = view.getUint16(end - 2, true);
  return (
    arithmetic.has(last) ||
    (first === sumOfRange && second === 0x10) ||
    (isToken(first, functionOfSome) && name === sum) ||
    (isToken(second, functionOfAll) && name === round)
  );
}
