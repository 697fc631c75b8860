import type { Shape } from '../src/scene.ts';

/** What is painted anew where one of so many shapes changed is felt by nobody. */
const many = 600;
/** So many stand on a foil at most, on an average. */
const usual = 96;
/**
 * Ids of the shapes that a picture's foils begin with, but for the lowest one. What stands on a foil is alike and lies
 * together, so that where the pointer is, or what is in sight, is looked for on few of them.
 */
export function cutFoils(shapes: readonly Shape[]): ReadonlySet<string> {
  const firsts = new Set<string>();
  if (shapes.length <= many) return firsts;
  let kind = shapes[0]?.kind;
  for (const shape of shapes) {
    if (shape.kind !== kind || isCutBefore(shape.id)) firsts.add(shape.id);
    kind = shape.kind;
  }
  return firsts;
}

/**
 * Whether a foil begins with this shape whatever comes before it: its id alone says so, as in content-defined chunking,
 * so that what comes or goes leaves all other foils as they are. By the FNV-1a hash of the id.
 */
function isCutBefore(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % usual === 0;
}
