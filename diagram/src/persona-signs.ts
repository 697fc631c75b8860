import type { Persona } from '@cjm/grammar/model';
import { legible } from './legible.ts';
import { graphemesOf } from './text.ts';

/** How a persona is marked wherever the picture speaks of it: a hue, a shape and a letter or two. */
export interface PersonaSign {
  readonly id: string;
  /** Place in the map's list; gives hue and shape. */
  readonly index: number;
  readonly letters: string;
}

/** The first letter of the label; two where it would be taken twice, else the persona's place in the list. */
export function personaSigns(personas: readonly Persona[]): readonly PersonaSign[] {
  const labels = personas.map((persona) => graphemesOf(legible(persona.label).trim()));
  const one = labels.map(([first = '?']) => first.toUpperCase());
  const two = labels.map(([first = '?', second = '']) => first.toUpperCase() + second.trim());
  return personas.map(({ id }, index) => ({
    id,
    index,
    letters:
      [one[index], two[index]].find((letters, i) => letters && count(i === 0 ? one : two, letters) === 1) ??
      String(index + 1),
  }));
}

function count(list: readonly string[], item: string): number {
  return list.filter((other) => other === item).length;
}
