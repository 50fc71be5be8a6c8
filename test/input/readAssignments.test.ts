import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAssignments } from '../../src/input/readAssignments.js';
import { catalogue } from '../../src/library/catalogue.js';
import { plans } from '../../src/library/plans.js';
import type { Plan } from '../../src/model/Plan.js';
import { makeIndicator } from '../report/invented.js';
import { makeWorkbook } from './makeWorkbook.js';

const read = (text: string) => readAssignments(strToU8(text), { catalogue: { plans } });
const wanted = [
  { id: 'women.health', unit: '市卫生健康局' },
  { id: 'women.health.g2', unit: '市卫生健康局' },
  { id: 'women.health.g2', unit: '市妇联' },
];

describe('readAssignments', () => {
  it('reads a table under a title, JSON rows, JSON from id to units, and a workbook', async () => {
    const table =
      '责任分工\n\n编号,责任单位\nwomen.health,市卫生健康局\n\nwomen.health.g2,市卫生健康局；市妇联\n';
    const rows = JSON.stringify([
      { id: 'women.health', unit: '市卫生健康局' },
      { id: 'women.health.g2', unit: '市卫生健康局、市妇联' },
    ]);
    const map = JSON.stringify({
      'women.health': '市卫生健康局',
      'women.health.g2': ['市卫生健康局', '市妇联'],
    });
    for (const text of [table, rows, map])
      expect(await read(text)).toEqual({ ok: true, assignments: wanted, notices: [] });
    const book = makeWorkbook([
      { name: '说明', rows: [['请按此分工']] },
      {
        name: '分工',
        rows: [
          ['编号', '责任单位'],
          ['women.health', '市卫生健康局'],
          ['women.health.g2', '市卫生健康局、市妇联'],
        ],
      },
    ]);
    const result = await readAssignments(book, { catalogue: { plans } });
    expect(result.assignments).toEqual(wanted);
    expect(result.notices.map(({ code, found }) => [code, found])).toEqual([['noTable', '说明']]);
  });

  it('reports errors and keeps the rest', async () => {
    const result = await read(
      'id,unit\nwomen.health,A\nwomen.health,A\nwomen.helth,B\nwomen.law,\n',
    );
    expect(result.assignments).toEqual([{ id: 'women.health', unit: 'A' }]);
    expect(
      result.ok
        ? []
        : result.issues.map(({ code, row, sheetRow, found, nearest }) => [
            code,
            row,
            sheetRow,
            found,
            nearest,
          ]),
    ).toEqual([
      ['badStructure', 3, 4, 'women.helth', 'women.health'],
      ['missingValue', 4, 5, undefined, undefined],
    ]);
    expect(result.notices.map(({ code, row }) => [code, row])).toEqual([['duplicate', 2]]);
  });

  it('reports what a file lacks', async () => {
    const say = async (text: string) => {
      const result = await read(text);
      return result.ok ? [] : result.issues.map(({ code, column }) => [code, column]);
    };
    expect(await say('a,b\n1,2\n')).toEqual([
      ['missingColumn', '编号'],
      ['missingColumn', '责任单位'],
    ]);
    expect(await say('[]')).toEqual([['emptyFile', undefined]]);
    expect(await say('"x"')).toHaveLength(2);
    expect((await say('[1]'))[0]).toEqual(['badStructure', 'id']);
  });
});

