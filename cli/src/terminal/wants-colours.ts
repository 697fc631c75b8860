/**
 * Whether a stream shall be coloured: by the flag, then `NO_COLOR`, `FORCE_COLOR` and `TERM` as their conventions
 * say, else whenever a person looks at it.
 */
export function wantsColours(
  stream: { readonly isTTY?: boolean },
  flags: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (flags.includes('--no-color') || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.TERM === 'dumb') return false;
  return stream.isTTY === true;
}
