import picomatch from 'picomatch/posix.js';

/** What is wrong with a glob, in words for its author; undefined: nothing. */
export function globMistake(glob: string, negatable: boolean): string | undefined {
  const bare = negatable ? glob.replace(/^!/, '') : glob;
  if (bare.startsWith('!')) return `"${glob}" names what it is not about: name the files that it is about.`;
  if (bare.includes('\\')) return `"${glob}" has a backslash: folders are separated by "/" on every system.`;
  if (/^([/~]|[a-z]:)/i.test(bare) || bare.split('/').includes('..')) {
    return `"${glob}" leads out of the folder of the config: globs start from there.`;
  }
  const most = Math.max(...bare.split('/').map((name) => name.replaceAll('**', '').split('*').length - 1));
  if (bare.length > 500 || most > 3 || bare.split('**').length - 1 > 4) {
    return `"${glob.slice(0, 60)}" is too intricate: a name takes three "*" at most, and a glob four "**".`;
  }
  return bare === '' ? `"${glob}" matches nothing.` : undefined;
}

/**
 * Whether globs are about a file. One without a slash is about names at any depth, and one that is about a folder is
 * about all within; the last that fits decides, and `!` before it takes the file out again.
 *
 * @param path from the folder that the globs start from, with `/`
 */
export function matches(globs: readonly string[], path: string): boolean {
  const names = path.split('/');
  const places = names.map((_, index) => names.slice(0, index + 1).join('/'));
  const last = globs.findLast((glob) => {
    const isMatch = matcherOf(glob.replace(/^!/, '').replace(/^\.\//, '').replace(/\/$/, ''));
    return places.some((place) => isMatch(place));
  });
  return last !== undefined && !last.startsWith('!');
}

const matchers = new Map<string, (path: string) => boolean>();

function matcherOf(glob: string): (path: string) => boolean {
  const known = matchers.get(glob);
  if (known) return known;
  const made = picomatch(glob, {
    dot: true,
    basename: !glob.includes('/'),
    nonegate: true,
    noextglob: true,
  });
  matchers.set(glob, made);
  return made;
}
