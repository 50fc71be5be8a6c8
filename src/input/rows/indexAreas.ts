import { rememberFrozen } from '../../lookup/rememberFrozen.js';
import type { Area } from '../../model/Area.js';
import { groupLike } from './areaWords.js';
import { NameIndex } from './NameIndex.js';

/** The ending of the name of a township: 镇 in 荔城镇, 瑶族乡 in 蒲芦瑶族乡. */
const kind = /(?:(?:[\u4e00-\u9fff]族)?乡|镇|街道)$/;

/**
 * Indexes areas by code, name and alias, and townships also as their county writes them: 荔城 for
 * 荔城镇. A short name that two townships share is left out.
 */
export const indexAreas = /* @__PURE__ */ rememberFrozen((areas: readonly Area[]) => {
  const index = new NameIndex<Area>();
  for (const known of areas) index.add(known.code, known);
  for (const known of areas)
    for (const name of [known.name.zh, known.name.en, ...known.aliases]) index.add(name, known);
  const owners = new Map<string, Area | undefined>();
  for (const known of areas)
    for (const name of [known.name.zh, ...known.aliases]) {
      const short = name.replace(kind, '');
      if (short === name || short.length < 2 || groupLike.test(short)) continue;
      owners.set(short, owners.has(short) && owners.get(short) !== known ? undefined : known);
    }
  for (const [short, owner] of owners) if (owner !== undefined) index.add(short, owner);
  return index;
});
