import { createChoiceGroup } from './choice-group.ts';
import { element } from './element.ts';
import type { Panel } from './filter-panel.ts';
import type { Filters } from './filters.ts';
import { attachPopover } from './popover.ts';
import { toolButton } from './tool-button.ts';
import type { ToolWords } from './words.ts';

const auto = 'auto';

/** How the flow is arranged, and which lanes are shown. */
export function createDisplayPanel({ display }: ToolWords, onChange: (change: Filters) => void): Panel {
  const arrangement = createChoiceGroup('radio', display.arrangement, 'pills');
  const lanes = createChoiceGroup('checkbox', display.lanes);
  const button = toolButton('display', display.open);
  const panel = element('div', { role: 'dialog', 'aria-label': display.open }, arrangement.element, lanes.element);
  attachPopover(button, panel);
  let known = 0;
  panel.addEventListener('change', () => {
    const [chosen] = arrangement.chosen();
    const shown = lanes.chosen();
    onChange({
      ...(chosen === 'compact' || chosen === 'swimlanes' ? { arrangement: chosen } : {}),
      ...(shown.length === known ? {} : { lanes: shown }),
    });
  });
  return {
    button,
    panel,
    offer(choices, chosen) {
      known = choices.lanes.length;
      const arrangements = choices.arrangements
        ? Object.entries(display.arrangements).map(([id, label]) => ({ id, label }))
        : [];
      arrangement.offer(arrangements, [chosen.arrangement ?? auto]);
      lanes.offer(choices.lanes, chosen.lanes ?? choices.lanes.map(({ id }) => id));
      button.hidden = arrangement.element.hidden && lanes.element.hidden;
    },
  };
}
