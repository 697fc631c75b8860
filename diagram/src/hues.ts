import { type Paint, themes } from './theme.ts';

/** Tone and ground of the persona at this place of the map's list. */
export function personaHue(index: number): { readonly tone: Paint; readonly ground: Paint } {
  const hue = index % themes.light.personas.length;
  return { tone: `persona-${hue}`, ground: `persona-${hue}-soft` };
}

/** Tone and ground of the channel at this place of the map's list. */
export function channelHue(index: number): { readonly tone: Paint; readonly ground: Paint } {
  const hue = index % themes.light.channels.length;
  return { tone: `channel-${hue}`, ground: `channel-${hue}-soft` };
}

/** Tone and ground of the stage at this place of the map. */
export function stageHue(index: number): { readonly tone: Paint; readonly ground: Paint } {
  const hue = index % themes.light.stages.length;
  return { tone: `stage-${hue}`, ground: `stage-${hue}-soft` };
}
