import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { composePlan } from '../../../src/author/composePlan.js';
import { evaluateParent } from '../../../src/author/evaluateParent.js';
import type { TargetEntry } from '../../../src/author/PlanEntry.js';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Plan } from '../../../src/model/Plan.js';
import { buildReport } from '../../../src/report/buildReport.js';
import { renderDocx } from '../../../src/report/docx/renderDocx.js';
import type { RenderOptions } from '../../../src/report/Report.js';
import { renderHtml } from '../../../src/report/renderHtml.js';
import { renderJson } from '../../../src/report/renderJson.js';
import { renderMarkdown } from '../../../src/report/renderMarkdown.js';
import { textOf } from '../../../src/report/Section.js';
import { renderXlsx } from '../../../src/report/xlsx/renderXlsx.js';
import { areas, figures, hearing, indicators, plan, province } from '../worked/county.js';

const catalogue = { plans: [plan, province], indicators, areas };
const year = 2025;
const own = [...figures, ...hearing];
const evaluation = evaluatePlan(plan, own, { year, catalogue });
const against = (above: Plan, observations: readonly Observation[] = own) =>
  evaluateParent(plan, above, observations, { year, catalogue });
const options = (language: 'zh' | 'en', above: Plan = province): RenderOptions => ({
  language,
  catalogue,
  parent: against(above),
});

/** The paragraphs of the section, and the cells of its table. */
function read(given: RenderOptions) {
  const section = buildReport(evaluation, given).sections.find(({ id }) => id === 'parent');
  return section?.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [block.text];
      case 'table': {
        const { caption, header, rows } = block.table;
        return [caption, header.join(' | '), ...rows.map((row) => row.map(textOf).join(' | '))];
      }
      default:
        return [];
    }
  });
}

/** All texts of a document or a workbook. */
const textsOf = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part).replace(/<[^>]+>/g, ''))
    .join('\n');

/** The plan of the province with other targets. */
const provinceWith = (targets: Readonly<Record<string, TargetEntry>>): Plan =>
  composePlan({
    id: 'province',
    name: province.name,
    period: province.period,
    issuedOn: '2021-12-01',
    areaCode: '9',
    source: 'province-2021',
    domains: [{ slug: 'health', number: 1, name: '健康', goals: { 1: { targets } } }],
  });
const atMost = (value: string, unit: 'percent' | 'permille', more: Partial<TargetEntry> = {}) => ({
  rule: { kind: 'atMost', value, unit } as const,
  wording: '以下',
  ...more,
});

