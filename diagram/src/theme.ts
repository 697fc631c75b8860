/**
 * The colours of the picture. Marks name a tone, the picture refers to it by a CSS variable, and only the style sheet
 * written from a theme says which colour it is.
 */
import type { ThemeName } from './theme-names.ts';
import { dark } from './themes/dark.ts';
import { highContrastDark } from './themes/high-contrast-dark.ts';
import { highContrastLight } from './themes/high-contrast-light.ts';
import { light } from './themes/light.ts';
import { print } from './themes/print.ts';

/** Every tone a mark can use. A name ending in `Soft` is the quiet ground under the tone of that name. */
export interface Tones {
  readonly paper: string;
  readonly panel: string;
  readonly card: string;
  readonly ink: string;
  readonly soft: string;
  /** What everything is written and drawn with that stands back: the rest of a map beside a highlighted path. */
  readonly faded: string;
  readonly line: string;
  readonly edge: string;
  readonly move: string;
  readonly loop: string;
  /** Words on a way back: they stay legible where the way itself stands back. */
  readonly loopText: string;
  readonly pain: string;
  readonly painSoft: string;
  readonly gain: string;
  readonly gainSoft: string;
  readonly opportunity: string;
  readonly opportunitySoft: string;
  readonly note: string;
  readonly noteSoft: string;
  readonly question: string;
  readonly questionSoft: string;
  /** A moment of truth. */
  readonly truth: string;
  readonly truthSoft: string;
  readonly link: string;
}

export interface Theme {
  readonly scheme: 'light' | 'dark';
  /** Whether every box has an edge, because its ground does not tell it from the paper. */
  readonly outlined: boolean;
  /** Whether lines have a pattern each, because their colour does not tell them apart. */
  readonly patterned: boolean;
  readonly tones: Tones;
  /**
   * Hues of the personas in order. The first four are told apart by colour-blind readers too; a ninth persona takes the
   * first again, in another shape.
   */
  readonly personas: readonly Hue[];
  readonly channels: readonly Hue[];
  readonly stages: readonly Hue[];
}

/** A colour to write and draw with, and the quiet ground it stands on. */
export interface Hue {
  readonly strong: string;
  readonly soft: string;
}

export type Paint =
  | keyof Tones
  | `persona-${number}`
  | `persona-${number}-soft`
  | `channel-${number}`
  | `channel-${number}-soft`
  | `stage-${number}`
  | `stage-${number}-soft`;

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark,
  'high-contrast-light': highContrastLight,
  'high-contrast-dark': highContrastDark,
  print,
};

/** How a mark refers to a colour. */
export function paint(tone: Paint): string {
  return `var(--cjm-${tone})`;
}

/** Every colour of a theme, by the name that marks use. */
export function coloursOf({ tones, personas, channels, stages }: Theme): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(tones),
    ...hueColours('persona', personas),
    ...hueColours('channel', channels),
    ...hueColours('stage', stages),
  ]);
}

/** The colours again, for what stands back: one tone, no grounds, and the quietest lines. All texts stay legible. */
export function fadedColoursOf(theme: Theme): ReadonlyMap<string, string> {
  const { paper, panel, card, line, faded } = theme.tones;
  const kept: Readonly<Record<string, string>> = { paper, panel, card, line, edge: line, move: line, loop: line };
  return new Map(
    [...coloursOf(theme).keys()].map((name) => [
      name,
      kept[name] ?? (/soft$/i.test(name) && name !== 'soft' ? card : faded),
    ]),
  );
}

function hueColours(kind: string, hues: readonly Hue[]): readonly (readonly [string, string])[] {
  return hues.flatMap(({ strong, soft }, i): [string, string][] => [
    [`${kind}-${i}`, strong],
    [`${kind}-${i}-soft`, soft],
  ]);
}
