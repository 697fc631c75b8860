import { createBoxIndex } from './box-index.ts';
import { bottom, right, shift } from './geometry.ts';
import type { Scene } from './scene.ts';

/** What is drawn may touch, by less than a px, without being a fault. */
const tolerance = 0.5;

/** What is wrong with the entries of a drawing, by their ids: nothing, in every drawing. */
export function entryFaults(scene: Scene): readonly string[] {
  const lanes = scene.shapes.flatMap((shape) => (shape.kind === 'lane' ? [shape.box] : []));
  const others = createBoxIndex();
  return scene.shapes.flatMap((shape) => {
    if (shape.kind !== 'entry') return [];
    const { id, box, content } = shape;
    const faults: string[] = [];
    const inner = { x: box.x + tolerance, y: box.y + tolerance, width: box.width - 1, height: box.height - 1 };
    if (others.hit(inner)) faults.push(`${id} covers another entry`);
    others.add(inner);
    if (right(box) > scene.width || bottom(box) > scene.height) faults.push(`${id} leaves the picture`);
    const inLane = lanes.some((lane) => box.y >= lane.y && bottom(box) <= bottom(lane) && right(box) <= right(lane));
    if (!inLane && !content.text.leftAligned) faults.push(`${id} leaves its lane`);
    for (const { x, y, room, paragraph } of content.blocks.flatMap((block) => block.fragments)) {
      const text = shift({ x, y, width: Math.min(room, paragraph.width), height: paragraph.height }, box);
      if (right(text) > right(box) + tolerance || bottom(text) > bottom(box) + tolerance) {
        faults.push(`${id} is too small for its words`);
      }
    }
    return faults;
  });
}
