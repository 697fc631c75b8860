import type { JourneyMap } from '@cjm/grammar/model';
import type { Language } from '@cjm/grammar/wording';

/** What a reader wants to see of a map, and how. The same map seen in another view is another picture of it. */
export interface View {
  /** Of the flow; `auto`, or left out: swimlanes where 2–6 channels are in use, else compact. */
  readonly arrangement?: 'auto' | 'compact' | 'swimlanes';
  /** Ids of the personas to show; left out: all. */
  readonly personas?: readonly string[];
  /** Names of the lanes to show; left out: all. */
  readonly lanes?: readonly string[];
  /** Id of the path to highlight. */
  readonly path?: string;
  /** Id of the channel to highlight: with a path, its touchpoints there. */
  readonly channel?: string;
  /** Of what the picture itself says; left out: English. The author's texts stay as they are. */
  readonly language?: Language;
  /** The scale of feelings is shown down to its end though nobody feels bad: a point is moved, and may be let go there. */
  readonly wholeScale?: boolean;
  /** The map to compare with: the current journey beside the future one. */
  readonly against?: JourneyMap;
}
