import type { JourneyMap } from '@cjm/grammar/model';
import { arrange } from './arrange.ts';
import { type Layout, layOut } from './layout.ts';
import { planMap } from './plan.ts';
import type { Picture, Scene } from './scene.ts';
import { shareLatest } from './share-latest.ts';
import { sourcesOf } from './sources.ts';
import type { View } from './view.ts';

/** The maps that are worked on: what an edit leaves as it was is not drawn anew. */
const latest = shareLatest<JourneyMap>(8);

const latestView = shareLatest<View>(8);

interface Drawn {
  readonly view: View;
  readonly layout: Layout;
  readonly picture: Picture;
}

/** A line more in the text moves what is written, and changes nothing that is drawn. */
const drawn = new WeakMap<JourneyMap, Drawn>();

/** Draws a map: plan, layout, scene. Rejects only when the layout engine fails. */
export async function drawMap(map: JourneyMap, layout: Layout, view: View = {}): Promise<Scene> {
  const told = latest(map.id, map);
  const picture = await draw(told, layout, latestView(map.id, view));
  return { ...picture, sources: sourcesOf(map, view.against, told, picture.shapes) };
}

/** The same for who does not ask where in the text it comes from. */
export function pictureOf(map: JourneyMap, layout: Layout, view: View = {}): Promise<Picture> {
  return draw(latest(map.id, map), layout, latestView(map.id, view));
}

async function draw(told: JourneyMap, layout: Layout, view: View): Promise<Picture> {
  const known = drawn.get(told);
  if (known?.view === view && known.layout === layout) return known.picture;
  const plan = planMap(told, view);
  const picture = arrange(plan, await layOut(plan, layout));
  drawn.set(told, { view, layout, picture });
  return picture;
}
