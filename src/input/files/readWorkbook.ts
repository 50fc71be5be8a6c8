import type { FileKind } from '../../errors/Expected.js';
import type { IssueCollector } from '../IssueCollector.js';
import { readable, workbook } from './formats.js';
import { type CellCount, GridBuilder } from './GridBuilder.js';
import { readOds } from './readOds.js';
import { readSheet } from './readSheet.js';
import { readStyles } from './readStyles.js';
import { reportDamage } from './reportDamage.js';
import { readSharedTexts } from './richText.js';
import { loadXmlWalker, type WalkXml } from './walkXml.js';
import {
  chooseSheets,
  findParts,
  type Sheet,
  type SheetOptions,
  type WorkbookParts,
} from './workbookParts.js';
import { type Archive, openZip } from './zip.js';

/**
 * Reads the worksheets of a workbook (.xlsx or .ods): all of them, or the one requested by name or
 * number (from 1). Errors are reported.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  options: SheetOptions,
  collector: IssueCollector,
): Promise<readonly Sheet[]> {
  // This is outside the `try` below, since a file is not to blame for a library that cannot be
  // loaded.
  const walk = await loadXmlWalker();
  const archive = await openZip(bytes, collector);
  if (archive === undefined) return [];
  const reported = collector.issues.length;
  try {
    if (isOds(archive)) return readOds(archive, walk, options, collector);
    const parts = findParts(archive, walk);
    if (parts !== undefined) return readSheets(archive, parts, walk, options, collector);
    if (collector.issues.length === reported)
      collector.error('notThisFormat', { found: tellArchive(archive.names), expected: readable });
  } catch (error) {
    reportDamage(error, { collector, reported, expected: workbook });
  }
  return [];
}

function readSheets(
  archive: Archive,
  parts: WorkbookParts,
  walk: WalkXml,
  options: SheetOptions,
  collector: IssueCollector,
): readonly Sheet[] {
  const paths = new Set<string>();
  const shared = parts.sheets.find(({ path }) => paths.size === paths.add(path).size);
  if (shared !== undefined) {
    collector.error('damaged', { found: shared.path, expected: workbook });
    return [];
  }
  const chosen = chooseSheets(parts.sheets, options, collector);
  const read = (path: string) => {
    const part = archive.readXml(path);
    // A part that could not be unpacked has already been reported.
    if (part === undefined) throw new Error(`No part ${path}`);
    return part;
  };
  const context = {
    styles: parts.styles === undefined ? [] : readStyles(read(parts.styles), walk),
    texts: parts.strings === undefined ? [] : readSharedTexts(read(parts.strings), walk),
    is1904: parts.is1904,
  };
  const count: CellCount = { cells: 0 };
  return chosen.map(({ name, path }) => {
    const grid = new GridBuilder(count, options.hidden);
    readSheet(read(path), walk, context, grid);
    return { name, grid: grid.finish(name, collector) };
  });
}

const isOds = ({ names }: Archive) =>
  names.has('content.xml') && names.has('META-INF/manifest.xml');

/** Returns the kind of an archive that is not a workbook. */
function tellArchive(names: ReadonlySet<string>): FileKind {
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('word/document.xml')) return 'docx';
  return [...names].some((name) => name.endsWith('.iwa') || name === 'Index.zip')
    ? 'numbers'
    : 'zip';
}
