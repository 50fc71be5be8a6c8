import { findNearest } from '../errors/findNearest.js';
import { PlansError } from '../errors/PlansError.js';
import { formatError } from '../locale/formatError.js';
import { version } from '../version.js';
import { checkCommand } from './commands/checkCommand.js';
import { evaluateCommand } from './commands/evaluateCommand.js';
import { explainCommand } from './commands/explainCommand.js';
import { listIndicatorsCommand } from './commands/listIndicatorsCommand.js';
import { listTargetsCommand } from './commands/listTargetsCommand.js';
import { methodsCommand } from './commands/methodsCommand.js';
import { templateCommand } from './commands/templateCommand.js';
import { type CommandName, commandNames, help } from './help.js';
import type { Io } from './Io.js';
import { UsageError } from './Io.js';

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
};

/** Runs a command line and gives its exit code: 0 done, 1 bad data, 2 bad usage. No stack trace reaches a user. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv;
  const asked = argv.indexOf('--lang');
  const language =
    (argv[asked + 1] === 'zh' || argv[asked + 1] === 'en') && asked >= 0
      ? (argv[asked + 1] as 'zh' | 'en')
      : /^zh/i.test(io.locale)
        ? 'zh'
        : 'en';
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      io.out(help[language].overview);
      return name === undefined ? 2 : 0;
    }
    if (name === '--version' || name === '-v') {
      io.out(`${version}\n`);
      return 0;
    }
    const command = commandNames.find((one) => one === name);
    if (command === undefined) {
      const nearest = findNearest(name, commandNames);
      throw new UsageError(
        `There is no command “${name}”${nearest ? `; did you mean ${nearest}?` : `; there is ${commandNames.join(', ')}`}`,
      );
    }
    if (args.includes('--help') || args.includes('-h')) {
      io.out(help[language][command]);
      return 0;
    }
    return await commands[command](args, io);
  } catch (error) {
    if (error instanceof UsageError || error instanceof PlansError) {
      io.err(
        `lipu-plans: ${error instanceof PlansError ? formatError(error, language) : error.message}\n`,
      );
      return 2;
    }
    io.err(
      `lipu-plans: this should not have happened (${error instanceof Error ? error.message : String(error)}); please report it with the command that you ran\n`,
    );
    return 2;
  }
}
