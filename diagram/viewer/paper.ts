import type { Size } from './picture-window.ts';

/** The picture while the page is printed. */
export interface Paper {
  /** The picture has this natural size from now on. */
  resize(size: Size): void;
}

/**
 * On paper the picture is as wide as the page: so there its element has a size of its own, as it has in a file.
 *
 * @param print makes the picture ready for paper, or for the screen again
 */
export function createPaper(sheet: HTMLElement, print: (printing: boolean) => void, signal: AbortSignal): Paper {
  const view = sheet.ownerDocument.defaultView;
  const printed = view?.matchMedia('print');
  let size: Size = { width: 0, height: 0 };
  let printing = printed?.matches ?? false;

  const show = () => {
    const { width, height } = size;
    for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
      if (printing) sheet.firstElementChild?.setAttribute(name, String(value));
      else sheet.firstElementChild?.removeAttribute(name);
    }
  };
  const turn = (now: boolean) => {
    printing = now;
    print(printing);
    show();
  };
  view?.addEventListener('beforeprint', () => turn(true), { signal });
  view?.addEventListener('afterprint', () => turn(false), { signal });
  printed?.addEventListener('change', ({ matches }) => turn(matches), { signal });

  return {
    resize(next) {
      size = next;
      if (printing) show();
    },
  };
}
