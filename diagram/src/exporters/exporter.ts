import type { JourneyMap } from '@cjm/grammar/model';
import type { Layout } from '../layout.ts';
import type { createPngPainter } from '../painting/paint-png.ts';
import type { Packing } from '../png/packing.ts';
import type { ThemeChoice, ThemeName } from '../theme-names.ts';
import type { FontShelf } from '../typeset/font-shelf.ts';
import type { NoFont } from '../typeset/open-fonts.ts';
import type { View } from '../view.ts';
import type { Format } from './formats.ts';
import type { PaperName } from './paper.ts';

/** One format that a map can be written in. All are made alike: facts, and a function from map to file. */
export interface Exporter extends Format {
  /** Loads the function, and all that it needs: only the format that is asked for costs anything. */
  readonly load: () => Promise<Export>;
}

/** Pure: the same map, options and tools give the same bytes. Rejects only for faults of its own. */
export type Export = (subject: Subject, options: ExportOptions, tools: ExportTools) => Promise<Exported>;

export interface Subject {
  readonly map: JourneyMap;
  /** The journeys of its file, for formats whose readers can turn to what it was, or is to be; left out: none. */
  readonly beside?: readonly JourneyMap[];
  /** What is to be seen of it. */
  readonly view: View;
  /** What lays it out, and best remembers: a page asks for the same graph again and again. Not every format asks it. */
  readonly layout: Layout;
}

export interface ExportOptions {
  /** Undefined: what suits the format. */
  readonly theme?: ThemeChoice;
  /** Px of the file for one px of the picture; undefined: what suits the format. */
  readonly scale?: number;
  /** Undefined: a page of the size of the picture. */
  readonly paper?: PaperName;
  /** Whether the file brings its font along, where a reader may do without. */
  readonly embedFonts: boolean;
}

/** What exporters need of the world. */
export interface ExportTools {
  readonly fonts: FontShelf;
  /** CSS of the font's faces with the letters of this text, the font itself within. */
  readonly fontFaces: (text: string) => Promise<string>;
  /** The WebAssembly that puts emoji into pixels: `index_bg.wasm` of `@resvg/resvg-wasm`. */
  readonly rasterizer: () => Promise<Uint8Array>;
  /** Loads what paints pixels, which is not needed before a map is laid out: `@cjm/diagram/painter`. */
  readonly painter: () => Promise<typeof createPngPainter>;
  /** Packs a picture of about so many pixels; left out: where it is drawn, after each band. */
  readonly packing?: (pixels: number) => Packing;
  /** The script of `viewer/standalone.ts`, bundled. */
  readonly viewer: () => Promise<string>;
}

export type Exported = { readonly content: string | Uint8Array } | { readonly problem: Problem };

/** Why a map cannot be written as it is. Whoever asked says it in the reader's language, with the ways out that they have. */
export type Problem = TooLarge | NoFont;

/** More pixels than programs can show. */
export interface TooLarge {
  readonly kind: 'too-large';
  /** In px of the file. */
  readonly width: number;
  readonly height: number;
  /** The greatest scale at which it can be written; undefined: no text could be read at it. */
  readonly scale?: number;
}

/** For formats that cannot ask their reader's system. */
export function fixed(theme: ThemeChoice | undefined): ThemeName {
  return theme === undefined || theme === 'auto' ? 'light' : theme;
}