describe('the section on the higher-level plan', () => {
  it('lists targets that the county misses only there', () => {
    // Infant mortality 4.8 ‰: at most 5.0 here, 4.5 above, short by 0.3. Anaemia 11 %: at most 10
    // here, 12 above. Hearing 88 %: no target here, at least 90 above, short by 2.
    expect(read(options('zh'))).toEqual([
      '《全省儿童发展规划》共3项目标，按同一数据评价，达到1项，未达到2项。' +
        '与上述目标相比，本规划的目标更严的1项，更宽的1项，缺少相应目标的1项。',
      '未达到上级规划目标、已达到本规划目标的指标：婴儿死亡率。',
      '未达到上级规划目标、本规划没有相应目标的指标：听力筛查率。',
      '表4 未达到的上级规划目标（本规划目标也未达到的除外）',
      '指标 | 数值 | 上级规划目标 | 差距 | 本规划目标 | 本规划结果',
      '婴儿死亡率 | 4.8‰ | ≤ 4.5‰ | 0.3个千分点 | ≤ 5.0‰ | ✓ 达到',
      '听力筛查率 | 88% | ≥ 90% | 2个百分点 | — | —',
    ]);
    expect(read(options('en'))).toEqual([
      'Plan for the children of the province: 3 targets, judged by the same figures: 1 attained, ' +
        '2 missed. Corresponding targets in this plan: 1 tighter, 1 looser, 1 missing.',
      'Missed in the higher-level plan, attained in this plan: Infant mortality rate.',
      'Missed in the higher-level plan, without a target in this plan: Hearing screening rate.',
      'Table 4. Targets missed in the higher-level plan but not in this plan',
      'Indicator | Value | Higher-level target | Missed by | Target of this plan | ' +
        'Result in this plan',
      'Infant mortality rate | 4.8‰ | ≤ 4.5‰ | 0.3 per mille points | ≤ 5.0‰ | ✓ attained',
      'Hearing screening rate | 88% | ≥ 90% | 2 percentage points | — | —',
    ]);
  });

  it('names targets missed in both plans in one sentence', () => {
    // Anaemia at 11 % exceeds 10 here and 9 above; it is in the table of missed targets.
    expect(read(options('zh', provinceWith({ anaemia: atMost('9', 'percent') })))).toEqual([
      '《全省儿童发展规划》共1项目标，按同一数据评价，未达到1项。与上述目标相比，本规划的目标更宽的1项。',
      '两部规划的目标均未达到的指标：贫血患病率。',
    ]);
  });

  it('states what else the higher-level plan requires', () => {
    // 4.8 − 4.5 = 0.3; the lowest township has 85, 90 − 85 = 5; girls 4.9 − 4.6 = 0.3.
    const [infant] = figures.filter((one) => one.indicator === 'infant' && one.year === year);
    const more = [
      ...['11', '12'].map((area) => ({ ...hearing[0], area, value: area === '11' ? '85' : '92' })),
      { ...infant, sex: 'female', value: '4.9' },
    ] as Observation[];
    const above = provinceWith({
      infant: atMost('4.5', 'permille', { timing: 'maintain', dueYear: 2025 }),
      girls: atMost('4.6', 'permille', { indicator: 'infant', sex: 'female' }),
      hearing: {
        rule: { kind: 'atLeast', value: '90', unit: 'percent' },
        wording: '以上',
        scope: 'perTownship',
      },
    });
    const lines = read({ ...options('zh'), parent: against(above, [...own, ...more]) });
    expect(lines?.filter((line) => line.startsWith('未达到') || line.includes(' | '))).toEqual([
      '未达到上级规划目标、已达到本规划目标的指标：婴儿死亡率。',
      '未达到上级规划目标、与本规划目标不可比的指标：婴儿死亡率。',
      '未达到上级规划目标、本规划没有相应目标的指标：听力筛查率。',
      '指标 | 数值 | 上级规划目标 | 差距 | 本规划目标 | 本规划结果',
      '婴儿死亡率 | 4.8‰ | ≤ 4.5‰（到2025年，保持） | 0.3个千分点 | ≤ 5.0‰ | ✓ 达到',
      '婴儿死亡率（女） | 4.9‰ | ≤ 4.6‰（女） | 0.3个千分点 | 差距缩小 | ✓ 达到',
      '听力筛查率 | 85%（最低的乡镇） | ≥ 90%（每个乡镇） | 5个百分点 | — | —',
    ]);
  });

  it('colours the own verdicts, even without an own target', () => {
    const section = buildReport(evaluation, options('zh')).sections.find(
      ({ id }) => id === 'parent',
    );
    // Infant mortality is attained here; hearing has no target here.
    expect(section?.blocks.at(-1)).toMatchObject({
      table: { tone: { column: 5, codes: ['attained', 'notAssessed'] }, figures: [1, 3] },
    });
  });

  it('is left out without a higher-level plan, or if that has no targets', () => {
    expect(read({ language: 'zh', catalogue })).toBeUndefined();
    expect(read(options('zh', provinceWith({})))).toEqual(['无。']);
  });

  it('does not count figures of the higher-level plan as issues', () => {
    // Hearing has no target here: without the plan above it is unused. Area 9 is another one.
    const issuesOf = (given: RenderOptions) => buildReport(evaluation, given).notes;
    expect(issuesOf({ language: 'zh', catalogue })).toEqual(['读取数据时发现提示2处，见附录。']);
    expect(issuesOf(options('zh'))).toEqual(['读取数据时发现提示1处，见附录。']);
  });

  it('is in every format', async () => {
    const said = '未达到上级规划目标、已达到本规划目标的指标：婴儿死亡率。';
    const given = options('zh');
    for (const render of [renderHtml, renderMarkdown, renderJson])
      expect(render(evaluation, given)).toContain(said);
    const report = buildReport(evaluation, given);
    expect(textsOf(await renderDocx(report))).toContain(said);
    expect(textsOf(await renderXlsx(report))).toContain('听力筛查率');
  });

  it('refuses an evaluation of another plan, area, year or stage', () => {
    const build = (parent: unknown) => () =>
      buildReport(evaluation, { ...options('en'), parent: parent as never });
    const right = against(province);
    expect(build({ ...right, plan: 'yi' })).toThrow('parent.plan');
    expect(build({ ...right, area: '9' })).toThrow('parent.area');
    expect(build({ ...right, year: 2024 })).toThrow('parent.year');
    expect(build({ ...right, stage: 'final' })).toThrow('parent.stage');
    expect(build('province')).toThrow('options.parent');
  });
});
