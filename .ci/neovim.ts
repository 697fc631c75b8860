import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Finds Neovim: that of the system, else Debian's package (installed when run as root). Throws with what is missing when
 * it is not to be had.
 */
export function findNeovim(): string {
  if (!runs()) install();
  if (runs()) return 'nvim';
  throw new Error("Neovim is missing: install Debian's package neovim, or any from 0.7 on, so that nvim runs.");
}

const runs = (): boolean => spawnSync('nvim', ['--version']).status === 0;

function install(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-qy', '--no-install-recommends', 'neovim'],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}
