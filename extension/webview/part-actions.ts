import { type Thing, thingsOf } from '@cjm/diagram';
import type { JourneyMap } from '@cjm/grammar/model';
import type { AddedKind, Change, PartAction } from '../src/preview/messages.ts';
import { words } from './language.ts';
import type { Requests } from './requests.ts';
import type { TextField } from './text-field.ts';

export interface PartActionHost {
  readonly requests: Pick<Requests, 'ask'>;
  readonly field: TextField;
  readonly map: () => JourneyMap | undefined;
  readonly showText: (part: string) => void;
  readonly tell: (text: string) => void;
  /** Goes to what stands at this part once the text has this version. */
  readonly focusWhen: (version: number, part: string) => void;
  readonly focus: (part: string) => void;
}

/** What can be done to a part of the picture beyond looking at it. */
export function createPartActions(host: PartActionHost): (action: PartAction, part: string) => Promise<void> {
  const { requests, field } = host;
  const { asked, refused } = words;

  const change = async (journey: string, wanted: Change, part: string): Promise<string | undefined> => {
    const answer = await requests.ask({ kind: 'change', journey, change: wanted });
    if ('refused' in answer) return answer.refused;
    if ('version' in answer) host.focusWhen(answer.version, part);
    return undefined;
  };

  const editLabel = async (journey: string, thing: Thing, part: string) => {
    const { id } = thing.of;
    const answer = await requests.ask({ kind: 'label', journey, id });
    if ('refused' in answer) return host.tell(answer.refused);
    if (!('text' in answer)) return;
    field.ask({
      part,
      place: 'over',
      label: thing.kind === 'emotion' ? asked.feeling : asked.text,
      text: answer.text,
      accept: (text) => change(journey, { kind: 'label', id, text }, part),
      closed: () => host.focus(part),
    });
  };

  const add = (journey: string, thing: Thing, part: string, what: AddedKind) =>
    field.ask({
      part,
      place: 'below',
      label: asked[what],
      text: '',
      accept: (text) => change(journey, { kind: 'add', what, at: idAround(thing), text }, part),
      closed: () => host.focus(part),
    });

  const addEmotion = async (map: JourneyMap, thing: Thing, part: string) => {
    const place = thing.kind === 'touchpoint' ? thing.of : 'at' in thing ? thing.at : undefined;
    if (!place || !('emotions' in place)) return host.tell(refused.noPlace);
    const felt = new Set(place.emotions.map(({ persona }) => persona));
    const unknown = map.personas.filter(({ id }) => place.personas.includes(id) && !felt.has(id));
    const persona = unknown.length > 1 ? await choose(unknown) : unknown[0]?.id;
    if (unknown.length === 0) return host.tell(refused.allKnown);
    if (persona === undefined) return;
    const why = await change(map.id, { kind: 'emotion', touchpoint: place.id, persona, value: 0 }, part);
    if (why !== undefined) host.tell(why);
  };

  const choose = async (personas: JourneyMap['personas']): Promise<string | undefined> => {
    const choices = personas.map(({ id, label }) => ({ id, label }));
    const answer = await requests.ask({ kind: 'choose', title: asked.who, choices });
    return 'chosen' in answer ? answer.chosen : undefined;
  };

  return async (action, part) => {
    if (action === 'show-text') return host.showText(part);
    const map = host.map();
    const thing = map && thingsOf(map).get(part);
    if (!map || !thing) return;
    switch (action) {
      case 'edit-label':
        return editLabel(map.id, thing, part);
      case 'add-touchpoint':
        return add(map.id, thing, part, 'touchpoint');
      case 'add-pain':
        return add(map.id, thing, part, 'pain');
      case 'add-opportunity':
        return add(map.id, thing, part, 'opportunity');
      case 'add-emotion':
        return addEmotion(map, thing, part);
    }
  };
}

/** Of what stands around: where a new thing is to stand, seen from this one. */
function idAround(thing: Thing): string {
  return thing.kind === 'emotion' ? thing.at.id : thing.of.id;
}
