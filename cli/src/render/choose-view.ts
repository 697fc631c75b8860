import { type Language, laneNames, type View } from '@cjm/diagram';
import type { JourneyMap } from '@cjm/grammar/model';
import type { ChosenMap } from './choose-maps.ts';
import { didYouMean } from './did-you-mean.ts';

export interface ViewOptions {
  readonly view?: 'current' | 'future' | 'overlay' | undefined;
  readonly persona?: readonly string[] | undefined;
  readonly path?: string | undefined;
  readonly lanes?: readonly string[] | undefined;
  readonly arrangement?: 'auto' | 'compact' | 'swimlanes' | undefined;
  readonly language?: Language | undefined;
}

/** A map, and what is to be seen of it. */
export interface ViewedMap extends ChosenMap {
  readonly view: View;
}

const lanes: readonly string[] = laneNames;

export type Views = { readonly maps: readonly ViewedMap[] } | { readonly problem: string };

/**
 * Finds what is to be seen of each map.
 *
 * @param all every map that was read, to find those that others are compared with
 */
export function chooseViews(maps: readonly ChosenMap[], all: readonly JourneyMap[], options: ViewOptions): Views {
  const unknown = options.lanes?.find((lane) => !lanes.includes(lane));
  if (unknown !== undefined) return { problem: `No lane is called "${unknown}". ${didYouMean(unknown, lanes)}` };

  const state = options.view === 'overlay' ? 'future' : options.view;
  const shown = maps.filter(({ map }) => state === undefined || map.state === state);
  if (shown.length === 0) return { problem: `No journey here is a ${state} one. Leave out --view to draw the others.` };

  const viewed: ViewedMap[] = [];
  for (const chosen of shown) {
    const view = viewOf(chosen, all, options);
    if ('problem' in view) return view;
    viewed.push({ ...chosen, view: view.view });
  }
  return { maps: viewed };
}

function viewOf(
  { map, file }: ChosenMap,
  all: readonly JourneyMap[],
  options: ViewOptions,
): { readonly view: View } | { readonly problem: string } {
  const where = `"${map.label}" (${file.path})`;
  const personas: string[] = [];
  for (const wanted of options.persona ?? []) {
    const found = find(map.personas, wanted);
    if ('names' in found) return { problem: `${where} has no persona "${wanted}". ${didYouMean(wanted, found.names)}` };
    personas.push(found.id);
  }
  const path = options.path === undefined ? undefined : find(map.paths, options.path);
  if (path && 'names' in path) {
    return { problem: `${where} has no path "${options.path}". ${didYouMean(options.path ?? '', path.names)}` };
  }
  const against = options.view === 'overlay' ? all.find(({ id }) => id === map.of?.journey) : undefined;
  if (options.view === 'overlay' && against === undefined) {
    const today = map.of === undefined ? 'does not say which journey it changes (of …)' : `changes "${map.of.label}"`;
    return { problem: `${where} ${today}${map.of === undefined ? '' : ', which is in none of these files'}.` };
  }
  return {
    view: {
      ...(options.arrangement === undefined ? {} : { arrangement: options.arrangement }),
      ...(options.language === undefined ? {} : { language: options.language }),
      ...(options.persona === undefined ? {} : { personas }),
      ...(options.lanes === undefined ? {} : { lanes: options.lanes }),
      ...(path === undefined ? {} : { path: path.id }),
      ...(against === undefined ? {} : { against }),
    },
  };
}

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly label?: string;
}

/** By name, else by label. */
function find(
  things: readonly Named[],
  wanted: string,
): { readonly id: string } | { readonly names: readonly string[] } {
  const text = wanted.normalize('NFC');
  const found =
    things.find(({ name }) => name?.normalize('NFC') === text) ??
    things.find(({ label }) => label?.normalize('NFC') === text);
  return found === undefined ? { names: things.map(({ id, name, label }) => name ?? label ?? id) } : { id: found.id };
}
