import { find } from '@cjm/diagram/viewer/find';
import { words } from './language.ts';

/** Why there is no picture. */
export type Emptiness =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'no-journey' }
  | { readonly kind: 'broken'; readonly errors: number }
  | { readonly kind: 'failed'; readonly reason: string };

export interface Notice {
  /** Stands in place of the picture, or goes. */
  show(emptiness: Emptiness | undefined): void;
}

/** What the page says while there is nothing to draw: what is missing, and how to begin. */
export function createNotice(): Notice {
  const notice = find('notice', HTMLElement);
  const title = find('notice-title', HTMLElement);
  const text = find('notice-text', HTMLElement);
  const example = find('notice-example', HTMLElement);
  return {
    show(emptiness) {
      notice.hidden = emptiness === undefined;
      if (!emptiness) return;
      const said = describe(emptiness);
      title.textContent = said.title;
      text.textContent = said.text;
      example.textContent = said.example ?? '';
      example.hidden = said.example === undefined;
    },
  };
}

interface Said {
  readonly title: string;
  readonly text: string;
  readonly example?: string;
}

function describe(emptiness: Emptiness): Said {
  const { empty } = words;
  switch (emptiness.kind) {
    // It takes a moment at most.
    case 'waiting':
      return { title: '', text: '' };
    case 'no-journey':
      return empty.noJourney;
    case 'broken':
      return { title: empty.broken.title, text: empty.broken.text(emptiness.errors) };
    case 'failed':
      return { title: empty.failed.title, text: emptiness.reason };
  }
}
