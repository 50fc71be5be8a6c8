import { expect, it } from 'vitest';
import type { Carried } from '../../../src/author/draft/Reading.js';
import { carryScope, readScope } from '../../../src/author/draft/readScope.js';

it.each([
  ['以乡镇为单位达到90%', 'perTownship'],
  ['每个苏木都有1所', 'perTownship'],
  ['各乡镇(街道)均建有1所', 'perTownship'],
  ['各乡镇卫生院均配备1名', 'perInstitution'],
  ['各乡镇达到90%', 'area'],
])('%s: %s', (words, scope) => {
  expect(readScope(words)).toBe(scope);
});

it('carries the townships of a target to its later figure, unless that names institutions', () => {
  const carried: Pick<Carried, 'scope'> = { scope: 'perTownship' };
  const carry = (own: Carried['scope'], isCarried: boolean) =>
    carryScope(own, isCarried, carried as Carried);
  expect([carry('area', true), carried.scope]).toEqual(['perTownship', 'perTownship']);
  expect([carry('perInstitution', true), carried.scope]).toEqual([
    'perInstitution',
    'perInstitution',
  ]);
  expect([carry('area', true), carry('perTownship', false), carry('area', false)]).toEqual([
    'area',
    'perTownship',
    'area',
  ]);
});
