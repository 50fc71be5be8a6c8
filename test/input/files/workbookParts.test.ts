import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadXmlWalker } from '../../../src/input/files/walkXml.js';
import { chooseSheets, findParts } from '../../../src/input/files/workbookParts.js';
import { openZip } from '../../../src/input/files/zip.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';

const walk = await loadXmlWalker();
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, target: string, kind = 'worksheet', more = '') =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${more}/>`;

async function find(sheets: string, relations: string, more: Record<string, string> = {}) {
  const parts = {
    'xl/workbook.xml': `<workbook>${sheets}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
    ...more,
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
  const archive = await openZip(bytes, new IssueCollector());
  return archive === undefined ? undefined : findParts(archive, walk);
}

describe('findParts', () => {
  it('keeps the order of the list, not that of the paths', async () => {
    const parts = await find(
      '<sheet name="乙" r:id="b"/><sheet name="男 &amp; 女" state="hidden" r:id="a"/>',
      relation('a', 'worksheets/1.xml') + relation('b', 'worksheets/2.xml'),
    );
    expect(parts).toEqual({
      sheets: [
        { name: '乙', path: 'xl/worksheets/2.xml', isHidden: false },
        { name: '男 & 女', path: 'xl/worksheets/1.xml', isHidden: true },
      ],
      styles: undefined,
      strings: undefined,
      is1904: false,
    });
  });
  it.each([
    ['worksheets/1.xml', 'xl/worksheets/1.xml'],
    ['/xl/worksheets/1.xml', 'xl/worksheets/1.xml'],
    ['./worksheets/1.xml', 'xl/worksheets/1.xml'],
    ['../xl/worksheets/1.xml', 'xl/worksheets/1.xml'],
    ['../1.xml', '1.xml'],
    ['../../1.xml', '1.xml'],
    ['.worksheets/1.xml', 'xl/.worksheets/1.xml'],
    ['x//./1.xml', 'xl/x/1.xml'],
    ['worksheets/a&amp;b.xml', 'xl/worksheets/a&b.xml'],
  ])('the target %s is the part %s', async (target, path) => {
    const parts = await find('<sheet name="表" r:id="a"/>', relation('a', target));
    expect(parts?.sheets.map((sheet) => sheet.path)).toEqual([path]);
  });
  it.each(['id="a"', 'rel:id="a"', 'sheetId="7" state="visible" r:id="a"'])(
    'finds the reference in %s',
    async (attributes) => {
      const parts = await find(`<x:sheet name="表" ${attributes}/>`, relation('a', '1.xml'));
      expect(parts?.sheets).toEqual([{ name: '表', path: 'xl/1.xml', isHidden: false }]);
    },
  );
  it.each([
    ['refers to nothing', 'r:id="b"', relation('a', '1.xml')],
    ['has no reference', 'sheetId="a"', relation('a', '1.xml')],
    ['is a chart', 'r:id="a"', relation('a', '1.xml', 'chartsheet')],
    ['is elsewhere', 'r:id="a"', relation('a', '1.xml', 'worksheet', ' TargetMode="External"')],
    [
      'is related by another tag',
      'r:id="a"',
      `<Relation Id="a" Type="${office}/worksheet" Target="1.xml"/>`,
    ],
    ['is of no kind', 'r:id="a"', '<Relationship Id="a" Target="1.xml"/>'],
    ['has no part', 'r:id="a"', `<Relationship Id="a" Type="${office}/worksheet"/>`],
  ])('skips a sheet that %s', async (_, attributes, relations) => {
    expect((await find(`<sheet name="表" ${attributes}/>`, relations))?.sheets).toEqual([]);
  });
  it('finds styles, texts and the workbook by their relations, whatever their names', async () => {
    const parts = await find('', '', {
      // The properties of the document may come before it.
      '_rels/.rels':
        `<Relationships>${relation('p', 'docProps/app.xml', 'extended-properties')}` +
        `${relation('w', 'a/b.xml', 'officeDocument')}</Relationships>`,
      'a/b.xml': '<workbook><workbookPr date1904="1"/></workbook>',
      'a/_rels/b.xml.rels':
        `<Relationships>${relation('s', 'my.xml', 'styles')}` +
        `${relation('t', '/texts.xml', 'sharedStrings')}</Relationships>`,
    });
    expect(parts).toEqual({
      sheets: [],
      styles: 'a/my.xml',
      strings: 'texts.xml',
      is1904: true,
    });
  });
});

it.each([
  [2_000, 2_000, []],
  [2_001, 0, [['tooLarge', '2001', { kind: 'atMost', value: 2_000, unit: 'sheets' }]]],
])('of %i sheets %i are read', (count, read, issues) => {
  const collector = new IssueCollector();
  const all = Array.from({ length: count }, (_, at) => ({ name: `${at}`, isHidden: false }));
  expect(chooseSheets(all, {}, collector)).toHaveLength(read);
  expect(collector.issues.map(({ code, found, expected }) => [code, found, expected])).toEqual(
    issues,
  );
});
