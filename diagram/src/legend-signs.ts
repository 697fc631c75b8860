import { exit, type JourneyMap } from '@cjm/grammar/model';
import type { LegendSign } from './marks/legend.ts';

/** The signs that this map uses and that do not explain themselves. */
export function legendSigns(map: JourneyMap): readonly LegendSign[] {
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  const remarks = [
    ...map.remarks,
    ...map.stages.flatMap((stage) => stage.remarks),
    ...touchpoints.flatMap(({ remarks }) => remarks),
  ];
  const used: readonly (readonly [LegendSign, boolean])[] = [
    ['step', touchpoints.some(({ kind }) => kind === 'step')],
    ['back', map.moves.some(({ back, from, to }) => back && from !== to)],
    ['exit', map.moves.some(({ to }) => to === exit)],
    ['quote', remarks.some(({ kind }) => kind === 'quote')],
    ['expectation', remarks.some(({ kind }) => kind === 'expectation')],
    ['feeling', touchpoints.some(({ emotions }) => emotions.length > 0)],
    ['severity', remarks.some(({ severity }) => severity !== undefined)],
    ['answers', map.opportunities.some(({ answers }) => answers.length > 0)],
    ['question', remarks.some(({ kind }) => kind === 'question')],
  ];
  return used.filter(([, isUsed]) => isUsed).map(([sign]) => sign);
}
