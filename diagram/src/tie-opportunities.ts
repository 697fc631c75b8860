import type { Opportunity } from '@cjm/grammar/model';
import { createBoxIndex } from './box-index.ts';
import type { IdOf } from './ids.ts';
import type { Cell } from './lane-cells.ts';
import type { TieShape } from './marks/tie.ts';
import { oncePer } from './once-per.ts';
import { createUprights } from './uprights.ts';
import { isFree, solidOf, waysDown } from './ways-down.ts';

/**
 * From a pain to the opportunity that answers it, on the first way where no words stand in between, nor what is about
 * another touchpoint: a line runs over the bare ground of what is said of a whole stage.
 */
export const tieOpportunities = oncePer(
  (
    opportunities: readonly Cell[],
    pains: readonly Cell[],
    written: readonly Opportunity[],
    idOf: IdOf,
  ): readonly TieShape[] => {
    const painOf = new Map(pains.map((pain) => [pain.entry.called ?? pain.entry.id, pain]));
    const answersOf = new Map(written.map(({ id, answers }) => [id, answers]));
    const obstacles = createBoxIndex([...pains.flatMap(solidOf), ...opportunities.map(({ box }) => box)]);
    const uprights = createUprights();
    return opportunities.flatMap(({ entry, box }) =>
      (answersOf.get(entry.id) ?? []).flatMap((answer): readonly TieShape[] => {
        const pain = painOf.get(answer);
        const route =
          pain &&
          waysDown(pain.box, box, obstacles).find(
            (way) => isFree(way, obstacles) && uprights.areApart(way, entry.id, answer),
          );
        if (!pain || !route) return [];
        uprights.add(route, entry.id, answer);
        const { place } = pain.entry;
        const touchpoint = place.kind === 'touchpoint' ? place.touchpoint : '';
        return [{ kind: 'tie', id: idOf('', 'tie', entry.id, answer), tone: 'opportunity', touchpoint, route }];
      }),
    );
  },
);
