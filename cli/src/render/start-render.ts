import { createRequire } from 'node:module';
import type { Layout } from '@cjm/diagram';
import { type Exporter, exporters } from '@cjm/diagram/exporters';
import type * as elkBeside from './elk-beside.ts';
import type { RenderOptions } from './render-files.ts';

export interface StartedRender {
  readonly formats: readonly Exporter[];
  readonly layout: Layout;
}

/** A file of its own, which may have been loaded long before. */
const { startElk }: typeof elkBeside = createRequire(import.meta.url)('./elk-beside.cjs');

/**
 * Finds out what is wanted. Tables and data need no layout; for the others the engine gets ready, which takes longest,
 * while what draws is loaded and the maps are read.
 */
export function startRender(options: RenderOptions): StartedRender {
  const formats = formatsOf(options);
  return { formats, layout: formats.some(({ drawn }) => drawn) ? startElk() : noLayout };
}

function formatsOf({ format, output = '' }: RenderOptions): readonly Exporter[] {
  const asked = exporters.filter(({ name }) => format?.includes(name));
  const called = exporters.filter(({ extension }) => output.toLowerCase().endsWith(extension));
  return [asked, called, exporters.slice(0, 1)].find((found) => found.length > 0) ?? [];
}

const noLayout: Layout = async () => {
  throw new Error('a format that is not drawn asks for a layout');
};
