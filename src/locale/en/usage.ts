import { either } from '../../errors/english.js';
import type { LocalizedText } from '../../model/LocalizedText.js';

type Nearest = string | undefined;

const quote = (word: string) => `“${word}”`;
const suggest = (nearest: Nearest) => (nearest === undefined ? '' : `; did you mean ${nearest}?`);
const suggestOr = (nearest: Nearest, what: string, known: readonly string[]) =>
  nearest === undefined ? `; ${what} are ${known.join(', ')}` : suggest(nearest);

/** Why a file could not be read or written, by system error code. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'part of the path is a file, not a folder',
  ENOENT: 'its folder cannot be created',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'another program is using it',
  ETXTBSY: 'another program is using it',
};
const why = (code: string) => reasons[code] ?? code;

/** The usage errors, with a pattern for each mistake. */
export const usage = {
  unknownCommand: (found: string, nearest: Nearest, known: readonly string[]) =>
    `Unknown command ${quote(found)}${suggestOr(nearest, 'commands', known)}`,
  unknownOption: (found: string, nearest: Nearest, known: readonly string[]) =>
    `Unknown option ${found}${suggestOr(nearest, 'options', known)}`,
  optionWithoutValue: (option: string) => `--${option} needs a value`,
  optionTwice: (option: string) => `--${option} is given twice; it takes one value`,
  flagWithValue: (flag: string) => `--${flag} takes no value`,
  notAChoice: (option: string, found: string, choices: readonly string[], nearest: Nearest) =>
    `--${option} must be ${either(choices)}, not ${quote(found)}${suggest(nearest)}`,
  notAWholeNumber: (option: string, found: string) =>
    `--${option} must be a whole number, not ${quote(found)}`,
  unexpectedWord: (found: string) =>
    `${quote(found)} is not expected: the command takes only options; --plan names a plan`,
  unknownEnding: (file: string, endings: readonly string[]) =>
    `The name ${file} must end in ${either(endings.map((ending) => `.${ending}`))}`,
  unknownPlan: (found: string, plans: readonly string[], nearest: Nearest) =>
    `There is no plan ${quote(found)}: a plan is ${plans.join(', ')} or a file${suggest(nearest)}`,
  noFiles: (command: string) => `${command} needs at least one file, or - for standard input`,
  notOneFile: (command: string) =>
    `${command} takes one JSON Lines file (one JSON object per line), or - for standard input`,
  notOneText: (command: string) => `${command} takes one plain-text file, or - for standard input`,
  noYear: (command: string) => `${command} needs --year`,
  noYearOrStage: () => 'evaluate needs --year, or --stage midterm or final',
  noPlan: (command: string, plans: readonly string[]) => `${command} needs --plan ${either(plans)}`,
  noTarget: () => 'explain needs the id of a target, or the name of an indicator',
  unknownTarget: (found: string, near: readonly string[]) =>
    `Unknown target ` +
    `${quote(found)}${suggest(near.length === 0 ? undefined : either(near.map(quote)))}`,
  noFolderOrUnit: () =>
    'With an assignment, each unit gets a file: name a folder with --out, or a unit with --unit',
  unitWithoutAssignment: () => '--unit needs --assignment, which gives the targets of each unit',
  notTogether: (many: string, one: string) => `--${many} and --${one} cannot be combined`,
  parentWithoutPlan: () => '--parent needs --plan: name the plan below it',
  notYears: (found: string) =>
    `--years takes a range such as 2021-2025, or all, not ${quote(found)}`,
  noAreas: () => '--areas takes a list such as 450381,450332, or all',
  noFiguresOf: (area: string, others: readonly LocalizedText[]) =>
    `There are no figures of ${quote(area)}; the figures are of ` +
    others.map(({ en }) => en).join(', '),
  twoPlansInOneFile: (format: string) =>
    `--format ${format} writes one file per plan: name one plan with --plan, ` +
    'or a file with --out',
  documentOnTerminal: () =>
    'A terminal cannot show documents and workbooks: name a file with --out, ' +
    'or redirect the output',
  notAnEvaluation: (file: string) =>
    `${file} is not an evaluation: write one with evaluate --format json`,
  noEvaluationOf: (file: string, plan: string) => `${file} contains no evaluation of ${plan}`,
  notTwoPlans: () => 'compare takes two plans: women, children, or files',
  noSuchFile: (file: string) => `No such file: ${file}`,
  isAFolder: (file: string) => `${file} is a folder, not a file`,
  tooLarge: (file: string, megabytes: number) =>
    `${file === '-' ? 'Standard input' : file} is larger than ${megabytes} MB, the limit`,
  unreadableFile: (file: string, code: string) => `${file} cannot be read: ${why(code)}`,
  unwritableFile: (file: string, code: string) => `${file} cannot be written: ${why(code)}`,
  unwritableOutput: (code: string) => `Standard output cannot be written: ${why(code)}`,
  alreadyExists: (file: string) => `${file} already exists; add --force to replace it`,
  isAnInput: (file: string) =>
    `${file} is an input file and is not overwritten; choose another name`,
  notJson: (file: string, line: number) => `${file} is not JSON (line ${line})`,
  notAPolicy: (file: string) => `${file} is not a policy: it has to be a JSON object`,
};

export type UsageWords = typeof usage;
