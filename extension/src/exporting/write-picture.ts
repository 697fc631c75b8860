/** A bundle of its own, loaded when the first picture is to be written: layout, formats, fonts. */
import { type Layout, rememberLayout } from '@cjm/diagram';
import { createElk } from '@cjm/diagram/elk';
import { type Exported, type ExportTools, exporters } from '@cjm/diagram/exporters';
import { createExportTools } from '@cjm/diagram/tools';
import type { Picture } from './picture.ts';

const here = new URL('./', import.meta.url);
let layout: Layout | undefined;
let tools: ExportTools | undefined;

/** The file of a picture, as it is seen. Rejects only for faults of its own. */
export async function writePicture({ map, beside, view, theme }: Picture, format: string): Promise<Exported> {
  const exporter = exporters.find(({ name }) => name === format);
  if (!exporter) throw new Error(`There is no format "${format}".`);
  layout ??= rememberLayout(createElk());
  tools ??= {
    ...createExportTools({
      program: here,
      packedFonts: new URL('../fonts/', here),
      fonts: new URL('./fonts/', here),
      named: [],
      env: process.env,
    }),
    painter: async () => (await import('@cjm/diagram/painter')).createPngPainter,
  };
  const write = await exporter.load();
  return write({ map, beside, view, layout }, { theme, embedFonts: true }, tools);
}
