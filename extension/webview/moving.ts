import type { JourneyMap } from '@cjm/grammar/model';
import { type Feeling, withFeeling } from './feeling.ts';
import type { Requests } from './requests.ts';

/** The one point that is elsewhere in the picture than in the text: on the move, or on its way into it. */
export interface Moving {
  preview(journey: string, feeling: Feeling, value: number): void;
  /** Writes it into the text; the picture shows it until the text has it, or cannot have it. */
  commit(journey: string, feeling: Feeling, value: number): Promise<void>;
  cancel(): void;
  /** Whether a point of this journey is on the move. */
  isOn(journey: string): boolean;
  /** The maps of this version of the text, as the picture is to show them. */
  over(maps: readonly JourneyMap[], version: number | undefined): readonly JourneyMap[];
}

interface Move {
  readonly journey: string;
  readonly feeling: Feeling;
  readonly value: number;
  /** It was let go. */
  readonly isDown?: true;
  /** Version of the text that has it. */
  written?: number;
}

/**
 * @param redraw the picture is to be drawn anew
 * @param refuse the text cannot have it; why, in words
 */
export function createMoving(
  requests: Pick<Requests, 'ask'>,
  redraw: () => void,
  refuse: (reason: string) => void,
): Moving {
  let move: Move | undefined;

  const drop = () => {
    if (!move) return;
    move = undefined;
    redraw();
  };

  return {
    preview(journey, feeling, value) {
      move = { journey, feeling, value };
      redraw();
    },
    async commit(journey, feeling, value) {
      const mine: Move = { journey, feeling, value, isDown: true };
      move = mine;
      redraw();
      const { touchpoint, persona } = feeling;
      const change = { kind: 'emotion', touchpoint, persona, value } as const;
      const answer = await requests.ask({ kind: 'change', journey, change });
      if ('version' in answer) {
        mine.written = answer.version;
        // It may be there already.
        redraw();
        return;
      }
      if (move === mine) drop();
      if ('refused' in answer) refuse(answer.refused);
    },
    cancel: drop,
    isOn: (journey) => move?.journey === journey && !move.isDown,
    over(maps, version) {
      if (move?.written !== undefined && (version === undefined || version >= move.written)) move = undefined;
      return move ? withFeeling(maps, move.journey, { ...move.feeling, value: move.value }) : maps;
    },
  };
}
