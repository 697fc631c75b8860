import { drawMap } from '../draw-map.ts';
import type { Size } from '../geometry.ts';
import { drawSheet } from '../painting/draw-sheet.ts';
import { paintShapes, paperOf, textsOf } from '../painting/paint-shapes.ts';
import { foldedSheet, wholeSheet } from '../painting/sheet.ts';
import { type Packing, packHere } from '../png/packing.ts';
import { createDrawText } from '../raster/draw-text.ts';
import { createRasterizer } from '../raster/rasterize.ts';
import { createStamp, noPictures } from '../raster/stamp.ts';
import type { Picture } from '../scene.ts';
import { openFonts, openUsualFonts } from '../typeset/open-fonts.ts';
import { preparePictures } from '../typeset/prepare-pictures.ts';
import { type Export, type Exported, type ExportOptions, type ExportTools, fixed, type TooLarge } from './exporter.ts';

/** Pixels that a picture may have: programs that show one need four bytes for each, here a gigabyte. */
const most = 250_000_000;
/** For screens of today, and so that text can be read when the picture is enlarged; large pictures get less of it. */
const usualScale = 2;
const usual = 12_000_000;
/** Below it no text can be read. */
const smallest = 0.5;
/** In px of the picture: no screen shows a wider one at its own size, and much of it would be seen of none. */
const widest = 8000;
/** Of a screen. */
const proportion = 16 / 10;

/** Pixels, drawn without a browser. A map that is too long for a screen is put into rows of stages. */
export const exportPng: Export = async ({ map, view, layout }, options, tools) => {
  // While it is laid out, there is time.
  const [picture] = await Promise.all([drawMap(map, layout, view), openUsualFonts(tools.fonts)]);
  // What packs it gets ready while it is painted. The sheet is hardly larger, and nothing large is enlarged by itself.
  const packer = (tools.packing ?? packHere)(picture.width * picture.height * (options.scale ?? 1) ** 2);
  const exported = await drawPicture(picture, options, tools, packer);
  if ('problem' in exported) await packer.end();
  return exported;
};

async function drawPicture(
  picture: Picture,
  { theme, scale: asked }: ExportOptions,
  { fonts: shelf, rasterizer }: ExportTools,
  packer: Packing,
): Promise<Exported> {
  const shapes = paintShapes(picture, fixed(theme));
  const sheet = picture.width > widest ? foldedSheet(picture, shapes, proportion) : wholeSheet(picture, shapes);
  const scale = scaleOf(sheet, asked);
  if (typeof scale !== 'number') return scale;
  const texts = textsOf(shapes);
  const opened = await openFonts(texts, shelf);
  if ('problem' in opened) return opened;
  const pictures = await preparePictures(texts, opened.fonts);
  // What draws them is loaded only for those who use it.
  const stamp = pictures ? createStamp(pictures, await createRasterizer(rasterizer)) : noPictures;
  const drawText = createDrawText(opened.fonts, stamp);
  return { content: await drawSheet(sheet, scale, paperOf(fixed(theme)), drawText, packer) };
}

function scaleOf({ width, height }: Size, asked: number | undefined): number | { readonly problem: TooLarge } {
  const largest = Math.floor(Math.sqrt(most / (width * height)) * 100) / 100;
  const generous = Math.round(Math.sqrt(usual / (width * height)) * 100) / 100;
  const scale = asked ?? Math.min(usualScale, Math.max(1, generous), largest);
  if (scale <= largest && largest >= smallest) return scale;
  return {
    problem: {
      kind: 'too-large',
      width: Math.round(width * scale),
      height: Math.round(height * scale),
      ...(largest < smallest ? {} : { scale: largest }),
    },
  };
}
