import type { JourneyMap } from '@cjm/grammar/model';
import { usedLanes } from '../src/lanes/used-lanes.ts';
import type { View } from '../src/view.ts';
import { wordsOf } from '../src/words.ts';

/** What a reader has chosen to see; left out: everything. Plain JSON, to be kept over a reload. */
export interface Filters {
  /** Ids of those whose journey is shown. */
  readonly personas?: readonly string[];
  /** Id of the channel that is highlighted. */
  readonly channel?: string;
  /** Id of the path that is highlighted. */
  readonly path?: string;
  /** Names of the lanes that are shown. */
  readonly lanes?: readonly string[];
  readonly arrangement?: 'compact' | 'swimlanes';
}

/** One thing that a reader can choose. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What a reader can choose from; a list with less than two offers nothing. */
export interface Choices {
  readonly personas: readonly Choice[];
  readonly channels: readonly Choice[];
  readonly paths: readonly Choice[];
  readonly lanes: readonly Choice[];
  readonly arrangements: boolean;
}

/** What a map offers, but for what the host has settled already. */
export function choicesOf(map: JourneyMap, settled: View): Choices {
  const { lanes: captions } = wordsOf(settled.language);
  const lanes = usedLanes(map).filter((name) => settled.lanes?.includes(name) ?? true);
  return {
    personas: settled.personas ? [] : map.personas.map(toChoice),
    channels: settled.channel === undefined ? map.channels.map(toChoice) : [],
    paths: settled.path === undefined ? map.paths.map(toChoice) : [],
    lanes: lanes.map((id) => ({ id, label: captions[id === 'journey' ? 'flow' : id] })),
    arrangements: settled.arrangement === undefined,
  };
}

function toChoice({ id, label, name }: { id: string; label?: string; name?: string }): Choice {
  return { id, label: label ?? name ?? id };
}

/**
 * What of the filters this map knows: a persona that is being renamed, or another journey, has no use for the rest,
 * which is kept for when it has.
 */
export function within(filters: Filters, choices: Choices): Filters {
  const { personas, channel, path, lanes, arrangement } = filters;
  const someone = personas && known(personas, choices.personas);
  const some = lanes && known(lanes, choices.lanes);
  return {
    ...(someone && someone.length > 0 && someone.length < choices.personas.length ? { personas: someone } : {}),
    ...(channel !== undefined && isKnown(channel, choices.channels) ? { channel } : {}),
    ...(path !== undefined && isKnown(path, choices.paths) ? { path } : {}),
    ...(some && some.length < choices.lanes.length ? { lanes: some } : {}),
    ...(arrangement !== undefined && choices.arrangements ? { arrangement } : {}),
  };
}

function known(ids: readonly string[], choices: readonly Choice[]): readonly string[] {
  return choices.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
}

function isKnown(id: string, choices: readonly Choice[]): boolean {
  return choices.some((choice) => choice.id === id);
}
