import { type Move, movesOf, type Path, pathsOf } from '@cjm/grammar';
import { called, headRange, propertyRange, referenceRange } from './places.ts';
import type { Problem, Rule } from './rule.ts';

/** A route must be one: it leads somewhere else, and ends where it leaves the journey. */
export const invalidPath: Rule = {
  name: 'invalid-path',
  description: 'Require paths and moves to lead from stop to stop, and a label or share to go with a single move.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'journey',
  about: ['Path', 'Move'],
  *check({ journey }) {
    for (const path of pathsOf(journey)) yield* checkPath(path);
    for (const move of movesOf(journey)) yield* checkMove(move);
  },
};

function* checkPath(path: Path): Iterable<Problem> {
  if (path.stops.length === 1) {
    const which = (path.label ?? path.name) === undefined ? 'This "path"' : `The path ${called(path)}`;
    yield { message: `${which} has a single stop: write where it leads, a -> b.`, range: headRange(path) };
  }
  for (const [index, stop] of path.stops.entries()) {
    const before = path.stops[index - 1]?.touchpoint?.ref;
    if (!stop.touchpoint?.ref || stop.touchpoint.ref !== before) continue;
    yield {
      message: `The path stops at ${called(before)} twice running: name it once.`,
      range: referenceRange(stop.touchpoint),
    };
  }
}

function* checkMove(move: Move): Iterable<Problem> {
  const way = move.targets.findIndex((target, index) => target.exit && index < move.targets.length - 1);
  if (way >= 0) {
    yield {
      message: 'Nothing follows the way out: end the move with "exit".',
      range: propertyRange(move, 'targets', way),
    };
  }
  if (move.targets.length < 2) return;
  for (const [property, word] of [
    ['label', 'label'],
    ['share', 'share'],
  ] as const) {
    if (move[property] === undefined) continue;
    yield {
      message: `A ${word} goes with a single move, "a -> b": this one leads through ${move.targets.length}, so take it apart.`,
      range: propertyRange(move, property),
    };
  }
}
