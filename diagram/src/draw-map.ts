import type { JourneyMap } from '@cjm/grammar/model';
import { arrange } from './arrange.ts';
import { type Layout, layOut } from './layout.ts';
import { planMap } from './plan.ts';
import type { Scene } from './scene.ts';
import { shareLatest } from './share-latest.ts';
import { sourcesOf } from './sources.ts';
import type { View } from './view.ts';

/** The maps that are worked on: what an edit leaves as it was is not drawn anew. */
const latest = shareLatest<JourneyMap>(8);

/** Draws a map: plan, layout, scene. Rejects only when the layout engine fails. */
export async function drawMap(map: JourneyMap, layout: Layout, view: View = {}): Promise<Scene> {
  const told = latest(map.id, map);
  const plan = planMap(told, view);
  const picture = arrange(plan, await layOut(plan, layout));
  return { ...picture, sources: sourcesOf(map, told, picture.shapes) };
}
