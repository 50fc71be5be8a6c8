import { findNearest } from '../errors/findNearest.js';
import { PlansError } from '../errors/PlansError.js';
import { toPlainText } from '../errors/toPlainText.js';
import { type CommandName, commandNames } from '../locale/commandNames.js';
import { formatError } from '../locale/formatError.js';
import { commandLines, helps, usages } from '../locale/locales.js';
import { version } from '../version.js';
import type { Io } from './Io.js';
import { UsageError } from './Io.js';
import { readLanguage } from './readCall.js';
import { toTerminal } from './toTerminal.js';

type Command = (args: readonly string[], io: Io) => number | Promise<number>;

/** Each command is loaded only when it is called, without the modules of the others. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  targets: async () => (await import('./commands/listTargetsCommand.js')).listTargetsCommand,
  indicators: async () =>
    (await import('./commands/listIndicatorsCommand.js')).listIndicatorsCommand,
  check: async () => (await import('./commands/checkCommand.js')).checkCommand,
  evaluate: async () => (await import('./commands/evaluateCommand.js')).evaluateCommand,
  template: async () => (await import('./commands/templateCommand.js')).templateCommand,
  methods: async () => (await import('./commands/methodsCommand.js')).methodsCommand,
  explain: async () => (await import('./commands/explainCommand.js')).explainCommand,
  draft: async () => (await import('./commands/draftCommand.js')).draftCommand,
  compare: async () => (await import('./commands/compareCommand.js')).compareCommand,
};

/**
 * Runs a command line and returns its exit code: 0 for success, 1 for invalid data, 2 for a usage
 * error. Users never see a stack trace.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv;
  const guarded = guard(io, args);
  const language = readLanguage(argv, io.locale);
  const help = helps[language];
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      io.out(help.overview);
      return name === undefined ? 2 : 0;
    }
    if (name === '--version' || name === '-v') {
      io.out(`${version}\n`);
      return 0;
    }
    const command = readCommand(name);
    if (args.includes('--help') || args.includes('-h')) {
      io.out(help[command]);
      return 0;
    }
    const runCommand = await commands[command]();
    return await runCommand(args, guarded);
  } catch (error) {
    const words = commandLines[language];
    guarded.err(
      words.program(
        error instanceof UsageError
          ? toPlainText(error.say(usages[language]))
          : error instanceof PlansError
            ? formatError(inOptions(error), language)
            : words.internalError(error instanceof Error ? error.message : String(error)),
      ),
    );
    return error instanceof UsageError ? error.exitCode : 2;
  }
}

/**
 * Replaces the path in the error of a function with the option of the command line: `options.year`
 * becomes `--year`, `options.defaults.year` becomes `--default-year`, and `options.previous.year`
 * becomes “--previous: year”.
 */
function inOptions(error: PlansError): PlansError {
  const [, part, name, field] =
    /^(?:options|filter)\.(?:(default)s\.)?([a-zA-Z]+)(?:\.([a-zA-Z]+))?$/.exec(error.path ?? '') ??
    [];
  if (name === undefined) return error;
  const word = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const option = part === undefined ? `--${word}` : `--${part}-${word}`;
  const path = field === undefined ? option : `${option}: ${field}`;
  return new PlansError(error.code, { ...error, path });
}

/** Standard input can be a file too: `< figures.csv`. */
const standardInput = 0;

/**
 * Guards the environment of a command: output contains no control characters, and no file that was
 * read is overwritten.
 */
function guard(io: Io, args: readonly string[]): Io {
  const inputs: (string | number)[] = [];
  const terms = { inputs, isForced: args.includes('--force') };
  return {
    ...io,
    readFile: (path) => {
      inputs.push(path);
      return io.readFile(path);
    },
    openFile: (path) => {
      inputs.push(path);
      return io.openFile(path);
    },
    readInput: () => {
      inputs.push(standardInput);
      return io.readInput();
    },
    checkOutput: (path) => io.checkOutput(path, terms),
    writeFile: (path, content) => io.writeFile(path, content, terms),
    out: (content) => {
      if (typeof content === 'string') return io.out(toTerminal(content));
      if (io.width !== undefined && isPacked(content))
        throw new UsageError((say) => say.documentOnTerminal());
      return io.out(content);
    },
    // A line of progress begins with a carriage return, so that it replaces the line before it.
    err: (text) =>
      io.err(text.startsWith('\r') ? `\r${toTerminal(text.slice(1))}` : toTerminal(text)),
  };
}

/** Whether bytes are those of a document or a workbook, which are ZIP archives. */
const isPacked = (bytes: Uint8Array) => [0x50, 0x4b, 3, 4].every((byte, at) => bytes[at] === byte);

function readCommand(found: string): CommandName {
  const command = commandNames.find((name) => name === found);
  if (command !== undefined) return command;
  const nearest = findNearest(found, commandNames);
  throw new UsageError((say) => say.unknownCommand(found, nearest, commandNames));
}
