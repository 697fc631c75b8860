import { svgElement } from './element.ts';

/**
 * Why a part is marked: `cursor`: the text cursor is there; `found`: it holds what is looked for; `current`: the found
 * one that the reader is at.
 */
export type MarkLook = 'cursor' | 'found' | 'current';

/**
 * Rings around parts, on a sheet of their own above the picture: the picture itself is never touched, so that it stays
 * what it was drawn as, and drawing it anew costs nothing more.
 */
export interface Overlay {
  readonly element: SVGSVGElement;
  resize(size: { readonly width: number; readonly height: number }): void;
  mark(look: MarkLook, ids: readonly string[]): void;
  /** The parts may have moved: puts the rings where they are now, before the next frame. */
  refresh(): void;
}

const looks: readonly MarkLook[] = ['cursor', 'found', 'current'];
/** From the part to its ring, in px of the picture. */
const away = 4;

export function createOverlay(boxOf: (id: string) => DOMRect | undefined): Overlay {
  const root = svgElement('svg', { class: 'cjm-overlay', 'aria-hidden': 'true' });
  const layers = new Map(looks.map((look) => [look, svgElement('g', { class: `cjm-rings cjm-${look}` })]));
  root.append(...layers.values());
  const marked = new Map<MarkLook, readonly string[]>();
  let waiting = 0;

  const draw = (look: MarkLook) => {
    const rings = (marked.get(look) ?? []).flatMap((id) => {
      const box = boxOf(id);
      return box ? [ring(id, box)] : [];
    });
    layers.get(look)?.replaceChildren(...rings);
  };

  return {
    element: root,
    resize({ width, height }) {
      root.setAttribute('viewBox', `0 0 ${width} ${height}`);
    },
    mark(look, ids) {
      if (ids.length === 0 && (marked.get(look) ?? []).length === 0) return;
      marked.set(look, ids);
      draw(look);
    },
    refresh() {
      if (waiting !== 0 || ![...marked.values()].some((ids) => ids.length > 0)) return;
      waiting = requestAnimationFrame(() => {
        waiting = 0;
        for (const look of looks) draw(look);
      });
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
