import type { JourneyMap } from '@cjm/grammar/model';
import { element } from './element.ts';
import type { ToolWords } from './words.ts';

/** The list of the journeys at hand. */
export interface JourneyPicker {
  readonly element: HTMLElement;
  offer(maps: readonly JourneyMap[], shown: string | undefined): void;
}

export function createJourneyPicker(words: ToolWords, onChoose: (journey: string) => void): JourneyPicker {
  const select = element('select', { class: 'cjm-select', 'aria-label': words.journey, hidden: true });
  select.addEventListener('change', () => onChoose(select.value));
  return {
    element: select,
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
