import { find } from '@cjm/diagram/viewer/find';
import { countProblems } from './problem-chip.ts';

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
      const words = describe(emptiness);
      title.textContent = words.title;
      text.textContent = words.text;
      example.hidden = emptiness.kind !== 'no-journey';
    },
  };
}

function describe(emptiness: Emptiness): { readonly title: string; readonly text: string } {
  switch (emptiness.kind) {
    // It takes a moment at most.
    case 'waiting':
      return { title: '', text: '' };
    case 'no-journey':
      return {
        title: 'No journey here yet',
        text: 'Write a persona and a journey, and its map appears as you type. For a start:',
      };
    case 'broken':
      return {
        title: 'The text cannot be read yet',
        text: `The map appears as soon as it can: ${countProblems(emptiness.errors)} to mend.`,
      };
    case 'failed':
      return { title: 'The map could not be drawn', text: emptiness.reason };
  }
}
