import fc from 'fast-check';
import { presets } from '../../src/presets.ts';
import { rules } from '../../src/rules/index.ts';
import { createDice } from '../round-trip/dice.ts';
import { inventMap } from '../round-trip/invent-map.ts';
import { writeMap } from '../round-trip/write-map.ts';
import { randomChange } from './changes.ts';
import { examples } from './pieces.ts';
import { createRandom, type Random } from './random.ts';
import { soundMaps } from './sound-maps.ts';

/** A folder with a root of its own: maps that import each other, and what says how they are linted. */
export interface Workspace {
  /** Texts by their paths. */
  readonly files: Readonly<Record<string, string>>;
  /** Paths of the maps, in the order in which somebody opens them. */
  readonly maps: readonly string[];
  /** A mistake in its config keeps all of its maps from being judged. */
  readonly misconfigured: boolean;
  /** Its maps once more, after what was found in them went into a baseline; undefined: it has none. */
  readonly later?: Readonly<Record<string, string>>;
}

export const allExamples: Workspace = {
  files: { '.git/HEAD': '', ...Object.fromEntries(examples.map(({ name, text }) => [name, text])) },
  maps: examples.map(({ name }) => name),
  misconfigured: false,
};

/** The same workspace for the same seed. */
export function inventWorkspace(seed: number): Workspace {
  const random = createRandom(seed);
  const shared = random.pick(['shared.cjm', 'cast/people.cjm']);
  const maps: Record<string, string> = {
    'a.cjm': quieten(random, `import "${shared}"\n${damage(random, inventText(random))}`),
    'sub/b.cjm': quieten(random, `import "../${shared}"\nimport "../a.cjm"\n${damage(random, inventText(random))}`),
    [shared]: quieten(random, damage(random, random.pick([...soundMaps.values()]))),
  };
  const misconfigured = random.chance(8);
  const config = misconfigured ? '{ "rules": { "leek": "warn" } }' : inventConfig(random);
  return {
    files: { '.git/HEAD': '', ...maps, ...(config && { 'cjm.config.json': config }) },
    maps: random.chance(50) ? Object.keys(maps) : Object.keys(maps).reverse(),
    misconfigured,
    ...(!misconfigured && random.chance(30) && { later: { 'a.cjm': damage(random, maps['a.cjm'] ?? '') } }),
  };
}

function inventText(random: Random): string {
  if (random.chance(30)) return random.pick(examples).text;
  const [map] = fc.sample(
    fc.gen().map((gen) => inventMap(createDice(gen))),
    { numRuns: 1, seed: random.below(1_000_000) },
  );
  return map ? writeMap(map) : '';
}

/** Some slips of the hand, or none. */
function damage(random: Random, text: string): string {
  let damaged = text;
  for (let slips = random.below(4); slips > 0; slips--) {
    const { offset, length, text: put } = randomChange(random, damaged, words);
    damaged = damaged.slice(0, offset) + put + damaged.slice(offset + length);
  }
  // Half a character can't be written to a file.
  return damaged.toWellFormed();
}

const words = ['persona', 'stage', 'emotion', 'anna', 'nobody', 'for', 'from', '->', '{ }'];

/** With comments that ask for findings to be left out, for a reason or none. */
function quieten(random: Random, text: string): string {
  const lines = text.split('\n');
  for (let comments = random.below(3); comments > 0; comments--) {
    const { name } = random.pick(rules);
    const reason = random.chance(80) ? ': it is known' : '';
    const what = random.pick(['cjm-ignore-next-line', 'cjm-ignore-file']);
    lines.splice(random.below(lines.length), 0, `// ${what} ${random.chance(90) ? name : 'leek'}${reason}`);
  }
  return lines.join('\n');
}

function inventConfig(random: Random): string | undefined {
  if (random.chance(30)) return undefined;
  const severities = (most: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: random.below(most) }, () => [
        random.pick(rules.filter(({ essential }) => !essential)).name,
        random.pick(['off', 'info', 'warn', 'error']),
      ]),
    );
  return JSON.stringify({
    extends: `cjm:${random.pick(Object.keys(presets))}`,
    rules: severities(6),
    ...(random.chance(30) && { overrides: [{ files: random.pick(['sub/**', '*.cjm']), rules: severities(4) }] }),
    ...(random.chance(10) && { ignore: 'sub' }),
  });
}
