import type { CommandName } from '../commandNames.js';

/** The help texts: an overview, and one for each command with examples. */
export type HelpWords = Readonly<Record<CommandName | 'overview', string>>;

export const help: HelpWords = {
  overview: `lipu-plans: query the 2021–2030 plans for women and children of Lipu, and evaluate
figures against their targets

Usage: lipu-plans COMMAND [FILE...] [--option value]

  targets     list the targets
  indicators  list the indicators
  template    write a template for departments to fill in
  check       report every error in files
  evaluate    evaluate figures and write reports
  methods     compare the published methods
  explain     explain one target, step by step
  draft       draft a plan from its official text
  compare     compare two plans, target by target

  --plan P       women, children, or a file with a plan (JSON, or a plan table as CSV or XLSX)
  --area A       an area, by code or name
  --lang zh|en   language (Chinese where the locale is Chinese)
  --help         show this help, or the help of a command
  --out PATH     where to write; without --format, the extension decides the format (.xlsx …)
  --force        let --out replace an existing file; an input file is never replaced

The commands that read data take --sheet, --encoding, --hidden and --default-year: see check --help.
Files are CSV, TSV, XLSX, XLS, ODS or JSON, in UTF-8, UTF-16 or GB18030; - reads standard input.
Exit codes: 0 success, 1 invalid data, 2 usage error.

  lipu-plans COMMAND --help   shows examples
`,
  targets: `lipu-plans targets [--plan P] [--domain N] [--list goal|measure] [--kind K]
                   [--format table|json|csv]

  lipu-plans targets --plan children --domain 1 --list goal
  lipu-plans targets --kind trend --format json

Kinds: atLeast, atMost, around, between, changeFrom (relative change), trend (a direction without a
figure), compare (with another quantity), coverage (full coverage, or elimination).
`,
  indicators: `lipu-plans indicators [--plan P] [--format table|json|csv]

  lipu-plans indicators --format csv > indicators.csv

Lists every indicator with id, name, unit, population and SDG codes.
`,
  template: `lipu-plans template --plan P --year Y [FILE...] [--assignment FILE]
                    [--unit NAME] [--format csv|xlsx] [--out PATH]

  lipu-plans template --plan children --year 2025 --format xlsx --out children-2025.xlsx
  lipu-plans template --plan women --year 2025 figures-2024.csv --assignment units.csv \\
                      --format xlsx --out templates

Writes a template to fill in: the figures that the targets need for the year, and those of earlier
years that they also need and that the input files lack: of the base year, of the year before and,
for targets to be maintained, of every year of the period. With an assignment, each
responsible unit gets a file in the --out folder: it fills in the figures of the targets that it
leads, and sees who reports those of the targets that it supports. An assignment is a table with the
columns id, lead and support, or id and unit; an id is that of a target, clause, domain or plan, or
the name of an indicator, a domain or a plan.
`,
  check: `lipu-plans check FILE... [--plan P] [--sheet NAME] [--encoding NAME] [--hidden]
                 [--default-year Y] [--explain] [--format table|json]

  lipu-plans check health.csv education.xlsx
  lipu-plans check report.xlsx --sheet Sheet2
  lipu-plans check report.xlsx --explain

Reports every error with file, row, column, the value found and the value expected. Hidden sheets,
rows and columns of workbooks are read only with --hidden. The exit code is 1 if there are errors.
--explain shows how each table was understood: its header, the meaning of each column, rows and
cells by kind, and what was left out. --default-year is for tables that state no year.
`,
  evaluate: `lipu-plans evaluate FILE... [--plan P] [--year Y]
                    [--stage annual|midterm|final] [--area A] [--method M] [--policy FILE]
                    [--assignment FILE] [--previous FILE] [--compare-areas A,B]
                    [--parent FILE]
                    [--format table|json|jsonl|md|html|csv|docx|xlsx] [--form short|full]
                    [--out PATH] [--all] [--areas all|A,B,…] [--years FROM-TO|all] [--workers N]

  lipu-plans evaluate figures.csv --plan children --year 2025
  lipu-plans evaluate *.csv --stage midterm --format json --plan women --out women.json
  lipu-plans evaluate national.csv --area China --year 2022
  lipu-plans evaluate counties.csv --areas all --years 2021-2025 --format csv --out verdicts.csv
  lipu-plans evaluate *.xlsx --plan women --year 2025 --assignment units.csv \\
                      --format docx --out women.docx

Reports (docx, html, md) have a table of main indicators; --form full adds a card and a chart for
each target. --previous is an earlier year’s evaluation, written with --format json; --compare-areas
names areas whose figures are in the same files; --parent is the higher-level plan of the one that
--plan names, and the report then shows which of the higher-level targets are missed. Without --plan
both plans are evaluated. The table lists targets with data, and all targets with --all; --method
adds the score of the plan by realisation, realisationRatio, efficacy, pathRatio or attainment. A
policy file is a JSON object such as { "aroundTolerance": "1" }. --areas and --years evaluate
several areas or years: --format table prints a line of counts for each, csv and jsonl a line for
each target, with codes that are the same in every language. --workers is the number of threads, by
default one for each processor if there are many areas.
`,
  methods: `lipu-plans methods FILE

  lipu-plans methods cases.jsonl > results.jsonl

Reads JSON lines, each an object such as
  { "id": 1, "base": { "year": 2020, "value": "6.76" }, "target": { "year": 2030, "value": "6.0" },
    "direction": "down", "series": [{ "year": 2025, "value": "6.38" }] }
and writes JSON lines: every published method with its value and class, and whether they agree.
`,
  explain: `lipu-plans explain TARGET [FILE...] [--plan P] [--year Y] [--area A]
                   [--format table|json]

  lipu-plans explain children.health.g3.infant-mortality-rate figures.csv --year 2025
  lipu-plans explain "Infant mortality rate" figures.csv

Shows the clause, the rule, our interpretations and the arithmetic step by step. TARGET is the id of
a target, or the name of an indicator, to explain all of its targets.
`,
  draft: `lipu-plans draft TEXT [--id ID] [--number N] [--area A] [--format table|json]
                 [--out PATH]

  lipu-plans draft county-plan.txt --id county --out county.xlsx

Reads the official text of a plan (plain text): domains, goals, measures and targets, each with its
words, rule and indicator. Lists every doubt with clause and reason. --out writes the plan as a
table (.csv, .xlsx) to correct by hand, or the whole draft as .json. If the text contains several
plans, --number chooses one.
`,
  compare: `lipu-plans compare PLAN OTHER [--format table|md|csv|json]

  lipu-plans compare women children
  lipu-plans compare county.xlsx province.json --format md

Shows for each indicator whether the first plan is tighter or looser than the second or, where two
targets cannot be compared, why. A plan is women, children, or a file: JSON or a plan table.
`,
};
