import { resolve } from 'node:path';
import type { ExportTools } from '@cjm/diagram/exporters';
import { createExportTools } from '@cjm/diagram/tools';
import type { World } from '../world.ts';
import type { Beside } from './beside.ts';
import { loadPainter } from './load-painter.ts';
import { packBeside } from './pack-beside.ts';

/** What exporters need, as the build puts it beside the program. `fonts`: paths as the user gives them. */
export function exportTools(fonts: readonly string[], { pack }: Beside, world: World): ExportTools {
  const tools = createExportTools({
    program: new URL('./', import.meta.url),
    packedFonts: new URL('./page/fonts/', import.meta.url),
    fonts: new URL('./fonts/', import.meta.url),
    named: fonts.map((path) => resolve(world.folder, path)),
    env: world.env,
  });
  return { ...tools, painter: loadPainter, packing: (pixels) => packBeside(pack, pixels) };
}
