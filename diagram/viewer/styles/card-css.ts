/** The card about a part, and the signs of findings. */
export const cardCss = `
.cjm-card {
  position: fixed; inset: auto; margin: 0; box-sizing: border-box; width: max-content; max-width: min(360px, calc(100vw - 16px));
  max-height: min(440px, calc(100vh - 16px)); overflow: auto; padding: 12px 14px; border: 1px solid var(--cjm-border); border-radius: 8px;
  background: var(--vscode-editorHoverWidget-background, var(--cjm-ground));
  color: var(--vscode-editorHoverWidget-foreground, var(--cjm-text));
  box-shadow: 0 4px 16px var(--vscode-widget-shadow, rgb(0 0 0 / 16%)); font: inherit; font-size: 13px; outline: none;
}
.cjm-card:focus-visible { border-color: var(--cjm-focus); }
.cjm-card p { margin: 0; }
.cjm-card-kind { display: flex; flex-wrap: wrap; gap: 0 6px; color: var(--cjm-quiet); font-size: 11px; font-weight: 600; }
.cjm-card-where { font-weight: 400; }
.cjm-card-where::before { content: "·"; margin-inline-end: 6px; }
.cjm-card-title { margin: 2px 0 0; font-size: 14px; font-weight: 600; line-height: 1.35; overflow-wrap: anywhere; white-space: pre-line; }
.cjm-facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 12px; margin: 10px 0 0; }
.cjm-facts dt { max-width: 9em; color: var(--cjm-quiet); font-size: 12px; line-height: 18px; }
.cjm-facts dd { margin: 0; line-height: 18px; overflow-wrap: anywhere; white-space: pre-line; }
.cjm-facts dd p + p { margin-top: 2px; }
.cjm-card a { color: var(--vscode-textLink-foreground, var(--cjm-link)); }
.cjm-note { color: var(--cjm-quiet); font-size: 12px; }
.cjm-note::before { content: "("; }
.cjm-note::after { content: ")"; }
.cjm-note.cjm-good { color: var(--cjm-gain); }
.cjm-note.cjm-bad { color: var(--cjm-pain); }
.cjm-card-findings { display: grid; gap: 8px; margin: 10px 0 0; padding: 8px 0; list-style: none; border-block: 1px solid var(--cjm-border); }
.cjm-card-findings li { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 8px; overflow-wrap: anywhere; }
.cjm-severity-icon { margin-top: 1px; }
.cjm-card code { color: var(--cjm-quiet); font: 11px/1.4 var(--vscode-editor-font-family, ui-monospace, monospace); }
.cjm-fixes { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 6px; }
.cjm-fix {
  padding: 3px 9px; border: 1px solid var(--vscode-button-border, transparent); border-radius: 5px; font: inherit; font-size: 12px;
  background: var(--vscode-button-background, var(--cjm-ink)); color: var(--vscode-button-foreground, var(--cjm-paper)); cursor: pointer; text-align: start;
}
.cjm-fix:hover { background: var(--vscode-button-hoverBackground, var(--vscode-button-background, var(--cjm-ink))); }
.cjm-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.cjm-error { --cjm-sign: var(--vscode-editorError-foreground, var(--cjm-pain)); }
.cjm-warning { --cjm-sign: var(--vscode-editorWarning-foreground, var(--cjm-truth)); }
.cjm-info { --cjm-sign: var(--vscode-editorInfo-foreground, var(--cjm-question)); }
.cjm-severity-shape { fill: var(--cjm-sign); stroke: var(--cjm-paper); stroke-width: 1.5; stroke-linejoin: round; paint-order: stroke; }
.cjm-severity-glyph { fill: none; stroke: var(--cjm-paper); stroke-width: 1.8; stroke-linecap: round; }
.cjm-finding {
  pointer-events: auto; cursor: pointer;
  transform: translate(var(--cjm-x), var(--cjm-y)) scale(max(1, 0.8 / var(--cjm-zoom, 1)));
}
.cjm-finding-count { font-size: 11px; font-weight: 600; fill: var(--cjm-ink); stroke: var(--cjm-paper); stroke-width: 3px; paint-order: stroke; }
.cjm-panel-title { margin: 0 0 8px; font-size: 12px; font-weight: 600; }
.cjm-keys { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 6px 14px; margin: 0; }
.cjm-keys dt { display: flex; gap: 4px; }
.cjm-keys dd { margin: 0; }
.cjm-keys kbd {
  display: inline-block; min-width: 10px; padding: 1px 5px; border: 1px solid var(--cjm-border); border-radius: 4px;
  font: 11px/1.4 var(--vscode-font-family, system-ui, sans-serif); text-align: center;
}
`;
