import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Notes that a licence asks for beyond its text. */
const remarks: Readonly<Record<string, string>> = {
  elkjs: 'Used unchanged under the Eclipse Public License 2.0. Its source code is at https://github.com/kieler/elkjs',
};

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * Writes names, versions and licences of the packages that these files come from, each with its licence's text.
 * Throws when a package brings none.
 */
export function writeNotices(files: readonly string[], target: string): void {
  const folders = new Set(files.flatMap((file) => packageFolder(file) ?? []));
  const notices = [...folders].map(readNotice).sort((a, b) => (a < b ? -1 : 1));
  writeFileSync(target, `Parts of other projects are packed into this extension:\n\n${notices.join('\n')}`);
}

function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

function readNotice(folder: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = manifest;
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort();
  if (license === undefined && files.length === 0) throw new Error(`${name} names no licence (${folder}).`);
  const heading = `${name} ${version} (${license ?? 'see below'})`;
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const remark = remarks[name];
  return [`${'='.repeat(80)}\n${heading}`, ...(remark ? [remark] : []), ...texts, ''].join('\n\n');
}
