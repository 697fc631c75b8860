import { toSvg } from '../to-svg.ts';
import type { Export } from './exporter.ts';

/** One picture, sharp at any size; with the font within, the same wherever it is shown. */
export const exportSvg: Export = async ({ draw, view }, { theme, embedFonts }, { fontFaces }) => {
  const scene = await draw(view);
  const plain = toSvg(scene, theme);
  return { content: embedFonts ? toSvg(scene, theme, { fontFaces: await fontFaces(plain) }) : plain };
};
