import type { Exported, TooLarge } from '../exporters/exported.ts';
import type { Size } from '../geometry.ts';
import { type Packing, packHere } from '../png/packing.ts';
import { createDrawText } from '../raster/draw-text.ts';
import { createRasterizer } from '../raster/rasterize.ts';
import { createStamp, noPictures } from '../raster/stamp.ts';
import type { Picture } from '../scene.ts';
import type { ThemeName } from '../theme-names.ts';
import type { FontShelf } from '../typeset/font-shelf.ts';
import { openFonts, openUsualFonts } from '../typeset/open-fonts.ts';
import { preparePictures } from '../typeset/prepare-pictures.ts';
import { drawSheet } from './draw-sheet.ts';
import { paintShapes, paperOf, textsOf } from './paint-shapes.ts';
import { foldedSheet, wholeSheet } from './sheet.ts';

/** What painting needs of the world. */
export interface PainterTools {
  readonly fonts: FontShelf;
  /** The WebAssembly that puts emoji into pixels: `index_bg.wasm` of `@resvg/resvg-wasm`. */
  readonly rasterizer: () => Promise<Uint8Array>;
  /** Packs a picture of about so many pixels; left out: where it is drawn, after each band. */
  readonly packing?: (pixels: number) => Packing;
}

/** Paints a picture as a PNG. @param asked px of the PNG for one of the picture; undefined: as many as are of use */
export type PaintPng = (picture: Picture, theme: ThemeName, asked: number | undefined) => Promise<Exported>;

/** Gets ready to paint, before there is a picture. */
export async function createPngPainter({
  fonts: shelf,
  rasterizer,
  packing = packHere,
}: PainterTools): Promise<PaintPng> {
  await openUsualFonts(shelf);
  return async (picture, theme, asked) => {
    const shapes = paintShapes(picture, theme);
    const paint = (some: Picture) => paintShapes(some, theme);
    const sheet =
      picture.width > widest ? foldedSheet(picture, shapes, proportion, paint) : wholeSheet(picture, shapes);
    const scale = scaleOf(sheet, asked);
    if (typeof scale !== 'number') return scale;
    const texts = textsOf(sheet.pieces);
    const opened = await openFonts(texts, shelf);
    if ('problem' in opened) return opened;
    const pictures = await preparePictures(texts, opened.fonts);
    // What draws them is loaded only for those who use it.
    const stamp = pictures ? createStamp(pictures, await createRasterizer(rasterizer)) : noPictures;
    const drawText = createDrawText(opened.fonts, stamp);
    const packer = packing(sheet.width * sheet.height * scale ** 2);
    return { content: await drawSheet(sheet, scale, paperOf(theme), drawText, packer) };
  };
}

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
