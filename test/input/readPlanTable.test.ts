import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readPlanTable } from '../../src/input/readPlanTable.js';
import { formatIssue } from '../../src/locale/formatIssue.js';
import type { Indicator } from '../../src/model/Indicator.js';
import { makeWorkbook } from './makeWorkbook.js';

const header =
  '行,领域,类别,序号,代号,名称,指标,规则,数值,上限,单位,' +
  '方向,基期,目标年份,原文,解释,地区,印发日期,来源';
const plan = '规划,,,,county,某县规划,,,2021,2030,,,,,,,某县,2022-06-01,某县文件';
const domain = '领域,health,,1,,健康,,,,,,,,,,,,,';
const clause = '条款,health,主要目标,1,,降低死亡率,,,,,,,,,,,,,';
const infant = '目标,health,主要目标,1,,,婴儿死亡率,不高于,4.5,,‰,,,,降至4.5‰以下,,,,';
const read = (...rows: readonly string[]) =>
  readPlanTable(new TextEncoder().encode(rows.join('\n')), { catalogue: { indicators } });
const issuesOf = async (...rows: readonly string[]) => {
  const table = await read(...rows);
  return table.ok ? [] : table.issues.map((issue) => formatIssue(issue, 'zh'));
};

describe('readPlanTable', () => {
  it('reads a small table, with the defaults of the compact form', async () => {
    const table = await read(header, plan, domain, clause, infant);
    if (!table.ok) throw new Error(JSON.stringify(table.issues));
    expect(table.plan).toMatchObject({
      id: 'county',
      name: { zh: '某县规划', en: '某县规划' },
      period: { start: 2021, end: 2030 },
      domains: [{ id: 'county.health', goals: [{ title: { zh: '降低死亡率' } }], measures: [] }],
      targets: [
        {
          id: 'county.health.g1.infant-mortality-rate',
          indicator: 'infant-mortality-rate',
          rule: { kind: 'atMost', value: '4.5', unit: 'permille' },
          timing: 'unstated',
          dueYear: 2030,
          boundWord: '以下',
          interpretations: [{ id: 'due-at-period-end' }],
        },
      ],
    });
  });

  it('finds the header below a title, and rows in any order', async () => {
    const table = await read('某县规划,,', header, infant, clause, domain, plan);
    expect(table.ok).toBe(true);
  });

  it.each([
    [
      'a figure that is not a number',
      infant.replace('4.5,', '约4.5,'),
      '表中第5行（第4条数据），“数值”列：“约4.5”不是数字',
    ],
    ['a missing unit', infant.replace('‰,,', ',,'), '“单位”列：单元格为空，应为%、‰、'],
    [
      'a kind of rule that does not exist',
      infant.replace('不高于', '低于'),
      '“规则”列：实际为低于，应为',
    ],
    [
      'a domain that does not exist',
      infant.replace('health', 'heath'),
      '“领域”列：实际为heath（是否为“health”？），应为health',
    ],
    ['an unknown indicator', infant.replace('婴儿死亡率', '婴儿率'), '规划前后不一致：'],
    ['a due year outside the period', infant.replace(',,降至', ',2031,降至'), 'due in 2031'],
    [
      'an interpretation that is not defined',
      infant.replace(/,,,,$/, ',wide,,,'),
      '“解释”列：实际为wide',
    ],
  ])('reports %s', async (_, row, expected) => {
    const [first = '', ...others] = await issuesOf(header, plan, domain, clause, row);
    expect(first).toContain(expected);
    expect(others).toEqual([]);
  });

  it('leaves out a missing date of issue, and reports an invalid one', async () => {
    const undated = await read(header, plan.replace('2022-06-01', ''), domain, clause, infant);
    expect(undated.ok && 'issuedOn' in undated.plan).toBe(false);
    expect(undated.ok).toBe(true);
    const other = plan.replace('2022-06-01', '2022/6/1');
    expect(await issuesOf(header, other, domain, clause, infant)).toEqual([
      '表中第2行（第1条数据），“印发日期”列：实际为2022/6/1，应为日期，如2023-03-01',
    ]);
  });

  // The years of a plan are from 1900 to 2200.
  const fall = '目标,health,主要目标,1,,,婴儿死亡率,相对变化,-20,,%,,2020,,下降20%,,,,';
  it.each<[string, string, string, string, number, string]>([
    ['base year', fall, ',2020,', ',1899,', 4, '基期'],
    ['base year', fall, ',2020,', ',2201,', 4, '基期'],
    ['base year', fall, ',2020,', ',1,', 4, '基期'],
    ['due year', fall, ',2020,,', ',2020,1800,', 4, '目标年份'],
    ['first year', plan, ',2021,', ',1899,', 1, '数值'],
    ['last year', plan, ',2030,', ',9999,', 1, '上限'],
  ])('reports a %s out of range', async (_, row, year, other, at, column) => {
    const changed = row.replace(year, other);
    const rows = row === plan ? [changed, domain, clause, fall] : [plan, domain, clause, changed];
    const table = await read(header, ...rows);
    expect(table.ok ? [] : table.issues).toEqual([
      {
        code: 'yearOutOfRange',
        severity: 'error',
        row: at,
        sheetRow: at + 1,
        column,
        found: other.replaceAll(/,|2020/g, ''),
        expected: { kind: 'year', from: 1900, to: 2200 },
      },
    ]);
  });
  it('accepts the first and the last valid year as a base year, and reports others', async () => {
    const ok = await read(header, plan, domain, clause, fall.replace(',2020,', ',1900,'));
    expect(ok).toMatchObject({ ok: true, plan: { targets: [{ rule: { baseYear: 1900 } }] } });
    const words = fall.replace(',2020,', ',上年,');
    expect(await issuesOf(header, plan, domain, clause, words)).toEqual([
      '表中第5行（第4条数据），“基期”列：“上年”不是年份，应为1900至2200年之间的年份',
    ]);
  });

  it('reports an unknown kind of row, a slug that is taken and an unknown column', async () => {
    expect(await issuesOf(header, plan, domain, clause, infant.replace('目标', '指示'))).toEqual([
      expect.stringContaining('“行”列：实际为指示，应为规划、指标、解释'),
    ]);
    expect(await issuesOf(header, plan, domain, clause, infant, infant)).toEqual([
      expect.stringContaining('表中第6行（第5条数据），“代号”列'),
    ]);
    expect(await issuesOf(`${header},备忘`, plan, domain, clause, infant)).toEqual([
      expect.stringContaining('备忘'),
    ]);
  });

  it('needs a header and a row for the plan', async () => {
    expect(await issuesOf('指标,年份,数值', '婴儿死亡率,2020,2.7')).toEqual([
      expect.stringContaining('缺少“行”列'),
    ]);
    expect(await issuesOf(header, domain, clause, infant)).toEqual([
      expect.stringContaining('应为规划'),
    ]);
  });

  it('reads cells without the spaces around them', async () => {
    const table = await read(
      header,
      plan.replace('某县规划', ' 某县规划 '),
      domain,
      clause,
      infant,
    );
    expect(table.ok && table.plan.name.zh).toBe('某县规划');
  });

  it('refuses a file that is too large', async () => {
    const arrayBuffer = () => Promise.reject(new Error('read'));
    const file = { size: 200_000_001, arrayBuffer, slice: () => ({ arrayBuffer }) };
    const table = await readPlanTable(file, { catalogue: { indicators } });
    expect(table.ok ? [] : table.issues.map(({ code }) => code)).toEqual(['tooLarge']);
  });

  it('keeps a slug that is a property name of objects', async () => {
    const proto = infant.replace('主要目标,1,,', '主要目标,1,__proto__,');
    const table = await read(header, plan, domain, clause, proto);
    expect(table.ok && table.plan.targets[0]?.id).toBe('county.health.g1.__proto__');
  });
});

