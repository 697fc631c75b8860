import { element } from './element.ts';
import type { Choice } from './filters.ts';
import { attachPopover } from './popover.ts';
import { toolButton } from './tool-button.ts';
import type { ToolWords } from './words.ts';

/** Formats that the host can write the picture in. */
export function createExportPanel(
  words: ToolWords,
  formats: readonly Choice[],
  onExport: (format: string) => void,
): { readonly button: HTMLButtonElement; readonly panel: HTMLElement } {
  const button = toolButton('export', words.export.open);
  button.hidden = formats.length === 0;
  const panel = element('div', { role: 'dialog', 'aria-label': words.export.open });
  attachPopover(button, panel);
  panel.append(
    ...formats.map(({ id, label }) => {
      const item = element('button', { type: 'button', class: 'cjm-item' }, label);
      item.addEventListener('click', () => {
        panel.hidePopover();
        onExport(id);
      });
      return item;
    }),
  );
  return { button, panel };
}
