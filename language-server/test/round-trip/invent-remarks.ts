import { type Remark, type Source, severities } from '@cjm/grammar/model';
import type { Dice } from './dice.ts';
import { inventText, type Names } from './invent-texts.ts';
import type { createWritten } from './written.ts';

/** Ids of who is there, and of the evidence that what is said rests on if it says nothing of its own. */
export interface Around {
  readonly personas: readonly string[];
  readonly sources: readonly string[];
}

const kinds = [
  ...(['action', 'thought', 'need', 'expectation', 'quote'] as const),
  ...(['pain', 'pain', 'gain', 'note', 'question'] as const),
];

export interface RemarkMaker {
  readonly dice: Dice;
  /** None where nothing may refer to the remarks. */
  readonly names: Names | undefined;
  readonly written: ReturnType<typeof createWritten>;
  readonly sources: readonly Source[];
}

export function inventRemarks(maker: RemarkMaker, around: Around): Remark[] {
  const { dice, names, written } = maker;
  return dice.times(2, () => {
    const kind = dice.pick(kinds);
    return {
      ...written(),
      kind,
      ...(names ? dice.may(50, () => ({ name: names('remark') })) : {}),
      text: inventText(dice),
      personas: inventAudience(dice, around),
      ...dice.may(30, () => ({ severity: dice.pick(severities) })),
      sources: inventEvidence(maker, around.sources),
    };
  });
}

/** Whom something is about: all who are there, or some of them by name. */
export const inventAudience = (dice: Dice, { personas }: Around): string[] =>
  personas.length > 1 && dice.chance(25) ? dice.some(personas, 1) : [];

/** Sources of its own, else those around. */
export function inventEvidence(
  { dice, sources }: Pick<RemarkMaker, 'dice' | 'sources'>,
  around: readonly string[],
): readonly string[] {
  return sources.length > 0 && dice.chance(20) ? dice.some(sources, 1).map(({ id }) => id) : around;
}
