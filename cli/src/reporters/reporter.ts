import type { CheckedFile } from '@cjm/language-server';
import type { Output } from '../world.ts';
import type { LintStats } from './lint-stats.ts';

/** What lint found in one file, with the name people know it by. */
export interface LintedFile extends Omit<CheckedFile, 'maps'> {
  /** Relative to the folder the command stands in, with `/`; as it is on disk, so not safe for terminals. */
  readonly path: string;
}

/** A judged file with its maps. */
export interface ReportedFile extends LintedFile, CheckedFile {}

/** Where the report is read, and from where its paths are meant. */
export interface Surroundings {
  /** Absolute path of the folder the command stands in. */
  readonly folder: string;
  /** Absolute path of the repository, else of that folder: services that show a report know paths from there. */
  readonly root: string;
  readonly out: Pick<Output, 'colours' | 'columns'>;
  /** Address of the folder with the rules' pages, without `/` at its end; undefined when they are nowhere to be read. */
  readonly docs?: string;
  /** Why no file was judged, as a sentence; left out: some were, or none was found. */
  readonly unchanged?: string;
  /** How many findings are there and not reported, as they are milder than asked for; left out: none. */
  readonly milder?: number;
  /** Left out: nobody has asked. */
  readonly stats?: LintStats;
}

export interface Report {
  readonly text: string;
  /** What the limits of its readers made it leave out, as a sentence; undefined when it is whole. */
  readonly leftOut?: string;
}

/**
 * Turns what lint found into text: same findings, same text. Files come sorted by path, findings in text order.
 */
export type ReportFindings = (files: readonly LintedFile[], surroundings: Surroundings) => Report;

/** A format of `cjm lint --format`. */
export interface Reporter {
  readonly name: string;
  /** For the help; ends without a period. */
  readonly description: string;
  /** It tells the statistics, if there are any. */
  readonly tellsStats?: true;
  /** Loaded when it is asked for: some need much. */
  readonly load: () => Promise<ReportFindings>;
}
