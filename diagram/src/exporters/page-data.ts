import type { JourneyMap } from '@cjm/grammar/model';
import { arrangementOf } from '../arrangement.ts';
import type { ElkGraph } from '../layout.ts';
import { seePersonas } from '../see-personas.ts';
import type { ThemeChoice } from '../theme-names.ts';
import type { View } from '../view.ts';

/** What the page of an HTML export knows: enough to draw itself anew in another view. */
export interface PageData {
  /** The one that was exported, and the other of its pair, if there is one. */
  readonly maps: readonly JourneyMap[];
  /** As it was exported: what it settles stays so. */
  readonly view: View;
  readonly theme: ThemeChoice;
  /** Whether there are layouts for several personas without the others, not only for one. */
  readonly together: boolean;
  /** By `layoutName`: one for each view whose flow is another. */
  readonly layouts: readonly (readonly [name: string, graph: ElkGraph])[];
}

/** Names what of a view decides where the cards of the flow stand. */
export function layoutName(map: JourneyMap, view: View): string {
  return [map.id, arrangementOf(seePersonas(map, view.personas), view), ...(view.personas ?? [])].join(' ');
}
