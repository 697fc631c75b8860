import type { URI } from 'langium';
import type { OtherFinding } from '../other-findings.ts';

/** The text of a file, or what kept it from being read, worded for its author. */
export type FileText = { readonly text: string } | { readonly rule: OtherFinding; readonly problem: string };

/** The files of the world outside: the one port through which text comes that no editor has open. */
export interface Files {
  /** Never throws. */
  read(uri: URI): Promise<FileText>;
  /**
   * The folder beyond which no import goes: the nearest parent of the file that has `.git`, else the nearest with
   * `cjm.config.json`, else the file's own folder.
   */
  rootOf(uri: URI): Promise<URI>;
  /** The file itself where the address leads over links, so that none leads out of the root; undefined: no such file. */
  realOf(uri: URI): Promise<URI | undefined>;
  /** Folders may have got or lost what marks a root. Left out: nothing is remembered of them. */
  forgetRoots?(): void;
  /** All `.cjm` files under a folder, in a stable order. */
  list(folder: URI): Promise<readonly URI[]>;
  /** Names of the maps and folders right in a folder, in a stable order; none where it can't be looked into. */
  entries(folder: URI): Promise<readonly string[]>;
  /**
   * All `.cjm` files whose imports may reach the file: those under its root, or where nothing marks a root, those of its
   * own folder. Hidden folders may be left out where an editor lists the files. Undefined: too much to look into.
   */
  neighbours(uri: URI): Promise<readonly URI[] | undefined>;
}

/** Whether it is a file anywhere; a text that is yet to be saved has no neighbours and no config. */
export const isStored = ({ scheme }: URI): boolean => scheme !== 'untitled' && scheme !== 'cjm';
