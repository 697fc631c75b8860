import type { JourneyMap, Remark } from '../model.ts';
import { type CurveFigures, curveFigures, curveOf } from './curve.ts';
import { type Route, routesOf } from './routes.ts';

/** What is said of one persona on one of its routes. */
export interface RouteFigures {
  readonly persona: string;
  /** Id of the path; undefined: the written order. */
  readonly path?: string;
  /** Undefined where no feeling is known. */
  readonly curve?: CurveFigures;
  /** How often the main channel changes from one touchpoint to the next that has one. */
  readonly channelSwitches: number;
}

/** One entry for each persona and route. */
export function routeFigures(map: JourneyMap): RouteFigures[] {
  return map.personas.flatMap(({ id }) =>
    routesOf(map, id).map((route) => {
      const curve = curveFigures(curveOf(route, id));
      return {
        persona: id,
        ...(route.path && { path: route.path.id }),
        ...(curve && { curve }),
        channelSwitches: channelSwitches(route),
      };
    }),
  );
}

function channelSwitches({ places }: Route): number {
  const mains = places.flatMap((place) => place.channels.slice(0, 1));
  return mains.filter((channel, index) => index > 0 && channel !== mains[index - 1]).length;
}

/**
 * Share of remarks that rest on a source, in percent; undefined without remarks. Notes and questions are the author's
 * own and do not count.
 */
export function evidenceShare(map: JourneyMap): number | undefined {
  const remarks = [map, ...map.stages, ...map.stages.flatMap((stage) => stage.touchpoints)]
    .flatMap((place) => place.remarks)
    .filter((remark: Remark) => remark.kind !== 'note' && remark.kind !== 'question');
  if (remarks.length === 0) return undefined;
  return (100 * remarks.filter((remark) => remark.sources.length > 0).length) / remarks.length;
}