describe('the indicators that a table defines', () => {
  const columns =
    '行,领域,类别,序号,代号,名称,英文名称,指标,规则,数值,单位,方向,比较指标,比较对象,原文,上限,地区,印发日期,来源,别名';
  const rows = (indicator: string, reference: string) => [
    columns,
    '规划,,,,county,某县规划,,,,2021,,,,,,2030,某县,2022-06-01,某县文件',
    '指标,,,,walk-share,步行比例,Share who walk,,,,%,,,,,,,,,徒步率；步行占比',
    '指标,,,,ride-share,骑行比例,Share who ride,,,,%,,,,,,,,,Cyclists',
    '领域,health,,1,,健康,,,,,,,,,,,,,',
    '条款,health,主要目标,1,,多步行,,,,,,,,,,,,,',
    `目标,health,主要目标,1,,,,${indicator},compare,,,${relation},${reference},骑行,步行多于骑行,,,,`,
  ];
  const relation = 'atLeast';

  it.each([
    ['by id', 'walk-share', 'ride-share'],
    ['by name', '步行比例', '骑行比例'],
    ['by English name', 'Share who walk', 'share who ride'],
    ['by alias', '步行占比', 'cyclists'],
  ])('are referred to %s, also by rows above', async (_, indicator, reference) => {
    const [head, ...others] = rows(indicator, reference);
    for (const text of [
      [head, ...others],
      [head, ...others.reverse()],
    ]) {
      const table = await readPlanTable(new TextEncoder().encode(text.join('\n')));
      if (!table.ok) throw new Error(JSON.stringify(table.issues));
      expect(table.indicators.map(({ id }) => id).sort()).toEqual(['ride-share', 'walk-share']);
      expect(table.plan.targets).toMatchObject([
        { indicator: 'walk-share', rule: { kind: 'compare', referenceIndicator: 'ride-share' } },
      ]);
    }
  });

  it('take precedence over the catalogue, but a name over an alias', async () => {
    const [one] = indicators;
    const other = { ...(one as Indicator), id: 'other', name: { zh: '步行比例', en: 'Cyclists' } };
    const read = async (indicator: string, reference: string) => {
      const bytes = new TextEncoder().encode(rows(indicator, reference).join('\n'));
      const table = await readPlanTable(bytes, { catalogue: { indicators: [other] } });
      return table.ok
        ? table.plan.targets.map(({ indicator, rule }) => [
            indicator,
            'referenceIndicator' in rule && rule.referenceIndicator,
          ])
        : table.issues;
    };
    // 步行比例 is the name of both indicators; Cyclists is an alias of ride-share and the name of the
    // other.
    expect(await read('步行比例', 'ride-share')).toEqual([['walk-share', 'ride-share']]);
    expect(await read('walk-share', 'Cyclists')).toEqual([['walk-share', 'other']]);
    expect(await read('walk-share', '骑行比例')).toEqual([['walk-share', 'ride-share']]);
  });

  it('are named in a list of components, too', async () => {
    const text = rows('walk-share', 'ride-share').map((row, at) => {
      const cells = row.split(',');
      // The alias is in the 20th column, the components are in the 21st.
      const last = at === 0 ? '分组指标' : '徒步率；骑行比例、婴儿死亡率';
      return at === 0 || row.startsWith('目标')
        ? [...cells, ...Array(20 - cells.length).fill(''), last].join(',')
        : row;
    });
    const table = await readPlanTable(new TextEncoder().encode(text.join('\n')), {
      catalogue: { indicators },
    });
    expect(table.ok ? table.plan.targets[0]?.components : table.issues).toEqual([
      'walk-share',
      'ride-share',
      'infant-mortality-rate',
    ]);
  });

  it('are known beside those of the catalogue', async () => {
    const read = async (own: typeof indicators | undefined, more: readonly string[] = []) => {
      const text = [...rows('步行比例', '婴儿死亡率'), ...more].join('\n');
      const table = await readPlanTable(new TextEncoder().encode(text), {
        catalogue: own && { indicators: own },
      });
      return table.ok
        ? table.plan.targets.map(
            ({ rule }) => 'referenceIndicator' in rule && rule.referenceIndicator,
          )
        : table.issues.map(({ code }) => code);
    };
    expect(await read(indicators)).toEqual(['infant-mortality-rate']);
    // Without a catalogue, any id is accepted as it is written.
    expect(await read(undefined)).toEqual(['婴儿死亡率']);
    expect(await read(indicators.slice(0, 1))).toEqual(['inconsistentPlan']);
    // A table with an unknown row is not judged as a whole.
    expect(await read(indicators.slice(0, 1), ['指示'])).toEqual(['badStructure']);
  });
});

