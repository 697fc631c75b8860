import type { JourneyMap } from '@cjm/grammar/model';
import type { ReportedFile } from '../reporters/reporter.ts';
import { didYouMean } from './did-you-mean.ts';

/** A map to draw and the file it is from. */
export interface ChosenMap {
  readonly map: JourneyMap;
  readonly file: ReportedFile;
}

export type Choice = { readonly maps: readonly ChosenMap[] } | { readonly problem: string };

/** Finds the maps to draw: all, or those of the journey with this name (or this label). */
export function chooseMaps(files: readonly ReportedFile[], journey: string | undefined): Choice {
  const all = files.flatMap((file) => file.maps.map((map) => ({ map, file })));
  if (all.length === 0) return { problem: nothingIn(files) };
  if (journey === undefined) return { maps: all };

  const wanted = journey.normalize('NFC');
  const named = all.filter(({ map }) => map.name?.normalize('NFC') === wanted);
  const maps = named.length > 0 ? named : all.filter(({ map }) => map.label.normalize('NFC') === wanted);
  if (maps.length > 0) return { maps };

  const names = [...new Set(all.map(({ map }) => map.name ?? map.label))];
  return { problem: `No journey is called "${journey}". ${didYouMean(wanted, names)}` };
}

function nothingIn(files: readonly ReportedFile[]): string {
  const [only, ...others] = files;
  const where = only && others.length === 0 ? `"${only.path}" holds` : 'These files hold';
  return `${where} no journey, so there is nothing to draw: begin one with journey "…" { … }.`;
}
