import { findNearest } from '../errors/findNearest.js';
import { PlansError } from '../errors/PlansError.js';
import { type CommandName, commandNames } from '../locale/commandNames.js';
import { formatError } from '../locale/formatError.js';
import { commandLines, helps, usages } from '../locale/locales.js';
import { version } from '../version.js';
import { checkCommand } from './commands/checkCommand.js';
import { compareCommand } from './commands/compareCommand.js';
import { draftCommand } from './commands/draftCommand.js';
import { evaluateCommand } from './commands/evaluateCommand.js';
import { explainCommand } from './commands/explainCommand.js';
import { listIndicatorsCommand } from './commands/listIndicatorsCommand.js';
import { listTargetsCommand } from './commands/listTargetsCommand.js';
import { methodsCommand } from './commands/methodsCommand.js';
import { templateCommand } from './commands/templateCommand.js';
import type { Io } from './Io.js';
import { UsageError } from './Io.js';
import { readLanguage } from './readCall.js';
import { toTerminal } from './toTerminal.js';

const commands: Readonly<
  Record<CommandName, (args: readonly string[], io: Io) => number | Promise<number>>
> = {
  targets: listTargetsCommand,
  indicators: listIndicatorsCommand,
  check: checkCommand,
  evaluate: evaluateCommand,
  template: templateCommand,
  methods: methodsCommand,
  explain: explainCommand,
  draft: draftCommand,
  compare: compareCommand,
};

/**
 * Runs a command line and gives its exit code: 0 success, 1 invalid data, 2 usage error. Users
 * never see a stack trace.
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
    return await commands[command](args, guarded);
  } catch (error) {
    const words = commandLines[language];
    guarded.err(
      words.program(
        error instanceof UsageError
          ? error.say(usages[language])
          : error instanceof PlansError
            ? formatError(error, language)
            : words.internalError(error instanceof Error ? error.message : String(error)),
      ),
    );
    return error instanceof UsageError ? error.exitCode : 2;
  }
}

/**
 * The environment of a command, made safe in one place: what is printed holds no character that a
 * terminal obeys, and what is written is never one of the files that were read.
 */
function guard(io: Io, args: readonly string[]): Io {
  const inputs: string[] = [];
  return {
    ...io,
    readFile: (path) => {
      inputs.push(path);
      return io.readFile(path);
    },
    writeFile: (path, content) =>
      io.writeFile(path, content, { inputs, isForced: args.includes('--force') }),
    out: (text) => io.out(typeof text === 'string' ? toTerminal(text) : text),
    err: (text) => io.err(toTerminal(text)),
  };
}

function readCommand(found: string): CommandName {
  const command = commandNames.find((name) => name === found);
  if (command !== undefined) return command;
  const nearest = findNearest(found, commandNames);
  throw new UsageError((say) => say.unknownCommand(found, nearest, commandNames));
}
