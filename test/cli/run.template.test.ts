import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';

async function call(line: string, files: Record<string, string | Uint8Array> = {}) {
  const written = new Map<string, Uint8Array>();
  let [out, err] = [new Uint8Array(), ''];
  const bytesOf = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const code = await run(line.split(' '), {
    readFile: async (path) => {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
      return bytesOf(content);
    },
    readInput: async () => new Uint8Array(),
    writeFile: async (path, content) => {
      written.set(path, bytesOf(content));
    },
    out: (text) => {
      out = Buffer.concat([out, bytesOf(text)]);
    },
    err: (text) => {
      err += text;
    },
    locale: 'en',
  });
  return { code, out, err, written };
}

const read = (bytes: Uint8Array, more = {}) =>
  readObservations(bytes, { catalogue: { indicators, areas }, ...more });

describe('template', () => {
  it.each(['zh', 'en'])('is read back without loss when it is filled in (%s)', async (lang) => {
    const { code, out } = await call(`template --plan children --year 2025 --lang ${lang}`);
    expect(code).toBe(0);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(out);
    expect(text.startsWith('\ufeff')).toBe(true);
    const [header = [], ...rows] = Papa.parse<string[]>(text.slice(1).trim()).data;
    const at = (zh: string, en: string) => header.indexOf(lang === 'zh' ? zh : en);
    const [value, unit, source, note] = [
      at('数值', 'value'),
      at('单位', 'unit'),
      at('来源', 'source'),
      at('备注', 'note'),
    ];
    // Every row gets a figure of its own, within the bounds of shares.
    for (const [index, row] of rows.entries()) {
      row[value] = `0.${String(index + 1).padStart(4, '0')}`;
      row[source] = '某局';
      row[note] = '=1+1';
    }
    const result = await read(new TextEncoder().encode(Papa.unparse([header, ...rows])));
    const parsed = result.observations;
    expect(result.ok ? [] : result.issues.slice(0, 3)).toEqual([]);
    expect(parsed.map((one) => one.value)).toEqual(rows.map((row) => row[value]));
    expect(parsed.map((one) => [one.indicator, one.year, one.source, one.note])).toEqual(
      rows.map((row) => [row[0], 2025, '某局', '=1+1']),
    );
    expect(
      parsed.every((one) => one.unit === indicators.find(({ id }) => id === one.indicator)?.unit),
    ).toBe(true);
    expect(rows.every((row) => row[unit] !== '')).toBe(true);
  });

  it('as a workbook: empty it says how much is open, filled it gives the figures', async () => {
    const { written, err } = await call(
      'template --plan women --year 2025 --format xlsx --out t.xlsx --lang zh',
    );
    const bytes = written.get('t.xlsx') as Uint8Array;
    const rows = Number(/t\.xlsx：(\d+)行/.exec(err)?.[1]);
    const empty = await read(bytes);
    expect([empty.ok, empty.observations.length]).toEqual([true, 0]);
    expect(empty.notices.map(({ code, count }) => [code, count])).toContainEqual([
      'unfilled',
      rows,
    ]);
    // Column H, the values, of the third row of the sheet is filled in by hand.
    const parts = unzipSync(bytes);
    const name = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[name]);
    const filled = xml.replace(
      /<c r="H3"([^>]*)\/>|<c r="H3"([^>]*)>.*?<\/c>/,
      '<c r="H3"><v>12.5</v></c>',
    );
    expect(filled).not.toBe(xml);
    const result = await read(zipSync({ ...parts, [name]: new TextEncoder().encode(filled) }));
    expect(result.ok ? [] : result.issues).toEqual([]);
    expect(result.observations.map(({ value, year }) => [value, year])).toEqual([['12.5', 2025]]);
  });

  it('shows the latest figure of earlier years, from files or from the plan', async () => {
    const { out } = await call('template --plan children --year 2025 --lang en f.csv', {
      'f.csv': '指标,年份,数值,单位\n婴儿死亡率,2023,2.41,‰\n',
    });
    const rows = Papa.parse<Record<string, string>>(new TextDecoder().decode(out), {
      header: true,
    }).data;
    const last = (id: string) =>
      rows.find((row) => row['indicator_id'] === id && row['residence'] === 'total')?.[
        'ref: last value'
      ];
    expect(last('infant-mortality-rate')).toBe('2.41‰ (2023)');
    // Printed in the children's plan: 6.76 ‰ in 2020.
    expect(last('under-five-mortality-rate')).toBe('6.76‰ (2020)');
  });

  it('asks every township where the bound holds in each', async () => {
    const { out } = await call('template --plan children --year 2025 --lang en');
    const rows = Papa.parse<Record<string, string>>(new TextDecoder().decode(out), {
      header: true,
    }).data;
    const counts = new Map<string, number>();
    for (const row of rows)
      counts.set(
        row['indicator_id'] as string,
        (counts.get(row['indicator_id'] as string) ?? 0) + 1,
      );
    // 以乡镇（街道）为单位: immunisation, in the county and its 13 townships.
    expect(Math.max(...counts.values())).toBe(14);
  });

  it('with an assignment writes a file for each unit and names targets without one', async () => {
    const units =
      '编号,责任单位\nchildren.health,市卫生健康局\nchildren.health.g3,市卫生健康局、' +
      '市妇联\nchildren.helth,某局\nchildren.safety,\n';
    const { code, written, err } = await call(
      'template --plan children --year 2025 --assignment units.csv --out t --lang en',
      { 'units.csv': units },
    );
    expect(code).toBe(1);
    expect([...written.keys()]).toEqual([
      't/children-2025-市卫生健康局.csv',
      't/children-2025-市妇联.csv',
    ]);
    expect(err).toContain(
      '✗ units.csv, row 3 (row 4 of the sheet), column “编号”: found children.helth; expected ' +
        'the id of a target, clause, domain or plan',
    );
    expect(err).toContain(
      '✗ units.csv, row 4 (row 5 of the sheet), column “责任单位”: the cell is empty; expected ' +
        'the name of a unit',
    );
    expect(err).toMatch(/\d+ targets have no responsible unit:/);
    const women = Papa.parse<Record<string, string>>(
      new TextDecoder().decode(written.get('t/children-2025-市妇联.csv')),
      { header: true, skipEmptyLines: true },
    ).data;
    expect(women.every((row) => (row['ref: used for'] ?? '').includes('children.health.g3.'))).toBe(
      true,
    );
  });

  it('says what is lacking', async () => {
    expect(await call('template --year 2025')).toMatchObject({
      code: 2,
      err: 'lipu-plans: template needs --plan women or children\n',
    });
    expect(await call('template --plan women')).toMatchObject({
      code: 2,
      err: 'lipu-plans: template needs --year\n',
    });
    const noFolder = await call('template --plan women --year 2025 --assignment u.csv', {
      'u.csv': '编号,责任单位\nwomen,市妇联\n',
    });
    expect(noFolder).toMatchObject({
      code: 2,
      err:
        'lipu-plans: An assignment gives a file for each unit: name a folder with --out, or ' +
        'one unit with --unit\n',
    });
  });
});
