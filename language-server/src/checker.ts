import type { JourneyMap } from '@cjm/grammar/model';
import type { ToldSetup } from './config/tell-setup.ts';
import type { Finding } from './finding.ts';
import type { Times } from './stopwatch.ts';
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

/** A baseline as it is to be written. */
export interface RenewedBaseline {
  readonly uri: string;
  readonly text: string;
  readonly added: number;
  readonly removed: number;
}

/** Checks files outside an editor: the same services, rules and result as the language server. */
export interface Checker {
  /** Reads and checks files, and what they refer to. Answers in the order asked. Never throws for a file's sake. */
  check(uris: readonly string[]): Promise<readonly CheckedFile[]>;
  /**
   * The configs and baselines by which these files were last checked, as far as something is wrong with them. While one
   * has a mistake, it is not judged, and neither is any file that goes by it. An entry of a baseline that fits no finding
   * any more is an error, too.
   */
  reviewSetup(uris: readonly string[]): Promise<readonly CheckedFile[]>;
  /** How a file is linted, whether there is such a file or not. */
  setupOf(uri: string): Promise<ToldSetup>;
  /** Takes this for the text of a file, whatever the disk says, until it is forgotten. */
  hold(uri: string, text: string): Promise<void>;
  /**
   * The baselines of these files as they are to be written after the last check, for those that change. Files that could
   * not be judged keep what is written of them.
   *
   * @param how `update`: every finding there is now gets an entry; `prune`: entries that fit nothing go, none is added
   */
  renewBaselines(uris: readonly string[], how: 'update' | 'prune'): Promise<readonly RenewedBaseline[]>;
  /** Forgets what was read of these files: they changed on disk or are gone. */
  forget(uris: readonly string[]): Promise<void>;
  /** Addresses of the files that those import which were checked so far. */
  imported(): readonly string[];
  /** Where the time went so far; undefined when it is not measured. */
  times(): Times | undefined;
  /** Takes in what a checker in another thread has measured. */
  addTimes(times: Times): void;
}
