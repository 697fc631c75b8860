import type { Context } from '../context.ts';
import type { Entry } from '../entry.ts';
import type { IconName } from '../marks/icon.ts';
import type { LaneName } from './names.ts';

/** A row of entries across the map. */
export interface Lane {
  /** What a reader who chooses lanes calls it; several rows may go by one name. */
  readonly name: LaneName;
  /** Tells rows of one name apart. */
  readonly row?: string;
  readonly caption: string;
  readonly icon: IconName;
  /** What it is a part of; of neighbours with the same one the first says so. */
  readonly group?: string;
  /** The words of a boundary above the row; of neighbours with the same one the first has it. */
  readonly above?: string;
  /** Whether touchpoints come first: the row hangs from the one above. Else the whole comes before its parts. */
  readonly hanging?: true;
  /** Everything that the row says, in the order of the text. */
  readonly entries: (context: Context) => readonly Entry[];
}
