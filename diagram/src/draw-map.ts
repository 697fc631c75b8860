import type { JourneyMap } from '@cjm/grammar/model';
import { arrange } from './arrange.ts';
import { type Layout, layOut } from './layout.ts';
import { planMap } from './plan.ts';
import type { Scene } from './scene.ts';
import type { View } from './view.ts';

/** Draws a map: plan, layout, scene. Rejects only when the layout engine fails. */
export async function drawMap(map: JourneyMap, layout: Layout, view: View = {}): Promise<Scene> {
  const plan = planMap(map, view);
  return arrange(plan, await layOut(plan, layout));
}
