import type { JourneyMap } from '@cjm/grammar/model';
import { fonts } from '../fonts.ts';
import { setParagraph } from '../paragraph.ts';
import { part } from '../part.ts';
import { element, type SvgElement } from '../svg.ts';
import { words } from '../words.ts';
import { drawText, placeSnugly, type TextBlock } from './text.ts';

/** The map's title, and below it what the journey is about. */
export interface HeaderShape {
  readonly kind: 'header';
  readonly id: string;
  readonly blocks: readonly TextBlock[];
  /** In px. */
  readonly height: number;
}

const captionWidth = 84;

export function placeHeader(map: JourneyMap, id: string, x: number, y: number, room: number): HeaderShape {
  const title = setParagraph(map.label, room, fonts.title);
  const blocks = [placeSnugly(title, x, y)];
  let top = y + title.height + 6;
  const lines: readonly (readonly [string, string])[] = [
    ...(map.scenario ? [[words.scenario, map.scenario] as const] : []),
    ...map.goals.map((goal) => [words.goal, goal] as const),
  ];
  for (const [caption, text] of lines) {
    const name = setParagraph(caption, captionWidth, fonts.leadStrong);
    const paragraph = setParagraph(text, room - captionWidth, fonts.lead);
    blocks.push(placeSnugly(name, x, top, 'soft'), placeSnugly(paragraph, x + captionWidth, top));
    top += paragraph.height + 4;
  }
  return { kind: 'header', id, blocks, height: top - y };
}

export function drawHeader({ id, blocks }: HeaderShape): SvgElement {
  return element('g', { ...part('header', id) }, ...blocks.map(drawText));
}
