/** Where a part of the picture is, in px of any one system. */
export interface PartBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The row that it belongs to however high it lies, as the points of a curve do. */
  readonly row?: string;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much worse it is to be aside than to be far. */
const aside = 3;

/**
 * The part next to this one in a direction, as one would point at it: of those that lie there, the nearest, and rather
 * one that is opposite than one that is aside. To the left and right, its own row goes first. Undefined where there is
 * none.
 */
export function neighbourOf(boxes: readonly PartBox[], id: string, direction: Direction): string | undefined {
  const from = boxes.find((box) => box.id === id);
  if (!from) return undefined;
  const others = boxes.filter((box) => box !== from);
  const isAlong = direction === 'left' || direction === 'right';
  const row = isAlong && from.row !== undefined ? others.filter(({ row }) => row === from.row) : [];
  return nextOf(row, from, direction, 0) ?? nextOf(others, from, direction, aside);
}

function nextOf(boxes: readonly PartBox[], from: PartBox, direction: Direction, worse: number): string | undefined {
  const start = turn(from, direction);
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const box of boxes) {
    const there = turn(box, direction);
    const ahead = middle(there.near, there.far) - middle(start.near, start.far);
    if (ahead <= 0.5) continue;
    const distance = Math.max(0, there.near - start.far);
    const gap = Math.max(0, there.from - start.to, start.from - there.to);
    const shift = Math.abs(middle(there.from, there.to) - middle(start.from, start.to));
    if (worse > 0 && gap > 0 && isElsewhere(start, there, gap, ahead + distance)) continue;
    const cost = distance + worse * gap + ahead / 8 + shift / 16;
    if (!best || cost < best.cost) best = { id: box.id, cost };
  }
  return best?.id;
}

/** What lies above and reaches further is above, and what is far aside is not ahead. */
function isElsewhere(start: Turned, there: Turned, gap: number, ahead: number): boolean {
  return there.near < start.far || gap > 2 * ahead;
}

type Turned = ReturnType<typeof turn>;

/** The box as if every direction were to the right: `near` to `far` along it, `from` to `to` across. */
function turn({ x, y, width, height }: PartBox, direction: Direction) {
  switch (direction) {
    case 'right':
      return { near: x, far: x + width, from: y, to: y + height };
    case 'left':
      return { near: -x - width, far: -x, from: y, to: y + height };
    case 'down':
      return { near: y, far: y + height, from: x, to: x + width };
    case 'up':
      return { near: -y - height, far: -y, from: x, to: x + width };
  }
}

function middle(from: number, to: number): number {
  return (from + to) / 2;
}
