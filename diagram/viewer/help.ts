import { element } from './element.ts';
import { attachPopover } from './popover.ts';
import { toolButton } from './tool-button.ts';
import { words } from './words.ts';

/** The keys that the picture knows, in a panel of its own. */
export function createHelp(): { readonly button: HTMLButtonElement; readonly panel: HTMLElement } {
  const { help } = words;
  const button = toolButton('help', help.open, '?');
  const panel = element(
    'div',
    { role: 'dialog', 'aria-label': help.title, tabindex: '0' },
    element('h2', { class: 'cjm-panel-title' }, help.title),
    element(
      'dl',
      { class: 'cjm-keys' },
      ...help.keys.flatMap(([keys, does]) => [
        element('dt', {}, ...keys.flatMap((key, i) => [...(i === 0 ? [] : [' ']), element('kbd', {}, key)])),
        element('dd', {}, does),
      ]),
    ),
  );
  attachPopover(button, panel);
  return { button, panel };
}
