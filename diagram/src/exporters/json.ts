import type { Export } from './exporter.ts';

/** The map as data: a `JourneyMap`, as `journey-map.schema.json` describes it. */
export const exportJson: Export = async ({ map }) => ({ content: `${JSON.stringify(map, undefined, 2)}\n` });
