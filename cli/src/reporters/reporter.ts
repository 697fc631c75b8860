import type { CheckedFile } from '@cjm/language-server';
import type { World } from '../world.ts';

/** A judged file with the name people know it by. */
export interface ReportedFile extends CheckedFile {
  /** Relative to the folder the command stands in, with `/`; as it is on disk, so not safe for terminals. */
  readonly path: string;
}

/** Turns what lint found into text: same findings, same text. */
export interface Reporter {
  readonly name: string;
  /** For the help; ends without a period. */
  readonly description: string;
  /** Files come sorted by path, findings in text order. */
  readonly report: (files: readonly ReportedFile[], world: World) => string;
}
