import type { ThemeName, View } from '@cjm/diagram';
import type { JourneyMap } from '@cjm/grammar/model';

/** What is to be written: a map, as it is seen. */
export interface Picture {
  readonly map: JourneyMap;
  /** The journeys of its file. */
  readonly beside: readonly JourneyMap[];
  readonly view: View;
  readonly theme: ThemeName;
}
