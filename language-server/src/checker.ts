import type { JourneyMap } from '@cjm/grammar/model';
import type { Finding } from './finding.ts';
import type { QuietFinding } from './suppressions/suppress.ts';

/** One file as lint sees it. */
export interface CheckedFile {
  readonly uri: string;
  /** The file's text; undefined when it could not be read. */
  readonly text?: string;
  /** In text order. */
  readonly findings: readonly Finding[];
  /** What would be findings as well, had nobody answered it: with a comment, or in the baseline. Left out: none. */
  readonly quiet?: readonly QuietFinding[];
  /** Empty when it could not be read. */
  readonly maps: readonly JourneyMap[];
  /** False when something kept it from being judged (unreadable, undecodable, too large, too deep): exit code 2. */
  readonly judged: boolean;
  /** A config wants nothing to be said of the file: no findings, and no complaint. */
  readonly ignored?: true;
}

/** Checks files outside an editor: the same services, rules and result as the language server. */
export interface Checker {
  /** Reads and checks files, and what they refer to. Answers in the order asked. Never throws for a file's sake. */
  check(uris: readonly string[]): Promise<readonly CheckedFile[]>;
  /**
   * The files that configure how these are checked, as far as something is wrong with them. While one has a mistake, it
   * is not judged, and neither is any file that goes by it.
   */
  reviewSetup(uris: readonly string[]): Promise<readonly CheckedFile[]>;
  /** Takes this for the text of a file, whatever the disk says, until it is forgotten. */
  hold(uri: string, text: string): Promise<void>;
  /** Forgets what was read of these files: they changed on disk or are gone. */
  forget(uris: readonly string[]): Promise<void>;
}
