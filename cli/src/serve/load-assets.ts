import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';

export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Reads the files of the page into memory, keyed by the path they are asked for by; no request reaches the disk. */
export async function loadAssets(folder: URL): Promise<ReadonlyMap<string, Asset>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => types[extname(name)] !== undefined);
  const entries = names.map(async (name): Promise<[string, Asset]> => {
    const path = name.split('\\').join('/');
    const bytes = await readFile(new URL(path, folder));
    return [path === 'index.html' ? '/' : `/${path}`, { type: types[extname(path)] ?? '', bytes }];
  });
  return new Map(await Promise.all(entries));
}
