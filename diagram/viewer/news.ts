import { element } from './element.ts';

/** What happens, for those who do not see it: said politely, after what the reader is listening to. */
export interface News {
  readonly element: HTMLElement;
  tell(text: string): void;
}

export function createNews(): News {
  const status = element('p', { class: 'cjm-unseen', role: 'status' });
  return {
    element: status,
    tell(text) {
      if (status.textContent !== text) status.textContent = text;
    },
  };
}
