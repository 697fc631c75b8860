import { element } from './element.ts';
import { iconButton } from './tool-button.ts';
import type { ToolWords } from './words.ts';

/** The field over the picture's corner, as editors have it. */
export interface SearchBox {
  readonly element: HTMLElement;
  /** Shows the field and waits for words; the ones of last time are there to be replaced. */
  open(): void;
  close(): void;
  readonly isOpen: boolean;
  value: string;
  /** `at` counts from 1; 0: none of them yet. */
  tell(at: number, of: number): void;
}

export interface SearchActions {
  readonly search: (query: string) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly close: () => void;
}

export function createSearchBox({ search }: ToolWords, actions: SearchActions): SearchBox {
  const field = element('input', {
    type: 'text',
    class: 'cjm-field',
    'aria-label': search.field,
    placeholder: search.open,
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'auto',
  });
  const count = element('span', { class: 'cjm-count', role: 'status' });
  const previous = iconButton('up', search.previous, '⇧ Enter');
  const next = iconButton('down', search.next, 'Enter');
  const close = iconButton('close', search.close, 'Esc');
  const box = element(
    'div',
    { class: 'cjm-search', role: 'search', hidden: true },
    field,
    count,
    previous,
    next,
    close,
  );
  field.addEventListener('input', () => actions.search(field.value));
  previous.addEventListener('click', actions.previous);
  next.addEventListener('click', actions.next);
  close.addEventListener('click', actions.close);
  box.addEventListener('keydown', (event) => {
    // What is typed here is no command to the picture.
    event.stopPropagation();
    if (event.key === 'Escape') actions.close();
    else if (event.key === 'Enter' && event.target === field && !event.isComposing) {
      if (event.shiftKey) actions.previous();
      else actions.next();
    } else return;
    event.preventDefault();
  });
  return {
    element: box,
    open() {
      box.hidden = false;
      field.focus();
      field.select();
    },
    close() {
      box.hidden = true;
    },
    get isOpen() {
      return !box.hidden;
    },
    get value() {
      return field.value;
    },
    set value(value) {
      field.value = value;
    },
    tell(at, of) {
      const nothing = of === 0 && field.value.trim() !== '';
      const told = nothing ? search.none : of === 0 ? '' : search.count(at, of);
      if (count.textContent !== told) count.textContent = told;
      box.classList.toggle('cjm-nothing', nothing);
      previous.disabled = of === 0;
      next.disabled = of === 0;
    },
  };
}
