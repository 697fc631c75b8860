import type {
  Backing,
  Emotion,
  JourneyMap,
  Link,
  Measure,
  Move,
  Opportunity,
  Path,
  Persona,
  Remark,
  Result,
  Solution,
  Source,
  Stage,
  Touchpoint,
} from '@cjm/grammar/model';
import { idsOf } from '../ids.ts';

/** Where something is said; undefined: on the journey itself. */
export type Holder = Persona | Stage | Touchpoint | Opportunity | Solution | undefined;

/** What a part of the picture shows. */
export type Thing =
  | { readonly kind: 'journey'; readonly of: JourneyMap }
  | { readonly kind: 'persona'; readonly of: Persona }
  | { readonly kind: 'stage'; readonly of: Stage; readonly number: number }
  | { readonly kind: 'touchpoint'; readonly of: Touchpoint; readonly number: number; readonly stage: Stage }
  | { readonly kind: 'emotion'; readonly of: Emotion; readonly at: Touchpoint }
  | { readonly kind: 'remark'; readonly of: Remark; readonly at: Holder }
  | { readonly kind: 'measure'; readonly of: Measure; readonly at: Holder }
  | { readonly kind: 'backing'; readonly of: Backing; readonly at: Touchpoint }
  | { readonly kind: 'link'; readonly of: Link; readonly at: Holder }
  | { readonly kind: 'opportunity'; readonly of: Opportunity }
  | { readonly kind: 'solution'; readonly of: Solution; readonly at: Opportunity }
  | { readonly kind: 'result'; readonly of: Result; readonly at: Holder }
  | { readonly kind: 'path'; readonly of: Path }
  | { readonly kind: 'move'; readonly of: Move }
  | { readonly kind: 'source'; readonly of: Source; readonly number: number };

const known = new WeakMap<JourneyMap, ReadonlyMap<string, Thing>>();

/** Everything that a picture of the map can show, by the id of its element; made once for each map. */
export function thingsOf(map: JourneyMap): ReadonlyMap<string, Thing> {
  const before = known.get(map);
  if (before) return before;
  const things = new Map(listThings(map));
  known.set(map, things);
  return things;
}

function listThings(map: JourneyMap): readonly (readonly [string, Thing])[] {
  const idOf = idsOf(map.id);
  const named = <T extends Thing & { readonly of: { readonly id: string } }>(thing: T) =>
    [idOf(thing.of.id), thing] as const;
  const facts = (thing: Thing & { readonly of: { readonly id: string } }) =>
    ['goals', 'time', 'owner', 'details', 'truth'].map((fact) => [idOf(`${thing.of.id}/${fact}`), thing] as const);
  const said = (place: Stage | Touchpoint): readonly (readonly [string, Thing])[] => [
    ...place.remarks.map((of) => named({ kind: 'remark', of, at: place } as const)),
    ...place.measures.map((of) => named({ kind: 'measure', of, at: place } as const)),
    ...place.links.map((of) => named({ kind: 'link', of, at: place } as const)),
  ];
  let number = 0;
  return [
    [idOf('', 'header'), { kind: 'journey', of: map }],
    ...map.personas.flatMap((of) => [
      named({ kind: 'persona', of } as const),
      ...of.remarks.map((remark) => named({ kind: 'remark', of: remark, at: of } as const)),
    ]),
    ...map.stages.flatMap((stage, i): readonly (readonly [string, Thing])[] => {
      const thing = { kind: 'stage', of: stage, number: i + 1 } as const;
      const touchpoints = stage.touchpoints.flatMap((of): readonly (readonly [string, Thing])[] => {
        number += 1;
        const touchpoint = { kind: 'touchpoint', of, number, stage } as const;
        return [
          named(touchpoint),
          ...facts(touchpoint),
          ...said(of),
          ...of.emotions.map((emotion) => named({ kind: 'emotion', of: emotion, at: of } as const)),
          ...of.backings.map((backing) => named({ kind: 'backing', of: backing, at: of } as const)),
        ];
      });
      return [named(thing), ...facts(thing), ...said(stage), ...touchpoints];
    }),
    ...map.remarks.map((of) => named({ kind: 'remark', of, at: undefined } as const)),
    ...map.measures.map((of) => named({ kind: 'measure', of, at: undefined } as const)),
    ...map.opportunities.flatMap((of) => [
      named({ kind: 'opportunity', of } as const),
      ...of.results.map((result) => named({ kind: 'result', of: result, at: of } as const)),
      ...of.solutions.flatMap((solution) => [
        named({ kind: 'solution', of: solution, at: of } as const),
        ...solution.results.map((result) => named({ kind: 'result', of: result, at: solution } as const)),
        ...solution.measures.map((measure) => named({ kind: 'measure', of: measure, at: solution } as const)),
      ]),
    ]),
    ...map.paths.map((of) => named({ kind: 'path', of } as const)),
    ...map.moves.map((of) => [idOf('', of.id), { kind: 'move', of }] as const),
    ...map.sources.map((of, i) => named({ kind: 'source', of, number: i + 1 } as const)),
  ];
}
