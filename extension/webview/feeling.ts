import { type Scene, thingsOf } from '@cjm/diagram';
import type { JourneyMap } from '@cjm/grammar/model';

/** A point of a curve, as it can be moved. */
export interface Feeling {
  /** Id of its element. */
  readonly part: string;
  /** Ids of touchpoint and persona. */
  readonly touchpoint: string;
  readonly persona: string;
  readonly value: number;
  /** Height of the whole scale, from −2 to +2, in px of the picture. */
  readonly height: number;
}

/** The point that this element shows; undefined: it shows something else. */
export function feelingOf(scene: Scene, map: JourneyMap, part: string): Feeling | undefined {
  const thing = thingsOf(map).get(part);
  if (thing?.kind !== 'emotion') return undefined;
  const shape = scene.shapes.find(({ id }) => id === part);
  if (shape?.kind !== 'feeling') return undefined;
  const scale = scene.shapes.find(
    (each) => each.kind === 'scale' && isWithin(shape.centre.y, each.box.y, each.box.height),
  );
  if (scale?.kind !== 'scale') return undefined;
  const { persona, value } = thing.of;
  return { part, touchpoint: thing.at.id, persona, value, height: scale.box.height };
}

const isWithin = (y: number, top: number, height: number): boolean => y >= top - 0.01 && y <= top + height + 0.01;

/** The maps as they will be once the point is there. Without such a point, as they are. */
export function withFeeling(
  maps: readonly JourneyMap[],
  journey: string,
  { touchpoint, persona, value }: Pick<Feeling, 'touchpoint' | 'persona' | 'value'>,
): readonly JourneyMap[] {
  return maps.map((map) => {
    if (map.id !== journey) return map;
    const stages = map.stages.map((stage) => {
      if (!stage.touchpoints.some(({ id }) => id === touchpoint)) return stage;
      const touchpoints = stage.touchpoints.map((place) => {
        if (place.id !== touchpoint) return place;
        const emotions = place.emotions.map((each) => (each.persona === persona ? { ...each, value } : each));
        return { ...place, emotions };
      });
      return { ...stage, touchpoints };
    });
    return { ...map, stages };
  });
}
