/** How the viewer itself looks. In VS Code the editor's own colours are taken. */
export const viewerCss = `
.cjm-viewer { position: relative; width: 100%; height: 100%; overflow: hidden; }
.cjm-port { position: absolute; inset: 0; overflow: auto; display: grid; cursor: grab; }
.cjm-port:focus-visible { outline: 2px solid var(--vscode-focusBorder, #0b66b0); outline-offset: -2px; }
.cjm-port.cjm-dragging { cursor: grabbing; user-select: none; }
.cjm-sheet { margin: auto; }
.cjm-sheet > svg { display: block; width: 100%; height: 100%; }
.cjm-sheet .part { cursor: pointer; }
.cjm-sheet .part:focus { outline: none; }
.cjm-sheet .part:focus-visible, .cjm-sheet .cjm-marked { outline: 2px solid var(--vscode-focusBorder, #0b66b0); outline-offset: 3px; border-radius: 8px; }
.cjm-toolbar {
  position: absolute; right: 20px; bottom: 20px; display: flex; align-items: center; gap: 2px; padding: 3px;
  border: 1px solid var(--vscode-widget-border, #c3cad5); border-radius: 8px;
  background: var(--vscode-editorWidget-background, #fff); color: var(--vscode-editorWidget-foreground, #1c2330);
  font: 12px/1 var(--vscode-font-family, system-ui, sans-serif);
}
.cjm-toolbar button {
  min-width: 28px; height: 28px; padding: 0 8px; border: 0; border-radius: 5px; background: none; color: inherit;
  font: inherit; font-size: 14px; cursor: pointer;
}
.cjm-toolbar button:hover { background: var(--vscode-toolbar-hoverBackground, #e2e6ec); }
.cjm-toolbar button:focus-visible { outline: 2px solid var(--vscode-focusBorder, #0b66b0); }
.cjm-toolbar output { min-width: 44px; text-align: center; font-variant-numeric: tabular-nums; }
@media print { .cjm-toolbar { display: none; } }
`;
