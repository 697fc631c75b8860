import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

let listed: Promise<readonly string[]> | undefined;

/** Absolute paths of the fonts of this machine, sorted. Looked for once, and only when Inter does not do. */
export function listSystemFonts(env: Environment): Promise<readonly string[]> {
  listed ??= search(foldersOf(env));
  return listed;
}

function foldersOf(env: Environment): readonly string[] {
  const home = homedir();
  switch (process.platform) {
    case 'win32':
      return [
        join(env.WINDIR ?? 'C:\\Windows', 'Fonts'),
        join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Microsoft', 'Windows', 'Fonts'),
      ];
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')];
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        join(home, '.fonts'),
        join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'fonts'),
      ];
  }
}

async function search(folders: readonly string[]): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const found = await Promise.all(
    folders.map((cwd) =>
      glob('**/*.{ttf,otf,ttc,otc}', { cwd, absolute: true, caseSensitiveMatch: false }).catch(() => []),
    ),
  );
  return [...new Set(found.flat())].sort();
}
