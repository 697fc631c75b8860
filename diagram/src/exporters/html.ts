import type { JourneyMap } from '@cjm/grammar/model';
import { arrangementOf } from '../arrangement.ts';
import { drawMap } from '../draw-map.ts';
import type { ElkGraph, Layout } from '../layout.ts';
import { pairOf } from '../pairing.ts';
import type { Scene } from '../scene.ts';
import { styleSheet } from '../style-sheet.ts';
import { serialize } from '../svg.ts';
import { drawPicture } from '../to-svg.ts';
import type { View } from '../view.ts';
import type { Export } from './exporter.ts';
import { pageCss } from './page-css.ts';
import { layoutName, type PageData } from './page-data.ts';
import { writePage } from './write-page.ts';

/**
 * One page that needs nothing else: the picture to pan and zoom, to filter by persona, lane and path, and the map as a
 * table. It carries its font and its layouts; its policy forbids every request and every script but its own.
 */
export const exportHtml: Export = async (
  { map, beside = [], view: wanted, layout },
  { theme = 'auto' },
  { fontFaces, viewer },
) => {
  const view = isLarge(map) ? { ...wanted, arrangement: arrangementOf(map, wanted) } : wanted;
  const maps = [map, ...otherOf(map, beside, view)] as const;
  const { scene, ...drawn } = await drawAll(maps, view, layout);
  const svg = serialize(drawPicture(scene));
  const data: PageData = { maps, view, theme, ...drawn };
  const css = styleSheet(theme, await fontFaces(`${svg}${JSON.stringify(maps)}`));
  const script = await viewer();
  return { content: await writePage({ map, svg, css: `${css}\n${pageCss}`, script, data }) };
};

/** More touchpoints than this are laid out in one arrangement only: the other would double time and size. */
const many = 300;

function isLarge({ stages }: JourneyMap): boolean {
  return stages.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0) > many;
}

/** What the journey was, or is to be, where the view settles nothing that only this one knows. */
function otherOf(map: JourneyMap, beside: readonly JourneyMap[], view: View): readonly JourneyMap[] {
  const { against, personas, channel, path } = view;
  const pair = [against, personas, channel, path].some((each) => each !== undefined) ? undefined : pairOf(beside, map);
  if (!pair) return [];
  return [map.id === pair.current.id ? pair.future : pair.current];
}

/** The picture of the first, and the layout of each view that the page can be asked for: it brings no engine. */
async function drawAll(
  [first, ...others]: readonly [JourneyMap, ...JourneyMap[]],
  view: View,
  layout: Layout,
): Promise<{ readonly scene: Scene } & Pick<PageData, 'together' | 'layouts'>> {
  const layouts = new Map<string, ElkGraph>();
  const draw = (map: JourneyMap, seen: View): Promise<Scene> =>
    drawMap(
      map,
      async (graph) => {
        const result = await layout(graph);
        layouts.set(layoutName(map, seen), result);
        return result;
      },
      seen,
    );
  const maps = [first, ...others];
  const scene = await draw(first, view);
  const together = maps.every(({ personas }) => personas.length <= few);
  for (const map of maps) {
    for (const seen of viewsOf(map, view, together)) if (!layouts.has(layoutName(map, seen))) await draw(map, seen);
  }
  return { scene, together, layouts: [...layouts] };
}

/** Those in which the cards may stand elsewhere. */
function viewsOf(map: JourneyMap, view: View, together: boolean): readonly View[] {
  const ids = view.personas === undefined ? map.personas.map(({ id }) => id) : [];
  const groups = together ? groupsOf(ids) : ids.map((id) => [id]);
  const arrangements = view.arrangement === undefined ? (['compact', 'swimlanes'] as const) : [];
  const cast: readonly View[] = [view, ...groups.map((personas): View => ({ ...view, personas }))];
  return cast.flatMap((seen) => [seen, ...arrangements.map((arrangement): View => ({ ...seen, arrangement }))]);
}

/** Of more personas than this, the page shows one or all: the layouts of all their groups would be too many. */
const few = 3;

/** Some of them, in every way that is neither all nor none. */
function groupsOf(ids: readonly string[]): readonly (readonly string[])[] {
  const groups = ids.reduce<readonly (readonly string[])[]>(
    (before, id) => before.flatMap((group) => [group, [...group, id]]),
    [[]],
  );
  return groups.filter(({ length }) => length > 0 && length < ids.length);
}
