import type { PartsOf } from '../errors/requireArgument.js';
import { languages } from '../model/LocalizedText.js';
import type { Report } from './Report.js';

/** The parts of a report that the writers of documents need. */
export const reportShape = {
  language: languages,
  title: 'text',
  libraryVersion: 'text',
  year: 'number',
  area: { name: 'text' },
  cover: { titleLines: 'texts', subtitle: 'text', lines: 'texts' },
  notes: 'texts',
  sections: 'objects',
} as const satisfies PartsOf<Report>;
