import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cjm = join(import.meta.dirname, '..', '..', '..', 'cli', 'bin', 'cjm.js');

/** The SVG that the command line makes of this text. */
export function renderMap(text: string, theme: 'light' | 'dark'): string {
  const folder = mkdtempSync(join(tmpdir(), 'cjm-render-'));
  const file = join(folder, 'map.cjm');
  writeFileSync(file, text);
  try {
    return execFileSync(process.execPath, [cjm, 'render', file, '--theme', theme, '-o', '-'], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
