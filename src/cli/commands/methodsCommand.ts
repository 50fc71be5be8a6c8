import { PlansError } from '../../errors/PlansError.js';
import { formatError } from '../../locale/formatError.js';
import { commandLines } from '../../locale/locales.js';
import { compareMethods } from '../../methods/compareMethods.js';
import type { MethodInput } from '../../methods/MethodInput.js';
import type { Language } from '../../model/LocalizedText.js';
import { readBytes } from '../files.js';
import type { Io } from '../Io.js';
import { UsageError } from '../Io.js';
import { readCall } from '../readCall.js';
import { toJson } from '../toTerminal.js';

export const methodsShape = { options: [] } as const;

/**
 * `lipu-plans methods FILE`: reads and writes JSON lines. An invalid line is reported and skipped.
 */
export async function methodsCommand(args: readonly string[], io: Io): Promise<number> {
  const { files, language } = readCall(args, methodsShape, io);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    throw new UsageError((say) => say.notOneFile('methods'));
  const lines = new TextDecoder().decode(await readBytes(file, io)).split('\n');
  let failed = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const result = compareLine(line, language);
    if (typeof result === 'string') {
      failed += 1;
      io.err(commandLines[language].line(file, index + 1, result));
    } else io.out(`${toJson(result)}\n`);
  }
  return failed > 0 ? 1 : 0;
}

function compareLine(line: string, language: Language): object | string {
  try {
    const input: unknown = JSON.parse(line);
    const hasId = typeof input === 'object' && input !== null && 'id' in input;
    return { ...(hasId ? { id: input.id } : {}), ...compareMethods(input as MethodInput) };
  } catch (error) {
    if (error instanceof PlansError) return formatError(error, language);
    if (error instanceof SyntaxError) return commandLines[language].notJson;
    throw error;
  }
}
