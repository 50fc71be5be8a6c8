import { describe, expect, it } from 'vitest';
import { readScope } from '../../../src/author/draft/readScope.js';
import { resolveUnit } from '../../../src/author/draft/resolveUnit.js';

/** Returns the unit of a counter in its sentence; `?` if it follows from the words around it. */
function show(...args: Parameters<typeof resolveUnit>) {
  const found = resolveUnit(...args);
  return (
    found && [found.unit, ...(found.isInferred ? ['?'] : []), found.denominator].join(' ').trim()
  );
}

describe('the unit of a figure', () => {
  it.each([
    ['percent', '入学率达到95%', 'percent'],
    ['yuan', '每人每月500元', 'yuan'],
    ['points', '提高5个百分点', undefined],
    ['parts', '下降1/6', undefined],
    ['bare', '控制在107以内', undefined],
    ['bare', '每天控制在107以内', undefined],
    ['hours', '每天睡眠10小时', 'hoursPerDay ?'],
    ['hours', '每日睡眠10小时', 'hoursPerDay ?'],
    ['hours', '日均睡眠10小时', 'hoursPerDay ?'],
    ['hours', '每周锻炼10小时', undefined],
    ['times', '每年开展1次', 'timesPerYear ?'],
    ['times', '年度检查1次', 'timesPerYear ?'],
    ['times', '开展1次', 'count'],
    ['times', '每学期开展2次', undefined],
    ['times', '每年每季开展2次', undefined],
    ['times', '每季度开展2次', undefined],
    ['times', '每3年开展1次', undefined],
    ['count', '培育3个组织', 'count'],
    ['heads', '培训300名教师', 'persons'],
    ['persons', '培训300人次', 'persons'],
    ['heads', '每千名儿童拥有医师1.12名', 'per1000children ? 每千名儿童'],
    ['count', '每千人口拥有托位4.5个', 'per1000people ? 每千人口'],
    ['count', '每千名常住人口拥有托位4.5个', 'per1000people ? 每千名常住人口'],
    ['count', '千人口托位数4.5个', 'per1000people ? 千人口'],
    ['persons', '千名儿童儿科医生数达到1.12人', 'per1000children ? 千名儿童'],
    ['persons', '培训数千名儿童的教师20人', 'persons'],
    ['heads', '每万名儿童配备8名', undefined],
    ['count', '每3万至6万人设立1所', undefined],
    ['heads', '每所卫生院配备2名', 'countPerInstitution ?'],
    ['heads', '每个服务站配备2名', 'countPerInstitution ?'],
    ['heads', '各级学校教师2名', 'persons'],
    ['heads', '乡镇卫生院要有1-2名', 'countPerInstitution ?'],
    ['heads', '寄宿制学校至少配备2名', 'countPerInstitution ?'],
    // The number applies to a place as a whole.
    ['heads', '全县学校配备20名', 'persons'],
    ['heads', '学校共有20名', 'persons'],
    ['heads', '党政领导班子中至少配备1名', 'countPerInstitution ?'],
    ['heads', '领导班子均配备1名', 'countPerInstitution ?'],
    ['heads', '街道领导班子配备1名', 'countPerInstitution ?'],
    ['heads', '领导班子1名', 'persons'],
  ] as const)('%s in %s: %s', (measure, words, expected) => {
    expect(show(measure, words, '')).toBe(expected);
  });

  it('takes the denominator named before, unless its own words name one', () => {
    expect(show('count', '床位增至3.17张', '每千名儿童')).toBe('per1000children ? 每千名儿童');
    expect(show('count', '每千人口床位3张', '每千名儿童')).toBe('per1000people ? 每千人口');
    // `每千名儿童拥有医师1.2名,每所卫生院配备2名`: an institution is not a thousand children.
    expect(show('heads', '每所卫生院配备2名', '每千名儿童')).toBe('countPerInstitution ?');
    // A share does not refer to a thousand children.
    expect(show('percent', '每千名儿童', '每千名儿童')).toBe('percent');
  });
});

it.each([
  ['接种率以乡镇(街道)为单位达到90%', 'perTownship'],
  ['以县为统计单位达到90%', 'perTownship'],
  ['每个乡镇至少建有1个妇女之家', 'perTownship'],
  ['每村建有1个妇女之家', 'perTownship'],
  ['每个乡镇卫生院配备2名医生', 'perInstitution'],
  ['每所幼儿园配备2名保健员', 'perInstitution'],
  ['每个社区中心配备2名', 'perInstitution'],
  ['每个乡都建有妇女之家', 'perTownship'],
  ['每个苏木至少配备1名医生', 'perTownship'],
  ['各乡镇(街道)均建有1个妇女之家', 'perTownship'],
  ['各乡镇卫生院均配备2名医生', 'perInstitution'],
  ['乡镇卫生院要有2名医生', 'perInstitution'],
  ['各乡镇加强建设', 'area'],
  ['全县建有1个妇女之家', 'area'],
])('%s holds for: %s', (words, scope) => {
  expect(readScope(words)).toBe(scope);
});
