import type { Range } from '@cjm/grammar/model';
import type { Language } from '@cjm/grammar/wording';
import type { CardShape } from './marks/card.ts';
import type { CurveShape } from './marks/curve.ts';
import type { EntryShape } from './marks/entry.ts';
import type { FeelingShape } from './marks/feeling.ts';
import type { HeaderShape } from './marks/header.ts';
import type { LaneShape } from './marks/lane.ts';
import type { LegendShape } from './marks/legend.ts';
import type { MoveShape } from './marks/move.ts';
import type { PanelShape } from './marks/panel.ts';
import type { PersonaShape } from './marks/persona-card.ts';
import type { PlaceholderShape } from './marks/placeholder.ts';
import type { ScaleShape } from './marks/scale.ts';
import type { StageShape } from './marks/stage.ts';
import type { SwimlaneShape } from './marks/swimlane.ts';
import type { TailShape } from './marks/tail.ts';
import type { TieShape } from './marks/tie.ts';

/** A picture, and where in the text it comes from. */
export interface Scene extends Picture {
  /** Where what is drawn was written: kept beside the picture, never in it. */
  readonly sources: readonly Source[];
}

/** The whole picture as data, positioned in px; what comes later is drawn above what came before. */
export interface Picture {
  /** Id of the picture's root, and the beginning of every other id. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Of what the picture itself says; undefined: English. */
  readonly language?: Language;
  /** The map told in words. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** `faded`: it stands back, because something else is highlighted. */
export type Shape = (
  | PanelShape
  | HeaderShape
  | PersonaShape
  | StageShape
  | LaneShape
  | SwimlaneShape
  | MoveShape
  | CardShape
  | TailShape
  | EntryShape
  | ScaleShape
  | CurveShape
  | FeelingShape
  | TieShape
  | LegendShape
  | PlaceholderShape
) & { readonly faded?: boolean };

export interface Source {
  /** Id of the element in the picture. */
  readonly id: string;
  readonly range: Range;
}
