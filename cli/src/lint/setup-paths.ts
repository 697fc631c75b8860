import { dirname, join, resolve } from 'node:path';

/** Where a config may stand that holds for the maps of a folder, wherever their root is. Absolute paths. */
export const configsOver = (folder: string): readonly string[] => named('cjm.config.json', folder);

/** The same of a baseline. */
export const baselinesOver = (folder: string): readonly string[] => named('cjm-baseline.json', folder);

/** All files that a config names, whatever for: too many rather than one too few. */
export function extendedBy(path: string, text = ''): readonly string[] {
  if (!path.endsWith('.json')) return [];
  return [...text.matchAll(/"(\.\.?\/[^"\r\n]*)"/g)].map(([, name = '']) => resolve(dirname(path), name));
}

/** The folder, and all that it lies in. */
export function foldersUp(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUp(parent)];
}

const named = (name: string, folder: string): readonly string[] => foldersUp(folder).map((each) => join(each, name));
