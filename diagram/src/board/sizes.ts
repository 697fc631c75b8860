import type { Column } from '../columns.ts';
import type { Size } from '../geometry.ts';
import { oncePer } from '../once-per.ts';
import type { Plan, PlannedCard, PlannedMove } from '../plan.ts';
import { shareLatest } from '../share-latest.ts';

/** All that the layout knows of a plan besides its board: words with the same sizes are laid out the same. In px. */
export interface Sizes {
  readonly columns: readonly Column[];
  /** Of the lanes; none in the compact arrangement. */
  readonly captions: readonly string[];
  readonly captionWidth: number;
  readonly cardWidth: number;
  /** Of each stage. */
  readonly cards: readonly (readonly CardSize[])[];
  readonly labels: readonly LabelSize[];
}

interface CardSize {
  /** Of the touchpoint. */
  readonly id: string;
  readonly height: number;
  /** Of what hangs below it. */
  readonly below: number;
}

interface LabelSize extends Size {
  /** Of the move. */
  readonly id: string;
}

const latest = shareLatest<Sizes>(8);

/** The same object for as long as nothing in it changes. */
export function sizesOf({ map, columns, lanes, captionWidth, cardWidth, cards, moves }: Plan): Sizes {
  return latest(map.id, {
    columns,
    captions: lanes.map(({ caption }) => caption),
    captionWidth,
    cardWidth,
    cards: cards.map((each) => sizesOfCards(each)),
    labels: sizesOfLabels(moves),
  });
}

const sizesOfCards = oncePer((cards: readonly PlannedCard[]) =>
  cards.map(({ touchpoint: { id }, content: { height }, tails }): CardSize => {
    return { id, height, below: Math.max(0, ...tails.map((tail) => tail.height)) };
  }),
);

const sizesOfLabels = oncePer((moves: readonly PlannedMove[]) =>
  moves.flatMap(({ move: { id }, label }): readonly LabelSize[] =>
    label ? [{ id, width: label.width, height: label.height }] : [],
  ),
);
