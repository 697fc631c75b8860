import type { Journey } from '../generated/ast.ts';
import { exit, type Move, type Path, type Stage } from '../model.ts';
import { movesOf } from '../statements.ts';
import type { Context } from './context.ts';
import { defined, rangeOf, shareOf } from './plain.ts';
import { ownOr } from './to-remarks.ts';

/**
 * Every move of a journey, in the order of where it starts.
 *
 * Without paths each touchpoint leads to the next one written, unless it has forward moves of its own; moves back and
 * moves out do not replace that default. With paths the moves are the neighbours on the paths. Written moves come on
 * top, or give label and share to a pair that is there already.
 */
export function toMoves(
  context: Context,
  journey: Journey,
  stages: readonly Stage[],
  paths: readonly Path[],
  sources: readonly string[],
): Move[] {
  const order = stages.flatMap((stage) => stage.touchpoints.map((touchpoint) => touchpoint.id));
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = (id: string): number => rank.get(id) ?? order.length;
  const moves = new Map<string, Move>();
  const add = (from: string, to: string, extra?: Partial<Move>): void => {
    const id = `${from}->${to}`;
    const known = moves.get(id);
    if (known?.range) return;
    const move = { id, from, to, back: to !== exit && rankOf(to) <= rankOf(from), sources };
    moves.set(id, extra ? { ...move, ...extra } : move);
  };

  const told = written(context, journey, sources);
  const leadsOn = new Set(told.filter((move) => isForward(move, rankOf)).map((move) => move.from));
  const neighbours =
    paths.length > 0 ? paths.flatMap((path) => pairs(path.stops)) : pairs(order).filter(([from]) => !leadsOn.has(from));
  for (const [from, to] of neighbours) add(from, to);
  for (const { from, to, ...extra } of told) add(from, to, extra);
  return [...moves.values()].sort((a, b) => rankOf(a.from) - rankOf(b.from) || rankOf(a.to) - rankOf(b.to));
}

type WrittenMove = Pick<Move, 'from' | 'to'> & Partial<Move>;

/** The written moves, chains taken apart; label and share belong to single moves only. */
function written({ idOf, mentions }: Context, journey: Journey, sources: readonly string[]): WrittenMove[] {
  return movesOf(journey).flatMap((node) => {
    const stops = [node.source, ...node.targets.map((target) => target.touchpoint)].map(
      (reference) => reference?.ref && idOf.get(reference.ref),
    );
    const single = node.targets.length === 1;
    const evidence = ownOr(mentions(node.sources), sources);
    return node.targets.flatMap((target, index) => {
      const from = stops[index];
      const to = target.exit ? exit : stops[index + 1];
      if (!from || !to) return [];
      return {
        from,
        to,
        range: rangeOf(node),
        sources: evidence,
        ...(single && node.label !== undefined && { label: node.label }),
        ...(single && defined({ share: shareOf(node.share) })),
      };
    });
  });
}

const isForward = ({ from, to }: WrittenMove, rankOf: (id: string) => number): boolean =>
  to !== exit && rankOf(to) > rankOf(from);

function pairs(stops: readonly string[]): [string, string][] {
  return stops.slice(1).map((to, index) => [stops[index] ?? to, to]);
}
