import type { Feeling } from './feeling.ts';
import { snap } from './snap.ts';

/** What dragging tells of a point: where it would be, where it was let go, or that it stays. */
export interface FeelingMoves {
  readonly feelingOf: (part: string) => Feeling | undefined;
  /** Px of the screen for one px of the picture. */
  readonly zoom: () => number;
  readonly preview: (feeling: Feeling, value: number) => void;
  readonly commit: (feeling: Feeling, value: number) => void;
  readonly cancel: () => void;
}

/** How far, in px, a pointer may tremble before it is a drag and no longer a click. */
const threshold = 4;

interface Drag {
  readonly feeling: Feeling;
  readonly part: Element;
  readonly pointer: number;
  readonly y: number;
  moved: boolean;
  value: number;
}

/**
 * Points of curves can be dragged up and down; with Alt in fine steps, Escape puts them back. Listens before the viewer
 * does, which would pan instead.
 */
export function enableFeelingDrag(host: HTMLElement, moves: FeelingMoves): void {
  let drag: Drag | undefined;
  let justDragged = false;

  const end = () => {
    drag = undefined;
    host.classList.remove('moving-feeling');
  };
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };

  host.addEventListener(
    'pointerdown',
    (event) => {
      justDragged = false;
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      const part = event.target.closest('.part[data-kind="feeling"]');
      const feeling = part ? moves.feelingOf(part.id) : undefined;
      if (!part || !feeling) return;
      drag = { feeling, part, pointer: event.pointerId, y: event.clientY, moved: false, value: feeling.value };
    },
    { capture: true },
  );
  host.addEventListener(
    'pointermove',
    (event) => {
      if (!drag || event.pointerId !== drag.pointer) return;
      stop(event);
      const by = drag.y - event.clientY;
      if (!drag.moved && Math.abs(by) < threshold) return;
      if (!drag.moved) {
        drag.moved = true;
        drag.part.setPointerCapture(event.pointerId);
        host.classList.add('moving-feeling');
      }
      const value = snap(drag.feeling.value + (by / moves.zoom() / drag.feeling.height) * 4, event.altKey);
      if (value === drag.value) return;
      drag.value = value;
      moves.preview(drag.feeling, value);
    },
    { capture: true },
  );
  host.addEventListener(
    'pointerup',
    (event) => {
      if (!drag || event.pointerId !== drag.pointer) return;
      const { feeling, moved, value } = drag;
      end();
      justDragged = moved;
      if (!moved) return;
      if (value === feeling.value) moves.cancel();
      else moves.commit(feeling, value);
    },
    { capture: true },
  );
  const giveUp = () => {
    if (!drag) return;
    if (drag.moved) moves.cancel();
    justDragged = drag.moved;
    end();
  };
  host.addEventListener('pointercancel', giveUp, { capture: true });
  // A key is heard wherever the focus is.
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !drag) return;
      stop(event);
      giveUp();
    },
    { capture: true },
  );
  host.addEventListener('click', (event) => justDragged && stop(event), { capture: true });
}
