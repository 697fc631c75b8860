import type { Shape } from './scene.ts';

/** A part of the picture that is placed, and where the next one below it may begin. */
export interface Part {
  /** In the order of drawing: the same list for as long as nothing in it changes, so far as that can be known. */
  readonly groups: readonly (readonly Shape[])[];
  readonly bottom: number;
}
