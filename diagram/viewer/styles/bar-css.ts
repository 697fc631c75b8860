/** The bar above the picture, and the buttons over its corner. */
export const barCss = `
.cjm-bar {
  grid-row: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; min-height: 35px; box-sizing: border-box;
  padding: 4px 10px; border-bottom: 1px solid var(--cjm-border);
  background: var(--vscode-editor-background, var(--cjm-ground)); color: var(--vscode-foreground, var(--cjm-text));
}
.cjm-tools { display: flex; align-items: center; gap: 2px; margin-inline-start: auto; }
.cjm-tool {
  display: inline-flex; align-items: center; gap: 5px; height: 26px; min-width: 26px; padding: 0 5px; border: 0;
  border-radius: 5px; background: none; color: inherit; font: inherit; white-space: nowrap; cursor: pointer;
}
.cjm-tool:hover, .cjm-tool.cjm-open, .cjm-level:hover {
  background: var(--cjm-hover); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); outline-offset: -1px;
}
.cjm-tool:disabled { opacity: 0.5; cursor: default; }
.cjm-viewer :is(button, select, input, summary, a):focus-visible { outline: 2px solid var(--cjm-focus); outline-offset: -1px; }
.cjm-tool-words { padding-inline-end: 2px; }
.cjm-select {
  max-width: 24em; height: 26px; padding: 0 6px; border: 1px solid var(--vscode-dropdown-border, var(--cjm-border));
  border-radius: 5px; background: var(--vscode-dropdown-background, var(--cjm-ground));
  color: var(--vscode-dropdown-foreground, inherit); font: inherit; text-overflow: ellipsis;
}
.cjm-active { display: flex; flex-wrap: wrap; gap: 4px; margin: 0; padding: 0; list-style: none; }
.cjm-chip {
  display: inline-flex; align-items: center; gap: 2px; height: 22px; padding: 0 4px 0 9px; border: 1px solid var(--cjm-accent);
  border-radius: 11px; background: none; color: inherit; font: inherit; cursor: pointer;
}
.cjm-chip span { max-width: 16em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.cjm-chip .cjm-icon { width: 12px; height: 12px; opacity: 0.8; }
.cjm-chip:hover, .cjm-reset:hover { background: var(--cjm-hover); }
.cjm-reset {
  height: 22px; padding: 0 8px; border: 0; border-radius: 5px; background: none; font: inherit; cursor: pointer;
  color: var(--vscode-textLink-foreground, var(--cjm-link));
}
.cjm-zoom {
  position: absolute; right: 20px; bottom: 20px; z-index: 2; display: flex; align-items: center; gap: 1px; padding: 3px;
  border: 1px solid var(--cjm-border); border-radius: 8px; background: var(--cjm-ground); color: var(--cjm-text);
}
.cjm-level {
  min-width: 48px; height: 26px; padding: 0 4px; border: 0; border-radius: 5px; background: none; color: inherit;
  font: inherit; font-variant-numeric: tabular-nums; cursor: pointer;
}
@container (max-width: 900px) { .cjm-active:not([hidden]) { order: 1; flex-basis: 100%; } }
@container (max-width: 560px) { .cjm-tool-words { display: none; } }
@media print { .cjm-bar, .cjm-zoom { display: none; } }
`;
