import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JourneyMap } from '@cjm/grammar/model';
import { embedFonts, fontFolder } from '../../fonts/embed.ts';
import { facesFor, woffOf } from '../../fonts/faces.ts';
import { createElk } from '../../src/elk.ts';
import { type ExportOptions, type ExportTools, exporters } from '../../src/exporters/index.ts';
import { createPngPainter } from '../../src/painting/paint-png.ts';
import { rememberLayout } from '../../src/remember-layout.ts';
import type { View } from '../../src/view.ts';
import { bundle } from '../bundle.ts';

const read = (module: string): Uint8Array => readFileSync(fileURLToPath(import.meta.resolve(module)));

/** Of the packages of Noto: what a machine has does not matter here. */
const noto = ['arabic', 'hebrew', 'thai', 'devanagari'];

let viewer: Promise<string> | undefined;

export const tools: ExportTools = {
  fonts: {
    own: async (text, weight) =>
      facesFor(text)
        .filter((face) => face.weight === weight)
        .map(({ file }) => ({ name: file, bytes: readFileSync(new URL(woffOf(file), fontFolder)) })),
    async *others(_script, weight) {
      for (const name of noto) {
        const file = `@fontsource/noto-sans-${name}/files/noto-sans-${name}-${name}-${weight === 400 ? 400 : 700}-normal.woff`;
        yield { name: file, bytes: read(file) };
      }
    },
  },
  fontFaces: async (text) => embedFonts(text),
  rasterizer: async () => read('@resvg/resvg-wasm/index_bg.wasm'),
  painter: async () => createPngPainter,
  viewer: () => {
    viewer ??= bundle("import '../viewer/standalone.ts';");
    return viewer;
  },
};

export const layout = rememberLayout(createElk());

/** Writes a map in a format. Throws with the problem as its cause when there is one. */
export async function exportAs(
  format: string,
  map: JourneyMap,
  options: Partial<ExportOptions> = {},
  view: View = {},
  beside: readonly JourneyMap[] = [],
): Promise<string | Uint8Array> {
  const write = await exporters.find(({ name }) => name === format)?.load();
  if (!write) throw new Error(`There is no format ${format}.`);
  const exported = await write({ map, beside, view, layout }, { embedFonts: false, ...options }, tools);
  if ('problem' in exported) throw new Error(exported.problem.kind, { cause: exported.problem });
  return exported.content;
}

/** The same, of a format that is text. */
export async function exportText(...args: Parameters<typeof exportAs>): Promise<string> {
  const content = await exportAs(...args);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
