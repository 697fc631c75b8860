import { pictureOf } from '../draw-map.ts';
import type { PaintPng } from '../painting/paint-png.ts';
import { type Export, type ExportTools, fixed } from './exporter.ts';

/** Pixels, drawn without a browser. A map that is too long for a screen is put into rows of stages. */
export const exportPng: Export = async ({ map, view, layout }, { theme, scale }, tools) => {
  // While it is laid out, there is time.
  const [picture, paint] = await Promise.all([pictureOf(map, layout, view), getReady(tools)]);
  return paint(picture, fixed(theme), scale);
};

async function getReady(tools: ExportTools): Promise<PaintPng> {
  const createPainter = await tools.painter();
  return createPainter(tools);
}
