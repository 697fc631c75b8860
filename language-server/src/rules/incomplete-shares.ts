import { type Move as MoveNode, movesOf } from '@cjm/grammar';
import { exit, type Move } from '@cjm/grammar/model';
import type { TextDocument } from 'langium';
import type { Fix } from '../finding.ts';
import { called, propertyRange, rangeOf } from './places.ts';
import type { Rule } from './rule.ts';
import { placesIn } from './walks.ts';

/** An unstated remainder is unknown, not a loss, so a single way that is not measured hides where the others went. */
export const incompleteShares: Rule = {
  name: 'incomplete-shares',
  description: 'Require shares of all ways out of a touchpoint, or of none.',
  category: 'completeness',
  severity: 'warning',
  fixable: true,
  looksAt: 'journey',
  about: ['Move'],
  *check({ map, journey }, { document }) {
    if (!map.moves.some(({ share }) => share !== undefined)) return;
    const places = new Map(placesIn(map).map((place) => [place.id, place]));
    const nameOf = (id: string): string => (id === exit ? exit : called(places.get(id) ?? {}));
    for (const [from, ways] of Map.groupBy(map.moves, (move) => move.from)) {
      const open = ways.filter(({ share }) => share === undefined);
      const at = open.find(isWritten) ?? ways.find(isWritten);
      if (open.length === 0 || open.length === ways.length || !at) continue;
      const node = movesOf(journey).find((move) => isAt(move, at));
      const [only, ...others] = open;
      const target = only && (only === at ? undefined : places.get(only.to)?.name);
      const rest = Math.round((100 - ways.reduce((sum, { share = 0 }) => sum + share, 0)) * 10) / 10;
      const fix =
        node && others.length === 0 && rest > 0 ? fixFor(node, target, rest, document.textDocument) : undefined;
      yield {
        message: tell(
          nameOf(from),
          open.map(({ to }) => nameOf(to)),
        ),
        range: at.range,
        fixes: fix ? [fix] : [],
      };
    }
  },
};

const tell = (from: string, open: readonly string[]): string =>
  `Some ways out of ${from} are measured, ${open.length === 1 ? 'that' : 'those'} to ${open.join(' and ')} ${
    open.length === 1 ? 'is not: add its share' : 'are not: add their shares'
  }, or what is lost there stays unknown.`;

type WrittenMove = Move & { readonly range: NonNullable<Move['range']> };

const isWritten = (move: Move): move is WrittenMove => move.range !== undefined;

function isAt(node: MoveNode, { range: { start } }: WrittenMove): boolean {
  const at = rangeOf(node).start;
  return at.line === start.line && at.character === start.character;
}

/**
 * The only way that is open may take all that is left: likely, but not sure. Its share is added to the move, or to a
 * new one after it where the open way follows from the order.
 */
function fixFor(node: MoveNode, target: string | undefined, rest: number, text: TextDocument): Fix | undefined {
  const isOpen = node.share === undefined;
  if (isOpen ? node.targets.length > 1 : target === undefined) return undefined;
  const { start, end } = isOpen ? propertyRange(node, node.label === undefined ? 'targets' : 'label') : rangeOf(node);
  const line = text.getText({ start: { line: start.line, character: 0 }, end: { line: start.line + 1, character: 0 } });
  const next = `${line.endsWith('\r\n') ? '\r\n' : '\n'}${/^\s*/.exec(line)?.[0].replace(/[\r\n]/g, '')}`;
  const added = isOpen ? ` ${rest}%` : `${next}move ${node.source?.$refText} -> ${target} ${rest}%`;
  return { does: { kind: 'add', what: `${rest}%` }, safe: false, edits: [{ range: { start: end, end }, text: added }] };
}
