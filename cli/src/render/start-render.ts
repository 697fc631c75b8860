import { createRequire } from 'node:module';
import { type Exporter, exporters } from '@cjm/diagram/exporters';
import type * as beside from './beside.ts';
import type { RenderOptions } from './render-files.ts';

export interface StartedRender {
  readonly formats: readonly Exporter[];
  readonly beside: beside.Beside;
}

/** A file of its own, which may have been loaded long before. */
const { startBeside }: typeof beside = createRequire(import.meta.url)('./beside.cjs');

/**
 * Finds out what is wanted. Tables and data need no layout; for the others the engine gets ready, which takes longest,
 * while what draws is loaded and the maps are read.
 */
export function startRender(options: RenderOptions): StartedRender {
  const formats = formatsOf(options);
  return { formats, beside: formats.some(({ drawn }) => drawn) ? startBeside() : nothingBeside };
}

function formatsOf({ format, output = '' }: RenderOptions): readonly Exporter[] {
  const asked = exporters.filter(({ name }) => format?.includes(name));
  const called = exporters.filter(({ extension }) => output.toLowerCase().endsWith(extension));
  return [asked, called, exporters.slice(0, 1)].find((found) => found.length > 0) ?? [];
}

const nothingBeside: beside.Beside = { layout: notDrawn, pack: notDrawn };

async function notDrawn(): Promise<never> {
  throw new Error('a format that is not drawn asks for what drawing needs');
}
