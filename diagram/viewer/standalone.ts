/** The script of an HTML export: the viewer on a picture that can be drawn anew without a layout engine. */
import { drawMap } from '../src/draw-map.ts';
import type { PageData } from '../src/exporters/page-data.ts';
import { laneNames } from '../src/lanes/names.ts';
import type { Layout } from '../src/layout.ts';
import { type Chosen, createFilters } from './filters.ts';
import { createViewer } from './viewer.ts';

const find = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no ${id}.`);
  return element;
};

const data: PageData = JSON.parse(find('data').textContent ?? '');
const { map, view } = data;
const layouts = new Map(data.layouts);
const viewer = createViewer(find('picture'), { label: map.label, onActivate: (id) => viewer.reveal(id) });
const filters = find('filters');
if (filters instanceof HTMLFormElement) {
  createFilters(
    filters,
    {
      personas: map.personas.filter(({ id }) => layouts.has(id)),
      paths:
        view.path === undefined ? map.paths.map(({ id, label, name }) => ({ id, label: label ?? name ?? id })) : [],
      lanes: (view.lanes ?? laneNames).map((name) => ({
        id: name,
        label: name.charAt(0).toUpperCase() + name.slice(1),
      })),
    },
    (chosen) => void show(chosen),
  );
}
void show({});

async function show({ persona, path, lanes }: Chosen): Promise<void> {
  const layout: Layout = async (graph) => layouts.get(persona ?? '') ?? graph;
  const scene = await drawMap(map, layout, {
    ...view,
    ...(persona === undefined ? {} : { personas: [persona] }),
    ...(path === undefined ? {} : { path }),
    ...(lanes === undefined ? {} : { lanes }),
  });
  viewer.draw(scene, data.theme);
}
