import type { Scope } from '../../model/Target.js';
import type { Carried } from './Reading.js';
import { isPerInstitution } from './resolveUnit.js';

const perUnit = /以[^,]{0,4}(?:乡|镇|街道|县|区|村|社区|市)[^,]{0,12}为(?:统计)?单位/;
const eachUnit = /每个?(?:乡镇|乡(?!镇)|镇|街道|苏木|嘎查|县|市|区|村|行政村|社区)(?!卫生|中心)/;
/** Words for all units: `各乡镇(街道)均建有`, but not `各乡镇卫生院均配备`. */
const allUnits = /各[市州盟县区旗乡镇街道苏木嘎查村社、和()]+(?:至少|均|都)/;

/** Reads the scope of a target from its sentence. */
export function readScope(words: string): Scope {
  if ([perUnit, eachUnit, allUnits].some((unit) => unit.test(words))) return 'perTownship';
  return isPerInstitution(words) ? 'perInstitution' : 'area';
}

/** Applies the scope to a later figure too: `以乡镇为单位2025年达到90%;2030年达到95%`. */
export function carryScope(own: Scope, isCarried: boolean, carried: Carried): Scope {
  const isPerTownship = isCarried && own === 'area' && carried.scope === 'perTownship';
  carried.scope = isPerTownship ? 'perTownship' : own;
  return carried.scope;
}
