import type { UnitId } from '../../quantity/Unit.js';
import type { Measure } from './readFigures.js';

/** A unit, and whether it follows from the words around the figure. */
export interface ResolvedUnit {
  readonly unit: UnitId;
  readonly isInferred: boolean;
  /** The words `每千名儿童`, which may also apply to the next figure. */
  readonly denominator: string;
}

const perThousand =
  /(?<![\d数几])每?千(?:名|个)?[^,达]{0,6}?(?:儿童|人口|妇女|女性|老年人|老人|居民|学生|职工|人)/;
/** A number per hundred or per ten thousand, for which we have no unit. */
const perOther = /每(?:百|万|十万|\d[\d.]*万?(?:[-至到]\d[\d.]*万?)?)(?:名|个|人|户)/;
const institution = '(?:机构|学校|中心|幼儿园|站|站点|卫生院|卫生室|医院|班子|单位)';
const perInstitution = new RegExp(
  `每所|每家|每校|每园|(?:每个|各(?![级类地])|均)[^,]{0,12}${institution}`,
);
/**
 * Words for the number that each institution has, not the total of a place: `乡镇卫生院要有2名`, but not
 * 全县学校配备20名.
 */
const having = new RegExp(
  `^(?!.*(?:全[省市县区州盟旗]|共)).*${institution}(?:要|应当?|须|需要?|至少|最少|均)*(?:有|配有|配备|配足|配齐)`,
);
/** A number of people of one kind in a leading body. */
const perBody = /班子[^,]{0,4}(?:中|各|至少|均|有|配备)/;

/**
 * Determines the unit of a figure from its sentence: `名` after 每千名儿童 is a rate. Returns `undefined`
 * if none of our units fits: 小时 without “a day”, 次 per school term (每学期), or 名 after 每万名儿童.
 */
export function resolveUnit(
  measure: Measure,
  words: string,
  carried: string,
): ResolvedUnit | undefined {
  const plain = (unit: UnitId) => ({ unit, isInferred: false, denominator: '' });
  const inferred = (unit: UnitId) => ({ unit, isInferred: true, denominator: '' });
  switch (measure) {
    case 'points':
    case 'parts':
    case 'bare':
      return undefined;
    case 'hours':
      return /每天|每日|日均|每人每天/.test(words) ? inferred('hoursPerDay') : undefined;
    case 'times':
      if (/每(?:学期|季度?|月|周|\d年)/.test(words)) return undefined;
      return /每年|年度|年均|每人每年/.test(words) ? inferred('timesPerYear') : plain('count');
    case 'persons':
    case 'heads':
    case 'count': {
      if (perOther.test(words)) return undefined;
      const isEach = isPerInstitution(words) || perBody.test(words);
      const thousand = perThousand.exec(words)?.[0] ?? (isEach ? '' : carried);
      if (thousand !== '') {
        const unit = thousand.includes('儿童') ? 'per1000children' : 'per1000people';
        return { unit, isInferred: true, denominator: thousand };
      }
      if (isEach) return inferred('countPerInstitution');
      return plain(measure === 'count' ? 'count' : 'persons');
    }
    default:
      return plain(measure);
  }
}

export const isPerInstitution = (words: string) => perInstitution.test(words) || having.test(words);
