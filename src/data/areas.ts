import { deepFreeze } from '../deepFreeze.js';
import type { Area } from '../model/Area.js';

/**
 * The areas of the catalogue: 荔浦市 and its 13 township-level units.
 *
 * @edge A township is found by code, by name or by an alias: 花箦镇 is also printed as 花篢镇 and 花𬕂镇, the last with a character outside the
 * Basic Multilingual Plane.
 * @source Codes: GB/T 2260 for the county, the statistical division codes for townships.
 * @example
 * ```ts
 * import { areas } from '@lipu/plans';
 * console.log(areas.filter((area) => area.parent === '450381').length); // 13
 * ```
 */
export const areas: readonly Area[] = /* @__PURE__ */ deepFreeze([
  { code: '450381', name: { zh: '荔浦市', en: 'Lipu' }, aliases: ['荔浦', '荔浦县', 'Lipu City', 'Lipu County', '450331'] },
  { code: '450381100', name: { zh: '荔城镇', en: 'Licheng' }, aliases: [], parent: '450381' },
  { code: '450381101', name: { zh: '东昌镇', en: 'Dongchang' }, aliases: [], parent: '450381' },
  { code: '450381102', name: { zh: '新坪镇', en: 'Xinping' }, aliases: [], parent: '450381' },
  { code: '450381103', name: { zh: '杜莫镇', en: 'Dumo' }, aliases: [], parent: '450381' },
  { code: '450381104', name: { zh: '青山镇', en: 'Qingshan' }, aliases: [], parent: '450381' },
  { code: '450381105', name: { zh: '修仁镇', en: 'Xiuren' }, aliases: [], parent: '450381' },
  { code: '450381106', name: { zh: '大塘镇', en: 'Datang' }, aliases: [], parent: '450381' },
  { code: '450381107', name: { zh: '花箦镇', en: 'Huaze' }, aliases: ['花篢镇', '花𬕂镇'], parent: '450381' },
  { code: '450381108', name: { zh: '双江镇', en: 'Shuangjiang' }, aliases: [], parent: '450381' },
  { code: '450381109', name: { zh: '马岭镇', en: 'Maling' }, aliases: [], parent: '450381' },
  { code: '450381200', name: { zh: '龙怀乡', en: 'Longhuai' }, aliases: [], parent: '450381' },
  { code: '450381201', name: { zh: '茶城乡', en: 'Chacheng' }, aliases: [], parent: '450381' },
  { code: '450381202', name: { zh: '蒲芦瑶族乡', en: 'Pulu Yao Ethnic Township' }, aliases: ['蒲芦乡'], parent: '450381' },
]);
