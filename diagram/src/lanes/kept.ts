import type { Entry } from '../entry.ts';
import type { Lookups } from '../lookups.ts';
import { oncePer } from '../once-per.ts';
import { shareLatest } from '../share-latest.ts';
import type { Spot } from '../spots.ts';
import type { Lane } from './lane.ts';

/** So many stages' entries are kept, and so many maps'. */
const most = { places: 5000, maps: 8 };

/** The lane, with its entries the same objects for as long as they say the same. */
export function kept({ entries, ofJourney, ...lane }: Lane): Lane {
  const latest = shareLatest<readonly Entry[]>(most.places);
  const latestOfJourney = shareLatest<readonly Entry[]>(most.maps);
  return {
    ...lane,
    ...(entries && {
      entries: oncePer((spots: readonly Spot[], lookups: Lookups) => {
        const written = entries(spots, lookups);
        return latest(lookups.idOf(spots[0]?.kind ?? '', spots[0]?.of.id ?? ''), written);
      }),
    }),
    ...(ofJourney && { ofJourney: (context) => latestOfJourney(context.map.id, ofJourney(context)) }),
  };
}
