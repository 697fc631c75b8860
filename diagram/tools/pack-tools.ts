/** Builds what exporters need beside the program that they are bundled into. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { fontFolder } from '../fonts/embed.ts';
import { fontFaces, woffOf } from '../fonts/faces.ts';
import { unpackWoff } from '../fonts/unpack-woff.ts';

/** The same PDF on every version of Node: its zlib packs differently from one to the next, the browsers' does not. */
export const withoutZlib: Plugin = {
  name: 'without-zlib',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^pdfkit$/ }, ({ path }) => ({
      path: fileURLToPath(import.meta.resolve(path).replace(/[^/]*$/, 'pdfkit.browser.mjs')),
    }));
  },
};

/**
 * What Fontkit has packed is unpacked by Node: what it brings along for that takes longer to compile. Nor does it bring
 * along Brotli, and a dictionary that is unpacked at each start: fonts that need it are not asked for.
 */
export const withNodesInflate: Plugin = {
  name: 'with-nodes-inflate',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^(tiny-inflate|brotli\/decompress\.js)$/ }, ({ path }) => ({ path, namespace: 'unpackers' }));
    onLoad({ filter: /^tiny-inflate$/, namespace: 'unpackers' }, () => ({ contents: inflate }));
    onLoad({ filter: /^brotli/, namespace: 'unpackers' }, () => ({ contents: unknown }));
  },
};

const inflate = `
const { inflateRawSync } = require('node:zlib');
module.exports = (packed, room) => {
  const bytes = inflateRawSync(packed);
  room.set(bytes);
  return room.subarray(0, bytes.length);
};`;

const unknown = `module.exports = () => {
  throw new Error('a font that is packed by Brotli');
};`;

/** Some of the exporters' libraries are CommonJS: these names are theirs by right. For the head of an ES module. */
export const commonJsNames = [
  "import{createRequire}from'node:module';",
  'const require=createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;',
].join('');

/**
 * Puts into `dist` the rasterizer, the shaper, the script of an HTML export and, into `fonts`, the font unpacked.
 *
 * @param folder of the package that is built
 * @returns what went into the script, in paths relative to that folder, for its notices
 */
export async function packExportTools(dist: string, folder: string): Promise<Metafile> {
  const viewer = await build({
    entryPoints: [{ in: fileURLToPath(new URL('../viewer/standalone.ts', import.meta.url)), out: 'viewer' }],
    absWorkingDir: folder,
    outdir: dist,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  for (const [file, name] of [
    ['@resvg/resvg-wasm/index_bg.wasm', 'resvg.wasm'],
    ['harfbuzzjs/dist/harfbuzz.wasm', 'harfbuzz.wasm'],
  ] as const) {
    await copyFile(fileURLToPath(import.meta.resolve(file)), `${dist}/${name}`);
  }
  await mkdir(`${dist}/fonts`, { recursive: true });
  for (const { file } of fontFaces) {
    const packed = await readFile(new URL(woffOf(file), fontFolder));
    await writeFile(`${dist}/fonts/${file.replace('woff2', 'ttf')}`, unpackWoff(packed));
  }
  return viewer.metafile;
}