const indicators = [
  makeIndicator('permille', {
    id: 'rate',
    name: { zh: '某率', en: 'A rate' },
    aliases: ['某比率'],
  }),
  makeIndicator('permille', { id: 'share', name: { zh: '占比', en: 'A share' } }),
];
const small = [
  {
    id: 'p',
    name: { zh: '甲规划', en: 'Plan A' },
    domains: [
      {
        id: 'p.d',
        name: { zh: '健康', en: 'Health' },
        goals: [{ id: 'p.d.g1' }],
        measures: [{ id: 'p.d.m1' }],
      },
    ],
    targets: [
      { id: 'p.d.g1.rate', indicator: 'rate' },
      { id: 'p.d.m1.rate', indicator: 'rate' },
      { id: 'p.d.m1.both', indicator: 'both', components: ['rate', 'share'] },
    ],
  },
  {
    id: 'q',
    name: { zh: '乙规划', en: 'Plan B' },
    domains: [
      { id: 'q.law', name: { zh: '法律', en: 'Law' }, goals: [], measures: [] },
      { id: 'q.d', name: { zh: '健康', en: 'Care' }, goals: [], measures: [] },
    ],
    targets: [{ id: 'q.d.rate', indicator: 'rate' }],
  },
] as unknown as readonly Plan[];
async function readSmall(
  content: string | Uint8Array,
  more: { file?: string; sheet?: string | number } = {},
) {
  const { assignments, notices, ...rest } = await readAssignments(
    typeof content === 'string' ? strToU8(content) : content,
    { catalogue: { plans: small, indicators }, ...more },
  );
  return {
    pairs: assignments.map(({ id, unit }) => `${id} ${unit}`),
    issues: rest.ok ? [] : rest.issues,
    notices,
  };
}

describe('leading and supporting units', () => {
  const wantedRoles = [
    { id: 'p.d', unit: 'A', role: 'lead' },
    { id: 'p.d', unit: 'B', role: 'support' },
    { id: 'p.d', unit: 'C', role: 'support' },
  ];
  it.each([
    '编号,牵头单位,配合单位\np.d,A,B、C\n',
    'id,supporting units,lead unit\np.d,B；C,A\n',
    '[{"id":"p.d","unit":"A","role":"lead"},{"id":"p.d","unit":"B、C","role":"support"}]',
  ])('are read from %s', async (text) => {
    const { assignments } = await readAssignments(strToU8(text), { catalogue: { plans: small } });
    expect(assignments.map((one) => one.unit).sort()).toEqual(['A', 'B', 'C']);
    expect(assignments).toEqual(expect.arrayContaining(wantedRoles));
  });
  it('assignments written as JSON are read back', async () => {
    const assignments = [
      { id: 'p.d', unit: 'A' },
      { id: 'p.d', unit: 'B', role: 'support' },
    ];
    const bytes = strToU8(JSON.stringify(assignments));
    expect(await readAssignments(bytes, { catalogue: { plans: small } })).toMatchObject({
      ok: true,
      assignments,
    });
    const { issues } = await readSmall('[{"id":"p.d","role":"support"}]');
    expect(issues.map(({ code, column }) => [code, column])).toEqual([['missingValue', 'unit']]);
  });
  it('a unit that is lead and support of one id is listed twice', async () => {
    const { pairs, notices } = await readSmall('编号,牵头单位,配合单位\np,A,A\n');
    expect(pairs).toEqual(['p A']);
    expect(notices.map(({ code, column }) => [code, column])).toEqual([['duplicate', '配合单位']]);
  });
  it('one unit must lead', async () => {
    const { pairs, issues } = await readSmall('编号,牵头单位,配合单位\np,,B\n');
    expect(pairs).toEqual(['p B']);
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ['missingValue', '牵头单位'],
    ]);
    const alone = await readSmall('编号,配合单位\np,B\n');
    expect(alone.issues.map(({ code, column }) => [code, column])).toEqual([
      ['missingColumn', '责任单位'],
    ]);
  });
});

