import type { Gradient } from '../painting/painting.ts';
import type { Placing } from './line.ts';

/** What something is painted with, at each place of the PNG. */
export interface Ink {
  /** From one end of a gradient to the other, or one: red, green, blue in the low bytes. */
  readonly pixels: Uint32Array;
  /** Of each of these, from 0 to 255. */
  readonly alphas: Uint8Array;
  /** Which of them it is at a place; undefined: everywhere the first. */
  readonly at: Course | undefined;
}

/** `x`, `y` times the middle of a pixel, and `from`; beyond the ends, the end. */
interface Course {
  readonly x: number;
  readonly y: number;
  readonly from: number;
}

/** Red in the lowest byte. @param colour `#rrggbb` */
export function pixelOf(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return (value >> 16) | (value & 0xff00) | ((value & 0xff) << 16);
}

export function plainInk(colour: string, opacity: number): Ink {
  return remembered(plain, `${opacity} ${colour}`, () => {
    const alpha = Math.round(255 * opacity);
    return { pixels: Uint32Array.of(pixelOf(colour)), alphas: Uint8Array.of(alpha), at: undefined };
  });
}

/** So many steps that none is seen. */
const steps = 1024;

export function gradientInk(gradient: Gradient, opacity: number, { scale, x, y }: Placing): Ink {
  const { from, to } = gradient;
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  const each = (steps - 1) / Math.max(1e-9, across * across + down * down) / scale;
  // The middle of a pixel lies half a px from its corner.
  const first = -across * (x + scale * from[0] - 0.5) - down * (y + scale * from[1] - 0.5);
  const { pixels, alphas } = stepsOf(gradient, opacity);
  return { pixels, alphas, at: { x: across * each, y: down * each, from: first * each } };
}

function stepsOf({ stops }: Gradient, opacity: number): Omit<Ink, 'at'> {
  return remembered(gradients, `${opacity} ${JSON.stringify(stops)}`, () => mixSteps(stops, opacity));
}

/** A map has a few that come again and again: of each, by what it says. */
const plain = new Map<string, Ink>();
const gradients = new Map<string, Omit<Ink, 'at'>>();
const mostKnown = 100;

function remembered<Made>(known: Map<string, Made>, key: string, make: () => Made): Made {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size === mostKnown) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}

function mixSteps(stops: Gradient['stops'], opacity: number): Omit<Ink, 'at'> {
  const pixels = new Uint32Array(steps);
  const alphas = new Uint8Array(steps);
  const colours = stops.map(({ colour }) => pixelOf(colour));
  const last = stops.length - 1;
  let next = 0;
  for (let step = 0; step < steps; step++) {
    const offset = step / (steps - 1);
    while (next <= last && (stops[next]?.offset ?? 0) < offset) next++;
    const from = Math.max(0, next - 1);
    const to = Math.min(next, last);
    const before = stops[from];
    const after = stops[to];
    if (!before || !after) continue;
    const far = after.offset - before.offset;
    const part = far > 0 ? Math.min(1, Math.max(0, (offset - before.offset) / far)) : 1;
    pixels[step] = between(colours[from] ?? 0, colours[to] ?? 0, part);
    alphas[step] = Math.round(255 * opacity * (before.opacity + part * (after.opacity - before.opacity)));
  }
  return { pixels, alphas };
}

function between(pixel: number, other: number, part: number): number {
  return mixByte(pixel, other, part, 0) | mixByte(pixel, other, part, 8) | mixByte(pixel, other, part, 16);
}

function mixByte(pixel: number, other: number, part: number, shift: number): number {
  const value = (pixel >> shift) & 0xff;
  return Math.round(value + part * (((other >> shift) & 0xff) - value)) << shift;
}
