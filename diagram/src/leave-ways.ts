import type { Entry } from './entry.ts';
import { oncePer } from './once-per.ts';
import { type SetEntry, setEntry } from './set-entry.ts';
import type { Span } from './spans.ts';
import { tieInset } from './ways-down.ts';

/** An entry with the width it takes. */
export interface Fit {
  readonly entry: Entry;
  readonly span: Span;
  readonly content: SetEntry;
}

/** Words in less room than that would not read well, in px. */
const narrowest = 120;
/** What an entry may grow for the ways' sake, in px: two lines. */
const affordable = 36;

/**
 * What is said of a stage or the journey stands right across it, below what is said of its touchpoints. Its words keep
 * to the left of the lines that lead down from there, as long as that makes few lines: so those run over bare ground.
 */
export function leaveWays(lists: readonly (readonly Fit[])[]): readonly (readonly Fit[])[] {
  if (!lists.some((fits) => fits.some(isBroad))) return lists;
  const ways = lists.flatMap((fits) => fits.flatMap((fit) => (isBroad(fit) ? [] : [fit.span.x + tieInset])));
  return lists.map((fits) =>
    fits.some(isBroad) ? fits.map((fit) => (isBroad(fit) ? makeWay(fit, ways) : fit)) : fits,
  );
}

function isBroad({ entry }: Fit): boolean {
  return entry.place.kind !== 'touchpoint';
}

function makeWay(fit: Fit, ways: readonly number[]): Fit {
  const { x, width } = fit.span;
  const rooms = ways.map((way) => way - x).filter((room) => room >= narrowest && room < width);
  return keepLeft(fit, rooms.sort((a, b) => a - b).join(' '));
}

/** `rooms`: widths that end before a way, from the narrowest on. */
const keepLeft = oncePer((fit: Fit, rooms: string): Fit => {
  const { content } = fit;
  // Words that read from the right begin at the other end.
  if (content.blocks.some(({ fragments }) => fragments.some(({ paragraph }) => paragraph.rightToLeft))) return fit;
  const fitting = rooms
    .split(' ')
    .filter((room) => room !== '')
    .map((room) => setEntry(content.text, Number(room)))
    .find(({ height }) => height <= content.height + affordable);
  return fitting ? { ...fit, content: fitting } : fit;
});
