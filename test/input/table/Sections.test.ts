import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { readObservations } from '../../../src/input/readObservations.js';
import { Sections } from '../../../src/input/table/Sections.js';
import { readText } from '../readText.js';

const place = (area: string) => ({ place: { area, kind: 'home' } }) as const;
const female = { sex: 'female' } as const;
const rural = { residence: 'rural' } as const;

describe('Sections', () => {
  /** A heading: its rank and the facts it states; a topic states none. `-` is a row of figures. */
  type Step = '-' | readonly [rank: number, facts?: object];
  const after = (...steps: readonly Step[]) => {
    const sections = new Sections('450381');
    for (const step of steps)
      if (step === '-') sections.pass('婴儿死亡率');
      else {
        const [rank, facts] = step;
        sections.open({ rank, isTopic: facts === undefined, facts: facts ?? {} });
      }
    return sections.facts;
  };
  it.each<[string, readonly Step[], object | string]>([
    ['a heading of the same kind ends a group', [[1, female], '-', [1]], {}],
    ['and so does one further out', [[2, female], '-', [1]], {}],
    ['one further in is inside', [[1, female], '-', [2]], female],
    ['a chapter right below a group is inside', [[0, rural], [0], '-', [0]], rural],
    ['a chapter after rows of a group may be either', [[0, rural], '-', [0]], 'refused'],
    [
      'a group replaces a group of its kind',
      [[0, rural], '-', [0, { residence: 'urban' }]],
      {
        residence: 'urban',
      },
    ],
    [
      'a group right below another is of both',
      [
        [0, rural],
        [0, female],
      ],
      { ...rural, ...female },
    ],
    ['after rows it is another', [[0, rural], '-', [0, female]], female],
    ['below a numbered one it may be either', [[1, rural], '-', [0, female]], 'refused'],
    [
      'a group right below a place',
      [
        [0, place('a')],
        [0, rural],
      ],
      { ...place('a'), ...rural },
    ],
    ['a group after rows of a place', [[0, place('a')], '-', [0, rural]], 'refused'],
    [
      'a group after rows of home',
      [[0, place('450381')], '-', [0, rural]],
      {
        ...place('450381'),
        ...rural,
      },
    ],
    [
      'a second group of a place',
      [[0, place('a')], [0, rural], '-', [0, { residence: 'urban' }]],
      { ...place('a'), residence: 'urban' },
    ],
    [
      'a place ends a place and its groups',
      [[0, place('a')], [0, rural], '-', [0, place('b')]],
      place('b'),
    ],
    ['a chapter leaves a place', [[0, place('a')], '-', [0]], place('a')],
    ['totals end a group', [[0, rural], '-', [0, {}]], {}],
    ['totals below two topics are the whole', [[1], [2], '-', [0, {}]], {}],
    ['also one that is numbered', [[1, rural], '-', [1, female], '-', [0, {}]], {}],
    [
      'totals below two groups may be of either',
      [[0, rural], [0, female], '-', [0, {}]],
      'refused',
    ],
    ['and so may a place', [[1, rural], '-', [0, place('a')]], 'refused'],
    ['a numbered heading below the rows of one that is not', [[0, rural], '-', [2]], 'refused'],
    ['home ends both', [[1, rural], [2, female], '-', [0, place('450381')]], place('450381')],
    ['totals below a place may be its own', [[0, place('a')], '-', [0, {}]], 'refused'],
    ['totals right below a group are its own', [[0, rural], [0, {}], '-'], rural],
    [
      'and a group beside them is of both',
      [[0, rural], [0, {}], '-', [0, female]],
      { ...rural, ...female },
    ],
    ['home is not', [[0, rural], [0, {}], '-', [0, place('450381')]], place('450381')],
    ['a chapter leaves what is refused', [[0, rural], '-', [0], '-', [0]], 'refused'],
    ['a group does not', [[0, rural], '-', [0], '-', [0, female]], female],
  ])('%s', (_, steps, facts) => {
    expect(after(...steps)).toEqual(facts);
  });
});

it('a unit on a line of its own holds below headings, up to one that states another', () => {
  const sections = new Sections('450381');
  sections.enterUnit('percent');
  sections.open({ rank: 1, isTopic: false, facts: female });
  expect(sections.facts).toEqual({ ...female, unit: 'percent' });
  sections.open({ rank: 1, isTopic: false, facts: { ...rural, unit: 'permille' } });
  expect(sections.facts).toEqual({ ...rural, unit: 'permille' });
});

it('a row that begins with a number ends no section', () => {
  const sections = new Sections('450381');
  sections.open({ rank: 1, isTopic: false, facts: rural });
  sections.pass(2024);
  expect(sections.facts).toEqual(rural);
});

const header = '指标,单位,2020年,2024年\n';
const figures = async (rows: string, head = header) => {
  const read = await readText(head + rows);
  return {
    figures: read.figures.map((figure) => figure.replace(/^(\S+) \d+/, '$1')),
    issues: read.issues,
    notices: read.notices,
  };
};

