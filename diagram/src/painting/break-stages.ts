import type { Stretch } from '../geometry.ts';
import { breakStage, type StageShape } from '../marks/stage.ts';
import type { Picture } from '../scene.ts';
import { wordsOf } from '../words.ts';

/** The stages that go on in a further row. */
export interface BrokenStages {
  /** Their ids. */
  readonly broken: ReadonlySet<string>;
  /** What is seen of them, row by row. */
  readonly parts: readonly StageShape[];
}

/** @param rows where they begin and how long they are, in px of the picture */
export function breakStages({ shapes, language }: Picture, rows: readonly Stretch[]): BrokenStages {
  const broken = new Set<string>();
  const parts = shapes.flatMap((shape) => {
    if (shape.kind !== 'stage') return [];
    const spans = rows.flatMap((row) => common(row, shape.box));
    if (spans.length < 2) return [];
    broken.add(shape.id);
    return breakStage(shape, spans, wordsOf(language));
  });
  return { broken, parts };
}

function common(one: Stretch, other: Stretch): readonly Stretch[] {
  const x = Math.max(one.x, other.x);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  return width > 1 ? [{ x, width }] : [];
}
