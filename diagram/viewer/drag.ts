import { element } from './element.ts';

/** How far, in px, a pointer may tremble before it is a drag and no longer a click. */
const threshold = 4;

/**
 * Pans by dragging with the mouse; touch scrolls by itself. The hand that drags is shown by a glass over the picture: all
 * of the picture would inherit it from the port, and every element be styled anew. Returns whether the last press was a drag, which a click
 * handler asks to tell the two apart.
 */
export function enableDragging(port: HTMLElement, signal: AbortSignal): () => boolean {
  let start: { x: number; y: number; left: number; top: number } | undefined;
  let dragged = false;
  // Not by style: what is found in the page, or all of it, is selected until the next press, but never by dragging.
  for (const type of ['selectstart', 'dragstart']) {
    port.addEventListener(type, (event) => event.preventDefault(), { signal });
  }
  const glass = element('div', { class: 'cjm-glass' });
  port.append(glass);
  const end = () => {
    start = undefined;
    glass.classList.remove('cjm-dragging');
  };
  port.addEventListener(
    'pointerdown',
    (event) => {
      dragged = false;
      port.ownerDocument.getSelection()?.removeAllRanges();
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      start = { x: event.clientX, y: event.clientY, left: port.scrollLeft, top: port.scrollTop };
    },
    { signal },
  );
  port.addEventListener(
    'pointermove',
    (event) => {
      if (!start) return;
      const x = event.clientX - start.x;
      const y = event.clientY - start.y;
      if (!dragged && Math.hypot(x, y) < threshold) return;
      if (!dragged) glass.setPointerCapture(event.pointerId);
      dragged = true;
      glass.classList.add('cjm-dragging');
      port.scrollTo({ left: start.left - x, top: start.top - y, behavior: 'instant' });
    },
    { signal },
  );
  port.addEventListener('pointerup', end, { signal });
  port.addEventListener('pointercancel', end, { signal });
  return () => dragged;
}
