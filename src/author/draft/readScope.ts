import type { Scope } from '../../model/Target.js';
import { isPerInstitution } from './resolveUnit.js';

const perUnit = /以[^,]{0,4}(?:乡|镇|街道|县|区|村|社区|市)[^,]{0,12}为(?:统计)?单位/;
const eachUnit = /每个?(?:乡镇|乡(?!镇)|镇|街道|县|市|区|村|行政村|社区)(?!卫生|中心)/;

/** Where a target has to hold, according to its sentence. */
export function readScope(words: string): Scope {
  if (perUnit.test(words) || eachUnit.test(words)) return 'perTownship';
  return isPerInstitution(words) ? 'perInstitution' : 'area';
}
