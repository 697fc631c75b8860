import type { FeelingMoves } from './drag-feelings.ts';
import type { Feeling } from './feeling.ts';
import { step } from './snap.ts';

/**
 * The point that has the focus goes up and down by Shift and the arrow keys, with Alt in fine steps. However long a key
 * is held, it is one change: made when it is let go.
 */
export function enableFeelingKeys(host: HTMLElement, moves: Omit<FeelingMoves, 'zoom'>): void {
  let held: { readonly feeling: Feeling; value: number } | undefined;

  const letGo = () => {
    if (!held) return;
    const { feeling, value } = held;
    held = undefined;
    if (value === feeling.value) moves.cancel();
    else moves.commit(feeling, value);
  };

  host.addEventListener(
    'keydown',
    (event) => {
      const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined;
      if (by === undefined || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      const part = event.target instanceof Element ? event.target.closest('.part[data-kind="feeling"]') : null;
      const feeling = part ? moves.feelingOf(part.id) : undefined;
      if (!feeling) return;
      event.preventDefault();
      event.stopPropagation();
      if (held?.feeling.part !== feeling.part) held = { feeling, value: feeling.value };
      held.value = step(held.value, by, event.altKey);
      moves.preview(held.feeling, held.value);
    },
    { capture: true },
  );
  host.addEventListener('keyup', ({ key }) => (key === 'ArrowUp' || key === 'ArrowDown') && letGo(), { capture: true });
  host.addEventListener('focusout', letGo, { capture: true });
}
