/**
 * More px than any picture takes, and few enough for a browser at any zoom. The picture's element is always as large, and
 * its sheet shows what there is of it: browsers lay out every text anew in an element whose size changes.
 */
const roomy = 8_000_000;

/** The window, the picture in it, and the rings above it. */
export const pictureCss = `
.cjm-viewer {
  --cjm-focus: var(--vscode-focusBorder, var(--cjm-question));
  --cjm-border: var(--vscode-contrastBorder, var(--vscode-widget-border, var(--cjm-edge)));
  --cjm-ground: var(--vscode-editorWidget-background, var(--cjm-card));
  --cjm-text: var(--vscode-editorWidget-foreground, var(--cjm-ink));
  --cjm-quiet: var(--vscode-descriptionForeground, var(--cjm-soft));
  --cjm-hover: var(--vscode-toolbar-hoverBackground, color-mix(in srgb, var(--cjm-ink) 12%, transparent));
  --cjm-accent: var(--vscode-focusBorder, var(--cjm-question));
  position: relative; display: grid; grid-template-rows: auto minmax(0, 1fr); width: 100%; height: 100%;
  overflow: hidden; container-type: inline-size;
  background: var(--cjm-paper); color: var(--cjm-text);
  font: 12px/1.4 var(--vscode-font-family, Inter, system-ui, sans-serif);
}
.cjm-viewer [hidden][hidden] { display: none; }
.cjm-stage { position: relative; grid-row: 2; min-height: 0; }
.cjm-port {
  position: absolute; inset: 0; overflow: auto; cursor: grab;
  display: grid; grid-template: 0 / 0; place-content: start safe center;
}
.cjm-sheet, .cjm-overlay, .cjm-glass { grid-area: 1 / 1; }
.cjm-overlay, .cjm-glass { width: 100%; height: 100%; }
.cjm-overlay { pointer-events: none; overflow: visible; z-index: 1; }
.cjm-glass { pointer-events: none; cursor: grabbing; z-index: 2; }
.cjm-glass.cjm-dragging { pointer-events: auto; }
.cjm-sheet { position: relative; overflow: hidden; overflow: clip; transform-origin: 0 0; }
.cjm-sheet > svg { display: block; width: ${roomy}px; height: ${roomy}px; }
.cjm-sheet > svg + svg { position: absolute; left: 0; top: 0; width: 1px; height: 1px; overflow: visible; }
.cjm-sheet .part { cursor: pointer; }
.cjm-sheet .part:focus { outline: none; }
.cjm-sheet .part:focus-visible { outline: 2px solid var(--cjm-focus); outline-offset: 3px; border-radius: 8px; }
.cjm-rings rect { fill: none; vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.cjm-cursor rect { stroke: var(--cjm-focus); stroke-width: 1.5; opacity: 0.75; }
.cjm-found rect {
  stroke: var(--cjm-loop); stroke-width: 1.5;
  stroke-dasharray: 4 3; fill: var(--cjm-loop); fill-opacity: 0.05;
}
.cjm-current rect {
  stroke: var(--cjm-loop); stroke-width: 3; fill: var(--cjm-loop); fill-opacity: 0.1;
}
.cjm-icon { flex: none; fill: none; stroke: currentcolor; stroke-width: 1.3; stroke-linecap: round; stroke-linejoin: round; }
@media print {
  .cjm-viewer, .cjm-stage, .cjm-port { position: static; display: block; height: auto; overflow: visible; }
  .cjm-viewer .cjm-overlay, .cjm-viewer .cjm-glass { display: none; }
  .cjm-viewer .cjm-sheet { width: 100% !important; height: auto !important; transform: none !important; }
  .cjm-sheet > svg { width: 100%; height: auto; }
}
`;
