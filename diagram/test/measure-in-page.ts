/** What a browser finds wrong with a drawing it has rendered. Each entry names the parts concerned. */
export interface PageFaults {
  readonly overlappingCards: readonly string[];
  readonly cardsOutOfStage: readonly string[];
  readonly cardsOutOfLane: readonly string[];
  readonly movesThroughCards: readonly string[];
  readonly coveredLabels: readonly string[];
  readonly textsTooWide: readonly string[];
  readonly textsOutOfBox: readonly string[];
}

/** Runs inside the page, so it refers to nothing outside itself. Boxes may touch by half a px. */
export function measureInPage(): PageFaults {
  const boxOf = (element: Element) => {
    const shape = element.querySelector<SVGGraphicsElement>(':scope > .box') ?? element;
    const { left, top, right, bottom } = shape.getBoundingClientRect();
    return { id: element.id || (element.closest('[id]')?.id ?? ''), element, left, top, right, bottom };
  };
  type PageBox = ReturnType<typeof boxOf>;
  const boxes = (kind: string) => [...document.querySelectorAll(`[data-kind="${kind}"]`)].map(boxOf);
  const overlap = (a: PageBox, b: PageBox) =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  const cards = boxes('card');
  const labels = boxes('label');
  const panels = boxes('panel');

  const overlappingCards = cards.flatMap((a, i) =>
    cards.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} ${b.id}`] : [])),
  );
  const cardsOutOfStage = cards.flatMap((card) => {
    const stage = card.element.getAttribute('data-stage');
    const panel = panels.find(({ element }) => element.getAttribute('data-stage') === stage);
    return panel && card.left >= panel.left - 0.5 && card.right <= panel.right + 0.5 ? [] : [card.id];
  });
  const lanes = boxes('swimlane');
  const cardsOutOfLane = cards.flatMap((card) => {
    const lane = card.element.getAttribute('data-lane');
    const span = lane === null ? undefined : lanes[Number(lane)];
    return lane === null || (span && card.top >= span.top - 0.5 && card.bottom <= span.bottom + 0.5) ? [] : [card.id];
  });
  const movesThroughCards = [...document.querySelectorAll('[data-kind="move"]')].flatMap((move) => {
    const route = move.querySelector<SVGPathElement>('.route');
    const matrix = route?.getScreenCTM();
    if (!route || !matrix) return [`${move.id} has no route`];
    const length = route.getTotalLength();
    const points = Array.from({ length: Math.ceil(length / 3) + 1 }, (_, i) =>
      route.getPointAtLength(Math.min(length, i * 3)).matrixTransform(matrix),
    );
    const own = [move.getAttribute('data-from'), move.getAttribute('data-to')];
    return cards
      .filter((card) => !own.includes(card.id))
      .filter((card) =>
        points.some(({ x, y }) => x > card.left + 1 && x < card.right - 1 && y > card.top + 1 && y < card.bottom - 1),
      )
      .map((card) => `${move.id} ${card.id}`);
  });
  const coveredLabels = [
    ...labels.flatMap((label) => cards.filter((card) => overlap(label, card)).map((card) => `${label.id} ${card.id}`)),
    ...labels.flatMap((a, i) => labels.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} ${b.id}`] : []))),
  ];
  const textsTooWide = [...document.querySelectorAll<SVGTextElement>('text')].flatMap((text) => {
    const room = Number(text.getAttribute('data-room'));
    const width = text.getComputedTextLength();
    return width <= room + 0.5 ? [] : [`${text.textContent}: ${width.toFixed(1)} > ${room}`];
  });
  const textsOutOfBox = [...document.querySelectorAll('[data-kind] > .box')].flatMap((shape) => {
    const box = shape.getBoundingClientRect();
    const texts = [...(shape.parentElement?.querySelectorAll('text') ?? [])];
    return texts
      .filter((text) => !text.closest('.number'))
      .filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return left < box.left - 1 || right > box.right + 1 || top < box.top - 3 || bottom > box.bottom + 3;
      })
      .map((text) => `${shape.parentElement?.id}: ${text.textContent}`);
  });
  return {
    overlappingCards,
    cardsOutOfStage,
    cardsOutOfLane,
    movesThroughCards,
    coveredLabels,
    textsTooWide,
    textsOutOfBox,
  };
}
