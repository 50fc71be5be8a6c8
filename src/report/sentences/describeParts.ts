import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { Text } from '../../model/LocalizedText.js';
import type { UnitId } from '../../quantity/UnitId.js';
import { figure } from './format.js';
import type { Names } from '../Names.js';

/** Longer lists are cut, and say how many they leave out. */
const mostNamed = 5;

/** Which townships, institutions, groups or years fail a target, and which are silent. */
export function describeParts({ attainment, scope }: TargetEvaluation, names: Names): readonly Text[] {
  const { failingUnits = [], silentUnits = [], failingYears = [], failingComponents = [], silentComponents = [] } = attainment;
  const kind = scope === 'perTownship' ? { zh: '个乡镇', en: 'township' } : { zh: '个单位', en: 'unit' };
  const said: Text[] = [];
  if (failingUnits.length > 0) {
    const list = failingUnits.map(({ area, value, unit, year }) => {
      const at = figure({ value, unit: unit as UnitId });
      return { zh: `${names.area(area).zh}（${at.zh}，${year}年）`, en: `${names.area(area).en} (${at.en} in ${year})` };
    });
    said.push(join({ zh: `${failingUnits.length}${kind.zh}未达到：`, en: `${failingUnits.length} ${kind.en}${failingUnits.length === 1 ? ' misses' : 's miss'} it: ` }, list));
  }
  if (silentUnits.length > 0)
    said.push(
      join(
        { zh: `${silentUnits.length}${kind.zh}未报数据：`, en: `${silentUnits.length} ${kind.en}${silentUnits.length === 1 ? ' has' : 's have'} not reported: ` },
        silentUnits.map(names.area),
      ),
    );
  if (failingComponents.length > 0) said.push(join({ zh: '其中未达到的有：', en: 'Groups that miss it: ' }, failingComponents.map(names.indicator)));
  if (silentComponents.length > 0) said.push(join({ zh: '其中无数据的有：', en: 'Groups without data: ' }, silentComponents.map(names.indicator)));
  if (failingYears.length > 0)
    said.push({
      zh: `该目标每年均须保持，${failingYears.map(({ year }) => `${year}年`).join('、')}未达到。`,
      en: `It has to hold in every year and was missed in ${failingYears.map(({ year }) => year).join(', ')}.`,
    });
  return said;
}

function join(start: Text, list: readonly Text[]): Text {
  const rest = list.length - mostNamed;
  const named = list.slice(0, rest === 1 ? mostNamed + 1 : mostNamed);
  const more = list.length > named.length;
  return {
    zh: `${start.zh}${named.map(({ zh }) => zh).join('、')}${more ? `等${list.length}个` : ''}。`,
    en: `${start.en}${named.map(({ en }) => en).join(', ')}${more ? ` and ${list.length - named.length} more` : ''}.`,
  };
}
