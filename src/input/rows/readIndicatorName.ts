import type { UnitId } from '../../quantity/units.js';
import { splitAside } from './splitAside.js';
import type { KnownIndicator, Vocabulary } from './Vocabulary.js';

/** An indicator, and the unit that is written behind its name. */
export interface NamedIndicator {
  readonly indicator: KnownIndicator;
  readonly unit?: UnitId;
}

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** 1. 婴儿死亡率, （一）婴儿死亡率, 一、婴儿死亡率 */
const numbering = /^(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[)）.．、]\s*|\s+))/;

/** The indicator that a cell names; `isLoose` also reads 婴儿死亡率（‰） and 1.婴儿死亡率. */
export function readIndicatorName(
  name: string,
  { indicators, units, isOpen }: Vocabulary,
  isLoose: boolean,
): NamedIndicator | undefined {
  if (isOpen && id.test(name)) return { indicator: { id: name } };
  const whole = indicators.find(name);
  if (whole !== undefined) return { indicator: whole };
  if (!isLoose || name.length > 200) return undefined;
  const bare = name.trim().replace(numbering, '');
  const unnumbered = bare === name ? undefined : indicators.find(bare);
  if (unnumbered !== undefined) return { indicator: unnumbered };
  const parts = splitAside(bare);
  if (parts === undefined) return undefined;
  const unit = units.find(parts.aside);
  const indicator = indicators.find(parts.text);
  return unit === undefined || indicator === undefined ? undefined : { indicator, unit };
}
