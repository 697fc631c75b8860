import { type Context, shownSigns } from './context.ts';
import { bottom } from './geometry.ts';
import type { Grid } from './grid.ts';
import { placeHeader } from './marks/header.ts';
import { type PersonaShape, placePersona } from './marks/persona-card.ts';
import type { Part } from './part-of-picture.ts';
import { placePaths } from './path-list.ts';
import type { PersonaSign } from './persona-signs.ts';
import { spacing } from './spacing.ts';

const cardWidth = 316;
const gap = 16;

/** The title with the personas beside it, where they leave it half of the width; else below it. */
export function placeHead(context: Context, grid: Grid): Part {
  const { idOf } = context;
  const width = grid.right - grid.left;
  const top = spacing.margin;
  const signs = shownSigns(context);
  const count = signs.length;
  const beside = count * (cardWidth + gap) <= width / 2;
  const room = beside ? width - count * (cardWidth + gap) - gap : width;
  const header = placeHeader(context, idOf('', 'header'), grid.left, top, room);
  const paths = placePaths(context, grid.left, top + header.height, room);
  const start = beside ? grid.right - count * (cardWidth + gap) + gap : grid.left;
  const cards = placeCards(context, signs, start, beside ? top : paths.bottom + gap, grid.right);
  return {
    shapes: [header, ...paths.shapes, ...cards],
    bottom: Math.max(paths.bottom, ...cards.map(({ box }) => bottom(box))),
  };
}

/** In rows; the cards of a row are equally high. */
function placeCards(
  context: Context,
  signs: readonly PersonaSign[],
  x: number,
  y: number,
  end: number,
): readonly PersonaShape[] {
  const perRow = Math.max(1, Math.floor((end - x + gap + 0.5) / (cardWidth + gap)));
  const rows = Array.from({ length: Math.ceil(signs.length / perRow) }, (_, i) =>
    signs.slice(i * perRow, (i + 1) * perRow),
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