describe('a valid table of assignments', () => {
  it('ids of plans, domains, goals, measures and targets', async () => {
    const known = ['p', 'p.d', 'p.d.g1', 'p.d.m1', 'p.d.g1.rate', 'q', 'q.law'];
    const { pairs, issues } = await readSmall(
      `id,unit\n${known.map((id) => `${id},A`).join('\n')}`,
    );
    expect(issues).toEqual([]);
    expect(pairs).toEqual(known.map((id) => `${id} A`));
  });
  it.each([
    '编号',
    '目标编号',
    '条目编号',
    '领域编号',
    '目标',
    '条目',
    '领域',
    'id',
    'target',
    'clause',
    'domain',
    ' ID ',
    '目标 编号',
  ])('ids under %s', async (heading) => {
    expect((await readSmall(`${heading},责任单位\np,A\n`)).pairs).toEqual(['p A']);
  });
  it.each([
    '责任单位',
    '单位',
    '牵头单位',
    'unit',
    'responsible unit',
    'responsible_unit',
    'Responsible Unit',
  ])('units under %s', async (heading) => {
    expect((await readSmall(`编号,${heading}\np,A\n`)).pairs).toEqual(['p A']);
  });
  it('columns in any order, with others between them', async () => {
    expect(await readSmall('序号,责任单位,备注,编号\n1,A,x,p\n')).toEqual({
      pairs: ['p A'],
      issues: [],
      notices: [],
    });
  });
  it('a title that names one column is not a header', async () => {
    expect((await readSmall('目标,2020\n单位,x\n编号,责任单位\np,A\n')).pairs).toEqual(['p A']);
  });
  it.each(['A、B', 'A；B', 'A;B', ' A 、 B ', '、A、、B；'])(
    'units divided as in “%s”',
    async (cell) => {
      expect((await readSmall(`id,unit\n p ,${cell}\n`)).pairs).toEqual(['p A', 'p B']);
    },
  );
  it('a comma, a dot and a space do not divide a unit', async () => {
    expect((await readSmall('id,unit\np,"A, B. C，D"\n')).pairs).toEqual(['p A, B. C，D']);
  });
  it('one unit for two ids, and two units for one', async () => {
    expect(await readSmall('id,unit\np,A\nq,A\np,B\n')).toEqual({
      pairs: ['p A', 'q A', 'p B'],
      issues: [],
      notices: [],
    });
  });
});

describe('names in place of ids', () => {
  const rates = ['p.d.g1.rate', 'p.d.m1.rate', 'p.d.m1.both', 'q.d.rate'];
  it.each([
    ['某率', rates],
    ['某 比率', rates],
    ['a rate', rates],
    ['rate', rates],
    ['占比', ['p.d.m1.both']],
    ['健康', ['p.d', 'q.d']],
    ['Health', ['p.d']],
    ['乙规划', ['q']],
  ])('%s stands for everything that has it', async (name, ids) => {
    const { pairs, issues } = await readSmall(`指标名称,责任单位\n${name},A\n`);
    expect([pairs, issues]).toEqual([ids.map((id) => `${id} A`), []]);
  });
  it('are not taken from other columns', async () => {
    // 单位 beside 责任单位 is the unit of the figures.
    const text = '序号,指标,单位,责任单位\n1,占比,‰,A\n';
    expect((await readSmall(text)).pairs).toEqual(['p.d.m1.both A']);
  });
  it('have units of measurement for no responsible unit', async () => {
    const { pairs, issues } = await readSmall('指标,单位\n占比,‰\n');
    expect(pairs).toEqual([]);
    expect(issues).toMatchObject([
      {
        code: 'badStructure',
        column: '单位',
        found: '‰',
        expected: { kind: 'responsibleUnit' },
      },
    ]);
  });
  it('are suggested for a misspelt one', async () => {
    expect((await readSmall('指标,责任单位\n某比值率,A\n')).issues).toMatchObject([
      { found: '某比值率', nearest: '某比率', expected: { kind: 'assignmentId' } },
    ]);
  });
  it('need the indicators of the catalogue, if they are those of indicators', async () => {
    expect((await read('指标,责任单位\n婴儿死亡率,A\n')).ok).toBe(false);
    const { assignments } = await readAssignments(strToU8('指标,责任单位\n婴儿死亡率,A\n'), {
      catalogue,
    });
    expect(assignments.map(({ id }) => id)).toEqual([
      'children.health.g3.infant-mortality-rate',
      'children.health.g3.infant-mortality-rate-urban-rural-gap',
    ]);
  });
});

