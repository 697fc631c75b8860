import type { Context } from '../context.ts';
import type { Entry } from '../entry.ts';
import type { Lookups } from '../lookups.ts';
import type { IconName } from '../marks/icon.ts';
import type { Spot } from '../spots.ts';
import type { Words } from '../words.ts';
import type { LaneName } from './names.ts';

/** A row of entries across the map. */
export interface Lane {
  /** What a reader who chooses lanes calls it; several rows may go by one name. */
  readonly name: LaneName;
  /** Tells rows of one name apart. */
  readonly row?: string;
  readonly caption: (words: Words) => string;
  readonly icon: IconName;
  /** What it is a part of; of neighbours with the same one the first says so. */
  readonly group?: (words: Words) => string;
  /** The words of a boundary above the row; of neighbours with the same one the first has it. */
  readonly above?: (words: Words) => string;
  /** Whether time runs through it as a line. */
  readonly axis?: true;
  /** Whether touchpoints come first: the row hangs from the one above. Else the whole comes before its parts. */
  readonly hanging?: true;
  /** Whether lines lead down from what it says of touchpoints. */
  readonly tied?: true;
  /** What the row says of touchpoints of a stage, or of stages, in the order of the text. */
  readonly entries?: (spots: readonly Spot[], lookups: Lookups) => readonly Entry[];
  /** What it says of the journey, and what has no certain place in it. */
  readonly ofJourney?: (context: Context) => readonly Entry[];
}
