import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const folder = import.meta.dirname;
const embedded = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/**
 * Gives code-server's embedded VS Code the packages it loads. Its own install script would compile and download
 * them: what is pure JavaScript is linked to this folder's pinned packages, what is native gets a stand-in.
 */
export function prepareWorkbench(): void {
  const target = join(embedded, 'node_modules');
  rmSync(target, { recursive: true, force: true });
  for (const name of linkedPackages()) linkPackage(name, target);
  for (const file of readdirSync(join(folder, 'stand-ins'))) placeStandIn(file, target);
}

function linkedPackages(): readonly string[] {
  const wanted = dependencyNames(join(embedded, 'package.json'), 'dependencies');
  const pinned = dependencyNames(join(folder, 'package.json'), 'devDependencies');
  // undici comes with VS Code's own Node, so VS Code does not list it.
  return pinned.filter((name) => wanted.includes(name) || name === 'undici');
}

function dependencyNames(manifest: string, field: 'dependencies' | 'devDependencies'): readonly string[] {
  const parsed: Partial<Record<typeof field, object>> = JSON.parse(readFileSync(manifest, 'utf8'));
  return Object.keys(parsed[field] ?? {});
}

function linkPackage(name: string, target: string): void {
  const link = join(target, name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(relative(dirname(link), join(folder, 'node_modules', name)), link, 'junction');
}

function placeStandIn(file: string, target: string): void {
  const name = `@vscode/${basename(file, '.cjs')}`;
  const place = join(target, name);
  mkdirSync(place, { recursive: true });
  cpSync(join(folder, 'stand-ins', file), join(place, 'index.cjs'));
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.cjs' }));
}
