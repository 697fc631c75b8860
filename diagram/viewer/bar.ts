import type { JourneyMap } from '@cjm/grammar/model';
import type { Pair } from '../src/pairing.ts';
import { createActiveFilters } from './active-filters.ts';
import { createDisplayPanel } from './display-panel.ts';
import { element } from './element.ts';
import { createExportPanel } from './export-panel.ts';
import { createFilterPanel } from './filter-panel.ts';
import type { Choice, Choices, Filters } from './filters.ts';
import { createHelp, type KeyLine } from './help.ts';
import { createJourneyPicker } from './journey-picker.ts';
import { createStateSwitch, type StateChoice } from './state-switch.ts';
import { toolButton } from './tool-button.ts';
import type { ToolWords } from './words.ts';

/** The bar above the picture: what is shown at its beginning, the tools at its end. */
export interface Bar {
  readonly element: HTMLElement;
  /** What its buttons open: to be put on the page, too. */
  readonly panels: readonly HTMLElement[];
  offer(offer: Offer): void;
  showHelp(): void;
}

/** What there is to choose from, and what is chosen. */
export interface Offer {
  readonly maps: readonly JourneyMap[];
  readonly journey: string;
  readonly pair: Pair | undefined;
  readonly state: StateChoice;
  readonly choices: Choices;
  readonly filters: Filters;
}

export interface BarActions {
  readonly search: () => void;
  readonly pick: (journey: string) => void;
  readonly turn: (state: StateChoice) => void;
  /** Gets what is set so far, with what this map does not know. */
  readonly filter: (change: (filters: Filters) => Filters) => void;
  readonly export: (format: string) => void;
}

export interface BarSettings {
  readonly words: ToolWords;
  readonly formats: readonly Choice[];
  /** Whether several personas can be seen together. */
  readonly together: boolean;
  /** Whether Enter leads to where a part was written. */
  readonly goesToText: boolean;
  readonly keys: readonly KeyLine[];
}

export function createBar({ words, formats, together, goesToText, keys }: BarSettings, actions: BarActions): Bar {
  const picker = createJourneyPicker(words, actions.pick);
  const stateSwitch = createStateSwitch(words, actions.turn);
  const active = createActiveFilters(words, (next) => actions.filter(() => next));
  const filter = createFilterPanel(words, together, (change) =>
    actions.filter(({ lanes, arrangement }) => ({
      ...change,
      ...(lanes === undefined ? {} : { lanes }),
      ...(arrangement === undefined ? {} : { arrangement }),
    })),
  );
  const display = createDisplayPanel(words, (change) =>
    actions.filter(({ personas, channel, path }) => ({
      ...change,
      ...(personas === undefined ? {} : { personas }),
      ...(channel === undefined ? {} : { channel }),
      ...(path === undefined ? {} : { path }),
    })),
  );
  const exporting = createExportPanel(words, formats, actions.export);
  const help = createHelp(words, goesToText, keys);
  const search = toolButton('search', words.search.open, '/');
  search.addEventListener('click', actions.search);
  const opening = [filter, display, exporting, help];
  const tools = element('div', { class: 'cjm-tools' }, search, ...opening.map(({ button }) => button));
  return {
    element: element(
      'div',
      { class: 'cjm-bar', role: 'group', 'aria-label': words.tools },
      picker.element,
      stateSwitch.element,
      active.element,
      tools,
    ),
    panels: opening.map(({ panel }) => panel),
    offer({ maps, journey, pair, state, choices, filters }) {
      // Where there is but the pair, its switch is enough.
      picker.offer(pair && maps.length === 2 ? [] : maps, journey);
      stateSwitch.offer(pair, state);
      filter.offer(choices, filters);
      display.offer(choices, filters);
      active.show(choices, filters);
    },
    showHelp: () => help.panel.showPopover(),
  };
}
