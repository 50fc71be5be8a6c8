import { commandLines } from '../locale/locales.js';
import type { Io } from './Io.js';
import type { Call } from './readCall.js';

const reports = ['md', 'html', 'docx', 'xlsx'];
/**
 * The formats of `evaluate` that an option affects; an option that is not listed affects all
 * formats.
 */
const formatsOf: Readonly<Record<string, readonly string[]>> = {
  all: ['table'],
  method: ['table', 'json'],
  form: reports,
  previous: reports,
  assignment: reports,
  'compare-areas': reports,
  parent: ['table', ...reports],
};

/** Reports the options that have no effect on the evaluation of one area and year. */
export function reportUnused({ values, format, language }: Call, io: Io): void {
  const words = commandLines[language].evaluate;
  for (const [option, formats] of Object.entries(formatsOf))
    if (values[option] !== undefined && !formats.includes(format))
      io.err(words.noEffect(option, format));
  if (values['workers'] !== undefined) io.err(words.noEffect('workers'));
}
