import { type URI, UriUtils } from 'langium';
import type { Files } from '../workspace/files.ts';
import { isInside, pathWithin } from './inside.ts';

/** What is wrong with reading a file for those of a root: it, or what it links to, lies outside; undefined: nothing. */
export async function outsideOf(uri: URI, root: URI, files: Files): Promise<string | undefined> {
  const real = await files.realOf(uri);
  const realRoot = (await files.realOf(root)) ?? root;
  if (isInside(uri, root) && (!real || isInside(real, realRoot))) return undefined;
  return `"${pathWithin(uri, root)}" lies outside of the repository ("${UriUtils.basename(root)}"), where configs don't go.`;
}
