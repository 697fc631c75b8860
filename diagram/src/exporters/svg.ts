import { drawMap } from '../draw-map.ts';
import { toSvg } from '../to-svg.ts';
import type { Export } from './exporter.ts';

/** One picture, sharp at any size; with the font within, the same wherever it is shown. */
export const exportSvg: Export = async ({ map, view, layout }, { theme = 'light', embedFonts }, { fontFaces }) => {
  const scene = await drawMap(map, layout, view);
  const plain = toSvg(scene, theme);
  return { content: embedFonts ? toSvg(scene, theme, { fontFaces: await fontFaces(plain) }) : plain };
};
