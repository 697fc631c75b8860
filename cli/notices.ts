import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Collects name, licence and copyright of every package that is part of the bundle. Throws when a package does not
 * say its licence: then it must not be shipped.
 *
 * @param inputs paths of files that went into the bundle, relative to `folder` or absolute
 */
export async function collectNotices(inputs: readonly string[], folder: string): Promise<string> {
  const packages = new Set(inputs.map((input) => packageOf(resolve(folder, input))).filter((path) => path !== ''));
  const notices = await Promise.all([...packages].map(readNotice));
  return `cjm includes the following software.\n\n${[...new Set(notices)].sort().join('\n')}`;
}

/** The folder of the package that a file is from; empty for this project's own files. */
function packageOf(path: string): string {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0] ?? '';
}

async function readNotice(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const name = textOf(manifest, 'name');
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const license = textOf(manifest, 'license') || (files.length > 0 ? 'see below' : '');
  if (license === '') throw new Error(`${name} does not say its licence.`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const source = textOf(manifest, 'repository') || textOf(manifest, 'homepage');
  const title = `${name} ${textOf(manifest, 'version')} (${license})\n${source.replace(/^git\+/, '')}\n`;
  return `${'-'.repeat(80)}\n${title}\n${texts.map((text) => text.trim()).join('\n\n')}\n`;
}

/** A field of a manifest: its text, or the address that it holds. */
function textOf(manifest: unknown, field: string): string {
  if (typeof manifest !== 'object' || manifest === null || !(field in manifest)) return '';
  const value: unknown = Reflect.get(manifest, field);
  return typeof value === 'string' ? value : textOf(value, 'url');
}