describe('issues of a table', () => {
  const facts = async (...rows: readonly string[]) => {
    const table = await read(...rows);
    return table.ok ? [] : table.issues;
  };

  it('have the place of the cell, and its valid words', async () => {
    const [kind] = await facts(header, plan, domain, clause, infant.replace('目标', '指示'));
    expect(kind).toMatchObject({
      code: 'badStructure',
      row: 4,
      sheetRow: 5,
      column: '行',
      found: '指示',
    });
    expect(kind?.expected).toMatchObject({
      kind: 'oneOf',
      words: expect.arrayContaining(['规划']),
    });
    const [empty] = await facts(header, plan, domain, clause, infant.replace('目标', ''));
    expect(empty).toMatchObject({ code: 'missingValue', row: 4, column: '行' });
    const [unit] = await facts(header, plan, domain, clause, infant.replace('‰,,', ',,'));
    expect(unit?.expected).toMatchObject({ words: expect.arrayContaining(['%', '‰']) });
  });
  it('skip empty rows, and keep the numbers of the others', async () => {
    const blank = ',,,';
    const [issue, ...others] = await facts(
      '某县规划',
      header,
      plan,
      blank,
      domain,
      clause,
      blank,
      infant.replace('不高于', '低于'),
    );
    expect([issue?.row, issue?.sheetRow, issue?.column, others]).toEqual([6, 8, '规则', []]);
  });
  it('report each unknown heading with the known ones', async () => {
    const issues = await facts(`${header},备忘,`, plan, domain, clause, infant);
    expect(issues).toMatchObject([
      {
        code: 'badStructure',
        column: '备忘',
        found: '备忘',
        expected: { kind: 'heading', words: expect.arrayContaining(['行', '原文']) },
      },
    ]);
    expect(issues[0]?.row).toBeUndefined();
    // The second of two columns of one name is not read.
    expect((await facts(`${header},行`, plan, domain, clause, infant))[0]?.column).toBe('行');
  });
  it('of a table without a header or a plan state what is missing', async () => {
    expect(await facts('指标,年份')).toEqual([
      {
        code: 'missingColumn',
        severity: 'error',
        column: '行',
        expected: { kind: 'heading', words: ['行', 'row'] },
      },
    ]);
    expect(await facts(header, domain, clause, infant)).toMatchObject([
      { code: 'missingValue', column: '行', expected: { kind: 'oneOf', words: ['规划'] } },
    ]);
    expect((await facts('')).map(({ code }) => code)).toEqual(['emptyFile']);
    expect((await facts('{"a":1}')).map(({ code }) => code)).toEqual(['missingColumn']);
  });
});

