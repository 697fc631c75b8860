import type { Font } from './text.ts';

/** The few sizes that the picture is set in. */
export const fonts = {
  title: { size: 30, weight: 600 },
  lead: { size: 15, weight: 400 },
  leadStrong: { size: 15, weight: 600 },
  heading: { size: 15, weight: 600 },
  strong: { size: 13, weight: 600 },
  figure: { size: 18, weight: 600 },
  body: { size: 13, weight: 400 },
  small: { size: 11, weight: 400 },
  smallStrong: { size: 11, weight: 600 },
  note: { size: 9, weight: 600 },
} satisfies Record<string, Font>;

export type FontName = keyof typeof fonts;
