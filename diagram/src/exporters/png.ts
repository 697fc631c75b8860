import { drawMap } from '../draw-map.ts';
import { paintScene } from '../painting/paint-scene.ts';
import { rasterize } from '../painting/rasterize.ts';
import { toElements } from '../painting/to-elements.ts';
import { openFonts } from '../typeset/open-fonts.ts';
import { preparePictures } from '../typeset/prepare-pictures.ts';
import { type Export, fixed } from './exporter.ts';

/** Pixels that a picture may have: 120 millions take 2 GB of memory while they are drawn. */
const most = 120_000_000;
/** For screens of today, and so that text can be read when the picture is enlarged; large pictures get less of it. */
const usualScale = 2;
const usual = 12_000_000;
/** Below it no text can be read. */
const smallest = 0.5;

/** Pixels, drawn without a browser. */
export const exportPng: Export = async (
  { map, view, layout },
  { theme, scale: asked },
  { fonts: shelf, rasterizer },
) => {
  const painting = paintScene(await drawMap(map, layout, view), fixed(theme));
  const { width, height, strokes } = painting;
  const largest = Math.floor(Math.sqrt(most / (width * height)) * 100) / 100;
  const generous = Math.round(Math.sqrt(usual / (width * height)) * 100) / 100;
  const scale = asked ?? Math.min(usualScale, Math.max(1, generous), largest);
  if (scale > largest || largest < smallest) {
    return {
      problem: [
        `A PNG of ${Math.round(width * scale)} × ${Math.round(height * scale)} px is more than can be drawn.`,
        largest < smallest ? 'Try' : `Try --scale ${largest} at most, or`,
        '--format svg or pdf: they are sharp at any size.',
      ].join(' '),
    };
  }
  const texts = strokes.filter((stroke) => stroke.kind === 'text');
  const opened = await openFonts(texts, shelf);
  if ('problem' in opened) return opened;
  const root = toElements(painting, opened.fonts, await preparePictures(texts, opened.fonts));
  return { content: await rasterize(root, scale, rasterizer) };
};
