/** How the page around the picture looks, in the colours of the picture. */
export const pageCss = `
html{height:100%}
body{min-height:100%;margin:0;display:grid;grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr);background:var(--cjm-paper);color:var(--cjm-ink);font-size:14px;line-height:1.45;
--vscode-focusBorder:var(--cjm-question);--vscode-widget-border:var(--cjm-edge);--vscode-editorWidget-background:var(--cjm-card);
--vscode-editorWidget-foreground:var(--cjm-ink);--vscode-toolbar-hoverBackground:var(--cjm-panel);--vscode-font-family:Inter,system-ui,sans-serif}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;padding:8px 16px;border-bottom:1px solid var(--cjm-line);background:var(--cjm-panel)}
.bar h1{margin:0;font-size:16px;font-weight:600;flex:1 1 auto}
.bar form{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px}
.bar label{display:flex;align-items:center;gap:6px}
.bar select,.bar summary{height:32px;box-sizing:border-box;padding:0 10px;border:1px solid var(--cjm-edge);border-radius:6px;background:var(--cjm-card);color:inherit;font:inherit}
.bar select{max-width:22em}
.bar details{position:relative}
.bar summary{line-height:30px;cursor:pointer}
.bar fieldset{position:absolute;z-index:2;right:0;margin:4px 0 0;padding:10px 14px;border:1px solid var(--cjm-edge);border-radius:8px;background:var(--cjm-card);display:grid;grid-template-columns:repeat(2,max-content);gap:6px 20px}
.bar :focus-visible,.table :focus-visible{outline:2px solid var(--cjm-question);outline-offset:2px}
main{display:grid;grid-template-rows:minmax(70vh,1fr) auto;grid-template-columns:minmax(0,1fr)}
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
@media print{.bar form,.table>summary{display:none}#picture{overflow:visible}#picture svg{width:100%;height:auto}}
`.trim();
