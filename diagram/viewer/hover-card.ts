import type { Language } from '@cjm/grammar/wording';
import type { PartDescription } from '../src/about/description.ts';
import { cardContent, type PlacedFinding } from './card.ts';
import { element } from './element.ts';
import { placeCard } from './place-card.ts';
import type { ToolWords } from './words.ts';

/** What is to be told of a part. */
export interface Told {
  readonly description: PartDescription;
  readonly findings: readonly PlacedFinding[];
}

/** The card that tells all about the part under the pointer, or under the focus when the reader asks for it. */
export interface HoverCard {
  readonly element: HTMLElement;
  /** Opens it for good, with the focus in it, so that it is read out and what it offers can be reached. */
  open(part: string): void;
  close(): void;
  /** The map is another: what an open card says follows. */
  refresh(): void;
  readonly isOpen: boolean;
}

export interface CardPort {
  readonly words: ToolWords;
  /** What the descriptions of parts speak; left out: what the page does. */
  readonly language: Language | undefined;
  readonly tell: (part: string) => Told | undefined;
  readonly find: (part: string) => Element | undefined;
  readonly fix: (finding: number, fix: string) => void;
  /** Gives the focus back to a part. */
  readonly leave: (part: string) => void;
}

/** How long a pointer rests before it means to ask, and may be elsewhere before the card goes, in ms. */
const patience = { first: 500, next: 150, gone: 250 };

export function createHoverCard(
  port: HTMLElement,
  { words, language, tell, find, fix, leave }: CardPort,
  signal: AbortSignal,
): HoverCard {
  const card = element('div', { class: 'cjm-card', role: 'dialog', tabindex: '-1', lang: language });
  card.popover = 'manual';
  let shown: { readonly part: string; readonly kept: boolean } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (ms: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };

  function show(part: string, kept: boolean): void {
    clearTimeout(timer);
    const told = tell(part);
    const place = find(part);
    if (!told || !place) {
      close();
      return;
    }
    shown = { part, kept };
    card.setAttribute('aria-label', words.card.about(told.description.title));
    const act = (finding: number, id: string) => {
      close();
      leave(part);
      fix(finding, id);
    };
    card.replaceChildren(...cardContent(words, told.description, told.findings, act));
    card.showPopover();
    card.scrollTop = 0;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left, top } = placeCard(place.getBoundingClientRect(), card.getBoundingClientRect(), { width, height });
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  }

  function close(): void {
    clearTimeout(timer);
    if (!shown) return;
    shown = undefined;
    card.hidePopover();
  }

  const closeUnlessKept = () => {
    if (!shown?.kept) close();
  };
  const partAt = (target: EventTarget | null) => {
    if (!(target instanceof Element)) return undefined;
    return target.closest('[data-of]')?.getAttribute('data-of') ?? target.closest('.part')?.id;
  };

  port.addEventListener(
    'pointerover',
    ({ target, pointerType, buttons }) => {
      if (pointerType === 'touch' || buttons !== 0 || shown?.kept) return;
      const part = partAt(target);
      if (part === undefined) return shown ? wait(patience.gone, close) : clearTimeout(timer);
      if (part === shown?.part) return clearTimeout(timer);
      wait(shown ? patience.next : patience.first, () => show(part, false));
    },
    { signal },
  );
  port.addEventListener('pointerleave', () => (shown?.kept ? undefined : wait(patience.gone, close)), { signal });
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', () => (shown?.kept ? undefined : wait(patience.gone, close)));
  port.addEventListener('pointerdown', close, { signal });
  // A finger cannot rest on a part to ask.
  port.addEventListener(
    'click',
    (event) => {
      const part = event instanceof PointerEvent && event.pointerType === 'touch' ? partAt(event.target) : undefined;
      if (part !== undefined) show(part, true);
    },
    { signal },
  );
  port.addEventListener('scroll', closeUnlessKept, { signal, passive: true });
  card.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || !shown) return;
    event.preventDefault();
    const { part } = shown;
    close();
    leave(part);
  });
  // Whoever goes on from a card that was asked for is done with it.
  card.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !card.contains(relatedTarget)) close();
  });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });
  signal.addEventListener('abort', close);

  return {
    element: card,
    open(part) {
      show(part, true);
      if (shown) card.focus({ preventScroll: true });
    },
    close,
    refresh() {
      if (shown) show(shown.part, shown.kept);
    },
    get isOpen() {
      return shown !== undefined;
    },
  };
}
