import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { parseObservations } from '../../../src/input/parseObservations.js';
import { readObservations } from '../../../src/input/readObservations.js';
import { readText } from '../readText.js';

const beds = '每千名儿童儿科床位数';
const doctors = '每千名儿童儿科执业（助理）医师数';
const places = '每千人口托位数';

describe('a counting word as a unit', () => {
  const read = (indicator: string, unit: string) => {
    const row = { indicator, year: 2025, value: '3', unit };
    const result = parseObservations([row], { catalogue: { indicators } });
    return result.ok ? result.observations.map((one) => one.unit) : result.issues[0].code;
  };
  it.each([
    [beds, '张', 'per1000children'],
    [doctors, '名', 'per1000children'],
    [doctors, '人', 'per1000children'],
    [places, '个', 'per1000people'],
    ['每所乡镇卫生院儿童保健医生数', '名', 'countPerInstitution'],
    ['留守儿童人数', '个', 'persons'],
    ['托位总数', '张', 'count'],
  ])('of %s is %s: %s', (indicator, unit, id) => {
    expect(read(indicator, unit)).toEqual([id]);
  });

  it.each([
    ['婴儿死亡率', '张'],
    ['学前教育毛入园率', '人'],
    [beds, '所'],
    [places, '张'],
    ['留守儿童人数', '人次'],
  ])('of %s is not %s', (indicator, unit) => {
    expect(read(indicator, unit)).toBe('incompatibleUnit');
  });

  it('is reported once, as the unit that it means', async () => {
    const { figures, notices } = await readText(
      `指标,年份,数值,单位\n${beds},2024,3.1,张\n${beds},2025,3.17,张\n`,
    );
    expect(figures).toHaveLength(2);
    expect(notices).toEqual([['normalised', 1, '单位', '张']]);
  });

  it('may be in a heading, or after the figure', async () => {
    expect((await readText(`指标,2025年（张）\n${beds},3.17\n婴儿死亡率,3\n`)).figures).toEqual([
      'paediatric-beds-per-1000-children 2025 3.17 per1000children 450381 total total',
    ]);
    expect((await readText(`指标,2025年\n${places},4.5个\n`)).figures).toEqual([
      'childcare-places-per-1000-population 2025 4.5 per1000people 450381 total total',
    ]);
  });
});

// 600 minutes are 10 hours, but a unit is converted only by a power of ten.
it.each([
  ['指标,年份,数值,单位\n小学生每天睡眠时间,2025,600,分钟\n', '单位'],
  ['指标,年份,数值\n小学生每天睡眠时间,2025,600分钟\n', '数值'],
  ['指标,2024年,2025年\n小学生每天睡眠时间,,600分钟\n', '2025年'],
  ['指标,年份,数值\n小学生每天睡眠时间（分钟）,2025,600\n', '指标'],
])('minutes for hours are an unknown unit: %j', async (text, column) => {
  const { figures, issues } = await readText(text);
  expect([figures, issues]).toEqual([[], [['unknownUnit', 1, column, '分钟']]]);
});

it('a count of thousands is not one of single persons', async () => {
  const { figures, issues } = await readText('指标,年份,数值\n婴儿死亡数,2025,3千人\n');
  expect([figures, issues]).toEqual([[], [['badCount', 1, '数值', '3千人']]]);
});

it('a child counted as 个 is a person, without a notice', async () => {
  const { figures, notices } = await readText('指标,年份,数值,单位\n留守儿童人数,2025,812,个\n');
  expect(figures).toEqual(['left-behind-children 2025 812 persons 450381 total total']);
  expect(notices).toEqual([]);
});

it('a wrong unit is reported as written', async () => {
  const { issues } = await readText('指标,年份,数值\n婴儿死亡率,2025,1.2万人\n');
  expect(issues).toEqual([['incompatibleUnit', 1, 'unit', '万人']]);
});

