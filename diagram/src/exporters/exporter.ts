import type { JourneyMap } from '@cjm/grammar/model';
import type { Layout } from '../layout.ts';
import type { createPngPainter, PainterTools } from '../painting/paint-png.ts';
import type { ThemeChoice, ThemeName } from '../theme-names.ts';
import type { View } from '../view.ts';
import type { Exported } from './exported.ts';
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
export interface ExportTools extends PainterTools {
  /** CSS of the font's faces with the letters of this text, the font itself within. */
  readonly fontFaces: (text: string) => Promise<string>;
  /** Loads what paints pixels, which is not needed before a map is laid out: `@cjm/diagram/painter`. */
  readonly painter: () => Promise<typeof createPngPainter>;
  /** The script of `viewer/standalone.ts`, bundled. */
  readonly viewer: () => Promise<string>;
}

/** For formats that cannot ask their reader's system. */
export function fixed(theme: ThemeChoice | undefined): ThemeName {
  return theme === undefined || theme === 'auto' ? 'light' : theme;
}
