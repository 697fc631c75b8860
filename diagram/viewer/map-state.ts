import type { Filters } from './filters.ts';
import type { ViewState } from './picture-window.ts';

/** All that a reader has set. Plain JSON, to be kept over a reload. */
export interface MapState {
  /** Id of the journey that is shown; left out: the first. */
  readonly journey?: string;
  /** Whether the journey is seen together with its counterpart: as it is, and as it shall be. */
  readonly compare?: boolean;
  readonly filters: Filters;
  /** Zoom and scroll; left out: the beginning. */
  readonly window?: ViewState;
  /** What is searched for, while the search is open. */
  readonly search?: string;
}