describe('an invalid table of assignments', () => {
  it('an unknown id, with the nearest one, if any', async () => {
    const { issues, pairs } = await readSmall('标题\nid,unit\np.d.gl,A\n\nnowhere,A\n,A\np,\n', {
      file: 'units.csv',
    });
    const place = {
      code: 'badStructure',
      severity: 'error',
      file: 'units.csv',
      column: 'id',
      expected: { kind: 'assignmentId' },
    };
    expect(pairs).toEqual([]);
    expect(issues).toStrictEqual([
      // One of six letters differs. A blank row counts, and two rows are above the first.
      {
        ...place,
        row: 1,
        sheetRow: 3,
        found: 'p.d.gl',
        nearest: 'p.d.g1',
      },
      {
        ...place,
        row: 3,
        sheetRow: 5,
        found: 'nowhere',
      },
      {
        ...place,
        row: 4,
        sheetRow: 6,
        found: '',
      },
      {
        code: 'missingValue',
        severity: 'error',
        file: 'units.csv',
        row: 5,
        sheetRow: 7,
        column: 'unit',
        expected: { kind: 'responsibleUnit' },
      },
    ]);
  });
  it.each([
    ['Target,Unit\nx,A\np,\n', ['Target', 'Unit']],
    [
      '目标编号,牵头责任单位,参与单位\nx,A,\np,,B\np,A,‰\n',
      ['目标编号', '牵头责任单位', '参与单位'],
    ],
    [
      '[{"id":"x","unit":"A"},{"id":"p","role":"lead"},{"id":"p","unit":"‰","role":"lead"}]',
      ['id', 'unit', 'unit'],
    ],
    ['{"x":"A","p":""}', ['id', 'unit']],
  ])('names the columns as the file does: %s', async (text, columns) => {
    expect((await readSmall(text)).issues.map(({ column }) => column)).toEqual(columns);
  });
  it.each(['p.d.', 'p.d.g', 'd'])('“%s” is not an id', async (id) => {
    expect((await readSmall(`id,unit\n${id},A\n`)).issues.map(({ found }) => found)).toEqual([id]);
  });
  it.each(['', '  ', '、', '；、;'])('“%s” names no unit', async (cell) => {
    const { issues, pairs } = await readSmall(`id,unit,note\np,${cell},x\n`);
    expect([pairs, issues.map(({ code, row }) => [code, row])]).toEqual([
      [],
      [['missingValue', 1]],
    ]);
  });
  it('the same line twice is kept once', async () => {
    const { pairs, issues, notices } = await readSmall('id,unit\np,A、A\nq,A\np,B；A\n', {});
    expect([pairs, issues]).toEqual([['p A', 'q A', 'p B'], []]);
    const said = {
      code: 'duplicate',
      severity: 'notice',
      column: 'unit',
      found: 'A',
      expected: { kind: 'assignment', id: 'p' },
    };
    expect(notices).toEqual([
      { ...said, row: 1, sheetRow: 2 },
      { ...said, row: 3, sheetRow: 4 },
    ]);
  });
  it.each([
    ['id,name\np,A\n', ['责任单位']],
    ['name,unit\np,A\n', ['编号']],
    ['name,who\np,A\n', ['编号', '责任单位']],
    ['id,name\nx,unit\np,A\n', ['编号', '责任单位']],
  ])('reports missing columns: %j', async (text, lacking) => {
    const { issues, pairs } = await readSmall(text);
    expect(pairs).toEqual([]);
    expect(issues.map(({ code, column, expected }) => [code, column, expected])).toEqual(
      lacking.map((column) => [
        'missingColumn',
        column,
        column === '编号'
          ? { kind: 'heading', words: ['编号', '目标编号'] }
          : { kind: 'heading', words: ['责任单位', '单位'] },
      ]),
    );
  });
  it('only a header, and no bytes at all', async () => {
    expect((await readSmall('id,unit\n')).issues.map(({ expected }) => expected)).toEqual([
      { kind: 'assignments' },
    ]);
    expect((await readSmall('')).issues.map(({ expected }) => expected)).toEqual([
      { kind: 'table' },
    ]);
  });
});

