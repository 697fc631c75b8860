import { find } from '@cjm/diagram/viewer/find';

export interface TextQuestion {
  /** Id of the element that the field stands at. */
  readonly part: string;
  /** In place of its text, or below it, where something is to be added. */
  readonly place: 'over' | 'below';
  /** What is asked for, for all who cannot see where it stands. */
  readonly label: string;
  readonly text: string;
  /** Resolves to what is wrong with the text, in words; undefined: it is done, and the field goes. */
  readonly accept: (text: string) => Promise<string | undefined>;
  /** The field has gone, and the focus with it. */
  readonly closed: () => void;
}

export interface TextField {
  ask(question: TextQuestion): void;
}

/**
 * A field for a text, right at the part of the picture that it is about. Enter is done, Shift and Enter a new line,
 * Escape leaves all as it was. A text that is refused stays, with the reason, until it is mended or given up.
 */
export function createTextField(): TextField {
  const box = find('text-field', HTMLFormElement);
  const input = find('text-input', HTMLTextAreaElement);
  const caption = find('text-caption', HTMLElement);
  const reason = find('text-reason', HTMLElement);
  let open: TextQuestion | undefined;
  let busy = false;

  const place = () => {
    const at = open && document.getElementById(open.part)?.getBoundingClientRect();
    if (!at) return;
    const width = Math.min(Math.max(at.width, 180), 360, innerWidth - 16);
    box.style.width = `${width}px`;
    box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
    const top = open?.place === 'below' ? at.bottom + 8 : at.top;
    box.style.top = `${Math.max(8, Math.min(top, innerHeight - box.offsetHeight - 8))}px`;
  };
  const grow = () => {
    input.style.height = 'auto';
    input.style.height = `${input.scrollHeight + 2}px`;
    place();
  };
  const tell = (words: string | undefined) => {
    reason.textContent = words ?? '';
    reason.hidden = words === undefined;
    input.setAttribute('aria-invalid', String(words !== undefined));
    place();
  };
  const close = () => {
    const gone = open;
    open = undefined;
    box.hidden = true;
    gone?.closed();
  };
  const accept = async () => {
    const question = open;
    if (!question || busy) return;
    if (input.value === question.text && question.text !== '') return close();
    busy = true;
    const wrong = await question.accept(input.value);
    busy = false;
    if (open !== question) return;
    if (wrong === undefined) close();
    else tell(wrong);
  };

  box.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', () => {
    tell(undefined);
    grow();
  });
  input.addEventListener('keydown', (event) => {
    // Not the Enter that ends a word of an input method.
    if (event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && !event.shiftKey) void accept();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  // What was typed is meant, unless it was given up; what is refused waits.
  input.addEventListener('blur', () => {
    if (!open || busy) return;
    if (input.value.trim() === '' || input.value === open.text) close();
    else void accept();
  });
  addEventListener('scroll', place, { capture: true, passive: true });
  addEventListener('resize', place, { passive: true });

  return {
    ask(question) {
      open = question;
      input.value = question.text;
      input.setAttribute('aria-label', question.label);
      caption.textContent = question.label;
      caption.hidden = question.place === 'over';
      box.hidden = false;
      tell(undefined);
      grow();
      input.focus({ preventScroll: true });
      input.select();
    },
  };
}
