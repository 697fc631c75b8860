import { placesOf } from '@cjm/grammar/figures';
import type { JourneyMap, Remark, Stage, Touchpoint } from '@cjm/grammar/model';
import { expect } from 'vitest';
import { read, type Texts } from '../read.ts';

/** Questions to a map, by names and labels. */

export const who = 'persona anna "Anna"\npersona boris "Boris"\npersona eva "Eva"\n';

/** Ids without their kind: `persona:anna` is `anna`. */
export const bare = (ids: readonly string[]): string[] => ids.map((id) => id.replace(/^\w+:/, ''));

export function placeOf(map: JourneyMap, label: string): Touchpoint {
  return only(placesOf(map).filter((place) => place.label === label));
}

export function stageOf(map: JourneyMap, label: string): Stage {
  return only(map.stages.filter((stage) => stage.label === label));
}

/** Who passes each place, by the place's label. */
export const passing = (map: JourneyMap): Record<string, string[]> =>
  Object.fromEntries(placesOf(map).map((place) => [place.label, bare(place.personas)]));

/** What each feels at a place. */
export const feelings = (place: Touchpoint): Record<string, number> =>
  Object.fromEntries(place.emotions.map(({ persona, value }) => [bare([persona])[0], value]));

/** Whom each remark is about, by its text; nobody in particular: all who pass. */
export const about = (remarks: readonly Remark[]): Record<string, string[]> =>
  Object.fromEntries(remarks.map((remark) => [remark.text, bare(remark.personas)]));

/** The rules that report errors, each once. */
export async function errorsOf(text: string, beside: Texts = {}): Promise<string[]> {
  const { findings } = await read(text, beside);
  return [...new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))];
}

export function only<T>(things: readonly T[]): T {
  expect(things).toHaveLength(1);
  const [thing] = things;
  if (thing === undefined) throw new Error('there is none');
  return thing;
}
