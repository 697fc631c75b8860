import type { Shape } from './scene.ts';

/** A part of the picture that is placed, and where the next one below it may begin. */
export interface Part {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}
