import type { BoxIndex } from './box-index.ts';
import { type Box, bottom, type Point, right } from './geometry.ts';
import type { Cell } from './lane-cells.ts';
import { snug } from './set-entry.ts';

/** What a line may not run through: all of it, or the words of what stands across a stage. */
export function solidOf({ entry: { place }, box, content }: Cell): readonly Box[] {
  if (place.kind === 'touchpoint') return [box];
  return content.blocks.flatMap(({ fragments }) =>
    fragments.map(({ fragment, paragraph, x, y, room }) => {
      const width = Math.min(room, snug({ fragment, paragraph, room }));
      const left = paragraph.rightToLeft ? x + room - width : x;
      return { x: box.x + left, y: box.y + y, width, height: paragraph.height };
    }),
  );
}

/** From the left edge of a box to the line that joins it with another, in px: below the name of a pain. */
export const tieInset = 22;
/** Longer lines would be harder to follow than the names of the pains, in px. */
const longest = 420;
/** From what a line passes to the line, in px: the middle of the narrowest room between two entries. */
const besides = 6;

/** Straight down; down, across above the opportunities and down; out at the left, down, and in again. */
export function waysDown(pain: Box, opportunity: Box, obstacles: BoxIndex): readonly (readonly Point[])[] {
  const [start, end] = [bottom(pain) + 1, opportunity.y];
  const x = straightDown(pain, opportunity, obstacles);
  const from = pain.x + tieInset;
  const to = Math.min(Math.max(from, opportunity.x + tieInset), right(opportunity) - tieInset / 2);
  const across = end - 7;
  const elbow = [
    { x: from, y: start },
    { x: from, y: across },
    { x: to, y: across },
    { x: to, y: end },
  ];
  const [left, painY, ownY] = [Math.min(pain.x, opportunity.x) - 6, pain.y + 16, opportunity.y + 16];
  const bracket = [
    { x: pain.x, y: painY },
    { x: left, y: painY },
    { x: left, y: ownY },
    { x: opportunity.x, y: ownY },
  ];
  const straight = [
    { x: x ?? from, y: start },
    { x: x ?? from, y: end },
  ];
  return [
    ...(x === undefined ? [] : [straight]),
    ...(to !== from && Math.abs(to - from) <= longest ? [elbow] : []),
    ...(Math.abs(pain.x - opportunity.x) < tieInset ? [bracket] : []),
  ];
}

/** Where both are one above the other and nothing stands in between: as far left as may be. */
function straightDown(pain: Box, opportunity: Box, obstacles: BoxIndex): number | undefined {
  const end = Math.min(right(pain), right(opportunity)) - 4;
  let x = Math.max(pain.x, opportunity.x) + tieInset;
  while (x <= end) {
    const hit = obstacles.hit({ x: x - 2, y: bottom(pain) + 2, width: 4, height: opportunity.y - bottom(pain) - 3 });
    if (!hit) return x;
    x = right(hit) + besides;
  }
  return undefined;
}

/** Whether a way meets none of them. */
export function isFree(route: readonly Point[], obstacles: BoxIndex): boolean {
  return route.slice(1).every((point, i) => {
    const before = route[i] ?? point;
    const [x, y] = [Math.min(before.x, point.x), Math.min(before.y, point.y)];
    const [width, height] = [Math.abs(before.x - point.x), Math.abs(before.y - point.y)];
    const upright = width === 0;
    const way = upright
      ? { x: x - 2, y: y + 1, width: 4, height: height - 2 }
      : { x: x + 1, y: y - 1, width: width - 2, height: 2 };
    return (upright ? height : width) > 4 && obstacles.hit(way) === undefined;
  });
}
