import { expect, it } from 'vitest';
import { isAboutWomen, placeOf } from '../../../src/author/draft/structureWords.js';

it.each([
  ['石桥县妇女发展规划', true, '石桥县'],
  ['石桥县儿童发展规划', false, '石桥县'],
  ['石桥县妇女儿童发展规划', false, '石桥县'],
  ['石桥县“十四五”妇女发展规划', true, '石桥县'],
  ['石桥县十四五儿童健康发展规划', false, '石桥县'],
  ['石桥县妇女事业“十四五”发展规划', true, '石桥县'],
  ['石桥县儿童事业发展“十五五”规划', false, '石桥县'],
])('%s: about women only %s, of %s', (title, isOfWomen, place) => {
  expect([isAboutWomen(title), placeOf(title)]).toEqual([isOfWomen, place]);
});
