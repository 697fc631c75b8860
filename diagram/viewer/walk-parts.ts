import { type Direction, neighbourOf, type PartBox } from './neighbour.ts';

/** The way through the picture by keyboard: one tab stop for all of it, arrow keys from part to part. */
export interface PartWalk {
  /** The picture was drawn anew: parts may have moved, come and gone; the focus of one that went goes to the next. */
  refresh(): void;
  /** Makes this the part that the tab key leads to, and goes there. */
  focus(id?: string): void;
  readonly current: string | undefined;
}

const directions: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

/** Of a part that holds others, only its beginning counts: what it holds lies below that, not within. */
const beginning = 24;

/**
 * @param settle sees to it that every part is where it belongs
 * @param reveal brings the part that has the focus into sight
 */
export function createPartWalk(
  sheet: HTMLElement,
  settle: () => void,
  reveal: (part: Element) => void,
  signal: AbortSignal,
): PartWalk {
  let current: string | undefined;
  let boxes: readonly PartBox[] | undefined;
  let lost: string | undefined;

  const find = (id: string | undefined): SVGElement | undefined => {
    const found = id === undefined ? null : sheet.querySelector(`#${CSS.escape(id)}`);
    return found instanceof SVGElement ? found : undefined;
  };
  const choose = (id: string) => {
    if (current !== id) find(current)?.setAttribute('tabindex', '-1');
    current = id;
    const part = find(id);
    if (part?.getAttribute('tabindex') !== '0') part?.setAttribute('tabindex', '0');
  };
  const go = (id: string | undefined) => {
    const part = find(id);
    if (!part) return;
    settle();
    choose(part.id);
    part.focus({ preventScroll: true });
    reveal(part);
  };
  const places = () => {
    settle();
    boxes ??= [...sheet.querySelectorAll<SVGGElement>('.part')].filter(isStop).map(toBox);
    return boxes;
  };

  sheet.addEventListener(
    'focusin',
    ({ target }) => {
      const part = target instanceof Element ? target.closest('.part') : null;
      if (part) choose(part.id);
    },
    { signal },
  );
  // A part that is taken out of the page loses the focus to nobody.
  sheet.addEventListener(
    'focusout',
    ({ target, relatedTarget }) => {
      if (relatedTarget !== null || !(target instanceof Element)) return;
      lost = target.id;
      queueMicrotask(() => {
        lost = undefined;
      });
    },
    { signal },
  );
  sheet.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || current === undefined) return;
      const direction = directions.get(event.key);
      if (direction) go(neighbourOf(places(), current, direction));
      else if (event.key === 'Home') go(places()[0]?.id);
      else if (event.key === 'End') go(places().at(-1)?.id);
      else return;
      event.preventDefault();
    },
    { signal },
  );

  return {
    refresh() {
      const before = boxes?.find(({ id }) => id === current);
      boxes = undefined;
      if (find(current)) return choose(current ?? '');
      const gone = lost !== undefined && lost === current;
      const next = (gone && before ? nearest(places(), before) : undefined) ?? sheet.querySelector('.part')?.id;
      if (next === undefined) return;
      choose(next);
      if (gone) find(next)?.focus({ preventScroll: true });
    },
    focus: (id = current) => go(id),
    get current() {
      return current;
    },
  };
}

/** The part that is now next to where this one was. */
function nearest(boxes: readonly PartBox[], { x, y }: PartBox): string | undefined {
  const away = (box: PartBox) => Math.hypot(box.x - x, box.y - y);
  return boxes.reduce<PartBox | undefined>((best, box) => (best && away(best) <= away(box) ? best : box), undefined)
    ?.id;
}

/** A way that nobody has said anything about is nothing to stop at. */
function isStop(part: Element): boolean {
  return part.getAttribute('data-kind') !== 'move' || part.querySelector('[data-kind=label]') !== null;
}

function toBox(part: SVGGElement): PartBox {
  const { x, y, width, height } = boxOfPart(part);
  const holds = part.querySelector('.part') !== null;
  const box = { id: part.id, x, y, width, height: holds ? Math.min(height, beginning) : height };
  // Along a curve one goes from point to point, be it steep.
  return part.getAttribute('data-kind') === 'feeling' ? { ...box, row: 'feeling' } : box;
}

/** Of a way, its label: the line is as long as the way. */
export function boxOfPart(part: SVGGraphicsElement): DOMRect {
  const label = part.querySelector<SVGGElement>(':scope > [data-kind=label]');
  return (label ?? part).getBBox();
}
