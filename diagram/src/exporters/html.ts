import { drawMap } from '../draw-map.ts';
import type { ElkGraph, Layout } from '../layout.ts';
import type { Scene } from '../scene.ts';
import { styleSheet } from '../style-sheet.ts';
import { serialize } from '../svg.ts';
import { drawPicture } from '../to-svg.ts';
import type { Export, Subject } from './exporter.ts';
import { pageCss } from './page-css.ts';
import type { PageData } from './page-data.ts';
import { writePage } from './write-page.ts';

/**
 * One page that needs nothing else: the picture to pan and zoom, to filter by persona, lane and path, and the map as a
 * table. It carries its font and its layouts; its policy forbids every request and every script but its own.
 */
export const exportHtml: Export = async ({ map, view, layout }, { theme = 'auto' }, { fontFaces, viewer }) => {
  const { scene, layouts } = await drawAll({ map, view, layout });
  const svg = serialize(drawPicture(scene));
  const data: PageData = { map, view, theme, layouts };
  const css = styleSheet(theme, await fontFaces(`${svg}${JSON.stringify(map)}`));
  const script = await viewer();
  return { content: await writePage({ map, svg, css: `${css}\n${pageCss}`, script, data }) };
};

/** The picture, and the layout for each persona that it can be filtered by: the page brings no engine. */
async function drawAll({ map, view, layout }: Subject): Promise<{
  readonly scene: Scene;
  readonly layouts: PageData['layouts'];
}> {
  const layouts: [string, ElkGraph][] = [];
  const recordAs =
    (name: string): Layout =>
    async (graph) => {
      const result = await layout(graph);
      layouts.push([name, result]);
      return result;
    };
  const scene = await drawMap(map, recordAs(''), view);
  const filtered = map.personas.length > 1 && view.personas === undefined ? map.personas : [];
  for (const { id } of filtered) await drawMap(map, recordAs(id), { ...view, personas: [id] });
  return { scene, layouts };
}
