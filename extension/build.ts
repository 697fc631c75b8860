/** Bundles the extension, the language server and the preview's page into `dist/`, with all that they load. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fontFaceCss, fontFaces } from '@cjm/diagram/fonts/faces';
import { commonJsNames, packExportTools, withNodesInflate, withoutZlib } from '@cjm/diagram/tools/pack';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { buildTemplates } from './build/templates.ts';
import { drawWalkthrough } from './build/walkthrough.ts';
import { writeNotices } from './notices.ts';

const root = import.meta.dirname;
const dist = join(root, 'dist');

const common = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

/** What runs in Node: VS Code's own (22 since 1.103), as CommonJS. */
const node = {
  ...common,
  platform: 'node',
  target: 'node22',
  // Else patterns with such are made anew each time they are used.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  external: ['vscode'],
  mainFields: ['module', 'main'],
} satisfies BuildOptions;

/** What writes pictures: loaded when the first is asked for, each format by itself. */
const exporting = {
  ...common,
  outdir: join(dist, 'exporting'),
  platform: 'node',
  target: 'node22',
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  plugins: [withoutZlib, withNodesInflate],
  banner: { js: commonJsNames },
} satisfies BuildOptions;

/** What runs in VS Code on the web, in workers. */
const web = {
  ...common,
  platform: 'browser',
  target: 'chrome134',
  external: ['vscode'],
  define: { 'process.env.CJM_TODAY': 'undefined' },
  plugins: [
    {
      name: 'write-in-worker',
      setup: ({ onResolve }) =>
        onResolve({ filter: /\/write-file\.ts$/ }, () => ({
          path: join(root, 'src', 'exporting', 'write-in-worker.ts'),
        })),
    },
  ],
} satisfies BuildOptions;

const page = {
  ...common,
  platform: 'browser',
  target: 'chrome134',
  format: 'esm',
  // ELK runs in a worker made from its own text; a worker from an address of the webview is refused.
  loader: { '.min.js': 'text' },
} satisfies BuildOptions;

/** What writes files on the web, in a worker; what draws PNG and PDF needs Node, and stays away. */
const webExporting = {
  ...page,
  format: 'iife',
  external: ['./png.ts', './pdf.ts'],
} satisfies BuildOptions;

rmSync(dist, { recursive: true, force: true });
const bundles = await Promise.all([
  build({ ...node, entryPoints: { extension: 'src/main.ts' } }),
  build({ ...node, entryPoints: { server: '@cjm/language-server/main' } }),
  build({ ...web, format: 'cjs', entryPoints: { 'extension.browser': 'src/browser.ts' } }),
  build({ ...web, format: 'iife', entryPoints: { 'server.browser': '@cjm/language-server/browser' } }),
  build({ ...webExporting, entryPoints: { 'export.browser': 'webview/export-worker.ts' } }),
  build({ ...exporting, entryPoints: { main: 'src/exporting/write-picture.ts' } }),
  build({
    ...page,
    entryPoints: [
      { in: 'webview/main.ts', out: 'webview' },
      { in: 'webview/webview.css', out: 'webview' },
    ],
  }),
]);
copyAssets();
copyLint();
copyFonts();
buildTemplates(join(root, '..', 'examples'), dist);
await drawWalkthrough(join(root, '..', 'examples'), dist);
const viewer = await packExportTools(exporting.outdir, root);
writeNotices(bundledFiles([...bundles.map(({ metafile }) => metafile), viewer]), join(dist, 'THIRD-PARTY-NOTICES.txt'));

function copyAssets(): void {
  cpSync(join(root, 'images'), join(dist, 'images'), { recursive: true });
  for (const name of ['syntaxes/cjm.tmLanguage.json', 'language-configuration.json']) {
    const file = fileURLToPath(import.meta.resolve(`@cjm/grammar/${name}`));
    cpSync(file, join(dist, name.replace('syntaxes/', '')));
  }
}

/** What the config may say, and the pages about its rules. */
function copyLint(): void {
  cpSync(
    fileURLToPath(import.meta.resolve('@cjm/language-server/config-schema')),
    join(dist, 'cjm.config.schema.json'),
  );
  const pages = new URL('..', import.meta.resolve('@cjm/language-server/docs/rules/README.md'));
  cpSync(fileURLToPath(pages), join(dist, 'docs'), { recursive: true });
}

function copyFonts(): void {
  const folder = join(dist, 'fonts');
  mkdirSync(folder);
  for (const { file } of fontFaces) {
    cpSync(fileURLToPath(import.meta.resolve(`@fontsource/inter/files/${file}`)), join(folder, file));
  }
  writeFileSync(
    join(dist, 'fonts.css'),
    fontFaceCss(fontFaces, (file) => `fonts/${file}`),
  );
}

function bundledFiles(metafiles: readonly Metafile[]): readonly string[] {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs)).map((file) => join(root, file));
  const font = fileURLToPath(import.meta.resolve('@fontsource/inter/files/inter-latin-400-normal.woff2'));
  return [...inputs, dirname(font)];
}
