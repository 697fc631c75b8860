import { element } from './element.ts';
import type { Choice, Choices, Filters } from './filters.ts';
import { icon } from './icon.ts';
import type { ToolWords } from './words.ts';

/** The sign that not everything is seen: what is chosen, each to be lifted by itself, and all at once. */
export interface ActiveFilters {
  readonly element: HTMLElement;
  show(choices: Choices, chosen: Filters): void;
}

export function createActiveFilters(words: ToolWords, onChange: (next: Filters) => void): ActiveFilters {
  const list = element('ul', { class: 'cjm-active', 'aria-label': words.filter.on, hidden: true });
  let shown = '';
  return {
    element: list,
    show(choices, chosen) {
      const names = namesOf(words, choices, chosen);
      const wanted = JSON.stringify([names, chosen]);
      if (wanted === shown) return;
      shown = wanted;
      const hadFocus = list.contains(document.activeElement);
      list.hidden = names.length === 0;
      const chips = names.map(([key, name]) => {
        const { [key]: _, ...others } = chosen;
        return chip(name, words.filter.lift(name), () => onChange(others));
      });
      list.replaceChildren(
        ...chips,
        ...(names.length > 0 ? [resetButton(words.filter.reset, () => onChange({}))] : []),
      );
      if (hadFocus) list.querySelector('button')?.focus();
    },
  };
}

/** What is chosen, in words. */
export function namesOf(
  { filter, display }: ToolWords,
  choices: Choices,
  chosen: Filters,
): readonly (readonly [keyof Filters, string])[] {
  const label = (list: readonly Choice[], id: string) => list.find((choice) => choice.id === id)?.label ?? id;
  const { personas, channel, path, lanes, arrangement } = chosen;
  return [
    ...(personas ? [['personas', personas.map((id) => label(choices.personas, id)).join(filter.and)] as const] : []),
    ...(channel === undefined ? [] : [['channel', label(choices.channels, channel)] as const]),
    ...(path === undefined ? [] : [['path', label(choices.paths, path)] as const]),
    ...(lanes ? [['lanes', filter.lanes(lanes.length, choices.lanes.length)] as const] : []),
    ...(arrangement ? [['arrangement', display.arrangements[arrangement]] as const] : []),
  ];
}

function chip(name: string, title: string, lift: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'cjm-chip', title, 'aria-label': title },
    element('span', { dir: 'auto' }, name),
    icon('close'),
  );
  button.addEventListener('click', lift);
  return element('li', {}, button);
}

function resetButton(title: string, reset: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'cjm-reset' }, title);
  button.addEventListener('click', reset);
  return element('li', {}, button);
}
