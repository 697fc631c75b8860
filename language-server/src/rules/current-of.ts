import { isState, type MappedJourney, toMaps } from '@cjm/grammar';
import type { LintFile } from './rule.ts';

/** The current journey that a future one changes, of this file or of an imported one. */
export function currentOf({ journey }: MappedJourney, file: LintFile): MappedJourney | undefined {
  const current = journey.items.find(isState)?.of?.ref;
  if (!current || current === journey) return undefined;
  const journeys = current.$container === file.root ? file.journeys : toMaps(current.$container);
  return journeys.find((mapped) => mapped.journey === current);
}