describe('a table in English', () => {
  const english = [
    'row,domain,list,number,slug,name,indicator,rule,value,max,unit,wording,area,issuedOn,source',
    'plan,,,,county,A plan,,,2021,2030,,,A county,2022-06-01,A paper',
    'domain,health,,1,,Health,,,,,,,,,',
    'clause,health,goals,1,,Fewer deaths,,,,,,,,,',
    'target,health,goals,1,,,IMR,atMost,4.5,,permille,at most 4.5,,,',
  ] as const;
  const [head, first, ...others] = english;
  const [target] = others.slice(-1) as [string];
  const issues = async (...rows: readonly string[]) => {
    const table = await read(...rows);
    return table.ok
      ? []
      : table.issues.map(({ column, expected }) => [
          column,
          expected && 'words' in expected ? expected.words.slice(0, 2) : expected?.kind,
        ]);
  };

  it('is read', async () => {
    const table = await read(...english);
    expect(table.ok ? table.plan.targets[0]?.id : table.issues).toBe(
      'county.health.g1.infant-mortality-rate',
    );
  });

  it.each<[string, string, string, unknown[]]>([
    ['a figure', '4.5,', 'x,', ['value', 'number']],
    ['a rule', 'atMost', 'below', ['rule', ['at least', 'at most']]],
    ['a unit', 'permille', 'share', ['unit', ['%', '‰']]],
    ['a kind of row', 'target', 'aim', ['row', ['plan', 'indicator']]],
    // The table has no column for it, so its heading is the one that is expected.
    ['a direction', 'atMost', 'trend', ['direction', ['up', 'down']]],
  ])('names its headings and words for %s', async (_, word, other, issue) => {
    const rows = english.map((row) => (row === target ? row.replace(word, other) : row));
    expect(await issues(...rows)).toEqual([issue]);
  });

  it('names them for a heading that is unknown and a plan that is missing', async () => {
    expect(await issues(`${head},memo`, first, ...others)).toEqual([['memo', ['row', 'domain']]]);
    expect(await issues(head, ...others)).toEqual([['row', ['plan']]]);
  });

  it('keeps the spelling of a heading', async () => {
    const rows = [head.replace('value', 'VALUE '), first, ...others];
    expect((await issues(...rows.map((row) => row.replace('4.5,', 'x,'))))[0]?.[0]).toBe('VALUE');
  });
});

it('an issue names the sheet and the row of its own table', async () => {
  const cells = (...lines: readonly string[]) => lines.map((line) => line.split(','));
  const wrong = infant.replace('4.5,', 'x,');
  const book = makeWorkbook([
    { name: '甲', rows: cells('某县规划', header, plan, domain, clause, wrong) },
    { name: '乙', rows: cells(header, wrong.replace('主要目标,1,,', '主要目标,1,two,')) },
  ]);
  const table = await readPlanTable(book, { catalogue: { indicators } });
  expect(
    table.ok ? [] : table.issues.map(({ sheet, row, sheetRow }) => [sheet, row, sheetRow]),
  ).toEqual([
    ['甲', 4, 6],
    ['乙', 1, 2],
  ]);
});

it('a table of a workbook may have gaps, titles and numbers', async () => {
  const rows = [header, plan, domain, clause, infant].map((line) => [null, ...line.split(',')]);
  const book = makeWorkbook([
    { name: '说明', rows: [['略']] },
    { name: '规划', rows: [[null, 2021, '某县规划'], [], ...rows] },
  ]);
  const table = await readPlanTable(book, { catalogue: { indicators } });
  expect(table.ok ? table.plan.targets.map(({ id }) => id) : table.issues).toEqual([
    'county.health.g1.infant-mortality-rate',
  ]);
});