describe('a chapter', () => {
  it('妇女 beside 教育 and 健康 is not a group', async () => {
    const rows =
      '一、妇女,,,\n公民具备科学素质的比例,%,,9.5\n二、教育,,,\n学前教育毛入园率,%,,94\n' +
      '三、健康\n5岁以下儿童死亡率,‰,,5\n';
    const read = await figures(rows);
    expect(read.figures.map((figure) => figure.split(' ').slice(-2).join(' '))).toEqual([
      'total total',
      'total total',
      'total total',
    ]);
    expect(read.notices.map((one) => [one[0], one[3]])).toEqual([
      ['remark', '一、妇女'],
      ['remark', '二、教育'],
      ['remark', '三、健康'],
    ]);
  });

  it('妇女 beside 男性 is a group, with a notice', async () => {
    const rows = '妇女\n平均预期寿命,岁,,81\n男性\n平均预期寿命,岁,,76\n';
    const { notices } = await figures(rows);
    expect(notices.map((one) => [one[0], one[1], one[3]])).toEqual([
      ['assumedGroup', 1, '妇女'],
      ['assumedGroup', 3, '男性'],
    ]);
  });

  it('ends a group numbered like it', async () => {
    const rows = '一、农村\n婴儿死亡率,‰,,3.2\n二、教育\n学前教育毛入园率,%,,94\n';
    const read = await figures(rows);
    expect(read.figures).toEqual([
      'infant-mortality-rate 3.2 permille 450381 total rural',
      'preschool-gross-enrolment-ratio 94 percent 450381 total total',
    ]);
    expect(read.notices).toContainEqual(['assumedGroup', 1, undefined, '一、农村']);
  });

  it('ends at a row of figures that is numbered like it', async () => {
    const rows = '一、农村\n婴儿死亡率,‰,,3\n二、孕产妇死亡率,1/10万,,8\n';
    expect((await figures(rows)).figures).toEqual([
      'infant-mortality-rate 3 permille 450381 total rural',
      'maternal-mortality-ratio 8 per100000 450381 total total',
    ]);
  });

  it('without a number may be inside the group or not: its rows are refused', async () => {
    const rows = '农村\n婴儿死亡率,‰,,3.2\n教育\n学前教育毛入园率,%,,94\n';
    const read = await figures(rows);
    expect(read.figures).toEqual(['infant-mortality-rate 3.2 permille 450381 total rural']);
    expect(read.issues).toEqual([['unknownSection', 3, undefined, '教育']]);
  });

  it.each(['合计', '全市', '总计', '小计', '三、合计', '全市合计', '合计：', '（合计）', 'Total'])(
    '%s after numbered groups is the whole',
    async (total) => {
      const rows = `一、农村,,,\n婴儿死亡率,‰,,3\n二、城市,,,\n婴儿死亡率,‰,,2\n${total},,,\n`;
      const read = await figures(`${rows}婴儿死亡率,‰,,2.84\n`);
      expect(read.figures.map((figure) => figure.split(' ').slice(1).join(' '))).toEqual([
        '3 permille 450381 total rural',
        '2 permille 450381 total urban',
        '2.84 permille 450381 total total',
      ]);
      expect(read.issues).toEqual([]);
    },
  );

  it.each([
    ['一、0-6岁', '二、7-17岁', ['total total 0-6岁', 'total total 7-17岁']],
    ['I. Rural', 'II. Urban', ['total rural ', 'total urban ']],
    ['(a) Girls', '(b) Boys', ['female total ', 'male total ']],
    ['农村：', '城市：', ['total rural ', 'total urban ']],
  ])('%s and %s are groups', async (one, other, groups) => {
    const bytes = new TextEncoder().encode(
      `指标,单位,2024年\n${one}\n婴儿死亡率,‰,3\n${other}\n婴儿死亡率,‰,2\n`,
    );
    const { observations } = await readObservations(bytes, { catalogue: { indicators, areas } });
    expect(
      observations.map(({ sex, residence, age = '' }) => `${sex} ${residence} ${age}`),
    ).toEqual(groups);
  });

  it('may state a unit, up to the next', async () => {
    const rows =
      '一、死亡率（‰）\n孕产妇死亡率,0.15\n二、教育（千人）\n留守儿童人数,1.2\n三、其他\n留守儿童人数,7\n';
    const read = await figures(rows, '指标,2024年\n');
    expect(read.figures).toEqual([
      'maternal-mortality-ratio 0.15 permille 450381 total total',
      expect.stringMatching(/ 7 persons /),
    ]);
    expect(read.issues).toEqual([['unknownUnit', 4, undefined, '千人']]);
  });

  it('may contain a line that states a unit', async () => {
    const rows = '婴儿死亡率,2.8\n单位：%\n5岁以下儿童死亡率,0.5\n单位：市卫健局\n';
    const read = await figures(rows, '指标,2024年\n');
    expect(read.figures.map((figure) => figure.split(' ')[2])).toEqual(['permille', 'percent']);
    expect(read.notices).toContainEqual(['remark', 4, undefined, '单位：市卫健局']);
  });
});
