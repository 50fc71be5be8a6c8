import { readComplete } from '../errors/readComplete.js';
import { requireArgument, requireOptions } from '../errors/requireArgument.js';
import type { Bytes } from '../model/Bytes.js';
import { type Language, languages } from '../model/LocalizedText.js';
import { byteOrderMark, writeCsv } from '../report/escape.js';
import { layOut } from './layOut.js';
import { type Template, templateShape } from './Template.js';

export const templateFormats = ['csv', 'xlsx'] as const;
/** Options for writing a template to a file. */
export interface WriteTemplateOptions {
  readonly format: (typeof templateFormats)[number];
  readonly language: Language;
}

/**
 * Writes a template as the bytes of a file: a workbook with a sheet for each part, or one table as
 * CSV. `readObservations` reads the completed file.
 *
 * @edge The rows that a unit supports are only in the workbook.
 * @throws `PlansError` `badArgument` for invalid options or an argument that is not a template.
 * @example
 * ```ts
 * import { catalogue, womenPlan } from '@lipu/plans';
 * import { buildTemplate, writeTemplate } from '@lipu/plans/report';
 * const template = buildTemplate(womenPlan, { catalogue, year: 2025 });
 * const bytes = await writeTemplate(template, { format: 'csv', language: 'zh' });
 * console.log(new TextDecoder().decode(bytes).slice(0, 10)); // 指标名称,指标编号,
 * ```
 */
export async function writeTemplate(
  template: Template,
  options: WriteTemplateOptions,
): Promise<Bytes> {
  requireArgument('template', template, templateShape);
  requireOptions('options', options, { format: templateFormats, language: languages });
  return readComplete('template', () => write(template, options));
}

async function write(
  template: Template,
  { format, language }: WriteTemplateOptions,
): Promise<Bytes> {
  if (format === 'csv') {
    const { header, cells } = layOut(template.rows, template, language, true);
    return new TextEncoder().encode(byteOrderMark + writeCsv([header, ...cells]));
  }
  // The workbook writer is loaded only if a workbook is written.
  const { writeWorkbook } = await import('./writeWorkbook.js');
  return writeWorkbook(template, language);
}
