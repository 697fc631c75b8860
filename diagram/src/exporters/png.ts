import { pictureOf } from '../draw-map.ts';
import type { PaintPng } from '../painting/paint-png.ts';
import { packHere } from '../png/packing.ts';
import { type Export, type ExportTools, fixed } from './exporter.ts';

/** Pixels, drawn without a browser. A map that is too long for a screen is put into rows of stages. */
export const exportPng: Export = async ({ map, view, layout }, { theme, scale }, tools) => {
  // While it is laid out, there is time.
  const [picture, paint] = await Promise.all([pictureOf(map, layout, view), getReady(tools)]);
  // What packs it gets ready while it is painted. The sheet is hardly larger, and nothing large is enlarged by itself.
  const packer = (tools.packing ?? packHere)(picture.width * picture.height * (scale ?? 1) ** 2);
  const exported = await paint(picture, fixed(theme), scale, packer);
  if ('problem' in exported) await packer.end();
  return exported;
};

async function getReady(tools: ExportTools): Promise<PaintPng> {
  const createPainter = await tools.painter();
  return createPainter(tools);
}
