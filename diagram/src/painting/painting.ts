import type { Attributes } from '../svg.ts';

/**
 * The picture as a flat list of what to paint, one above the other, with every colour, size and class resolved: what
 * the exporters start from whose formats know no CSS.
 */
export interface Painting {
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly Stroke[];
}

export type Stroke = ShapeStroke | TextStroke;

export interface ShapeStroke {
  readonly kind: 'shape';
  readonly tag: 'path' | 'rect' | 'circle' | 'line';
  /** Only what says where it is: `d`, `x`, `rx`, `transform` … */
  readonly geometry: Attributes;
  readonly look: Look;
  readonly link?: string;
}

/** One line of text. */
export interface TextStroke {
  readonly kind: 'text';
  readonly text: string;
  /** Where `anchor` and the baseline meet, in px. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'left' | 'middle' | 'right';
  readonly rightToLeft: boolean;
  /** In px. */
  readonly size: number;
  readonly weight: 400 | 600;
  /** Px that it may take at most. */
  readonly room?: number;
  /** It stands where this ends, whatever its own `x` says: fonts are not all as wide as they were measured. */
  readonly behind?: TextStroke;
  readonly look: Look;
  readonly link?: string;
}

export interface Look {
  /** Undefined: not filled. */
  readonly fill?: string | Gradient;
  readonly fillOpacity: number;
  /** Undefined: no line around. */
  readonly stroke?: string;
  readonly strokeWidth: number;
  readonly strokeOpacity: number;
  readonly dashes: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly join: 'miter' | 'round';
  /** Whether the line lies under the fill. */
  readonly strokeFirst: boolean;
}

/** From one point to another, in px of the picture. */
export interface Gradient {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly stops: readonly { readonly offset: number; readonly colour: string; readonly opacity: number }[];
}
