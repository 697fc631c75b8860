import { element } from './element.ts';
import { attachPopover } from './popover.ts';
import { toolButton } from './tool-button.ts';
import type { ToolWords } from './words.ts';

/** Keys that do the same, as they are called, and what they do. */
export type KeyLine = readonly [keys: readonly string[], does: string];

/**
 * @param goesToText whether Enter leads to where a part was written
 * @param more what else the host does
 */
function linesOf(
  { keys, names }: ToolWords['help'],
  goesToText: boolean,
  more: readonly KeyLine[],
): readonly KeyLine[] {
  const about: readonly KeyLine[] = goesToText
    ? [
        [[names.enter], keys.text],
        [[names.space, 'I'], keys.about],
      ]
    : [[[names.enter, names.space, 'I'], keys.about]];
  return [
    [['←', '→', '↑', '↓'], keys.walk],
    [[names.home, names.end], keys.ends],
    ...about,
    [['/', `${names.control} F`], keys.search],
    [[`${names.shift} ←`, `${names.shift} →`, '…'], keys.pan],
    [['+', '−'], keys.zoom],
    [['0'], keys.fit],
    [['1'], keys.natural],
    ...more,
    [[names.escape], keys.close],
    [['?'], keys.help],
  ];
}

/** The keys that the picture knows, in a panel of its own. */
export function createHelp(
  { help }: ToolWords,
  goesToText: boolean,
  more: readonly KeyLine[],
): { readonly button: HTMLButtonElement; readonly panel: HTMLElement } {
  const button = toolButton('help', help.open, '?');
  const lines = linesOf(help, goesToText, more).flatMap(([keys, does]) => [
    element('dt', {}, ...keys.map((key) => element('kbd', {}, key))),
    element('dd', {}, does),
  ]);
  const panel = element(
    'div',
    { role: 'dialog', 'aria-label': help.title, tabindex: '0' },
    element('h2', { class: 'cjm-panel-title' }, help.title),
    element('dl', { class: 'cjm-keys' }, ...lines),
  );
  attachPopover(button, panel);
  return { button, panel };
}
