import type { JourneyMap } from '@cjm/grammar/model';
import { bottom } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { IdOf } from './ids.ts';
import { placeHeader } from './marks/header.ts';
import { type PersonaShape, placePersona } from './marks/persona-card.ts';
import { personaSigns } from './persona-signs.ts';
import type { Shape } from './scene.ts';
import { spacing } from './spacing.ts';

const cardWidth = 316;
const gap = 16;

/** The title with the personas beside it, where they leave it half of the width; else below it. */
export function placeHead(
  map: JourneyMap,
  grid: Grid,
  idOf: IdOf,
  marks: ReadonlyMap<string, string>,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const width = grid.right - grid.left;
  const top = spacing.margin;
  const count = map.personas.length;
  const beside = count * (cardWidth + gap) <= width / 2;
  const room = beside ? width - count * (cardWidth + gap) - gap : width;
  const header = placeHeader(map, idOf('', 'header'), grid.left, top, room);
  const start = beside ? grid.right - count * (cardWidth + gap) + gap : grid.left;
  const cards = placeCards(map, start, beside ? top : top + header.height + gap, grid.right, idOf, marks);
  return { shapes: [header, ...cards], bottom: Math.max(top + header.height, ...cards.map(({ box }) => bottom(box))) };
}

/** In rows; the cards of a row are equally high. */
function placeCards(
  map: JourneyMap,
  x: number,
  y: number,
  end: number,
  idOf: IdOf,
  marks: ReadonlyMap<string, string>,
): readonly PersonaShape[] {
  const signs = personaSigns(map);
  const perRow = Math.max(1, Math.floor((end - x + gap + 0.5) / (cardWidth + gap)));
  const rows = Array.from({ length: Math.ceil(map.personas.length / perRow) }, (_, i) =>
    map.personas.slice(i * perRow, (i + 1) * perRow),
  );
  let top = y;
  return rows.flatMap((personas, row) => {
    const cards = personas.flatMap((persona, i) => {
      const sign = signs[row * perRow + i];
      const at = { x: x + i * (cardWidth + gap), y: top, width: cardWidth };
      return sign ? [placePersona(persona, { sign, idOf, marks }, at)] : [];
    });
    const height = Math.max(...cards.map(({ box }) => box.height));
    top += height + gap;
    return cards.map((card) => ({ ...card, box: { ...card.box, height } }));
  });
}
