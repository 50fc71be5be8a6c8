import { describe, expect, it } from 'vitest';
import { readStyles } from '../../../src/input/files/workbookParts.js';

/** The percent styles of a workbook whose formats, given by id, are used one after the other. */
async function read(
  ids: readonly (number | string)[],
  formats: Readonly<Record<number, string>> = {},
): Promise<readonly number[]> {
  const own = Object.entries(formats).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`,
  );
  const used = ids.map((id) => `<xf numFmtId="${id}"/>`);
  return [
    ...(await readStyles(
      `<styleSheet><numFmts>${own.join('')}</numFmts><cellXfs>` +
        `${used.join('')}</cellXfs></styleSheet>`,
    )),
  ];
}

describe('readStyles', () => {
  it('0% and 0.00% are built in as 9 and 10', async () => {
    expect(await read([0, 8, 9, 10, 11])).toEqual([2, 3]);
  });
  it.each([
    '0%',
    '0.0%',
    '0.0 %',
    '%0',
    '0&quot;.&quot;0%',
    '&quot;rate &quot;0.0%',
    '0.0%;[Red]-0.0%',
    '0.0%_)',
    '0.0\\ %',
    '_-0%',
    '* 0%',
    '&#34;x&#34;0%',
  ])('%s is percent', async (code) => {
    expect(await read([0, 165, 1], { 165: code })).toEqual([1]);
  });
  it.each([
    'General',
    '0.0',
    '0.0&quot;%&quot;',
    '0.0\\%',
    '0.0_%',
    '0.0*%',
    '0.0_%_)',
    '0.0&quot; % &quot;0',
    '&quot;a&quot;0&quot;%&quot;',
    '0.0&#34;%&#34;',
    '',
  ])('%s is none', async (code) => {
    expect(await read([0, 165, 1], { 165: code })).toEqual([]);
  });
  it('tells own formats apart by their ids', async () => {
    expect(await read([165, 166, 167, 166], { 165: '0.0', 166: '0.0%', 167: '0.00' })).toEqual([
      1, 3,
    ]);
  });
  it('a format without a code, and a style without a format, are none', async () => {
    expect([
      ...(await readStyles(
        '<styleSheet><numFmt numFmtId="165"/><cellXfs><xf/><xf ' +
          'numFmtId="165"/></cellXfs></styleSheet>',
      )),
    ]).toEqual([]);
  });
  it('counts the styles of cells alone, not those they are based on', async () => {
    const xml =
      '<styleSheet><cellStyleXfs><xf numFmtId="9"/><xf ' +
      'numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf ' +
      'numFmtId="9"><alignment/></xf><xf numFmtId="10"/></cellXfs><x><xf ' +
      'numFmtId="9"/></x></styleSheet>';
    expect([...(await readStyles(xml))]).toEqual([1, 2]);
  });
  it('reads tags with a prefix', async () => {
    const xml =
      '<x:styleSheet><x:numFmts><x:numFmt numFmtId="165" ' +
      'formatCode="0%"/></x:numFmts><x:cellXfs><x:xf ' +
      'numFmtId="165"/></x:cellXfs><x:y><x:xf numFmtId="165"/></x:y></x:styleSheet>';
    expect([...(await readStyles(xml))]).toEqual([0]);
  });
});
