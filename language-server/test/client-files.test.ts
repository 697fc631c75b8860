import { URI } from 'langium';
import { describe, expect, test } from 'vitest';
import { type FileParams, hasFile, listMaps, readFile } from '../src/protocol.ts';
import { type Ask, createClientFiles } from '../src/workspace/client-files.ts';
import { filesByScheme } from '../src/workspace/files-by-scheme.ts';
import { createMemoryFiles } from './memory-files.ts';

const mounted = new Map<string, Uint8Array>([
  ['memfs:/shop/.git', new Uint8Array()],
  ['memfs:/shop/maps/b.cjm', new TextEncoder().encode('persona me "Мы"')],
  ['memfs:/shop/maps/a.cjm', Uint8Array.of(0xff, 0xfe, 0x61, 0)],
  ['memfs:/shop/maps/large.cjm', new Uint8Array(4 * 1024 * 1024 + 1)],
  ['memfs:/lone/map.cjm', new Uint8Array()],
]);

/** A client with these files mounted. */
const client = {
  async sendRequest(method: string, { uri }: FileParams): Promise<unknown> {
    const bytes = mounted.get(uri);
    if (method === readFile) return bytes ? { bytes } : { problem: 'missing' };
    if (method === hasFile) return bytes !== undefined;
    if (method === listMaps) return [...mounted.keys()].filter((key) => key.startsWith(uri) && key.endsWith('.cjm'));
    throw new Error(method);
  },
};
const ask: Ask = {
  sendRequest: async <Answer>(method: string, params: FileParams) =>
    (await client.sendRequest(method, params)) as Answer,
};
const files = createClientFiles(ask);

describe('files of the client', () => {
  test('are read as those on disk are', async () => {
    expect(await files.read(URI.parse('memfs:/shop/maps/b.cjm'))).toEqual({ text: 'persona me "Мы"' });
    expect(await files.read(URI.parse('memfs:/shop/maps/a.cjm'))).toMatchObject({ rule: 'not-utf-8' });
    expect(await files.read(URI.parse('memfs:/shop/maps/large.cjm'))).toMatchObject({ rule: 'file-too-large' });
    expect(await files.read(URI.parse('memfs:/shop/maps/none.cjm'))).toEqual({
      rule: 'unreadable-file',
      problem: "The file can't be read (it does not exist).",
    });
  });

  test('have the root that is marked, else their own folder', async () => {
    expect(String(await files.rootOf(URI.parse('memfs:/shop/maps/b.cjm')))).toBe('memfs:/shop');
    expect(String(await files.rootOf(URI.parse('memfs:/lone/map.cjm')))).toBe('memfs:/lone');
  });

  test('are listed in a stable order', async () => {
    const found = await files.list(URI.parse('memfs:/shop'));
    expect(found.map(String)).toEqual(['a', 'b', 'large'].map((name) => `memfs:/shop/maps/${name}.cjm`));
  });

  test('are listed by what is right in a folder', async () => {
    expect(await files.entries(URI.parse('memfs:/shop'))).toEqual(['maps']);
    expect(await files.entries(URI.parse('memfs:/shop/maps'))).toEqual(['a.cjm', 'b.cjm', 'large.cjm']);
  });

  test('are unreadable, and no crash, where the client does not answer', async () => {
    const deaf = createClientFiles({ sendRequest: () => Promise.reject(new Error('Unhandled method')) });
    expect(await deaf.read(URI.parse('memfs:/shop/maps/b.cjm'))).toMatchObject({ rule: 'unreadable-file' });
    expect(await deaf.realOf(URI.parse('memfs:/shop/maps/b.cjm'))).toBeUndefined();
    expect(await deaf.list(URI.parse('memfs:/shop'))).toEqual([]);
  });

  test('are asked for only where the server has none of its own', async () => {
    const own = createMemoryFiles(new Map([['file:///maps/b.cjm', 'mine']]));
    const both = filesByScheme(own, files);
    expect(await both.read(URI.parse('file:///maps/b.cjm'))).toEqual({ text: 'mine' });
    expect(await both.read(URI.parse('memfs:/shop/maps/b.cjm'))).toEqual({ text: 'persona me "Мы"' });
  });
});
