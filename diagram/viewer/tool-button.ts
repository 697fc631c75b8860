import { element } from './element.ts';
import { type IconName, icon } from './icon.ts';

/** A quiet button of the bar: its words go where there is no room for them, its name stays. */
export function toolButton(name: IconName, words: string, keys?: string): HTMLButtonElement {
  const button = iconButton(name, words, keys);
  button.append(element('span', { class: 'cjm-tool-words', 'aria-hidden': 'true' }, words));
  return button;
}

/** One that is but its icon. */
export function iconButton(name: IconName, words: string, keys?: string): HTMLButtonElement {
  return element(
    'button',
    {
      type: 'button',
      class: 'cjm-tool',
      title: keys === undefined ? words : `${words} (${keys})`,
      'aria-label': words,
    },
    icon(name),
  );
}
