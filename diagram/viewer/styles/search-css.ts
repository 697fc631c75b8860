/** The search field over the picture's upper corner. */
export const searchCss = `
.cjm-search {
  position: absolute; top: 8px; right: 20px; z-index: 2; display: flex; align-items: center; gap: 2px; padding: 4px;
  max-width: calc(100% - 40px); box-sizing: border-box; border: 1px solid var(--cjm-border); border-radius: 8px;
  background: var(--cjm-ground); color: var(--cjm-text); box-shadow: 0 2px 8px var(--vscode-widget-shadow, rgb(0 0 0 / 16%));
}
.cjm-search[hidden] { display: none; }
.cjm-field {
  width: 190px; min-width: 60px; height: 26px; box-sizing: border-box; padding: 0 8px; border-radius: 5px; font: inherit;
  border: 1px solid var(--vscode-input-border, var(--cjm-border)); background: var(--vscode-input-background, transparent);
  color: var(--vscode-input-foreground, inherit);
}
.cjm-field::placeholder { color: var(--vscode-input-placeholderForeground, var(--cjm-quiet)); opacity: 1; }
.cjm-count { min-width: 68px; padding: 0 4px; text-align: center; white-space: nowrap; font-variant-numeric: tabular-nums; color: var(--cjm-quiet); }
.cjm-nothing .cjm-count { color: var(--vscode-errorForeground, var(--cjm-pain)); }
@media print { .cjm-search { display: none; } }
`;
