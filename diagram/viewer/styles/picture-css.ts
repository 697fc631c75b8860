/** The window, the picture in it, and the rings above it. */
export const pictureCss = `
.cjm-viewer {
  --cjm-focus: var(--vscode-focusBorder, #0b66b0);
  --cjm-border: var(--vscode-contrastBorder, var(--vscode-widget-border, #c3cad5));
  --cjm-ground: var(--vscode-editorWidget-background, #fff);
  --cjm-text: var(--vscode-editorWidget-foreground, #1c2330);
  --cjm-quiet: var(--vscode-descriptionForeground, #566072);
  --cjm-hover: var(--vscode-toolbar-hoverBackground, rgb(128 128 128 / 16%));
  --cjm-accent: var(--vscode-focusBorder, #0b66b0);
  position: relative; display: grid; grid-template-rows: auto minmax(0, 1fr); width: 100%; height: 100%;
  overflow: hidden; container-type: inline-size;
  font: 12px/1.4 var(--vscode-font-family, system-ui, sans-serif);
}
.cjm-viewer [hidden][hidden] { display: none; }
.cjm-stage { position: relative; grid-row: 2; min-height: 0; }
.cjm-port { position: absolute; inset: 0; overflow: auto; display: grid; align-content: start; cursor: grab; }
.cjm-port.cjm-dragging { cursor: grabbing; user-select: none; }
.cjm-sheet, .cjm-overlay { grid-area: 1 / 1; width: var(--cjm-width, 0); height: var(--cjm-height, 0); margin: 0 auto; }
.cjm-overlay { pointer-events: none; overflow: visible; z-index: 1; }
.cjm-sheet > svg { display: block; width: 100%; height: 100%; }
.cjm-sheet .part { cursor: pointer; }
.cjm-sheet .part:focus { outline: none; }
.cjm-sheet .part:focus-visible { outline: 2px solid var(--cjm-focus); outline-offset: 3px; border-radius: 8px; }
.cjm-rings rect { fill: none; vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.cjm-cursor rect { stroke: var(--cjm-focus); stroke-width: 1.5; opacity: 0.75; }
.cjm-found rect {
  stroke: var(--vscode-editor-findMatchHighlightBorder, var(--cjm-match, #b8720a)); stroke-width: 1.5;
  stroke-dasharray: 4 3; fill: var(--cjm-match, #b8720a); fill-opacity: 0.12;
}
.cjm-current rect {
  stroke: var(--cjm-match, #b8720a); stroke-width: 3.5; fill: var(--cjm-match, #b8720a); fill-opacity: 0.2;
}
.cjm-icon { flex: none; fill: none; stroke: currentcolor; stroke-width: 1.3; stroke-linecap: round; stroke-linejoin: round; }
@media print { .cjm-viewer .cjm-overlay { display: none; } }
`;
