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
