import type { ZoomActions } from './zoom-bar.ts';

/** A point of the window, in px from its left upper corner. */
export interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

/** The wheel with Ctrl or Cmd, which is also what a pinch on a touchpad sends. Without them the window scrolls. */
export function enableZoomWheel(
  port: HTMLElement,
  zoomBy: (factor: number, at: WindowPoint) => void,
  signal: AbortSignal,
): void {
  port.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = port.getBoundingClientRect();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const delta = Math.max(-60, Math.min(60, event.deltaY * lines));
      zoomBy(Math.exp(-delta / 150), { x: event.clientX - box.left, y: event.clientY - box.top });
    },
    { signal, passive: false },
  );
}

/** `+`, `-`, `0` (fit) and `1` (natural size), where no other key is held: the host's own shortcuts stay its own. */
export function enableZoomKeys(target: HTMLElement, actions: ZoomActions, signal: AbortSignal): void {
  const keys: ReadonlyMap<string, () => void> = new Map([
    ['+', actions.zoomIn],
    ['=', actions.zoomIn],
    ['-', actions.zoomOut],
    ['0', actions.fit],
    ['1', actions.natural],
  ]);
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = keys.get(event.key);
      if (!act) return;
      event.preventDefault();
      act();
    },
    { signal },
  );
}

/** Px of a step. */
const step = 80;

/** Shift with an arrow key moves the picture; without, it leads from part to part. */
export function enablePanKeys(port: HTMLElement, panBy: (x: number, y: number) => void, signal: AbortSignal): void {
  const ways: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
    ['ArrowLeft', [-step, 0]],
    ['ArrowRight', [step, 0]],
    ['ArrowUp', [0, -step]],
    ['ArrowDown', [0, step]],
  ]);
  port.addEventListener(
    'keydown',
    (event) => {
      const way = ways.get(event.key);
      if (!way || !event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      panBy(...way);
    },
    { signal },
  );
}
