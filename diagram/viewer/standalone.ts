/** The script of an HTML export: the viewer on a map that can be drawn anew without a layout engine. */
import { drawMap } from '../src/draw-map.ts';
import type { PageData } from '../src/exporters/page-data.ts';
import { layoutName } from '../src/exporters/page-data.ts';
import { createMapViewer } from './map-viewer.ts';

const find = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no ${id}.`);
  return element;
};

const data: PageData = JSON.parse(find('data').textContent ?? '');
const layouts = new Map(data.layouts);
const viewer = createMapViewer(find('picture'), {
  theme: data.theme,
  settled: data.view,
  together: false,
  draw: (map, view) => drawMap(map, async (graph) => layouts.get(layoutName(map, view)) ?? graph, view),
});
viewer.show([data.map]);
