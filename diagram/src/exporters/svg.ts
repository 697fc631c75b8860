import { pictureOf } from '../draw-map.ts';
import { joined } from '../painting/joined.ts';
import { toSvg, toSvgPieces } from '../to-svg.ts';
import type { Export } from './exporter.ts';

/** One picture, sharp at any size; with the font within, the same wherever it is shown. */
export const exportSvg: Export = async ({ map, view, layout }, { theme = 'light', embedFonts }, { fontFaces }) => {
  const picture = await pictureOf(map, layout, view);
  const options = embedFonts ? { fontFaces: await fontFaces(toSvg(picture, theme)) } : {};
  const encoder = new TextEncoder();
  return { content: joined(Array.from(toSvgPieces(picture, theme, options), (piece) => encoder.encode(piece))) };
};
