import type { Expected, FileKind } from '../errors/Expected.js';
import type { Issue, IssueCode, SplitField } from '../errors/Issue.js';
import { readComplete } from '../errors/readComplete.js';
import { requireArgument } from '../errors/requireArgument.js';
import { toPlainText } from '../errors/toPlainText.js';
import type { Column } from '../model/Column.js';
import type { Language } from '../model/LocalizedText.js';
import { requireLanguage } from '../model/shapes.js';
import { unitNames } from '../quantity/unitNames.js';
import type { UnitId } from '../quantity/units.js';
import { issueWords as en } from './en/issues.js';
import type { IssueWords, PhraseTools, Remedy } from './IssueWords.js';
import { labels, texts } from './locales.js';
import { writeRivals } from './writeRivals.js';
import { issueWords as zh } from './zh/issues.js';

const issueWords: Readonly<Record<Language, IssueWords>> = { zh, en };

/**
 * Formats an issue as a sentence that states its place: file, sheet, row and column.
 *
 * @throws `PlansError` `badArgument` for an unknown language or an argument of the wrong type.
 * @example
 * ```ts
 * import { parseObservations } from '@lipu/plans/schema';
 * import { formatIssue } from '@lipu/plans/words';
 * const result = parseObservations([{ indicator: 'infant-mortality-rate', year: 2024 }]);
 * const issue = result.ok ? undefined : result.issues[0];
 * if (issue) console.log(formatIssue(issue, 'zh')); // 第1条数据，“数值”列：单元格为空，应为十进制数，如2.70
 * ```
 */
export function formatIssue(issue: Issue, language: Language): string {
  const code = Object.keys(en.sentences);
  requireArgument('issue', issue, { code, 'column?': 'text', 'nearest?': 'text' });
  requireLanguage(language);
  return readComplete('issue', () => write(issue, language));
}

/** The issues about figures that are split by fields. */
const splitCodes: readonly IssueCode[] = ['unused', 'notCompared'];

function write(issue: Issue, language: Language): string {
  const words = issueWords[language];
  const { code, expected, column = '', found = '', figures = [], nearest, year } = issue;
  const tools = toolsOf(words, language);
  const isSplit = splitCodes.includes(code);
  const describe = (part: string) =>
    (isSplit && words.split[part as SplitField]) || tools.word(part);
  // If there is no field, only the total is unused.
  const of = isSplit && issue.of?.length === 0 ? ['total'] : (issue.of ?? []);
  const phrase = expected && writeExpected(expected, words, tools);
  // “Expected an indicator” adds nothing to “unknown indicator”, whereas “expected an id” does.
  const isPlain = code === 'unknownIndicator' && expected?.kind === 'indicator';
  const sentence = words.sentences[code]({
    found:
      expected?.kind === 'atMost' && code === 'tooLarge'
        ? words.limit(found, expected.unit)
        : code === 'incompatibleUnit' || expected?.kind === 'unit'
          ? tools.unitName(found)
          : found,
    year: year === undefined ? '' : String(year),
    of: of.length === 0 ? '' : texts[language].aside(texts[language].list(of.map(describe))),
    figures:
      figures.length === 0 ? '' : `${texts[language].colon}${writeRivals(figures, language)}`,
    expected: phrase ?? '',
    must: expected && phrase && !isPlain ? words.must(phrase, expected.kind) : '',
    unit:
      expected?.kind === 'figure' || expected?.kind === 'range'
        ? tools.unitSymbol(expected.unit ?? '')
        : '',
    nearest: nearest === undefined ? '' : words.didYouMean(nearest),
    column: tools.column(column),
    count: issue.count ?? 0,
    stated: expected?.kind === 'unit' ? tools.unitName(expected.insteadOf ?? '') : '',
    fileKind: Object.hasOwn(words.fileKinds, found) ? words.fileKinds[found as FileKind] : found,
    remedy: remedies[found] ?? 'none',
  });
  const place = placeOf(issue, language, words, tools);
  return place === '' ? sentence : `${place}${words.after}${sentence}`;
}

/** What can be done with files that are not read. */
const remedies: Readonly<Record<string, Remedy | undefined>> = {
  xls95: 'saveAs',
  xlsb: 'saveAs',
  numbers: 'saveAs',
  html: 'saveAs',
  xml: 'saveAs',
  doc: 'copy',
  docx: 'copy',
  pdf: 'copy',
  image: 'copy',
};

/** Returns the heading of a column in a language. */
export const columnLabel = (column: Column, language: Language): string =>
  issueWords[language].column(column);

/** Returns the word for a group or a status in a language; any other word stays as it is. */
export const groupLabel = (word: string, language: Language): string =>
  toolsOf(issueWords[language], language).word(word);

/** Returns the file and the sheet of a table. */
export const placeOfTable = (
  { file, sheet }: Pick<Issue, 'file' | 'sheet'>,
  language: Language,
): readonly string[] => [
  ...(file === undefined ? [] : [toPlainText(file)]),
  ...(sheet === undefined ? [] : [issueWords[language].sheet(sheet)]),
];

/** These sentences name the column themselves. */
const namesColumn: ReadonlySet<Issue['code']> = new Set([
  'unknownColumn',
  'unknownKey',
  'unknownHeading',
  'sharedHeading',
  'notObserved',
  'missingColumn',
]);

function placeOf(
  issue: Issue,
  language: Language,
  words: IssueWords,
  { column: toLabel }: PhraseTools,
): string {
  const { code, row, sheetRow, column } = issue;
  const parts = [...placeOfTable(issue, language)];
  if (row !== undefined) parts.push(words.row(row, sheetRow));
  else if (sheetRow !== undefined) parts.push(words.sheetRow(sheetRow));
  if (column !== undefined && !namesColumn.has(code)) parts.push(words.inColumn(toLabel(column)));
  return parts.join(words.between);
}

function writeExpected(expected: Expected, { phrases }: IssueWords, tools: PhraseTools): string {
  const compose = phrases[expected.kind] as (of: Expected, tools: PhraseTools) => string;
  return compose(expected, tools);
}

function toolsOf({ column }: IssueWords, language: Language): PhraseTools {
  const { group, observationStatus } = labels[language];
  const groups: Readonly<Record<string, string>> = { ...group, ...observationStatus };
  const unitOf = (unit: string) =>
    Object.hasOwn(unitNames, unit) ? unitNames[unit as UnitId] : undefined;
  return {
    unitName: (unit) => unitOf(unit)?.name[language] ?? unit,
    unitSymbol: (unit) => unitOf(unit)?.symbol[language] ?? unit,
    word: (word) =>
      (Object.hasOwn(groups, word) ? groups[word] : unitOf(word)?.name[language]) ?? word,
    column,
  };
}
