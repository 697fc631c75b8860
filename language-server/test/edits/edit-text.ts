import type { JourneyMap } from '@cjm/grammar/model';
import type { Change } from '../../src/edits/change.ts';
import { editJourney } from '../../src/edits/edit-journey.ts';
import { tellRefusal } from '../../src/lsp/tell-refusal.ts';
import { editorWordsOf } from '../../src/lsp/words.ts';
import { read, type Texts } from '../read.ts';

/** What the picture says to be changed, given the map that it shows. */
export type Asking = (map: JourneyMap) => Change;

/** The text after the change; a refusal is told as `refused: …`. */
export async function editText(text: string, ask: Asking, beside: Texts = {}): Promise<string> {
  const { journeys } = await read(text, beside);
  const [mapped] = journeys;
  if (!mapped) throw new Error('the text has no journey');
  const edited = editJourney({ text, mapped }, ask(mapped.map));
  if ('refused' in edited) return `refused: ${tellRefusal(edited, editorWordsOf('en').refusals).refused}`;
  return edited.splices
    .toSorted((a, b) => b.from - a.from)
    .reduce((after, { from, to, text: put }) => after.slice(0, from) + put + after.slice(to), text);
}

/** Moves a persona's point, both known by their labels. */
export const feel =
  (touchpoint: string, persona: string, value: number): Asking =>
  (map) => ({
    kind: 'emotion',
    touchpoint: idOf(
      map.stages.flatMap((stage) => stage.touchpoints),
      touchpoint,
    ),
    persona: idOf(map.personas, persona),
    value,
  });

/** The id of the thing with this label or text. */
export function idOf(
  things: readonly { readonly id: string; readonly label?: string; readonly text?: string }[],
  label: string,
): string {
  const id = things.find((thing) => thing.label === label || thing.text === label)?.id;
  if (id === undefined) throw new Error(`there is no ${label}`);
  return id;
}
