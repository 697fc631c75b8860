import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const exporters = dirname(fileURLToPath(import.meta.resolve('@cjm/diagram/exporters')));
const exporter = (name: string): string => join(exporters, `${name}.ts`);

const reporter = (name: string): string => join(import.meta.dirname, `src/reporters/${name}.ts`);

/** What is loaded only by who needs it, in the form of modules: its files by their names in `dist`. */
const apart: Readonly<Record<string, string>> = {
  'config-command': join(import.meta.dirname, 'src/rules/print-config.ts'),
  'explain-command': join(import.meta.dirname, 'src/rules/explain-rule.ts'),
  'fmt-command': join(import.meta.dirname, 'src/fmt/format-files.ts'),
  'init-command': join(import.meta.dirname, 'src/init/init-folder.ts'),
  'rules-command': join(import.meta.dirname, 'src/rules/list-rules.ts'),
  'serve-command': join(import.meta.dirname, 'src/serve/serve-folder.ts'),
  'lint-stats': join(import.meta.dirname, 'src/reporters/stats.ts'),
  'report-compact': reporter('compact'),
  'report-github': reporter('github'),
  'report-gitlab': reporter('gitlab'),
  'report-json': reporter('json'),
  'report-junit': reporter('junit'),
  'report-markdown': reporter('markdown'),
  'report-sarif': reporter('sarif'),
  'export-svg': exporter('svg'),
  'export-png': exporter('png'),
  'export-pdf': exporter('pdf'),
  'export-html': exporter('html'),
  'export-markdown': exporter('markdown'),
  'export-csv': exporter('csv'),
  'export-json': exporter('json'),
};

/** For the build of these. */
export const apartEntries = Object.entries(apart).map(([out, file]) => ({ in: file, out }));

/** For the build of what loads them: everything else that it loads becomes a part of it. */
export const leaveApart: Plugin = {
  name: 'leave-apart',
  setup: ({ onResolve }) => {
    const names = new Map(Object.entries(apart).map(([name, file]) => [file, name]));
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      const name = kind === 'dynamic-import' ? names.get(join(resolveDir, path)) : undefined;
      return name === undefined ? undefined : { path: `./${name}.js`, external: true };
    });
  },
};
