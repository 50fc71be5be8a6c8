import { type NumberFormat, readBuiltIn, readFormat } from './numberFormat.js';
import type { WalkXml } from './walkXml.js';
import { isTrue } from './workbookParts.js';

/** The style of a cell. */
export interface CellStyle {
  readonly format: NumberFormat;
  /** Whether its whole content is struck through or superscript. */
  readonly isMarked: boolean;
}

export const plainStyle: CellStyle = { format: { kind: 'general' }, isMarked: false };

/** Reads the styles of a workbook, by index. */
export function readStyles(xml: string, walk: WalkXml): readonly CellStyle[] {
  const custom = new Map<number, NumberFormat>();
  const marked: boolean[] = [];
  const styles: CellStyle[] = [];
  let inside: string | undefined;
  walk(xml, {
    open(tag, attribute) {
      if (tag === 'numFmt')
        custom.set(Number(attribute('numFmtId')), readFormat(attribute('formatCode') ?? ''));
      else if (tag === 'fonts' || tag === 'cellXfs') inside = tag;
      else if (tag === 'font' && inside === 'fonts') marked.push(false);
      else if (inside === 'fonts' && isMark(tag, attribute('val')))
        marked[marked.length - 1] = true;
      else if (tag === 'xf' && inside === 'cellXfs') {
        const id = Number(attribute('numFmtId') ?? 0);
        styles.push({
          format: custom.get(id) ?? readBuiltIn(id),
          isMarked: marked[Number(attribute('fontId') ?? 0)] ?? false,
        });
      }
    },
    close(tag) {
      if (tag === inside) inside = undefined;
    },
  });
  return styles;
}

/** Whether a property of a font means strikethrough or superscript. */
export const isMark = (tag: string, value: string | undefined): boolean =>
  tag === 'strike'
    ? value === undefined || isTrue(value)
    : tag === 'vertAlign' && value !== undefined && value !== 'baseline';
