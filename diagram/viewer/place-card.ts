/** A rectangle in px of the window. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between the card and what it is about, and between it and the window's edge, in px. */
const gap = 8;
const margin = 8;

/**
 * Where a card stands best: below what it is about, else above, else beside it, else where it fits; never outside of
 * the window.
 */
export function placeCard(
  about: Rect,
  card: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const { left, top, width, height } = about;
  const level = { left: fit(left, card.width, window.width), top: fit(top, card.height, window.height) };
  const places = [
    { left: level.left, top: top + height + gap },
    { left: level.left, top: top - gap - card.height },
    { left: left + width + gap, top: level.top },
    { left: left - gap - card.width, top: level.top },
  ];
  const inside = places.find(
    (place) =>
      place.left >= margin &&
      place.top >= margin &&
      place.left + card.width <= window.width - margin &&
      place.top + card.height <= window.height - margin,
  );
  return inside ?? { left: level.left, top: fit(top + height + gap, card.height, window.height) };
}

function fit(start: number, length: number, room: number): number {
  return Math.max(margin, Math.min(start, room - margin - length));
}
