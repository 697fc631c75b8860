/** The script of an HTML export: the viewer on a map that can be drawn anew without a layout engine. */
import { drawMap } from '../src/draw-map.ts';
import type { PageData } from '../src/exporters/page-data.ts';
import { layoutName } from '../src/exporters/page-data.ts';
import { find } from './find.ts';
import { createMapViewer } from './map-viewer.ts';

const data: PageData = JSON.parse(find('data', HTMLElement).textContent ?? '');
const layouts = new Map(data.layouts);
const viewer = createMapViewer(find('picture', HTMLElement), {
  theme: data.theme,
  settled: data.view,
  together: data.together,
  picks: false,
  draw: (map, view) => drawMap(map, async (graph) => layouts.get(layoutName(map, view)) ?? graph, view),
});
viewer.show(data.maps);
