import { exit, type Stage, type Touchpoint } from '@cjm/grammar/model';
import { percent } from '../marks/move.ts';
import { signed } from '../signed.ts';
import { evidenceFact, placeFacts, remarkFacts, whoFact } from './common-facts.ts';
import { type Fact, type FactValue, fact } from './description.ts';
import { feelingWord } from './feeling-word.ts';
import type { Lookup } from './lookup.ts';

export function stageFacts(lookup: Lookup, stage: Stage): readonly Fact[] {
  const { words } = lookup;
  const { terms } = words.about;
  const { goals, objective, remarks, touchpoints } = stage;
  return [
    ...fact(terms.goal, goals),
    ...fact(terms.objective, [objective && words.objectives[objective].toLowerCase()]),
    ...fact(terms.touchpoints, [String(touchpoints.length)]),
    ...placeFacts(lookup, stage),
    ...remarkFacts(lookup, remarks),
  ];
}

export function touchpointFacts(lookup: Lookup, touchpoint: Touchpoint): readonly Fact[] {
  const { about } = lookup.words;
  const { terms } = about;
  const { channels, personas, remarks, backings } = touchpoint;
  return [
    ...fact(
      terms.channels,
      channels.map((id): FactValue | undefined => {
        const channel = lookup.map.channels.find((candidate) => candidate.id === id);
        return (
          channel && { text: channel.label, ...(channel.presence ? { note: about.presence[channel.presence] } : {}) }
        );
      }),
    ),
    ...whoFact(lookup, personas),
    ...fact(terms.feelings, feelingValues(lookup, touchpoint)),
    ...placeFacts(lookup, touchpoint),
    ...remarkFacts(lookup, remarks),
    ...fact(
      terms.behind,
      backings.map(({ row, text, actors }): FactValue => {
        const by = actors.flatMap((id) => lookup.actors.get(id)?.label ?? []);
        return { text, note: [about.backings[row].toLowerCase(), ...by].join(lookup.words.punctuation.comma) };
      }),
    ),
    ...fact(terms.next, nextValues(lookup, touchpoint)),
    ...evidenceOf(lookup, touchpoint),
  ];
}

/** All that what is said here rests on; where nothing is said, nothing needs any. */
function evidenceOf(lookup: Lookup, { emotions, remarks, measures }: Touchpoint): readonly Fact[] {
  const said = [...emotions, ...remarks, ...measures];
  return said.length === 0 ? [] : evidenceFact(lookup, [...new Set(said.flatMap(({ sources }) => sources))]);
}

/** Of each who passes; that nothing is known is known, too, where others feel something. */
function feelingValues({ map, words }: Lookup, { personas, emotions }: Touchpoint): readonly FactValue[] {
  if (emotions.length === 0) return [];
  return map.personas.flatMap(({ id, label }): readonly FactValue[] => {
    if (!personas.includes(id)) return [];
    const name = map.personas.length > 1 ? `${label}${words.punctuation.named}` : '';
    const emotion = emotions.find(({ persona }) => persona === id);
    if (!emotion) return [{ text: `${name}${words.about.feelings.unknown}` }];
    return [
      { text: `${name}${feelingText(emotion)}`, note: feelingWord(emotion.value, words), ...toneOf(emotion.value) },
    ];
  });
}

/** `−2 “cheated”`. */
export function feelingText({ value, word }: { readonly value: number; readonly word?: string }): string {
  return word === undefined ? signed(value) : `${signed(value)} “${word}”`;
}

export function toneOf(value: number): { readonly tone?: 'good' | 'bad' } {
  if (value <= -0.25) return { tone: 'bad' };
  return value >= 0.25 ? { tone: 'good' } : {};
}

function nextValues(
  { map, touchpoints, words: { about, punctuation } }: Lookup,
  { id }: Touchpoint,
): readonly FactValue[] {
  return map.moves
    .filter(({ from }) => from === id)
    .map(({ to, label, share, back }): FactValue => {
      const text = to === exit ? about.leaves : (touchpoints.get(to)?.label ?? to);
      const note = [label, share === undefined ? undefined : percent(share), back ? about.goneBack : undefined].filter(
        (part) => part !== undefined,
      );
      return {
        text,
        ...(note.length > 0 ? { note: note.join(punctuation.comma) } : {}),
        ...(to === exit ? { tone: 'bad' } : {}),
      };
    });
}
