import type { Look, ShapeStroke } from '../painting/painting.ts';
import { boundsOf } from './bounds.ts';
import { canonicalShape } from './canonical-shape.ts';
import { lay } from './canvas.ts';
import { type Coverage, cover, kept } from './coverage.ts';
import { coatsOf, type DrawReady } from './draw-shape.ts';
import type { Ink } from './ink.ts';
import type { Placing } from './line.ts';

/** Shapes are drawn at so many places within a pixel, across and down: far more than can be told apart. */
const places = 64;
/** In bytes. */
const room = 16_000_000;

interface Drawn {
  readonly coverage: Coverage;
  readonly ink: Ink;
}

/**
 * Draws small shapes of one scale, each once: a map has the same few a thousand times. No gradients: they lie where they
 * lie.
 */
export function createShapeCase(): (stroke: ShapeStroke, placing: Placing) => DrawReady {
  const known = new Map<Look, Map<string, readonly Drawn[]>>();
  let taken = 0;
  return (stroke, placing) => {
    const shape = canonicalShape(stroke);
    const x = Math.round((placing.x + placing.scale * shape.x) * places) / places;
    const y = Math.round((placing.y + placing.scale * shape.y) * places) / places;
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const alike = known.get(stroke.look) ?? new Map<string, readonly Drawn[]>();
    known.set(stroke.look, alike);
    const key = `${stroke.tag} ${places * (x - column)} ${places * (y - row)} ${shape.key}`;
    let coats = alike.get(key);
    if (coats === undefined) {
      coats = draw({ ...stroke, geometry: shape.geometry() }, { scale: placing.scale, x: x - column, y: y - row });
      taken += coats.reduce((sum, { coverage }) => sum + coverage.bytes.length, 0);
      if (taken > room) {
        known.clear();
        taken = 0;
      } else alike.set(key, coats);
    }
    const ready = coats;
    return (canvas, clip) => {
      for (const { coverage, ink } of ready) lay(canvas, coverage, column, row, ink, clip);
    };
  };
}

function draw(stroke: ShapeStroke, placing: Placing): readonly Drawn[] {
  return coatsOf(stroke, placing).flatMap(({ layers, ink }) => {
    const bounds = boundsOf(layers);
    return bounds.width > 0 && bounds.height > 0 ? [{ coverage: kept(cover(layers, bounds)), ink }] : [];
  });
}