it('a choice of units above the table holds for counts of persons as well', async () => {
  const { figures, issues, notices } = await readText(
    '单位：%、人\n指标,2024年\n婴儿死亡率,0.27\n活产数,1000\n',
  );
  // Neither of the two is ‰.
  expect(figures).toEqual([]);
  expect(issues).toEqual([['unknownUnit', 1, undefined, '%、人']]);
  expect(notices).toEqual([['unusedCount', 2, undefined, '活产数']]);
});

it('a rate without a unit is reported with its heading', async () => {
  const { notices } = await readText('年份,婴儿死亡率\n2025,2.8\n');
  expect(notices).toEqual([['assumedUnit', 1, 'unit', '婴儿死亡率']]);
});

describe('a blank unit below a filled one', () => {
  const imr = (value: string) => `infant-mortality-rate 2025 ${value} permille 450381 total total`;
  const percent = 'preschool-gross-enrolment-ratio 2025 95 percent 450381 total total';
  const header = '指标,年份,数值,单位';
  const enrolment = '学前教育毛入园率,2025,95,%';

  it('may be part of it, so the row is refused', async () => {
    // 0.12 ‰ or, if the cell was merged, 0.12 %
    const text = `${header}\n${enrolment}\n婴儿死亡率,2025,0.12,\n`;
    expect(await readText(text)).toMatchObject({
      figures: [percent],
      issues: [['missingValue', 2, '单位', undefined]],
    });
    // Which of the two is expected is not known.
    const result = await readObservations(new TextEncoder().encode(text), {
      catalogue: { indicators },
    });
    expect(result.ok ? [] : result.issues.map(({ expected }) => expected)).toEqual([
      { kind: 'unit' },
    ]);
  });

  it('is refused below a row without a figure, and below an unknown unit', async () => {
    const wide = '指标,单位,2025年\n学前教育毛入园率,%,\n婴儿死亡率,,0.12\n';
    expect((await readText(wide)).issues).toEqual([['missingValue', 2, '单位', undefined]]);
    const unknown = `${header}\n学前教育毛入园率,2025,95,千人\n婴儿死亡率,2025,2.7,\n`;
    expect((await readText(unknown)).figures).toEqual([]);
  });

  it.each([
    ['the same unit', `${header}\n新生儿死亡率,2024,1.5,‰\n婴儿死亡率,2025,2.7,\n`],
    ['a unit of another kind', `${header}\n托位总数,2024,1500,个\n婴儿死亡率,2025,2.7,\n`],
    ['a unit after the name', `${header}\n${enrolment}\n婴儿死亡率（‰）,2025,2.7,\n`],
    ['a unit above the table', `单位：‰\n${header}\n${enrolment}\n婴儿死亡率,2025,2.7,\n`],
  ])('leaves no doubt beside %s', async (_, text) => {
    const { figures, issues } = await readText(text);
    expect(figures).toContain(imr('2.7'));
    expect(issues).toEqual([]);
  });

  it('is the own unit in JSON without the key', async () => {
    const row = { 指标: '婴儿死亡率', 年份: 2025, 数值: '2.7' };
    const rows = [{ ...row, 指标: '学前教育毛入园率', 数值: '95', 单位: '%' }, row];
    expect((await readText(JSON.stringify(rows))).figures).toEqual([percent, imr('2.7')]);
  });
});

it.each([
  ['a title', '婴儿死亡率统计表\n年份,数值\n2025,2.7\n', '婴儿死亡率'],
  ['a corner', 'Infant mortality rate,2024年,2025年\nUrban,2.5,2.7\n', 'Infant mortality rate'],
  ['a JSON object', '{"指标":"婴儿死亡率","data":[{"年份":2025,"数值":2.7}]}', '婴儿死亡率'],
])('the notice of an assumed unit has the name of the indicator in %s', async (_, text, name) => {
  const { notices } = await readText(text);
  expect(notices).toContainEqual(['assumedUnit', 1, 'unit', name]);
});

it('below several units, an unknown indicator is the only error of its row', async () => {
  const { issues } = await readText('单位：‰、1/10万\n指标,2024年\n某指标,2.7\n');
  expect(issues).toEqual([['unknownIndicator', 1, '指标', '某指标']]);
});
