import type { PartsOf } from '../errors/requireArgument.js';
import { languages } from '../model/LocalizedText.js';
import { type Report, reportForms } from './Report.js';

/** The parts of a report that its formats need. */
export const reportShape = {
  language: languages,
  form: reportForms,
  title: 'text',
  libraryVersion: 'text',
  year: 'number',
  area: { name: 'text' },
  cover: { titleLines: 'texts', subtitle: 'text', lines: 'texts' },
  notes: 'texts',
  sections: 'objects',
} as const satisfies PartsOf<Report>;

/** Whether a value is a report rather than an evaluation. */
export const isReport = (value: unknown): value is Report =>
  typeof value === 'object' && value !== null && 'sections' in value;
