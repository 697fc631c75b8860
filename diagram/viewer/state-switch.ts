import type { Pair } from '../src/pairing.ts';
import { createChoiceGroup } from './choice-group.ts';
import type { ToolWords } from './words.ts';

export type StateChoice = 'current' | 'future' | 'compare';

/** Where the file holds a journey as it is and as it shall be: the one, the other, or both at once. */
export interface StateSwitch {
  readonly element: HTMLElement;
  offer(pair: Pair | undefined, chosen: StateChoice): void;
}

export function createStateSwitch(words: ToolWords, onChange: (choice: StateChoice) => void): StateSwitch {
  const group = createChoiceGroup('radio', words.state, 'pills');
  const choices = (['current', 'future', 'compare'] as const).map((id) => ({ id, label: words.states[id] }));
  group.element.addEventListener('change', () => {
    const chosen = choices.find(({ id }) => id === group.chosen()[0]);
    if (chosen) onChange(chosen.id);
  });
  return {
    element: group.element,
    offer: (pair, chosen) => group.offer(pair ? choices : [], [chosen]),
  };
}
