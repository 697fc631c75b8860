import type { JourneyMap } from '@cjm/grammar/model';
import type { ElkGraph } from '../layout.ts';
import type { ThemeChoice } from '../theme-names.ts';
import type { View } from '../view.ts';

/** What the page of an HTML export knows: enough to draw itself anew in another view. */
export interface PageData {
  readonly map: JourneyMap;
  /** As it was exported. */
  readonly view: View;
  readonly theme: ThemeChoice;
  /** By the id of the persona that is shown alone; `''`: as it was exported. */
  readonly layouts: readonly (readonly [persona: string, graph: ElkGraph])[];
}
