import type { WindowPoint } from './zoom-input.ts';

/** Two fingers on a screen zoom the picture, not the page, around what lies between them; one finger scrolls. */
export function enablePinching(
  port: HTMLElement,
  zoomBy: (factor: number, at: WindowPoint) => void,
  signal: AbortSignal,
): void {
  let apart: number | undefined;
  const forget = () => {
    apart = undefined;
  };
  port.addEventListener(
    'touchmove',
    (event) => {
      const [one, other] = event.touches;
      if (!one || !other) return;
      event.preventDefault();
      const now = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      const box = port.getBoundingClientRect();
      const at = {
        x: (one.clientX + other.clientX) / 2 - box.left,
        y: (one.clientY + other.clientY) / 2 - box.top,
      };
      if (apart !== undefined && apart > 0) zoomBy(now / apart, at);
      apart = now;
    },
    { signal, passive: false },
  );
  port.addEventListener('touchstart', forget, { signal, passive: true });
  port.addEventListener('touchend', forget, { signal, passive: true });
  port.addEventListener('touchcancel', forget, { signal, passive: true });
}
