import { element } from './element.ts';
import type { Choice } from './filters.ts';

/** A list to choose from, under a caption. */
export interface ChoiceGroup {
  readonly element: HTMLElement;
  /** Offers these, with some of them chosen; nothing where there is but one. */
  offer(choices: readonly Choice[], chosen: readonly string[]): void;
  chosen(): readonly string[];
}

let groups = 0;

/** `radio`: one of them; `checkbox`: as many as one likes. Arrow keys and Space work as in every form. */
export function createChoiceGroup(
  type: 'radio' | 'checkbox',
  caption: string,
  look: 'list' | 'pills' = 'list',
): ChoiceGroup {
  groups += 1;
  const name = `cjm-choice-${groups}`;
  const list = element('div', { class: 'cjm-choices' });
  const group = element('fieldset', { class: `cjm-group cjm-${look}` }, element('legend', {}, caption), list);
  let offered = '';
  const boxes = () => [...list.querySelectorAll('input')];
  return {
    element: group,
    offer(choices, chosen) {
      group.hidden = choices.length < 2;
      // Made anew only when it differs, so that focus stays while the text is written.
      const wanted = JSON.stringify(choices);
      if (wanted !== offered) list.replaceChildren(...choices.map((choice) => toLabel(type, name, choice)));
      offered = wanted;
      for (const box of boxes()) box.checked = chosen.includes(box.value);
    },
    chosen: () => boxes().flatMap((box) => (box.checked ? [box.value] : [])),
  };
}

function toLabel(type: 'radio' | 'checkbox', name: string, { id, label }: Choice): HTMLElement {
  const box = element('input', { type, name, value: id });
  return element('label', { title: label }, box, element('span', { dir: 'auto' }, label));
}
