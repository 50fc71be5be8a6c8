import { expect, it } from 'vitest';
import { readStyles } from '../../../src/input/files/readStyles.js';
import { loadXmlWalker } from '../../../src/input/files/walkXml.js';

const walk = await loadXmlWalker();
const kinds = (xml: string) =>
  readStyles(xml, walk).map(({ format, isMarked }) => [
    format.kind === 'sections' ? format.code : format.kind,
    isMarked,
  ]);

it('finds the format of each style of cells, not of those they are based on', () => {
  const xml =
    '<x:styleSheet><x:numFmts>' +
    '<x:numFmt numFmtId="165" formatCode="0.0&quot;‰&quot;"/></x:numFmts>' +
    '<x:cellStyleXfs><x:xf numFmtId="9"/></x:cellStyleXfs>' +
    '<x:cellXfs><x:xf/><x:xf numFmtId="165"/><x:xf numFmtId="2"><x:alignment/></x:xf>' +
    '<x:xf numFmtId="14"/></x:cellXfs><x:y><x:xf numFmtId="9"/></x:y></x:styleSheet>';
  expect(kinds(xml)).toEqual([
    ['general', false],
    ['0.0"‰"', false],
    ['0.00', false],
    ['date', false],
  ]);
});
it('finds fonts that strike through, raise or lower', () => {
  const fonts = [
    '',
    '<strike/>',
    '<strike val="0"/>',
    '<strike val="1"/>',
    '<vertAlign val="superscript"/>',
    '<vertAlign val="subscript"/>',
    '<vertAlign val="baseline"/>',
    '<vertAlign/>',
    '<b/>',
  ];
  const xml =
    `<styleSheet><fonts>${fonts.map((font) => `<font>${font}</font>`).join('')}</fonts>` +
    '<dxfs><font><strike/></font></dxfs>' +
    `<cellXfs>${fonts.map((_, at) => `<xf fontId="${at}"/>`).join('')}</cellXfs></styleSheet>`;
  expect(kinds(xml).map(([, isMarked]) => isMarked)).toEqual([
    false,
    true,
    false,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
it('skips a missing font or format', () => {
  const xml =
    '<styleSheet><numFmts><numFmt numFmtId="170"/></numFmts><fonts><font><strike/></font></fonts>' +
    '<cellXfs><xf/><xf fontId="9"/><xf fontId="0" numFmtId="170"/><xf numFmtId="171"/></cellXfs>' +
    '</styleSheet>';
  // Without an index the first font is used; a format without a code is an empty one.
  expect(kinds(xml)).toEqual([
    ['general', true],
    ['general', false],
    ['', true],
    ['general', true],
  ]);
});
