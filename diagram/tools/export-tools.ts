import { readFile } from 'node:fs/promises';
import type { ExportTools } from '../src/exporters/exporter.ts';
import { createEmbedFaces } from './embed-faces.ts';
import { createFontShelf } from './font-shelf.ts';

/** Where a program that exports has what it brings along, and where it may look for more. */
export interface ToolPlaces {
  /** The folder with `resvg.wasm` and `viewer.js`, the script of an HTML export; ends with a slash. */
  readonly program: URL;
  /** The folder with the files of Inter as pages load them (`.woff2`); ends with a slash. */
  readonly packedFonts: URL;
  /** The folder with the files of Inter unpacked (`.ttf`); ends with a slash. */
  readonly fonts: URL;
  /** Absolute paths of fonts that the user names, before those of the system. */
  readonly named: readonly string[];
  /** Says where the system has its fonts. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * What exporters need, from the folder of the program and from the system, but for what the program loads in its own way.
 * Nothing is read before it is asked for.
 */
export function createExportTools({
  program,
  packedFonts,
  fonts,
  named,
  env,
}: ToolPlaces): Omit<ExportTools, 'painter'> {
  return {
    fonts: createFontShelf(fonts, named, env),
    fontFaces: createEmbedFaces(packedFonts),
    rasterizer: () => readFile(new URL('resvg.wasm', program)),
    viewer: () => readFile(new URL('viewer.js', program), 'utf8'),
  };
}
