/**
 * The one style sheet of a report. Contrast is at least 4.5 to 1 in both themes; print takes the
 * light one. Wide tables scroll in their own frame, so that the page never does.
 */
export const style = `
:root{color-scheme:light dark;--ink:#1d2430;--soft:#566072;--line:#d5dae3;--paper:#fff;
--shade:#f4f6f9;--accent:#1f5fa8;--good:#17643a;--near:#7a5200;--bad:#a61b29;--band:#1f5fa826}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ef;--soft:#a9b2c3;--line:#3a4352;
--paper:#12161d;--shade:#1b212b;--accent:#7db4f5;--good:#74d39b;--near:#f0c163;--bad:#ff9a9f;
--band:#7db4f530}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);
font:16px/1.7 system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB",
"Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
h1{font-size:1.75rem;line-height:1.35;margin:0 0 .5rem}
h2{font-size:1.3rem;line-height:1.4;margin:2.75rem 0 .75rem;padding-bottom:.3rem;
border-bottom:2px solid var(--accent)}
h3{font-size:1.1rem;margin:2rem 0 .5rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0}
a{color:var(--accent)}
.meta,.small{color:var(--soft);font-size:.9rem}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;
outline:2px solid var(--accent)}
.note{border-left:4px solid var(--near);background:var(--shade);padding:.5rem 1rem}
nav ol{margin:.25rem 0;padding-left:1.5rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;
margin:1rem 0;padding:0;list-style:none}
.cards li{border:1px solid var(--line);border-radius:.5rem;padding:.6rem .9rem;
background:var(--shade)}
.cards strong{display:block;font-size:1.6rem;line-height:1.3;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;margin:.75rem 0}
.scroll:focus-visible{outline:2px solid var(--accent)}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.5}
caption{text-align:left;color:var(--soft);padding-bottom:.25rem}
th,td{border-bottom:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top;
overflow-wrap:normal}
thead th{background:var(--shade);white-space:nowrap}
tbody th{font-weight:600;min-width:8em}
td.figure,th.figure{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.attained{color:var(--good)}.nearlyAttained{color:var(--near)}.missed{color:var(--bad)}
.notAssessed{color:var(--soft)}
.verdict{min-width:6em;font-weight:600}
td.rule{white-space:nowrap}
.high{color:var(--bad)}.medium{color:var(--near)}.low{color:var(--soft)}
article{border:1px solid var(--line);border-radius:.5rem;padding:.25rem 1rem .75rem;margin:1rem 0}
.chart{display:block;width:100%;max-width:35rem;height:auto;margin:.5rem 0;
font:12px system-ui,sans-serif}
.chart text{fill:var(--soft)}
@media (max-width:32rem){.chart{font-size:18px}header,main,footer{padding-left:1rem;
padding-right:1rem}h1{font-size:1.4rem}}
.chart .grid{stroke:var(--line);stroke-width:1}
.chart .series{fill:none;stroke:var(--accent);stroke-width:2.2}
.chart .dot{fill:var(--accent)}
.chart .target{stroke:var(--bad);stroke-width:1.6;stroke-dasharray:7 4}
.chart .path{fill:none;stroke:var(--good);stroke-width:1.6;stroke-dasharray:2 4}
.chart .forecast{fill:none;stroke:var(--accent);stroke-width:1.4;stroke-dasharray:1 4;
stroke-linecap:round}
.chart .forecast-dot{fill:var(--paper);stroke:var(--accent);stroke-width:1.6}
.chart .band{fill:var(--band)}
dl{margin:.25rem 0}dt{font-weight:600;margin-top:.75rem}dd{margin:0 0 0 1.25rem}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2.5rem;border-top:1px solid var(--line)}
@page{size:A4;margin:18mm 16mm}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;
--shade:#f2f2f2;--accent:#1f5fa8;--good:#17643a;--near:#7a5200;--bad:#a61b29;--band:#1f5fa826}
body{font-size:10.5pt;line-height:1.55}.cards{grid-template-columns:repeat(auto-fit,minmax(6.5rem,
1fr))}header,main,footer{max-width:none;padding-left:0;padding-right:0}nav,.skip{display:none}
.scroll{overflow:visible}table{font-size:8.5pt}thead{display:table-header-group}
tr,article,.cards li,figure,svg{break-inside:avoid}h2,h3,h4{break-after:avoid}a{color:inherit;
text-decoration:none}
.chart{max-width:14cm}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trim();
