import {
  type Emotion,
  emotionsOf,
  isEmotion,
  isPersona,
  isTouchpoint,
  type Persona,
  type Touchpoint,
} from '@cjm/grammar';
import type { Touchpoint as TouchpointModel } from '@cjm/grammar/model';
import { GrammarUtils } from 'langium';
import { type Edited, type EmotionChange, refused, type Splice } from './change.ts';
import { dropFromFor } from './drop-from-for.ts';
import { insertAfter, insertInto } from './insert-statement.ts';
import { type Subject, writtenAs } from './subject.ts';
import { writeNumber } from './write-number.ts';

/**
 * Gives one persona's feeling at one touchpoint another value. A feeling that is hers alone is written over; one that
 * she shares, or has from the stage, stays for the others, and she is given a line of her own.
 */
export function moveEmotion(subject: Subject, { touchpoint, persona, value }: EmotionChange): Edited {
  if (!(value >= -2 && value <= 2)) return refused('offScale');
  const found = writtenAs(subject, touchpoint);
  if ('refused' in found) return found;
  const { node: place } = found;
  const map = touchpointsOf(subject).find(({ id }) => id === touchpoint);
  const who = subject.mapped.nodes.get(persona);
  if (!isTouchpoint(place) || !map || !isPersona(who)) return refused('gone');
  if (!map.personas.includes(persona)) return refused('notHere');

  const felt = subject.mapped.nodes.get(map.emotions.find((emotion) => emotion.persona === persona)?.id ?? '');
  if (isEmotion(felt) && felt.value === value) return { splices: [] };
  if (!isEmotion(felt)) return writeOwn(subject, place, map, who, value);
  if (felt.$container === place && isAlone(subject, felt)) return { splices: overwrite(subject, felt, value) };
  return writeOwn(subject, place, map, who, value, felt);
}

const touchpointsOf = ({ mapped }: Subject): readonly TouchpointModel[] =>
  mapped.map.stages.flatMap(({ touchpoints }) => touchpoints);

/** Whether it is the feeling of one persona only, as it is written and as it is meant. */
function isAlone(subject: Subject, felt: Emotion): boolean {
  const named = new Set(felt.personas.map(({ ref }) => ref));
  const meant = touchpointsOf(subject)
    .flatMap(({ emotions }) => emotions)
    .filter(({ id }) => subject.mapped.nodes.get(id) === felt);
  return named.size < 2 && meant.length === 1;
}

function overwrite({ text }: Subject, felt: Emotion, value: number): readonly Splice[] {
  const number = GrammarUtils.findNodeForProperty(felt.$cstNode, 'value');
  if (!number) return [];
  const { offset: from, end: to } = number;
  return [{ from, to, text: writeNumber(value, text.slice(from, to)) }];
}

/** A line for this persona, which says what the feeling so far says but for its value. */
function writeOwn(
  { text }: Subject,
  place: Touchpoint,
  map: TouchpointModel,
  who: Persona,
  value: number,
  felt?: Emotion,
): Edited {
  const emotions = emotionsOf(place);
  const needsName = map.personas.length > 1 || emotions.length > 0;
  if (needsName && who.name === undefined) {
    return refused('needsName');
  }
  const own = ownWords(text, place, felt);
  const statement = `emotion${own.gap}${writeNumber(value, own.number)}${own.word}${needsName ? ` for ${who.name}` : ''}${own.from}`;
  const shared = felt && emotions.includes(felt) ? felt : undefined;
  const last = shared ?? emotions.at(-1);
  const added = last ? insertAfter(text, last, statement) : insertInto(text, place, place.items, statement);
  return { splices: [...(shared ? dropFromFor(text, shared, who) : []), added] };
}

interface OwnWords {
  /** What stands between the keyword and the number: columns stay in line. */
  readonly gap: string;
  readonly number: string;
  readonly word: string;
  readonly from: string;
}

function ownWords(text: string, place: Touchpoint, felt: Emotion | undefined): OwnWords {
  const slice = (property: string) => {
    const found = GrammarUtils.findNodeForProperty(felt?.$cstNode, property);
    return found ? text.slice(found.offset, found.end) : '';
  };
  const like = felt?.$container === place ? felt : emotionsOf(place).at(-1);
  const written = like?.$cstNode ? text.slice(like.$cstNode.offset, like.$cstNode.end) : '';
  const word = slice('word');
  const sources = (felt?.sources ?? []).map(({ $refText }) => $refText);
  return {
    gap: /^emotion( +)/.exec(written)?.[1] ?? ' ',
    number: slice('value'),
    word: word === '' ? '' : ` ${word}`,
    from: sources.length === 0 ? '' : ` from ${sources.join(', ')}`,
  };
}
