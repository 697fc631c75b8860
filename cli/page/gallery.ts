/** What `cjm serve` tells its page: types only, shared by both. */
import type { JourneyMap } from '@cjm/grammar/model';

export interface GalleryFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The line as it stands in the file, shortened; undefined when the file could not be read. */
  readonly source?: string;
}

export interface GalleryMap {
  /** Stays the same while the file and the journey keep their names. */
  readonly id: string;
  /** Id of the journey in its file. */
  readonly journey: string;
  /** Id of the map that shows the same journey in its other state. */
  readonly counterpart?: string;
  readonly label: string;
  readonly personas: number;
  readonly stages: number;
  readonly touchpoints: number;
  /** Changes when the picture may look different. */
  readonly picture: string;
}

export interface GalleryFile {
  readonly id: string;
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly maps: readonly GalleryMap[];
  readonly findings: readonly GalleryFinding[];
  /** The maps are those from before the file broke. */
  readonly stale: boolean;
}

/** Everything the page shows; sent whole at each change. */
export interface Gallery {
  /** Name of the folder. */
  readonly folder: string;
  /** Sorted by path. */
  readonly files: readonly GalleryFile[];
}

/** A map on show, and what it is compared with; that has a `uri` where it stands in another file. */
export type GalleryMaps = readonly JourneyMap[];
