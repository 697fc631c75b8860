/** How the page around the picture looks, in the colours of the picture. */
export const pageCss = `
html{height:100%}
body{min-height:100%;margin:0;display:grid;grid-template-rows:1fr;grid-template-columns:minmax(0,1fr);background:var(--cjm-paper);color:var(--cjm-ink);font-size:14px;line-height:1.45;}
.unseen{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.table :focus-visible{outline:2px solid var(--cjm-question);outline-offset:2px}
main{position:relative;display:grid;grid-template-rows:minmax(70vh,1fr) auto;grid-template-columns:minmax(0,1fr)}
#picture{position:relative;overflow:auto}
#picture .cjm-viewer{position:absolute;inset:0;height:auto}
.table{padding:0 16px;border-top:1px solid var(--cjm-line);background:var(--cjm-panel)}
.table>summary{padding:10px 0;cursor:pointer;font-weight:600}
.table .scroll{overflow:auto;max-height:70vh;padding-bottom:16px}
.table table{border-collapse:collapse;background:var(--cjm-card);margin-bottom:16px}
.table caption{padding:8px 0;text-align:start;font-weight:600}
.table th,.table td{padding:6px 10px;border:1px solid var(--cjm-line);text-align:start;vertical-align:top}
.table th{font-weight:600}
.table ul{margin:0;padding-inline-start:1.2em}
@media print{main{display:block}.table>summary{display:none}#picture{overflow:visible}#picture .cjm-viewer{position:static}#picture>svg{width:100%;height:auto}}
`.trim();
