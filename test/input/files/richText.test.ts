import { expect, it } from 'vitest';
import { decodeEscapes, readSharedTexts, readText } from '../../../src/input/files/richText.js';
import { loadXmlWalker } from '../../../src/input/files/walkXml.js';

const walk = await loadXmlWalker();
const run = (text: string, property = '') => `<r><rPr>${property}</rPr><t>${text}</t></r>`;
const raised = '<vertAlign val="superscript"/>';
const lowered = '<vertAlign val="subscript"/>';

it.each([
  ['<t>甲</t>', { text: '甲', marked: undefined }],
  [run('甲') + run('乙', '<b/>'), { text: '甲乙', marked: undefined }],
  [run('16.1') + run('1', raised), { text: '16.1', marked: '16.11' }],
  [run('1', raised) + run('甲'), { text: '甲', marked: '1甲' }],
  [run('2.8', '<strike/>') + run('2.7'), { text: '2.7', marked: '2.82.7' }],
  [run('PM') + run('2.5', lowered), { text: 'PM2.5', marked: 'PM2.5' }],
  [run('甲') + run('', raised), { text: '甲', marked: undefined }],
  ['<t>甲</t><rPh><t>jia</t></rPh><t>乙</t>', { text: '甲乙', marked: undefined }],
  // Spaces between the tags are not part of the text.
  ['<r> <t>甲</t> </r> <r><t>乙</t></r> ', { text: '甲乙', marked: undefined }],
  ['', { text: '', marked: undefined }],
])('%s', (xml, text) => {
  const next = '<si><t>x</t></si>';
  expect(readSharedTexts(`<sst> <si>${xml}</si> ${next}</sst>`, walk)).toEqual([
    text,
    { text: 'x', marked: undefined },
  ]);
});

it.each([
  ['a_x000a_b', 'a\nb'],
  ['_x005F_x000A_', '_x000A_'],
  ['_x00_', '_x00_'],
  ['甲', '甲'],
])('%s is %j', (text, decoded) => {
  expect(decodeEscapes(text)).toBe(decoded);
});

it.each([
  ['16.1 ', undefined, false, '16.1', undefined],
  [' 甲 ', undefined, true, ' 甲', undefined],
  // If only spaces are marked, nothing is left out.
  ['甲', '甲 ', false, '甲', undefined],
  ['甲', '甲1', false, '甲', 'markedText'],
  ['甲', '1甲', false, '甲', 'markedText'],
  ['', '甲', false, '', 'markedText'],
  // Names may begin with a number; figures with a unit do too.
  ['2024年', '2024年①', false, '2024年', 'markedText'],
  ['5岁以下儿童死亡率', '5岁以下儿童死亡率1', false, '5岁以下儿童死亡率', 'markedText'],
  ['80岁', '80岁1', false, null, 'markedFigure'],
  ['2024', '20241', false, '2024', 'markedFigure'],
  ['2024', '2024', false, null, 'markedFigure'],
  ['2.8', '2.81', false, null, 'markedFigure'],
  [' 16.1', ' 16.11', false, null, 'markedFigure'],
  ['-16.1', undefined, true, null, 'markedFigure'],
  [' ', ' 2.8', false, null, 'markedFigure'],
])('%j of %j in a font with marks (%s) is read as %j', (text, marked, isMarked, value, code) => {
  const content = readText({ text, marked }, isMarked);
  expect([content.value, content.error?.code]).toEqual([value, code]);
});
