import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const packages = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];
const families = ['Noto Sans', 'Noto Sans Arabic', 'Noto Sans Devanagari', 'Noto Sans CJK SC', 'Noto Color Emoji'];

/**
 * Sees to the fonts that texts beyond Inter are measured with in a browser: those of the system, else Debian's packages
 * (installed when run as root). Throws with what is missing when they are not to be had.
 */
export function provideFonts(): void {
  if (missingFonts().length > 0) installPackages();
  const missing = missingFonts();
  if (missing.length === 0) return;
  throw new Error(
    `These fonts are missing: ${missing.join(', ')}. ` +
      `Install Debian's packages ${packages.join(', ')}, or the same fonts from elsewhere; fc-list must show them.`,
  );
}

function missingFonts(): readonly string[] {
  const { stdout } = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  const found = new Set((stdout ?? '').split('\n').flatMap((line) => line.split(',').map((family) => family.trim())));
  return families.filter((family) => !found.has(family));
}

function installPackages(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-qy', '--no-install-recommends', ...packages],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}
