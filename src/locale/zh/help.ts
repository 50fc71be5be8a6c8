import type { HelpWords } from '../en/help.js';

export const help: HelpWords = {
  overview: `lipu-plans：查询、评价《荔浦市妇女发展规划（2021—2030年）》和
《荔浦市儿童发展规划（2021—2030年）》的目标完成情况

用法：lipu-plans 命令 [文件...] [--选项 值]

  targets     列出目标
  indicators  列出指标
  template    生成填报表
  check       检查文件并列出每一处错误
  evaluate    评价数据并生成报告
  methods     比较各种已发表的评估方法
  explain     逐步说明一项目标的评价
  draft       由规划正式文本生成草稿
  compare     逐项比较两部规划的目标

  --plan P       women、children，或规划文件（JSON，或CSV、XLSX规划表）
  --area A       地区的代码或名称
  --lang zh|en   语言（默认与系统语言一致，非中文系统为英文）
  --help         本说明，或某个命令的说明
  --out 路径     写入的位置；不写 --format 时，格式以文件名结尾为准（如 .xlsx）
  --force        允许 --out 覆盖已有文件（不覆盖输入文件）

读取数据文件的命令都可以使用 --sheet、--encoding、--hidden、--default-year，见 check --help。
文件为CSV、TSV、XLSX、XLS、ODS或JSON，编码为UTF-8、UTF-16或GB18030；- 表示标准输入。
退出码：0 完成，1 数据有误，2 用法错误。

  lipu-plans 命令 --help   查看示例
`,
  targets: `lipu-plans targets [--plan P] [--domain N] [--list goal|measure] [--kind K]
                   [--format table|json|csv]

  lipu-plans targets --plan children --domain 1 --list goal
  lipu-plans targets --kind trend --format json

种类：atLeast 不低于、atMost 不高于、around 左右、between 区间、changeFrom 相对变化、
trend 只有方向、compare 与另一数量比较、coverage 全覆盖或消除。
`,
  indicators: `lipu-plans indicators [--plan P] [--format table|json|csv]

  lipu-plans indicators --format csv > indicators.csv

列出每项指标的编号、名称、单位、统计对象和SDG编号。
`,
  template: `lipu-plans template --plan P --year Y [文件...] [--assignment 文件]
                    [--unit 名称] [--format csv|xlsx] [--out 路径]

  lipu-plans template --plan children --year 2025 --format xlsx --out children-2025.xlsx
  lipu-plans template --plan women --year 2025 figures-2024.csv --assignment units.csv \\
                      --format xlsx --out templates

生成填报表，供填写评价目标所需的本年数值，以及所给文件中没有的往年数值：上年、基期，须逐年保持的目标为规划期内各年。
指定责任分工（“编号”“牵头单位”“配合单位”三列，或“编号”“责任单位”两列；编号可为
目标、条款、领域或规划，也可写指标、领域或规划的名称）时，在 --out 文件夹中为每个责任单位各生成一个文件，
列出该单位牵头填报的指标，并注明该单位配合的指标由哪个单位填报。
`,
  check: `lipu-plans check 文件... [--plan P] [--sheet 名称] [--encoding 名称] [--hidden]
                 [--default-year Y] [--explain] [--format table|json]

  lipu-plans check health.csv education.xlsx
  lipu-plans check report.xlsx --sheet 附表2
  lipu-plans check report.xlsx --explain

指出每一处错误的文件、行、列、所填内容和应填内容；有错误时退出码为1。
工作簿中隐藏的工作表、行和列，加 --hidden 才读取。
--explain 说明每张表的读法：表头、各列的含义、各类行和单元格的数量、未读取的内容。
--default-year 用于没有写年份的表。
`,
  evaluate: `lipu-plans evaluate 文件... [--plan P] [--year Y]
                    [--stage annual|midterm|final] [--area A] [--method M] [--policy 文件]
                    [--assignment 文件] [--previous 文件] [--compare-areas A,B]
                    [--parent 文件]
                    [--format table|json|jsonl|md|html|csv|docx|xlsx] [--form short|full]
                    [--out 路径] [--all] [--areas all|A,B,...] [--years FROM-TO|all] [--workers N]

  lipu-plans evaluate figures.csv --plan children --year 2025
  lipu-plans evaluate *.csv --stage midterm --format json --plan women --out women.json
  lipu-plans evaluate national.csv --area 全国 --year 2022
  lipu-plans evaluate 各县.csv --areas all --years 2021-2025 --format csv --out 结果.csv
  lipu-plans evaluate *.xlsx --plan women --year 2025 --assignment units.csv \\
                      --format docx --out women.docx

报告（docx、html、md）有总体进展、分领域情况、主要指标监测表等部分；--form full
另附每项目标的说明和图。--previous 为以前年度的评价结果（由 --format json 输出），
--compare-areas 为同一批文件中要比较的地区，如 全国,广西；
--parent 为 --plan 所指规划的上级规划，报告列出其中未达到的目标。不写 --plan 时评价两部规划。
表格列出有数据的目标，加 --all 时列出全部目标；加 --method 时另给出规划得分，方法为
realisation、realisationRatio、efficacy、pathRatio或attainment。
指定 --areas 或 --years 时一次评价多个地区、多个年份：table 列出各次评价的项数，
csv 和 jsonl 每项目标一行，列名和代码一律为英文。--workers 为线程数，地区较多时默认为处理器核数。
--policy 指定评价参数文件，内容为JSON对象，如 { "aroundTolerance": "1" }。
`,
  methods: `lipu-plans methods 文件

  lipu-plans methods cases.jsonl > results.jsonl

逐行读入JSON对象，如
  { "id": 1, "base": { "year": 2020, "value": "6.76" }, "target": { "year": 2030, "value": "6.0" },
    "direction": "down", "series": [{ "year": 2025, "value": "6.38" }] }
并逐行写出各种已发表的评估方法的数值与类别，以及是否一致。
`,
  explain: `lipu-plans explain 目标 [文件...] [--plan P] [--year Y] [--area A]
                   [--format table|json]

  lipu-plans explain children.health.g3.infant-mortality-rate figures.csv --year 2025
  lipu-plans explain 婴儿死亡率 figures.csv

列出条款、规则、对原文的解释和逐步计算。“目标”可为目标编号，也可为指标名称（即该指标的各项目标）。
`,
  draft: `lipu-plans draft 文本 [--id ID] [--number N] [--area A] [--format table|json]
                 [--out 路径]

  lipu-plans draft 县规划.txt --id county --out county.xlsx

读取规划正式文本（纯文本）中的领域、主要目标、策略措施和各项目标，逐项给出原文、规则和指标，
并列出每一处存疑的条款、文字和原因。--out 写出规划表（.csv、.xlsx）供人工核对修改，
或整个草稿（.json）。文本含多部规划时用 --number 选择。
`,
  compare: `lipu-plans compare 规划 规划 [--format table|md|csv|json]

  lipu-plans compare women children
  lipu-plans compare county.xlsx province.json --format md

逐个指标列出前一部规划的目标比后一部更严还是更宽；不可比的写明原因。规划为 women、children
或文件（JSON或规划表）。
`,
};