describe('assignments in JSON', () => {
  it.each([
    ['rows', '[{"id":"p","unit":"A、B"},{"id":"q","unit":"A","note":1}]', ['p A', 'p B', 'q A']],
    ['an object', '{"p":"A；B","q":"A"}', ['p A', 'p B', 'q A']],
    ['an object of lists', '{"p":["A","B"],"q":["A、C"]}', ['p A', 'p B', 'q A', 'q C']],
  ])('%s', async (_, text, pairs) => {
    expect(await readSmall(text)).toEqual({ pairs, issues: [], notices: [] });
  });
  it.each<[string, string, [string, number, string | undefined][]]>([
    [
      'invalid rows',
      '[null,1,"p",{"unit":"A"},{"id":1,"unit":"A"}]',
      [1, 2, 3, 4, 5].map((row) => ['badStructure', row, '']),
    ],
    [
      'rows without a unit',
      '[{"id":"p"},{"id":"p","unit":null},{"id":"q","unit":1}]',
      [1, 2, 3].map((row) => ['missingValue', row, undefined]),
    ],
    [
      'an object without units',
      '{"p":[],"q":null,"p.d":["",2]}',
      [1, 2, 3, 3].map((row) => ['missingValue', row, undefined]),
    ],
    [
      'an object of unknown ids',
      '{"p":"A","x":"A","constructor":["A"]}',
      [
        ['badStructure', 2, 'x'],
        ['badStructure', 3, 'constructor'],
      ],
    ],
  ])('reports %s', async (_, text, wanted) => {
    expect(
      (await readSmall(text)).issues.map(({ code, row, found }) => [code, row, found]),
    ).toEqual(wanted);
  });
  it('a file that is too large', async () => {
    const arrayBuffer = () => Promise.reject(new Error('read'));
    const file = { size: 200_000_001, arrayBuffer, slice: () => ({ arrayBuffer }) };
    const result = await readAssignments(file, { catalogue: { plans: small } });
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['tooLarge']);
  });
  it.each(['[]', '{}'])('%s is empty', async (text) => {
    expect((await readSmall(text)).issues.map(({ code }) => code)).toEqual(['emptyFile']);
  });
  it.each([
    ['5', '5'],
    ['"p"', 'p'],
    ['true', 'true'],
    ['null', 'null'],
  ])('%s is neither rows nor an object', async (text, found) => {
    const result = await readAssignments(strToU8(text), {
      catalogue: { plans: small },
      format: 'json',
    });
    expect(result.ok ? [] : result.issues).toEqual([
      { code: 'badStructure', severity: 'error', found, expected: { kind: 'assignments' } },
    ]);
  });
});

describe('assignments in a workbook', () => {
  const header = ['编号', '责任单位'];
  const two = makeWorkbook([
    { name: '甲', rows: [['标题'], [], header, ['p', 'A'], ['x', 'A'], ['p', 'A']] },
    { name: '乙', rows: [header, ['q', null], ['p', 'A']] },
    { name: '丙', rows: [['说明']] },
  ]);
  it('an issue names its sheet', async () => {
    const { pairs, issues, notices } = await readSmall(two);
    expect(pairs).toEqual(['p A']);
    expect(issues.map(({ code, sheet, row, sheetRow }) => [code, sheet, row, sheetRow])).toEqual([
      ['badStructure', '甲', 2, 5],
      ['missingValue', '乙', 1, 2],
    ]);
    expect(notices.map(({ code, sheet, row, sheetRow }) => [code, sheet, row, sheetRow])).toEqual([
      ['duplicate', '甲', 3, 6],
      ['duplicate', '乙', 2, 3],
      ['noTable', '丙', undefined, undefined],
    ]);
  });
  it('a single requested sheet is not named', async () => {
    const { pairs, issues } = await readSmall(two, { sheet: 2 });
    expect([pairs, issues.map(({ sheet, sheetRow }) => [sheet, sheetRow])]).toEqual([
      ['p A'],
      [[undefined, 2]],
    ]);
  });
  it('a workbook without tables is reported as a whole', async () => {
    const { issues, notices } = await readSmall(
      makeWorkbook([
        { name: '甲', rows: [['x']] },
        { name: '乙', rows: [['编号', 'x']] },
      ]),
      { file: 'a.xlsx' },
    );
    expect(issues.map(({ code, sheet, file }) => [code, sheet, file])).toEqual([
      ['emptyFile', undefined, 'a.xlsx'],
    ]);
    expect(notices.map(({ found }) => found)).toEqual(['甲', '乙']);
  });
});
