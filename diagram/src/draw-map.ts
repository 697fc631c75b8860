import type { JourneyMap } from '@cjm/grammar/model';
import { arrange } from './arrange.ts';
import { type Layout, layOut } from './layout.ts';
import { planMap } from './plan.ts';
import type { Scene } from './scene.ts';
import { seePersonas } from './see-personas.ts';
import type { View } from './view.ts';

/** Draws a map: plan, layout, scene. Rejects only when the layout engine fails. */
export async function drawMap(map: JourneyMap, layout: Layout, view: View = {}): Promise<Scene> {
  const plan = planMap(seePersonas(map, view.personas), view);
  return arrange(plan, await layOut(plan, layout));
}
