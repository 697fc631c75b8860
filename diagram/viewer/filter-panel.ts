import { createChoiceGroup } from './choice-group.ts';
import { element } from './element.ts';
import type { Choice, Choices, Filters } from './filters.ts';
import { attachPopover } from './popover.ts';
import { toolButton } from './tool-button.ts';
import type { ToolWords } from './words.ts';

/** A button of the bar, and the panel that it opens. */
export interface Panel {
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  /** Offers what the map has, with what is chosen of it. */
  offer(choices: Choices, chosen: Filters): void;
}

/** Everything: not one of the ids. */
const all = '';

/**
 * Whose journey it is, and what of it is highlighted.
 *
 * @param together whether several personas can be seen together: those that are ticked; none is everybody
 */
export function createFilterPanel(
  { filter }: ToolWords,
  together: boolean,
  onChange: (change: Filters) => void,
): Panel {
  const groups = {
    personas: createChoiceGroup(together ? 'checkbox' : 'radio', filter.persona),
    channel: createChoiceGroup('radio', filter.channel),
    path: createChoiceGroup('radio', filter.path),
  };
  const button = toolButton('filter', filter.open);
  const panel = element(
    'div',
    { role: 'dialog', 'aria-label': filter.open },
    ...Object.values(groups).map((group) => group.element),
  );
  attachPopover(button, panel);
  panel.addEventListener('change', () => {
    const [channel, path] = [groups.channel, groups.path].map((group) => group.chosen()[0]);
    const personas = groups.personas.chosen().filter((id) => id !== all);
    onChange({
      ...(personas.length > 0 ? { personas } : {}),
      ...(channel ? { channel } : {}),
      ...(path ? { path } : {}),
    });
  });
  return {
    button,
    panel,
    offer({ personas, channels, paths }, chosen) {
      // Who ticks everybody sees everybody, and the ticks.
      const ticked = groups.personas.chosen();
      const everybody = ticked.length === personas.length ? ticked : [all];
      groups.personas.offer(together ? personas : orAll(personas, filter.everybody, 2), chosen.personas ?? everybody);
      groups.channel.offer(orAll(channels, filter.allChannels, 2), [chosen.channel ?? all]);
      groups.path.offer(orAll(paths, filter.noPath, 1), [chosen.path ?? all]);
      button.hidden = Object.values(groups).every((group) => group.element.hidden);
    },
  };
}

function orAll(choices: readonly Choice[], label: string, least: number): readonly Choice[] {
  return choices.length < least ? [] : [{ id: all, label }, ...choices];
}
