import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packed = join(import.meta.dirname, '..', '..', 'out', 'package');

/**
 * Installs what the package holds as an extension that can run nowhere but on the web: VS Code then starts it in its
 * worker extension host, in the browser.
 */
export function installForWeb(home: string): void {
  const { main: _main, ...manifest } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  const folder = join(home, 'extensions', `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  cpSync(packed, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, extensionKind: ['web'] }));
}
