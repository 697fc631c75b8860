import type { JourneyMap } from '@cjm/grammar/model';
import type { Language } from '@cjm/grammar/wording';
import type { Scene } from '../src/scene.ts';
import type { ThemeChoice } from '../src/theme-names.ts';
import type { View } from '../src/view.ts';
import type { Choice } from './filters.ts';
import type { Finding } from './finding.ts';
import type { KeyLine } from './help.ts';
import type { MapState } from './map-state.ts';

export interface MapViewerOptions {
  /**
   * Draws a map as the reader wants to see it. Called again for every change of text or view; where the next call comes
   * before a result, that is dropped.
   */
  readonly draw: (map: JourneyMap, view: View) => Promise<Scene>;
  readonly theme: ThemeChoice;
  /** What the host has settled: it holds in every view, and the reader is not asked. */
  readonly settled?: View;
  /** What the tools speak; left out: the same as the picture. */
  readonly language?: Language;
  /** Whether several personas can be seen without the others, not only one; left out: yes. */
  readonly together?: boolean;
  /** Whether the reader picks among several journeys here; left out: yes. */
  readonly picks?: boolean;
  /** Formats to export to; left out: none. */
  readonly formats?: readonly Choice[];
  /** What the host does by keys, told with those of the viewer; left out: nothing. */
  readonly keys?: readonly KeyLine[];
  /**
   * The reader clicked or pressed Enter on a part of the picture; `part` is its element's id. Left out: that tells all
   * about the part.
   */
  readonly onActivate?: (part: string) => void;
  /** Zoom, scroll, filters, search or journey changed; of scrolling it is told at most once a frame. */
  readonly onChange?: (state: MapState) => void;
  /** A picture is on the page; of which map, and drawn how. */
  readonly onShow?: (scene: Scene, map: JourneyMap) => void;
  /** A picture could not be drawn; the one before stays. */
  readonly onFailure?: (error: unknown) => void;
  /** The reader wants a quick fix: place of the finding in `findings`, id of the fix. */
  readonly onFix?: (finding: number, fix: string) => void;
  readonly onExport?: (format: string) => void;
}

/** Journey maps to look at: the picture, and the tools that look. Knows nothing of where maps come from. */
export interface MapViewer {
  /**
   * Shows what the text says now. What changed is patched: zoom, scroll, focus, search and filters stay.
   *
   * @param journey id of the one to show; left out, or not among them: the one shown so far, else the first
   */
  show(maps: readonly JourneyMap[], journey?: string): void;
  /** Shows a picture that was kept, until there is a map. */
  showKept(scene: Scene): void;
  /** The picture on the page. */
  readonly scene: Scene | undefined;
  /** The map that is shown. */
  readonly map: JourneyMap | undefined;
  theme: ThemeChoice;
  /** What is to be told of parts of the picture. */
  findings: readonly Finding[];
  /** The text cursor is at these parts. */
  mark(parts: readonly string[]): void;
  /** Scrolls as little as it takes to see a part. */
  reveal(part: string): void;
  /** Goes to the picture, or to a part of it. */
  focus(part?: string): void;
  /** What the reader has set; setting it restores that. */
  state: MapState;
  dispose(): void;
}
