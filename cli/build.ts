/** Bundles the command line into `dist`: the program in chunks, the page of `cjm serve`, and the font. */
import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fontFolder } from '@cjm/diagram/fonts';
import { fontFaceCss, fontFaces } from '@cjm/diagram/fonts/faces';
import { commonJsNames, packExportTools, withNodesInflate, withoutZlib } from '@cjm/diagram/tools/pack';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { apartEntries, leaveApart } from './apart.ts';
import { collectNotices } from './notices.ts';
import { withoutProtocol } from './without-protocol.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const finished = `${here}dist`;
/** Built aside and moved into place at the end: a build that fails, or runs while cjm does, breaks nothing. */
const dist = fileURLToPath(new URL(`../node_modules/.cache/cjm-build-${process.pid}`, import.meta.url));

const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  format: 'esm',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
} satisfies BuildOptions;

await mkdir(`${dist}/page/fonts`, { recursive: true });

/**
 * Commander can run subcommands that are programs of their own; ours are functions. Without the module that it would
 * start them by, every command starts a tenth faster.
 */
const withoutSubprograms: Plugin = {
  name: 'without-subprograms',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'without-subprograms' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'without-subprograms' }, () => ({ contents: 'export {};' }));
  },
};

/** In the form of CommonJS, which starts faster than modules, and before all that is. */
const commonJs = {
  ...common,
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  platform: 'node',
  target: 'node22',
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  define: { 'import.meta.url': 'ownUrl', 'import.meta.dirname': '__dirname' },
  banner: { js: "const ownUrl=require('node:url').pathToFileURL(__filename).href;" },
} satisfies BuildOptions;

/** What understands the arguments, and what every command needs. */
const main = await build({
  ...commonJs,
  entryPoints: {
    main: 'src/main.ts',
    'helper-thread': 'src/lint/helper-thread.ts',
    beside: 'src/render/beside.ts',
    'beside-thread': 'src/render/beside-thread.ts',
  },
  supported: { 'regexp-unicode-property-escapes': true },
  plugins: [withoutSubprograms, leaveApart],
});

/** What few commands need. */
const program = await build({
  ...common,
  entryPoints: [...apartEntries, { in: 'harfbuzzjs', out: 'harfbuzz' }],
  outdir: dist,
  platform: 'node',
  target: 'node22',
  // Else patterns with such are made anew each time they are used.
  supported: { 'regexp-unicode-property-escapes': true },
  splitting: true,
  plugins: [withoutProtocol, withoutZlib, withNodesInflate],
  // What Node would load of it can't be bundled.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  banner: { js: commonJsNames },
});

/** The linter, what draws, and the layout engine: each in one piece, as what is compiled of it is kept in one piece. */
const whole = await build({
  ...commonJs,
  entryPoints: { lint: 'src/lint/index.ts', render: 'src/render/render-files.ts', elk: '@cjm/diagram/elk' },
  supported: { 'regexp-unicode-property-escapes': true, 'dynamic-import': false },
  plugins: [withoutProtocol],
});

/** What paints pixels, in one piece as well, but for what sets emoji: it waits while it is loaded, which only modules can. */
const painter = await build({
  ...commonJs,
  entryPoints: { painter: '@cjm/diagram/painter' },
  supported: { 'regexp-unicode-property-escapes': true },
  plugins: [
    withNodesInflate,
    {
      name: 'leave-harfbuzz',
      setup: ({ onResolve }) => {
        onResolve({ filter: /^harfbuzzjs$/ }, () => ({ path: './harfbuzz.js', external: true }));
      },
    },
  ],
});

// Node warns whoever has kept code import by itself that this may change.
const painterFile = `${dist}/painter.cjs`;
const painterParts = (await readFile(painterFile, 'utf8')).split('import("./harfbuzz.js")');
if (painterParts.length !== 2) throw new Error('what sets emoji is not imported once');
await writeFile(painterFile, painterParts.join('importBeside("./harfbuzz.js")'));

/** What `cjm lsp` runs: apart, as nothing else needs the protocol of editors. */
const server = await build({
  ...common,
  entryPoints: { server: '@cjm/language-server/stdio' },
  outdir: dist,
  platform: 'node',
  target: 'node22',
  supported: { 'regexp-unicode-property-escapes': true },
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  mainFields: ['module', 'main'],
  banner: { js: commonJsNames },
});

const page = await build({
  ...common,
  entryPoints: ['page/main.ts', 'page/main.css'],
  outdir: `${dist}/page`,
  platform: 'browser',
  target: 'es2022',
});

const viewer = await packExportTools(dist, here);

for (const [file, name] of [
  ['@cjm/diagram/schema', 'journey-map.schema.json'],
  ['@cjm/language-server/config-schema', 'cjm.config.schema.json'],
] as const) {
  await copyFile(fileURLToPath(import.meta.resolve(file)), `${dist}/${name}`);
}
for (const name of ['index.html', 'icon.svg']) await copyFile(`${here}page/${name}`, `${dist}/page/${name}`);
const pages = fileURLToPath(new URL('..', import.meta.resolve('@cjm/language-server/docs/rules/README.md')));
await cp(pages, `${dist}/docs`, { recursive: true });
for (const { file } of fontFaces) {
  await copyFile(new URL(file, fontFolder), `${dist}/page/fonts/${file}`);
}
await writeFile(
  `${dist}/page/fonts.css`,
  fontFaceCss(fontFaces, (file) => `/fonts/${file}`),
);

const builds = [main, program, whole, painter, server, page].map(({ metafile }) => metafile);
const inputs = [...builds, viewer].flatMap(({ inputs }) => Object.keys(inputs));
await writeFile(`${dist}/THIRD-PARTY-NOTICES.txt`, await collectNotices([...inputs, fileURLToPath(fontFolder)], here));

await rm(finished, { recursive: true, force: true });
await rename(dist, finished);
