import { svgElement } from './element.ts';
import type { Finding } from './finding.ts';
import { createFindingSigns } from './finding-signs.ts';
import { setAttribute } from './reachable.ts';

/**
 * Why a part is marked: `cursor`: the text cursor is there; `found`: it holds what is looked for; `current`: the found
 * one that the reader is at.
 */
export type MarkLook = 'cursor' | 'found' | 'current';

/**
 * Rings around parts and signs at them, on a sheet of their own above the picture: the picture itself is never touched, so that it stays
 * what it was drawn as, and drawing it anew costs nothing more.
 */
export interface Overlay {
  readonly element: SVGSVGElement;
  resize(size: { readonly width: number; readonly height: number }): void;
  /** So many px on the screen are one of the picture: signs stay large enough to be seen. */
  zoom(zoom: number): void;
  mark(look: MarkLook, ids: readonly string[]): void;
  find(findings: readonly Finding[]): void;
  /** The parts may have moved: puts all where they are now, before the next frame. */
  refresh(): void;
}

const looks: readonly MarkLook[] = ['cursor', 'found', 'current'];
/** From the part to its ring, in px of the picture. */
const away = 4;
const many = 200;
/** In ms. */
const pause = 150;

export function createOverlay(boxOf: (id: string) => DOMRect | undefined): Overlay {
  const root = svgElement('svg', { class: 'cjm-overlay', 'aria-hidden': 'true' });
  const layers = new Map(looks.map((look) => [look, svgElement('g', { class: `cjm-rings cjm-${look}` })]));
  const signs = createFindingSigns(boxOf);
  root.append(...layers.values(), signs.element);
  const marked = new Map<MarkLook, readonly string[]>();
  let waiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = (look: MarkLook) => {
    const rings = (marked.get(look) ?? []).flatMap((id) => {
      const box = boxOf(id);
      return box ? [ring(id, box)] : [];
    });
    layers.get(look)?.replaceChildren(...rings);
  };

  const count = () => [...marked.values()].reduce((sum, ids) => sum + ids.length, 0);
  const drawAll = () => {
    waiting = false;
    signs.draw();
    for (const look of looks) draw(look);
  };
  const schedule = () => {
    clearTimeout(timer);
    // So many that they would be felt while one types, wait for a pause.
    if (count() > many) timer = setTimeout(drawAll, pause);
    else if (!waiting) {
      waiting = true;
      requestAnimationFrame(drawAll);
    }
  };

  return {
    element: root,
    resize({ width, height }) {
      // Said again, it would have the browser lay out the overlay anew.
      setAttribute(root, 'viewBox', `0 0 ${width} ${height}`);
    },
    zoom(zoom) {
      root.style.setProperty('--cjm-zoom', String(zoom));
    },
    mark(look, ids) {
      const before = marked.get(look) ?? [];
      if (ids.length === before.length && ids.every((id, i) => id === before[i])) return;
      marked.set(look, ids);
      if (ids.length > many) schedule();
      else draw(look);
    },
    find(findings) {
      if (findings.length === 0 && signs.isEmpty) return;
      signs.show(findings);
      schedule();
    },
    refresh() {
      if (!signs.isEmpty || count() > 0) schedule();
    },
  };
}

function ring(id: string, { x, y, width, height }: DOMRect): SVGRectElement {
  return svgElement('rect', {
    'data-of': id,
    x: String(x - away),
    y: String(y - away),
    width: String(width + 2 * away),
    height: String(height + 2 * away),
    rx: '8',
  });
}
