import type { JourneyMap } from '@cjm/grammar/model';
import type { Context } from '../context.ts';
import { type EntryText, type Fragment, fragment } from '../entry.ts';
import { fonts } from '../fonts.ts';
import { setParagraph } from '../paragraph.ts';
import { part } from '../part.ts';
import { naturalWidth, type SetEntry, setEntry } from '../set-entry.ts';
import { element, type SvgElement } from '../svg.ts';
import { widthOf } from '../text.ts';
import type { Words } from '../words.ts';
import { drawSetEntry } from './entry.ts';
import { drawText, placeSnugly, type TextBlock } from './text.ts';

/** The map's title, what state it shows, and below it what the journey is about. */
export interface HeaderShape {
  readonly kind: 'header';
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly blocks: readonly TextBlock[];
  /** State, owner, review, and what has become of pains and needs: below the title. */
  readonly facts: SetEntry;
  readonly factsY: number;
  /** In px. */
  readonly height: number;
}

/** Width of the captions before scenario, goals and paths, in px. */
export const headCaption = 84;

export function placeHeader(context: Context, id: string, x: number, y: number, room: number): HeaderShape {
  const { map, words } = context;
  const large = setParagraph(map.label, room, fonts.title);
  const title = large.lines.length > 3 ? setParagraph(map.label, room, fonts.figure) : large;
  const facts = setEntry(toEntry(context), room);
  const blocks = [placeSnugly(title, x, y)];
  const factsY = y + title.height + 4;
  let top = factsY + facts.height + 12;
  const lines: readonly (readonly [string, string])[] = [
    ...(map.scenario ? [[words.scenario, map.scenario] as const] : []),
    ...map.goals.map((goal) => [words.goal, goal] as const),
  ];
  for (const [caption, text] of lines) {
    const name = setParagraph(caption, headCaption, fonts.leadStrong);
    const paragraph = setParagraph(text, room - headCaption, fonts.lead);
    blocks.push(placeSnugly(name, x, top, 'soft'), placeSnugly(paragraph, x + headCaption, top));
    top += paragraph.height + 4;
  }
  return { kind: 'header', id, x, y, blocks, facts, factsY, height: top - y };
}

/** The width that the longest of its lines takes, in px. */
export function headerWidth(context: Context): number {
  const { scenario, goals, label } = context.map;
  const lines = [...(scenario ? [scenario] : []), ...goals];
  return Math.max(
    widthOf(label, fonts.title),
    naturalWidth(toEntry(context)),
    ...lines.map((line) => headCaption + widthOf(line, fonts.lead)),
  );
}

function toEntry(context: Context): EntryText {
  return {
    look: 'facts',
    passive: true,
    leftAligned: true,
    round: 0,
    blocks: [factsOf(context), tallyOf(context)]
      .filter((fragments) => fragments.length > 0)
      .map((fragments) => ({ flow: 'inline', fragments })),
  };
}

function factsOf({ map, actors, words }: Context): readonly Fragment[] {
  const owner = map.owner === undefined ? undefined : actors.get(map.owner);
  return [
    fragment(stateOf(map, words), { signs: [{ kind: 'icon', icon: 'state', tone: 'soft' }], font: 'strong' }),
    ...(owner ? [fragment(owner.label, { signs: [{ kind: 'icon', icon: 'team', tone: 'soft' }], tone: 'soft' })] : []),
    ...reviewOf(map, words).map((text) =>
      fragment(text, { signs: [{ kind: 'icon', icon: 'reviewed', tone: 'soft' }], tone: 'soft' }),
    ),
  ];
}

const tones = { answered: 'gain', remains: 'pain', open: 'pain', added: 'note' } as const;

/** In a comparison: how many pains and needs are answered, are still there, are new. */
function tallyOf({ comparison, words }: Context): readonly Fragment[] {
  if (!comparison) return [];
  const counts = Map.groupBy(comparison.worries, ({ outcome }) => outcome);
  const tally = (['answered', 'remains', 'open'] as const).map(
    (name) => [name, counts.get(name)?.length ?? 0] as const,
  );
  const told = [...tally, ['added', comparison.added.length] as const].filter(([, count]) => count > 0);
  if (told.length === 0) return [];
  return [
    fragment(words.lanes.outcomes, { tone: 'soft' }),
    ...told.map(([name, count]) =>
      fragment(`${words.outcomes[name]} ${count}`, {
        signs: [{ kind: 'icon', icon: name, tone: tones[name] }],
        font: 'strong',
        tone: tones[name],
      }),
    ),
  ];
}

function stateOf({ state, of }: JourneyMap, words: Words): string {
  return of ? `${words.states[state]}${words.punctuation.named}${words.changes(of.label)}` : words.states[state];
}

function reviewOf({ reviewed }: JourneyMap, words: Words): readonly string[] {
  if (!reviewed) return [];
  const { date, every } = reviewed;
  return [
    `${words.reviewed} ${date}${every ? `${words.punctuation.comma}${words.every(every.count, every.unit)}` : ''}`,
  ];
}

export function drawHeader({ id, x, blocks, facts, factsY }: HeaderShape): SvgElement {
  return element('g', { ...part('header', id) }, ...blocks.map(drawText), ...drawSetEntry(facts, { x, y: factsY }));
}
