import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';
import { plans } from '../../src/library/plans.js';
import { judgeObservations } from './judgeObservations.js';
import { makeObservations } from './makeObservations.js';
import { makeWorkplace } from './makeWorkplace.js';
import { runGuide, runPython } from './runPython.js';
import { schemaFiles, tableIds } from './tableIds.js';
import { makeWorkedWorkplace, workedVerdicts } from './workedVerdicts.js';

/**
 * Reads every file in datapackage.json and checks it against its description, in another language
 * than the one that wrote it.
 */
const readAll = `
import csv, json
from decimal import Decimal
from pathlib import Path

data = Path("node_modules/@lipu/plans/dist/data")
package = json.loads((data / "datapackage.json").read_text("utf-8"))
parse = {"string": str, "integer": int, "number": Decimal, "date": str, "list": str.split}
report = {}
for resource in package["resources"]:
    if resource["format"] == "json":
        report[resource["path"]] = len(json.loads((data / resource["path"]).read_text("utf-8")))
        continue
    with open(data / resource["path"], encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file, strict=True)
    fields = resource["schema"]["fields"]
    assert header == [field["name"] for field in fields], resource["path"]
    for row in rows:
        assert len(row) == len(fields), row
        for cell, field in zip(row, fields):
            if cell:
                value = parse[field["type"]](cell)
                # Other digits would mean that a figure was written as a number somewhere.
                if field["type"] == "number":
                    assert format(value, "f") == cell, (field["name"], cell)
    report[resource["path"]] = len(rows)

files = (data.parent / "schema").glob("*.json")
schemas = {path.stem: json.loads(path.read_text("utf-8")) for path in files}
plans = json.loads((data / "plans.json").read_text("utf-8"))
target = schemas["target"]["$defs"]["Target"]
for plan in plans:
    schema = schemas["plan"]
    assert set(schema["required"]) <= set(plan) <= set(schema["properties"]), plan["id"]
    for one in plan["targets"]:
        assert set(target["required"]) <= set(one) <= set(target["properties"]), one["id"]
report["schemas"] = sorted(schemas)
print(json.dumps(report))
`;

describe('Python with its standard library', () => {
  it('reads every file as described', () => {
    const counts = Object.entries(tableIds).map(([name, ids]) => [`${name}.csv`, ids.length]);
    expect(JSON.parse(runPython(makeWorkplace([]), readAll))).toEqual({
      ...Object.fromEntries(counts),
      'plans.json': plans.length,
      'indicators.json': indicators.length,
      schemas: schemaFiles,
    });
  });

  it('judges every bound as the library does, with the code of the guide', () => {
    const observations = makeObservations();
    const expected = judgeObservations(observations);
    const found = runGuide(makeWorkplace(observations));
    expect(found.size).toBe(expected.size);
    expect([...expected].filter(([key, status]) => found.get(key) !== status)).toEqual([]);
  });

  it('gives the verdicts worked out by hand', () => {
    expect(runGuide(makeWorkedWorkplace())).toEqual(workedVerdicts);
  });

  it('fails on two figures for one place, and on a unit that does not convert', () => {
    const figure = {
      indicator: 'infant-mortality-rate',
      year: 2025,
      value: '4.9',
      unit: 'permille',
      area: 'a',
      sex: 'total',
      residence: 'total',
      status: 'final',
    } as const;
    expect(() => runGuide(makeWorkplace([figure, { ...figure, value: '5.1' }]))).toThrow(
      /two figures for/,
    );
    expect(() => runGuide(makeWorkplace([{ ...figure, unit: 'persons' }]))).toThrow(
      /persons is not permille/,
    );
  });
});
