import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import zlib from 'node:zlib';
import { cleanKeptCode } from './clean-kept-code.ts';

export interface Loaded<Exports> {
  /** What the file exports; all may be missing. */
  readonly exports: Partial<Exports>;
  /**
   * Keeps what is compiled by now for later processes, unless they have it already, and cleans up what was kept long ago;
   * once. Where it can't, they do without.
   */
  readonly keep: () => Promise<void>;
}

/**
 * Runs a file in the form of CommonJS with what was compiled of it in an earlier process. Node keeps only what is
 * compiled when a file is loaded, and of a large library nearly all is compiled when it is first called. The file may
 * call `importBeside` with the path of a module from its own folder.
 *
 * @param file absolute path
 * @param folder where compiled code of this version of Node is kept; undefined: nowhere
 * @param purpose of this process: for another one, other code is kept, as much of it is never called
 */
export function loadKept<Exports>(file: string, folder: string | undefined, purpose = ''): Loaded<Exports> {
  const content = readFileSync(file);
  const source = `(function(exports,require,module,__filename,__dirname,importBeside){${content.toString()}\n})`;
  // The first of Node 22 can't sum up.
  const isKeeping = folder !== undefined && zlib.crc32 !== undefined;
  const kept = isKeeping ? join(folder, `${sumOf(purpose, zlib.crc32(content))}.code`) : undefined;
  const known = kept === undefined ? undefined : readKept(kept);
  const script = new Script(source, { filename: file, ...(known && { cachedData: known }) });
  const module: { exports: Partial<Exports> } = { exports: {} };
  const beside = createImport(file);
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file), beside);
  let isKept = kept === undefined || (known !== undefined && script.cachedDataRejected !== true);
  return {
    exports: module.exports,
    async keep() {
      if (kept === undefined || isKept) return;
      isKept = true;
      const code = script.createCachedData();
      const { default: write } = await import('write-file-atomic');
      await write(kept, Buffer.concat([Buffer.from(sumOf(code)), code]), { fsync: false }).catch(() => {});
      // What is new to the user's caches has most likely taken the place of something.
      cleanKeptCode(dirname(kept));
    },
  };
}

/** What this module was loaded with, where it is kept code itself: nothing that is can import by its own means. */
declare const importBeside: Import | undefined;

type Import = (path: string) => Promise<unknown>;

const createImport = (file: string): Import =>
  typeof importBeside === 'undefined' ? (path) => import(new URL(path, pathToFileURL(file)).href) : importBeside;

/** V8 runs whatever it is given as compiled: what was damaged on the disk must not get there. */
function readKept(path: string): Buffer | undefined {
  try {
    const content = readFileSync(path);
    const code = content.subarray(sumLength);
    return content.toString('latin1', 0, sumLength) === sumOf(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

const sumLength = 8;

/** @param before of what stands before it */
const sumOf = (content: Buffer | string, before = 0): string =>
  zlib.crc32(content, before).toString(16).padStart(sumLength, '0');
