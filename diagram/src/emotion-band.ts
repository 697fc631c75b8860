import type { Context } from './context.ts';
import { type Drawn, drawTracks, type PlacedFeeling } from './draw-tracks.ts';
import { type Evidence, sourceNames } from './evidence.ts';
import type { Feeling, Track } from './feelings.ts';
import type { Box } from './geometry.ts';
import type { IdOf } from './ids.ts';
import type { CurveShape } from './marks/curve.ts';
import type { FeelingShape } from './marks/feeling.ts';
import { groundOf } from './marks/panel.ts';
import type { ScaleShape } from './marks/scale.ts';
import { oncePer } from './once-per.ts';
import type { PlannedCard } from './plan.ts';
import { signed } from './signed.ts';

/** What a band shows, from the ground up. */
export interface Band {
  readonly curves: readonly (ScaleShape | CurveShape)[];
  /** Of each persona in each stage. */
  readonly feelings: readonly (readonly FeelingShape[])[];
  /** The same, as far as lines lead down from them. */
  readonly points: Drawn['feelings'];
  /** Points of the curves that these are compared with. */
  readonly before: Drawn['before'];
}

/**
 * A scale from +2 to −2 with the curves of these personas on it, and behind them those they are compared with. The box
 * shows as much of it as there is to see, from above; `whole` is the height of all, in px.
 */
export function placeBand(
  context: Context,
  tracks: readonly Track[],
  compared: readonly Track[],
  box: Box,
  whole: number,
  band: number,
): Band {
  const { map, plan, idOf, evidence, words } = context;
  const { x, y, width, height } = box;
  const state = plan.view.against && words.states[plan.view.against.state];
  const key = `${map.id} ${band}`;
  const { half, zero, curves, feelings, before } = drawTracks(tracks, compared, x, y, width, height, whole, state, key);
  const scale: ScaleShape = {
    kind: 'scale',
    id: idOf('', 'scale', String(band)),
    box: { ...box, y: zero - half, height: 2 * half },
    cut: height < whole,
  };
  return {
    curves: [
      scale,
      ...curves.map((curve): CurveShape => {
        const persona = map.personas[curve.persona];
        const id = idOf(persona?.id ?? '', curve.compared ? 'compared' : 'curve');
        const title = [persona?.label, curve.compared ? state : undefined].filter((part) => part !== undefined);
        return shapeOfCurve(curve, id, title.join(' · '), tracks.length);
      }),
    ],
    feelings: feelings.flatMap((stages, i) => {
      const whose = map.personas[tracks[i]?.persona ?? -1]?.label;
      return stages.map((placed, stage) => shapesOf(placed, idOf, whose, plan.cards[stage], evidence, groundOf(stage)));
    }),
    points: feelings,
    before,
  };
}

const shapeOfCurve = oncePer(
  (curve: Drawn['curves'][number], id: string, title: string, company: number): CurveShape => ({
    kind: 'curve',
    id,
    ...curve,
    title,
    company,
  }),
);

/** Those of a persona in one stage; `whose`: what the persona is called. */
const shapesOf = oncePer(
  (
    placed: readonly PlacedFeeling[],
    idOf: IdOf,
    whose: string | undefined,
    cards: readonly PlannedCard[] | undefined,
    evidence: Evidence,
    ground: FeelingShape['ground'],
  ): readonly FeelingShape[] => {
    const labels = new Map(cards?.map(({ touchpoint: { id, label } }) => [id, label]));
    return placed.map((one) => shapeOf(one, idOf, whose, labels.get(one.touchpoint), evidence, ground));
  },
);

/** `whose` and `where`: what persona and touchpoint are called. */
const shapeOf = oncePer(
  (
    { feeling, centre, radius, label }: PlacedFeeling,
    idOf: IdOf,
    whose: string | undefined,
    where: string | undefined,
    evidence: Evidence,
    ground: FeelingShape['ground'],
  ): FeelingShape => {
    const { id, persona, touchpoint, value } = feeling;
    const title = titleOf(feeling, whose, where, evidence);
    return {
      kind: 'feeling',
      id: idOf(id),
      persona,
      touchpoint,
      value,
      centre,
      radius,
      ground,
      title,
      ...(label ? { label } : {}),
    };
  },
);

/** Who, where, what, and how that is known. */
function titleOf(
  { value, word, sources }: Feeling,
  whose: string | undefined,
  where: string | undefined,
  evidence: Evidence,
): string {
  return [
    whose,
    where,
    [signed(value), word].filter((part) => part !== undefined).join(' '),
    sourceNames(evidence, sources),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
