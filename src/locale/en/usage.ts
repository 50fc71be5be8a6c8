type Nearest = string | undefined;

const or = (words: readonly string[]) => words.join(' or ');
const quote = (word: string) => `“${word}”`;
const suggest = (nearest: Nearest) => (nearest === undefined ? '' : `; did you mean ${nearest}?`);
const suggestOr = (nearest: Nearest, what: string, known: readonly string[]) =>
  nearest === undefined ? `; ${what} are ${known.join(', ')}` : suggest(nearest);

/** Usage errors: a pattern for each mistake. */
export const usage = {
  unknownCommand: (found: string, nearest: Nearest, known: readonly string[]) =>
    `Unknown command ${quote(found)}${suggestOr(nearest, 'commands', known)}`,
  unknownOption: (found: string, nearest: Nearest, known: readonly string[]) =>
    `Unknown option ${found}${suggestOr(nearest, 'options', known)}`,
  optionWithoutValue: (option: string) => `--${option} needs a value`,
  notAChoice: (option: string, found: string, choices: readonly string[], nearest: Nearest) =>
    `--${option} is ${or(choices)}, not ${quote(found)}${suggest(nearest)}`,
  notAWholeNumber: (option: string, found: string) =>
    `--${option} is a whole number, not ${quote(found)}`,
  noFiles: (command: string) => `${command} needs at least one file, or - for standard input`,
  notOneFile: (command: string) =>
    `${command} takes one file of JSON lines, or - for standard input`,
  notOneText: (command: string) => `${command} takes one plain text, or - for standard input`,
  noYear: (command: string) => `${command} needs --year`,
  noYearOrStage: () => 'evaluate needs --year, or --stage midterm or final',
  noPlan: (command: string, plans: readonly string[]) => `${command} needs --plan ${or(plans)}`,
  noTarget: () => 'explain needs the id of a target, or the name of an indicator',
  unknownTarget: (found: string, near: readonly string[]) =>
    `Unknown target ${quote(found)}${suggest(near.length === 0 ? undefined : or(near.map(quote)))}`,
  noFolderOrUnit: () =>
    'An assignment gives a file for each unit: name a folder with --out, or one unit with --unit',
  unitWithoutAssignment: () => '--unit needs --assignment, which gives the targets of each unit',
  twoPlansInOneFile: (format: string) =>
    `--format ${format} of two plans makes two files: name one plan with --plan, ` +
    'or a file with --out',
  notTwoPlans: () => 'compare takes two plans: women, children, or files',
  noSuchFile: (file: string) => `No such file: ${file}`,
  isAFolder: (file: string) => `${file} is a folder, not a file`,
  unreadableFile: (file: string, reason: string) => `${file} cannot be read (${reason})`,
  unwritableFile: (file: string, reason: string) => `${file} cannot be written (${reason})`,
  notJson: (file: string, line: number) => `${file} is not JSON (line ${line})`,
  notAPolicy: (file: string) => `${file} is not a policy: it has to be a JSON object`,
};

export type UsageWords = typeof usage;
