import type { JourneyMap } from '@cjm/grammar/model';
import { find } from './find.ts';

export interface JourneyPicker {
  /** Offers these journeys; with a single one there is nothing to choose. */
  offer(maps: readonly JourneyMap[], shown: string | undefined): void;
}

/** The list of the file's journeys. */
export function createJourneyPicker(choose: (journey: string) => void): JourneyPicker {
  const select = find('journey', HTMLSelectElement);
  select.addEventListener('change', () => choose(select.value));
  return {
    offer(maps, shown) {
      select.hidden = maps.length < 2;
      // Replaced only when it differs, so that an open list stays open while the text is written.
      if (!offers(select, maps)) select.replaceChildren(...maps.map(({ id, label }) => new Option(label, id)));
      if (shown !== undefined) select.value = shown;
    },
  };
}

function offers({ options }: HTMLSelectElement, maps: readonly JourneyMap[]): boolean {
  return (
    options.length === maps.length &&
    maps.every(({ id, label }, i) => options[i]?.value === id && options[i].text === label)
  );
}
