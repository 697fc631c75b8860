import type { JourneyMap, PlaceFacts, Remark, RemarkKind } from '@cjm/grammar/model';
import { type LaneName, laneNames } from './names.ts';

/** The lanes that a map has something to say in: the others are never drawn. */
export function usedLanes(map: JourneyMap): readonly LaneName[] {
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  const places: readonly (PlaceFacts & { readonly remarks: readonly Remark[] })[] = [...map.stages, ...touchpoints];
  const said = new Set<RemarkKind>([map, ...places].flatMap(({ remarks }) => remarks.map(({ kind }) => kind)));
  const used: Readonly<Record<LaneName, boolean>> = {
    goals: map.stages.some(({ goals, objective }) => goals.length > 0 || objective !== undefined),
    journey: touchpoints.length > 0,
    timeline: places.some(({ when, duration }) => when !== undefined || duration !== undefined),
    actions: said.has('action'),
    thoughts: said.has('thought') || said.has('quote'),
    needs: said.has('need') || said.has('expectation'),
    gains: said.has('gain'),
    emotions: touchpoints.some(({ emotions }) => emotions.length > 0),
    pains: said.has('pain'),
    opportunities: map.opportunities.length > 0,
    metrics: [map, ...places].some(({ measures }) => measures.length > 0),
    blueprint: touchpoints.some(({ backings }) => backings.length > 0),
    owners: places.some(({ owner }) => owner !== undefined),
    notes: said.has('note') || said.has('question'),
  };
  return laneNames.filter((name) => used[name]);
}
