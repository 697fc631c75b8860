import { readFile } from 'node:fs/promises';
import type { ExportTools } from '@cjm/diagram/exporters';
import type { World } from '../world.ts';
import { embedFaces } from './embed-faces.ts';
import { createFontShelf } from './font-shelf.ts';

/** What exporters need, from the folder of the program and from the system. Nothing is read before it is asked for. */
export function createExportTools(fonts: readonly string[], world: World): ExportTools {
  return {
    fonts: createFontShelf(fonts, world),
    fontFaces: embedFaces,
    rasterizer: () => readFile(new URL('./resvg.wasm', import.meta.url)),
    viewer: () => readFile(new URL('./viewer.js', import.meta.url), 'utf8'),
  };
}
