import svgPath from 'svgpath';
import type { ShapeStroke } from '../painting/painting.ts';

/** A shape without its place, and that place, in px of the picture. */
export interface CanonicalShape {
  readonly tag: ShapeStroke['tag'];
  readonly geometry: ShapeStroke['geometry'];
  /** The same for shapes that differ only in their places. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** Where it stands is taken out of its geometry, so that equal shapes can be told to be. */
export function canonicalShape({ tag, geometry }: ShapeStroke): CanonicalShape {
  const at = (name: string): number => Number(geometry[name] ?? 0);
  switch (tag) {
    case 'rect': {
      const own = { width: tidy(at('width')), height: tidy(at('height')), rx: tidy(at('rx')) };
      return { tag, geometry: own, key: `${own.width} ${own.height} ${own.rx}`, x: at('x'), y: at('y') };
    }
    case 'circle': {
      const own = { r: tidy(at('r')) };
      return { tag, geometry: own, key: `r ${own.r}`, x: at('cx'), y: at('cy') };
    }
    case 'line': {
      const own = { x2: tidy(at('x2') - at('x1')), y2: tidy(at('y2') - at('y1')) };
      return { tag, geometry: own, key: `l ${own.x2} ${own.y2}`, x: at('x1'), y: at('y1') };
    }
    case 'path':
      return canonicalPath(String(geometry.d ?? ''), String(geometry.transform ?? ''));
  }
}

const moved = /^translate\(([-\d.]+)[ ,]+([-\d.]+)\)/;
const begun = /^[Mm]\s*([-\d.]+)[\s,]*([-\d.]+)/;

function canonicalPath(d: string, transform: string): CanonicalShape {
  const [translation, left, top] = moved.exec(transform) ?? [];
  if (translation !== undefined || transform !== '') {
    const own = { d, transform: transform.slice((translation ?? '').length).trim() };
    return { tag: 'path', geometry: own, key: `${own.transform} ${d}`, x: Number(left ?? 0), y: Number(top ?? 0) };
  }
  const [, startX = '0', startY = '0'] = begun.exec(d) ?? [];
  const [x, y] = [Number(startX), Number(startY)];
  const own = svgPath(d).abs().translate(-x, -y).round(3).toString();
  return { tag: 'path', geometry: { d: own }, key: own, x, y };
}

function tidy(value: number): number {
  return Math.round(value * 1000) / 1000;
}
