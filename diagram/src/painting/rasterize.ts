import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type SvgElement, serialize } from '../svg.ts';

let ready: Promise<void> | undefined;

/**
 * Turns an SVG without texts into a PNG.
 *
 * @param scale px of the PNG for one of the SVG
 * @param engine the WebAssembly that does it; loaded once
 */
export async function rasterize(
  root: SvgElement,
  scale: number,
  engine: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  ready ??= engine().then((bytes) => initWasm(Uint8Array.from(bytes)));
  await ready;
  const resvg = new Resvg(serialize(root), {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
  });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
}
