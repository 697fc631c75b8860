import type { Range } from '@cjm/grammar/model';
import type { URI } from 'langium';
import { outsideOf } from '../config/outside-of.ts';
import type { Files } from '../workspace/files.ts';
import { type Baseline, readBaseline, type WrittenEntry } from './baseline.ts';

/** A baseline with its entries by file. */
export interface LoadedBaseline extends Baseline {
  readonly uri: URI;
  readonly byFile: ReadonlyMap<string, readonly WrittenEntry[]>;
}

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export async function loadBaseline(uri: URI, files: Files, essential: readonly string[]): Promise<LoadedBaseline> {
  const broken = (message: string): LoadedBaseline => ({
    uri,
    entries: [],
    byFile: new Map(),
    mistakes: [{ uri: uri.toString(), range: start, message }],
  });
  const outside = await outsideOf(uri, await files.rootOf(uri), files);
  if (outside !== undefined) return broken(outside);
  const read = await files.read(uri);
  if ('problem' in read) return broken(read.problem);
  const baseline = readBaseline(uri.toString(), read.text, essential);
  return { uri, ...baseline, byFile: Map.groupBy(baseline.entries, ({ file }) => file) };
}
