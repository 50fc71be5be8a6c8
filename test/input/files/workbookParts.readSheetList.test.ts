import { describe, expect, it } from 'vitest';
import { readSheetList } from '../../../src/input/files/workbookParts.js';

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const relation = (id: string, target: string, kind = type) =>
  `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`;
const read = (sheets: string, relations: string) =>
  readSheetList(
    `<workbook><sheets>${sheets}</sheets></workbook>`,
    `<Relationships>${relations}</Relationships>`,
  );

describe('readSheetList', () => {
  it('keeps the order of the list, not that of the paths', async () => {
    expect(
      await read(
        '<sheet name="乙" r:id="b"/><sheet name="甲" r:id="a"/>',
        relation('a', 'worksheets/1.xml') + relation('b', 'worksheets/2.xml'),
      ),
    ).toEqual([
      { name: '乙', path: 'xl/worksheets/2.xml' },
      { name: '甲', path: 'xl/worksheets/1.xml' },
    ]);
  });
  it.each([
    ['worksheets/1.xml', 'xl/worksheets/1.xml'],
    ['/xl/worksheets/1.xml', 'xl/worksheets/1.xml'],
    ['./worksheets/1.xml', 'xl/worksheets/1.xml'],
    ['.worksheets/1.xml', 'xl/.worksheets/1.xml'],
    ['a./1.xml', 'xl/a./1.xml'],
    ['x/./1.xml', 'xl/x/./1.xml'],
    ['worksheets/a&amp;b.xml', 'xl/worksheets/a&b.xml'],
  ])('the target %s is the part %s', async (target, path) => {
    expect(await read('<sheet name="表" r:id="a"/>', relation('a', target))).toEqual([
      { name: '表', path },
    ]);
  });
  it.each(['id="a"', 'r:id="a"', 'rel:id="a"', 'sheetId="7" state="hidden" r:id="a"'])(
    'finds the reference in %s',
    async (attributes) => {
      expect(await read(`<sheet name="表" ${attributes}/>`, relation('a', '1.xml'))).toEqual([
        { name: '表', path: 'xl/1.xml' },
      ]);
    },
  );
  it('decodes a name, and lets it be missing', async () => {
    expect(
      await read('<sheet name="男 &amp; 女" r:id="a"/><sheet r:id="a"/>', relation('a', '1.xml')),
    ).toEqual([
      { name: '男 & 女', path: 'xl/1.xml' },
      { name: '', path: 'xl/1.xml' },
    ]);
  });
  it.each([
    ['refers to nothing', '<sheet name="表" r:id="b"/>', relation('a', '1.xml')],
    ['has no reference', '<sheet name="表" sheetId="a" idx="a"/>', relation('a', '1.xml')],
    [
      'is a chart',
      '<sheet name="表" r:id="a"/>',
      relation('a', '1.xml', type.replace('worksheet', 'chartsheet')),
    ],
    ['is of no kind', '<sheet name="表" r:id="a"/>', '<Relationship Id="a" Target="1.xml"/>'],
    ['has no part', '<sheet name="表" r:id="a"/>', `<Relationship Id="a" Type="${type}"/>`],
    [
      'has no part by that name',
      '<sheet name="表" r:id="a"/><sheet name="乙" r:id="undefined"/>',
      `<Relationship Type="${type}" Target="1.xml"/>`,
    ],
    [
      'has no reference to a part without one',
      '<sheet name="表"/>',
      `<Relationship Type="${type}" Target="1.xml"/>`,
    ],
    [
      'is told of by another tag',
      '<sheet name="表" r:id="a"/>',
      `<Other Id="a" Type="${type}" Target="1.xml"/>`,
    ],
    [
      'is no sheet',
      '<sheetView name="表" r:id="a"/><worksheet name="表" r:id="a"/><sheet:x name="表" r:id="a"/>',
      relation('a', '1.xml'),
    ],
  ])('passes over what %s', async (_, sheets, relations) => {
    expect(await read(sheets, relations)).toEqual([]);
  });
  it('reads tags with a prefix', async () => {
    expect(
      await readSheetList(
        '<x:workbook><x:sheet name="表" r:id="a"/></x:workbook>',
        `<p:Relationships><p:Relationship Id="a" Type="${type}" Target="1.xml"/></p:Relationships>`,
      ),
    ).toEqual([{ name: '表', path: 'xl/1.xml' }]);
  });
  it('throws for what is no XML', async () => {
    await expect(readSheetList('', '<Relationships/>')).rejects.toThrow();
    await expect(readSheetList('<workbook/>', '')).rejects.toThrow();
  });
});
