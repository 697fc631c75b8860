import svgPath from 'svgpath';
import type { ShapeStroke } from '../painting/painting.ts';
import { type PathPart, pathPartsOf } from '../painting/path-parts.ts';

/** A shape without its place, and that place, in px of the picture. */
export interface CanonicalShape {
  readonly geometry: () => ShapeStroke['geometry'];
  /** The same for shapes of one tag that differ only in their places. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** Where it stands is taken out of its geometry, so that equal shapes can be told to be. */
export function canonicalShape({ tag, geometry }: ShapeStroke): CanonicalShape {
  const at = (name: string): number => Number(geometry[name] ?? 0);
  switch (tag) {
    case 'rect': {
      const [width, height, rx] = [thousandths(at('width')), thousandths(at('height')), thousandths(at('rx'))];
      const geometry = () => ({ width: width / 1000, height: height / 1000, rx: rx / 1000 });
      return { geometry, key: `${width} ${height} ${rx}`, x: at('x'), y: at('y') };
    }
    case 'circle': {
      const r = thousandths(at('r'));
      return { geometry: () => ({ r: r / 1000 }), key: `${r}`, x: at('cx'), y: at('cy') };
    }
    case 'line': {
      const [x2, y2] = [thousandths(at('x2') - at('x1')), thousandths(at('y2') - at('y1'))];
      return { geometry: () => ({ x2: x2 / 1000, y2: y2 / 1000 }), key: `${x2} ${y2}`, x: at('x1'), y: at('y1') };
    }
    case 'path':
      return canonicalPath(String(geometry.d ?? ''), String(geometry.transform ?? ''));
  }
}

const moved = /^translate\(([-\d.]+)[ ,]+([-\d.]+)\)/;

function canonicalPath(d: string, transform: string): CanonicalShape {
  const [translation, left, top] = moved.exec(transform) ?? [];
  if (translation !== undefined || transform !== '') {
    const geometry = { d, transform: transform.slice((translation ?? '').length).trim() };
    return { geometry: () => geometry, key: `${geometry.transform} ${d}`, x: Number(left ?? 0), y: Number(top ?? 0) };
  }
  const parts = pathPartsOf(d);
  const [x = 0, y = 0] = parts[0]?.numbers ?? [];
  const key = parts.map((part) => keyOf(part, x, y)).join('');
  return { geometry: () => ({ d: svgPath(d).abs().translate(-x, -y).round(3).toString() }), key, x, y };
}

/** Of commands that are absolute the points are told from the beginning of the path. */
function keyOf({ command, numbers }: PathPart, x: number, y: number): string {
  let key = command;
  const isAbsolute = command < 'a';
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] ?? 0;
    key += ` ${thousandths(isAbsolute ? value - originOf(command, i, x, y) : value)}`;
  }
  return key;
}

function originOf(command: string, index: number, x: number, y: number): number {
  switch (command) {
    case 'H':
      return x;
    case 'V':
      return y;
    case 'A':
      return index % 7 < 5 ? 0 : index % 7 === 5 ? x : y;
    default:
      return index % 2 === 0 ? x : y;
  }
}

/** A whole number: it is written faster than one with a point. */
function thousandths(value: number): number {
  return Math.round(value * 1000);
}
