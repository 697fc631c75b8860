/** What opens below a button of the bar, and the choices in it. */
export const panelCss = `
.cjm-popover {
  position: fixed; inset: auto; margin: 0; box-sizing: border-box; min-width: 180px; max-width: min(420px, calc(100vw - 16px));
  overflow: auto; padding: 10px 12px; border: 1px solid var(--cjm-border); border-radius: 8px;
  background: var(--vscode-menu-background, var(--cjm-ground)); color: var(--vscode-menu-foreground, var(--cjm-text));
  box-shadow: 0 4px 16px var(--vscode-widget-shadow, rgb(0 0 0 / 16%)); font: inherit;
}
.cjm-popover:not(.cjm-placed) { opacity: 0; }
.cjm-group { min-width: 0; margin: 0; padding: 0; border: 0; }
.cjm-group + .cjm-group:not([hidden]) { margin-top: 12px; }
.cjm-group[hidden] { display: none; }
.cjm-group legend { margin-bottom: 4px; padding: 0; color: var(--cjm-quiet); font-size: 11px; font-weight: 600; }
.cjm-list .cjm-choices { display: grid; }
.cjm-list label {
  display: flex; align-items: center; gap: 8px; min-height: 26px; padding: 0 8px 0 4px; border-radius: 5px; cursor: pointer;
}
.cjm-list label:hover, .cjm-item:hover { background: var(--vscode-list-hoverBackground, var(--cjm-hover)); }
.cjm-list input { flex: none; width: 14px; height: 14px; margin: 0; accent-color: var(--cjm-accent); }
.cjm-list span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.cjm-pills .cjm-choices { display: inline-flex; border: 1px solid var(--cjm-border); border-radius: 6px; overflow: hidden; }
.cjm-pills label { position: relative; cursor: pointer; }
.cjm-pills label + label { border-inline-start: 1px solid var(--cjm-border); }
.cjm-pills input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; pointer-events: none; }
.cjm-pills span { display: block; padding: 4px 10px; }
.cjm-pills label:hover span { background: var(--cjm-hover); }
.cjm-pills input:checked + span {
  background: var(--vscode-inputOption-activeBackground, var(--cjm-questionSoft)); font-weight: 600;
  color: var(--vscode-inputOption-activeForeground, var(--cjm-question));
  box-shadow: inset 0 0 0 1px var(--vscode-inputOption-activeBorder, transparent);
}
.cjm-pills input:focus-visible + span { outline: 2px solid var(--cjm-focus); outline-offset: -2px; }
.cjm-bar .cjm-pills legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.cjm-item {
  display: block; width: 100%; height: 26px; padding: 0 8px; border: 0; border-radius: 5px; background: none; color: inherit;
  font: inherit; text-align: start; cursor: pointer;
}
`;
