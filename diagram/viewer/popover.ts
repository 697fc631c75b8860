/** Opens a panel below its button: in the top layer, so that nothing cuts it off; Escape and a click beside close it. */
export function attachPopover(button: HTMLButtonElement, panel: HTMLElement): void {
  panel.popover = 'auto';
  panel.classList.add('cjm-popover');
  button.popoverTargetElement = panel;
  button.setAttribute('aria-haspopup', 'dialog');
  panel.addEventListener('beforetoggle', (event) => {
    button.classList.toggle('cjm-open', event instanceof ToggleEvent && event.newState === 'open');
    // Until it has its place it is not seen.
    panel.classList.remove('cjm-placed');
    for (const before of panel.querySelectorAll('[autofocus]')) before.removeAttribute('autofocus');
    (firstOf(panel) ?? panel).setAttribute('autofocus', '');
  });
  panel.addEventListener('toggle', (event) => {
    if (event instanceof ToggleEvent && event.newState !== 'open') return;
    placeBelow(panel, button);
    panel.classList.add('cjm-placed');
  });
}

/** Where a reader begins: of a list to choose one from, at the chosen one. */
function firstOf(panel: HTMLElement): Element | null {
  const first = panel.querySelector('input, button');
  return first?.closest('fieldset')?.querySelector('[type=radio]:checked') ?? first;
}

const gap = 4;
const margin = 8;

function placeBelow(panel: HTMLElement, button: HTMLElement): void {
  const { left, right, bottom } = button.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const box = panel.getBoundingClientRect();
  // Level with the button's end that is nearer to the window's edge.
  const x = left + box.width > width - margin ? right - box.width : left;
  panel.style.left = `${Math.max(margin, Math.min(x, width - box.width - margin))}px`;
  panel.style.top = `${bottom + gap}px`;
  panel.style.maxHeight = `${Math.max(120, height - bottom - gap - margin)}px`;
}
