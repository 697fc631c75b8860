import { exit, type Move, type Path, type Touchpoint } from '@cjm/grammar/model';
import type { Maker } from './invent-places.ts';
import { type Around, inventEvidence } from './invent-remarks.ts';
import { inventText } from './invent-texts.ts';

/** Routes over what has a name. */
export function inventPaths(maker: Maker, places: readonly Touchpoint[], around: Around): Path[] {
  const { dice, written, names } = maker;
  const named = places.filter(({ name }) => name !== undefined).map(({ id }) => id);
  if (named.length < 2 || dice.chance(60)) return [];
  return dice.times(
    2,
    () => {
      const stops = dice.times(5, () => dice.pick(named), 2).filter((stop, index, way) => stop !== way[index - 1]);
      const way = stops.length > 1 ? stops : named;
      const passes = places.filter(({ id }) => way.includes(id)).map(({ personas }) => new Set(personas));
      const passing = around.personas.filter((persona) => passes.every((personas) => personas.has(persona)));
      const name = dice.may(60, () => ({ name: names('path') }));
      const label = { label: inventText(dice) };
      return {
        ...written(),
        ...name,
        ...('name' in name ? dice.may(50, () => label) : label),
        personas: passing.length > 0 && dice.chance(60) ? dice.some(passing, 1) : around.personas,
        stops: way,
      };
    },
    1,
  );
}

/** What is written, with what follows from the order or the paths. */
export function inventMoves(
  maker: Maker,
  places: readonly Touchpoint[],
  paths: readonly Path[],
  around: Around,
): Move[] {
  const order = places.map(({ id }) => id);
  const rank = (id: string): number => (id === exit ? order.length : order.indexOf(id));
  const isForward = ({ from, to }: Pair): boolean => to !== exit && rank(to) > rank(from);

  const told = inventTold(maker, places, around);
  const routes = paths.map(({ stops }) => stops);
  const untold =
    paths.length > 0
      ? routes.flatMap(pairs)
      : pairs(order).filter((pair) => !told.some((move) => move.from === pair.from && isForward(move)));
  const moves = new Map([...untold, ...told].map((move) => [`${move.from}->${move.to}`, move]));
  return [...moves]
    .map(([id, move]) => {
      const back = move.to !== exit && !isForward(move);
      return { sources: around.sources, ...move, id, back };
    })
    .toSorted((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to));
}

type Pair = Pick<Move, 'from' | 'to'>;

const pairs = (stops: readonly string[]): Pair[] =>
  stops.slice(1).map((to, index) => ({ from: stops[index] ?? to, to }));

function inventTold(maker: Maker, places: readonly Touchpoint[], around: Around): (Pair & Partial<Move>)[] {
  const { dice, written } = maker;
  const named = places.filter(({ name }) => name !== undefined).map(({ id }) => id);
  if (named.length === 0) return [];
  const moves = dice.times(3, () => ({
    from: dice.pick(named),
    to: dice.pick([...named, exit]),
    range: written().range,
    ...dice.may(40, () => ({ label: inventText(dice) })),
    ...dice.may(40, () => ({ share: dice.upTo(66) / 2 })),
    sources: inventEvidence(maker, around.sources),
  }));
  return [...new Map(moves.map((move) => [`${move.from}->${move.to}`, move])).values()];
}
