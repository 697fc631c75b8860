import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type SvgElement, serialize } from '../svg.ts';

/** Turns an SVG without texts into its pixels, row by row: red, green, blue and opacity of each. */
export type Rasterize = (root: SvgElement) => Uint8Array;

let ready: Promise<void> | undefined;

/** @param engine the WebAssembly that does it; loaded once */
export async function createRasterizer(engine: () => Promise<Uint8Array>): Promise<Rasterize> {
  ready ??= engine().then((bytes) => initWasm(Uint8Array.from(bytes)));
  await ready;
  return (root) => {
    const resvg = new Resvg(serialize(root), { font: { loadSystemFonts: false } });
    const image = resvg.render();
    const { pixels } = image;
    image.free();
    resvg.free();
    return pixels;
  };
}
