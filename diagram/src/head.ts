import type { Persona } from '@cjm/grammar/model';
import { type Context, shownSigns } from './context.ts';
import { bottom } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { IdOf } from './ids.ts';
import { headerWidth, placeHeader } from './marks/header.ts';
import { type PersonaShape, placePersona } from './marks/persona-card.ts';
import { oncePer } from './once-per.ts';
import type { Part } from './part-of-picture.ts';
import { placePaths } from './path-list.ts';
import type { PersonaSign } from './persona-signs.ts';
import { spacing } from './spacing.ts';
import type { Words } from './words.ts';

/** Of the cards, in px: they share the row, within what reads well. */
const narrowest = 250;
const widest = 520;
/** Wider cards are tried in such steps, in px; so much in height is worth so much more in width. */
const step = 20;
const worth = 10;
const gap = 16;
/** The title and what stands below it never get less, in px. */
const titleRoom = 420;

/** The title with the personas beside it, where they leave it the width it needs; else below it. */
export function placeHead(context: Context, grid: Grid): Part {
  const { idOf } = context;
  const width = grid.right - grid.left;
  const top = spacing.margin;
  const signs = shownSigns(context);
  const needed = Math.max(titleRoom, Math.min(headerWidth(context), width / 2));
  const share = (width - needed) / Math.max(1, signs.length) - gap;
  const beside = share >= narrowest;
  const cardWidth = chooseWidth(context, signs, beside ? share : width, beside);
  const cardsWidth = signs.length * (cardWidth + gap) - gap;
  const room = beside && signs.length > 0 ? width - cardsWidth - 2 * gap : width;
  const header = placeHeader(context, idOf('', 'header'), grid.left, top, room);
  const paths = placePaths(context, grid.left, top + header.height, room);
  const start = beside ? grid.right - cardsWidth : grid.left;
  const y = beside ? top : paths.bottom + gap;
  const cards = placeCards(context, signs, { start, end: grid.right, y, cardWidth });
  return {
    groups: [[header], ...paths.groups, cards],
    bottom: Math.max(paths.bottom, ...cards.map(({ box }) => bottom(box))),
  };
}

/**
 * As wide as makes them low, in as few rows: where they say more than the title, the map is higher by it. `room`: of
 * each beside the title, else of all, in px.
 */
function chooseWidth(
  { map, words, idOf, marks, evidence }: Context,
  signs: readonly PersonaSign[],
  room: number,
  beside: boolean,
): number {
  const most = Math.min(widest, room);
  return lowestWidth(map.personas, signs, words, idOf, marks, evidence, most, beside ? undefined : room);
}

/** `acrossAll`: the room that they share in rows; undefined: they stand in one, beside the title. */
const lowestWidth = oncePer(
  (
    personas: readonly Persona[],
    signs: readonly PersonaSign[],
    words: Words,
    idOf: IdOf,
    marks: Context['marks'],
    evidence: Context['evidence'],
    most: number,
    acrossAll: number | undefined,
  ): number => {
    let [best, least] = [most, Number.POSITIVE_INFINITY];
    for (let width = Math.min(narrowest, most); width <= most; width += step) {
      const heights = signs.map((sign) => {
        const persona = personas[sign.index];
        const at = { x: 0, y: 0, width };
        return persona ? placePersona(persona, sign, { words, idOf, marks, evidence }, at).box.height : 0;
      });
      const rows = acrossAll === undefined ? 1 : Math.ceil(signs.length / perRow(acrossAll, width));
      const cost = rows * (Math.max(0, ...heights) + gap) + width / worth;
      if (cost < least) [best, least] = [width, cost];
    }
    return best;
  },
);

function perRow(room: number, cardWidth: number): number {
  return Math.max(1, Math.floor((room + gap + 0.5) / (cardWidth + gap)));
}

interface Row {
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly cardWidth: number;
}

/** In rows; the cards of a row are equally high. */
function placeCards(
  context: Context,
  signs: readonly PersonaSign[],
  { start: x, end, y, cardWidth }: Row,
): readonly PersonaShape[] {
  const count = perRow(end - x, cardWidth);
  const rows = Array.from({ length: Math.ceil(signs.length / count) }, (_, i) =>
    signs.slice(i * count, (i + 1) * count),
  );
  let top = y;
  return rows.flatMap((row) => {
    const cards = row.flatMap((sign, i) => {
      const persona = context.map.personas[sign.index];
      const at = { x: x + i * (cardWidth + gap), y: top, width: cardWidth };
      return persona ? [placePersona(persona, sign, context, at)] : [];
    });
    const height = Math.max(...cards.map(({ box }) => box.height));
    top += height + gap;
    return cards.map((card) => ({ ...card, box: { ...card.box, height } }));
  });
}
