import type { Observation } from '../model/Observation.js';

/** How people write the groups of an observation; an empty cell means the whole. */
export const sexWords: Readonly<Record<string, Observation['sex']>> = {
  '': 'total',
  合计: 'total',
  总计: 'total',
  不分性别: 'total',
  total: 'total',
  all: 'total',
  女: 'female',
  女性: 'female',
  female: 'female',
  f: 'female',
  男: 'male',
  男性: 'male',
  male: 'male',
  m: 'male',
};

export const residenceWords: Readonly<Record<string, Observation['residence']>> = {
  '': 'total',
  合计: 'total',
  总计: 'total',
  不分城乡: 'total',
  total: 'total',
  all: 'total',
  城市: 'urban',
  城镇: 'urban',
  城: 'urban',
  urban: 'urban',
  农村: 'rural',
  乡村: 'rural',
  乡: 'rural',
  rural: 'rural',
};

export const statusWords: Readonly<Record<string, Observation['status']>> = {
  '': 'final',
  正式: 'final',
  最终: 'final',
  final: 'final',
  初步: 'provisional',
  快报: 'provisional',
  provisional: 'provisional',
  估计: 'estimated',
  推算: 'estimated',
  estimated: 'estimated',
};
