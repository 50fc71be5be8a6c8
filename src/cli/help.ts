import type { Language } from '../model/LocalizedText.js';

/** The names of the commands, in the order in which help lists them. */
export const commandNames = [
  'targets',
  'indicators',
  'template',
  'check',
  'evaluate',
  'methods',
  'explain',
] as const;
export type CommandName = (typeof commandNames)[number];

const en: Record<CommandName | 'overview', string> = {
  overview: `lipu-plans: the 2021–2030 plans for women and children of Lipu as data, and exact judgement of figures

Usage: lipu-plans COMMAND [FILE...] [--option value]

  targets     list the targets              indicators  list the indicators
  template    a sheet for departments       check       name every bad row of files
  evaluate    judge figures, write reports  explain     one target, step by step
  methods     published methods side by side

  --lang zh|en   language (Chinese where the locale is Chinese)   --help   this text, or that of a command
Files are CSV, TSV, XLSX or JSON, in UTF-8, UTF-16 or GB18030; - reads standard input. Exit codes: 0 done, 1 bad data, 2 bad usage.

  lipu-plans COMMAND --help   shows examples
`,
  targets: `lipu-plans targets [--plan women|children] [--domain N] [--list goal|measure] [--kind K] [--format table|json|csv]

  lipu-plans targets --plan children --domain 1 --list goal
  lipu-plans targets --kind trend --format json
Kinds: atLeast, atMost, around, between, changeFrom, trend, compare, coverage.
`,
  indicators: `lipu-plans indicators [--format table|json|csv]

  lipu-plans indicators --format csv > indicators.csv
Every indicator with id, name, unit, population and SDG codes.
`,
  template: `lipu-plans template --plan women|children --year Y [FILE...] [--assignment FILE] [--unit NAME] [--format csv|xlsx] [--out PATH]

  lipu-plans template --plan children --year 2025 --format xlsx --out children-2025.xlsx
  lipu-plans template --plan women --year 2025 figures-2024.csv --assignment units.csv --format xlsx --out templates
An empty sheet: every indicator with id, name, unit, population and groups. Files given bring the last known values. With an assignment
(columns id and unit; an id is that of a target, clause, domain or plan) each responsible unit gets a file in the folder --out.
`,
  check: `lipu-plans check FILE... [--sheet NAME] [--encoding NAME] [--format table|json]

  lipu-plans check health.csv education.xlsx
  lipu-plans check report.xlsx --sheet 附表2
Names every bad row with file, row, column, what was found and what was expected; ends with 1 if there is any.
`,
  evaluate: `lipu-plans evaluate FILE... [--plan women|children] --year Y [--stage annual|midterm|final] [--area A] [--method M]
                    [--policy FILE] [--assignment FILE] [--format table|json|md|html|csv] [--out PATH]

  lipu-plans evaluate figures.csv --plan children --year 2025
  lipu-plans evaluate *.csv --stage midterm --format json --plan women --out women.json
  lipu-plans evaluate national.csv --area 全国 --year 2022
  lipu-plans evaluate *.xlsx --plan women --year 2025 --assignment units.csv --format html --out women.html
A report (md, html, csv) with an assignment has a section for each responsible unit. Without --plan both plans are judged. A policy file is a JSON object such as { "aroundTolerance": "1" }.
`,
  methods: `lipu-plans methods FILE

  echo '{"id":1,"base":{"year":2020,"value":"6.76"},"target":{"year":2030,"value":"6.0"},"direction":"down","series":[{"year":2025,"value":"6.38"}]}' | lipu-plans methods -
Reads JSON lines, writes JSON lines: every published method with its value and class, and whether they agree.
`,
  explain: `lipu-plans explain TARGET [FILE...] [--year Y] [--area A] [--format table|json]

  lipu-plans explain children.health.g3.infant-mortality-rate figures.csv --year 2025
The clause, the rule, our interpretations, and the arithmetic step by step.
`,
};

const zh: Record<CommandName | 'overview', string> = {
  overview: `lipu-plans：荔浦市妇女、儿童发展规划（2021—2030年）的数据与精确评价

用法：lipu-plans 命令 [文件...] [--选项 值]

  targets     列出目标          indicators  列出指标
  template    生成填报模板      check       指出文件中的每一处错误
  evaluate    评价数据、写报告  explain     逐步说明一项目标
  methods     并列各种公开方法

  --lang zh|en   语言（系统为中文时默认中文）   --help   本说明，或某个命令的说明
文件为CSV、TSV、XLSX或JSON，编码为UTF-8、UTF-16或GB18030；- 表示标准输入。退出码：0完成，1数据有误，2用法有误。

  lipu-plans 命令 --help   查看示例
`,
  targets: `lipu-plans targets [--plan women|children] [--domain N] [--list goal|measure] [--kind K] [--format table|json|csv]

  lipu-plans targets --plan children --domain 1 --list goal
  lipu-plans targets --kind trend --format json
种类：atLeast、atMost、around、between、changeFrom、trend、compare、coverage。
`,
  indicators: `lipu-plans indicators [--format table|json|csv]

  lipu-plans indicators --format csv > indicators.csv
每项指标的编号、名称、单位、人群和SDG编号。
`,
  template: `lipu-plans template --plan women|children --year Y [文件...] [--assignment 文件] [--unit 名称] [--format csv|xlsx] [--out 路径]

  lipu-plans template --plan children --year 2025 --format xlsx --out children-2025.xlsx
  lipu-plans template --plan women --year 2025 figures-2024.csv --assignment units.csv --format xlsx --out templates
空白填报表：每项指标的编号、名称、单位、口径和分组。所给文件提供上期数值。给出责任分工（“编号”“责任单位”两列；编号可为目标、
条目、领域或规划）时，在 --out 文件夹中为每个责任单位各写一个文件。
`,
  check: `lipu-plans check 文件... [--sheet 名称] [--encoding 名称] [--format table|json]

  lipu-plans check health.csv education.xlsx
  lipu-plans check report.xlsx --sheet 附表2
指出每一处错误的文件、行、列、所见与应有；有错误时退出码为1。
`,
  evaluate: `lipu-plans evaluate 文件... [--plan women|children] --year Y [--stage annual|midterm|final] [--area A] [--method M]
                    [--policy 文件] [--assignment 文件] [--format table|json|md|html|csv] [--out 路径]

  lipu-plans evaluate figures.csv --plan children --year 2025
  lipu-plans evaluate *.csv --stage midterm --format json --plan women --out women.json
  lipu-plans evaluate national.csv --area 全国 --year 2022
  lipu-plans evaluate *.xlsx --plan women --year 2025 --assignment units.csv --format html --out women.html
给出责任分工时，报告（md、html、csv）按责任单位分节。不写 --plan 时评价两部规划。政策文件是JSON对象，如 { "aroundTolerance": "1" }。
`,
  methods: `lipu-plans methods 文件

  echo '{"id":1,"base":{"year":2020,"value":"6.76"},"target":{"year":2030,"value":"6.0"},"direction":"down","series":[{"year":2025,"value":"6.38"}]}' | lipu-plans methods -
逐行读入JSON，逐行写出各公开方法的数值与类别，以及是否一致。
`,
  explain: `lipu-plans explain 目标编号 [文件...] [--year Y] [--area A] [--format table|json]

  lipu-plans explain children.health.g3.infant-mortality-rate figures.csv --year 2025
条款、规则、我们的理解，以及逐步的计算。
`,
};

export const help: Readonly<Record<Language, Readonly<Record<CommandName | 'overview', string>>>> =
  { zh, en };
