/** One thing that a reader can choose. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What a reader can choose from; an empty list offers nothing. */
export interface Choices {
  readonly personas: readonly Choice[];
  readonly paths: readonly Choice[];
  readonly lanes: readonly Choice[];
}

/** What a reader has chosen; left out: everything. */
export interface Chosen {
  readonly persona?: string;
  readonly path?: string;
  readonly lanes?: readonly string[];
}

/** Fills a form with the choices, and tells of each change. */
export function createFilters(form: HTMLFormElement, choices: Choices, onChange: (chosen: Chosen) => void): void {
  const document = form.ownerDocument;
  const persona = offer(document, 'Persona', 'Everybody', choices.personas);
  const path = offer(document, 'Path', 'None highlighted', choices.paths);
  const lanes = offerLanes(document, choices.lanes);
  form.append(...[persona.element, path.element, lanes.element].filter((element) => element !== undefined));
  form.hidden = form.childElementCount === 0;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const chosen = { persona: persona.value(), path: path.value(), lanes: lanes.value() };
    onChange({
      ...(chosen.persona === undefined ? {} : { persona: chosen.persona }),
      ...(chosen.path === undefined ? {} : { path: chosen.path }),
      ...(chosen.lanes === undefined ? {} : { lanes: chosen.lanes }),
    });
  });
}

interface Control<Value> {
  readonly element: HTMLElement | undefined;
  readonly value: () => Value | undefined;
}

function offer(document: Document, name: string, all: string, choices: readonly Choice[]): Control<string> {
  if (choices.length === 0) return { element: undefined, value: () => undefined };
  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const { id, label: text } of [{ id: '', label: all }, ...choices]) select.append(new Option(text, id));
  label.append(name, select);
  return { element: label, value: () => (select.value === '' ? undefined : select.value) };
}

function offerLanes(document: Document, choices: readonly Choice[]): Control<readonly string[]> {
  if (choices.length < 2) return { element: undefined, value: () => undefined };
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Lanes';
  const group = document.createElement('fieldset');
  group.setAttribute('aria-label', 'Lanes');
  const boxes = choices.map(({ id, label: text }) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = true;
    box.value = id;
    label.append(box, text);
    group.append(label);
    return box;
  });
  details.append(summary, group);
  return {
    element: details,
    value: () => {
      const checked = boxes.filter((box) => box.checked).map((box) => box.value);
      return checked.length === boxes.length ? undefined : checked;
    },
  };
}
