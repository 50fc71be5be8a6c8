const suggest = (nearest: string | undefined) =>
  nearest === undefined ? '' : `; did you mean ${nearest}?`;
const or = (words: readonly string[]) => words.join(' or ');

/** A command that was called the wrong way: a pattern for each mistake. */
export const usage = {
  unknownCommand: (facts: {
    readonly found: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  }) =>
    `Unknown command “${facts.found}”${facts.nearest === undefined ? `; commands are ${facts.known.join(', ')}` : suggest(facts.nearest)}`,
  unknownOption: (facts: {
    readonly found: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  }) =>
    `Unknown option ${facts.found}${facts.nearest === undefined ? `; options are ${facts.known.join(', ')}` : suggest(facts.nearest)}`,
  optionWithoutValue: (facts: { readonly option: string }) => `--${facts.option} needs a value`,
  notAChoice: (facts: {
    readonly option: string;
    readonly found: string;
    readonly choices: readonly string[];
    readonly nearest: string | undefined;
  }) => `--${facts.option} is ${or(facts.choices)}, not “${facts.found}”${suggest(facts.nearest)}`,
  notAWholeNumber: (facts: { readonly option: string; readonly found: string }) =>
    `--${facts.option} is a whole number, not “${facts.found}”`,
  noFiles: (facts: { readonly command: string }) =>
    `${facts.command} needs at least one file, or - for standard input`,
  notOneFile: (facts: { readonly command: string }) =>
    `${facts.command} takes one file of JSON lines, or - for standard input`,
  noYear: (facts: { readonly command: string }) => `${facts.command} needs --year`,
  noYearOrStage: () => 'evaluate needs --year, or --stage midterm or final',
  noPlan: (facts: { readonly command: string; readonly plans: readonly string[] }) =>
    `${facts.command} needs --plan ${or(facts.plans)}`,
  noTarget: () => 'explain needs the id of a target, or the name of an indicator',
  unknownTarget: (facts: { readonly found: string; readonly nearest: readonly string[] }) =>
    `Unknown target “${facts.found}”${suggest(facts.nearest.length === 0 ? undefined : facts.nearest.map((name) => `“${name}”`).join(' or '))}`,
  noFolderOrUnit: () =>
    'An assignment gives a file for each unit: name a folder with --out, or one unit with --unit',
  unitWithoutAssignment: () => '--unit needs --assignment, which says what the unit answers for',
  twoPlansInOneFile: (facts: { readonly format: string }) =>
    `--format ${facts.format} of two plans makes two files: name one plan with --plan, or a file with --out`,
  noSuchFile: (facts: { readonly file: string }) => `No such file: ${facts.file}`,
  isAFolder: (facts: { readonly file: string }) => `${facts.file} is a folder, not a file`,
  unreadableFile: (facts: { readonly file: string; readonly reason: string }) =>
    `${facts.file} cannot be read (${facts.reason})`,
  unwritableFile: (facts: { readonly file: string; readonly reason: string }) =>
    `${facts.file} cannot be written (${facts.reason})`,
  notJson: (facts: { readonly file: string; readonly reason: string }) =>
    `${facts.file} is not JSON (${facts.reason})`,
  notAPolicy: (facts: { readonly file: string }) =>
    `${facts.file} is not a policy: it has to be a JSON object`,
};

export type UsageWords = typeof usage;
/** Every mistake that a command line can make. */
export type UsageCode = keyof UsageWords;
/** What is known about a mistake. */
export type UsageFacts<Code extends UsageCode> = Parameters<UsageWords[Code]>;
