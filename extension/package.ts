/** Packs `dist/` and the documents into `cjm-VERSION.vsix`. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import './build.ts';

const root = import.meta.dirname;
const stage = join(root, 'out', 'package');

// A folder of its own holds what is packed and no more: no scripts, no development dependencies, no sources.
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
const translations = readdirSync(root).filter((name) => /^package\.nls\..*json$/.test(name));
for (const name of ['dist', 'l10n', ...translations, 'README.md', 'CHANGELOG.md'])
  cpSync(join(root, name), join(stage, name), { recursive: true });
cpSync(join(root, '..', 'LICENSE'), join(stage, 'LICENSE'));

const {
  scripts: _scripts,
  devDependencies: _dependencies,
  private: _private,
  // VS Code on the web takes only what is no ES module.
  type: _type,
  ...manifest
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
writeFileSync(join(stage, 'package.json'), JSON.stringify(manifest, undefined, 2));

const vsix = join(root, `cjm-${manifest.version}.vsix`);
await createVSIX({
  cwd: stage,
  packagePath: vsix,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
console.log(`${vsix} (${(statSync(vsix).size / 1e6).toFixed(2)} MB)`);
