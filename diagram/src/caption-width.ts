import type { Persona } from '@cjm/grammar/model';
import type { FlowLane } from './arrangement.ts';
import { fonts } from './fonts.ts';
import { nameRoom } from './marks/lane.ts';
import { captionRoom } from './marks/swimlane.ts';
import { oncePer } from './once-per.ts';
import { spacing } from './spacing.ts';
import { type Font, widthOf } from './text.ts';
import { piecesOf } from './wrap.ts';

/**
 * Of the captions at the left, in px: as wide as usual, and wider where a word of a lane's name would be cut, or of the
 * names beside several curves.
 */
export const captionWidthOf = oncePer((lanes: readonly FlowLane[], personas: readonly Persona[]): number => {
  const names = personas.length > 1 ? personas.map(({ label }) => label) : [];
  const around = (room: (width: number) => number) => spacing.caption - room(spacing.caption);
  const asked = Math.max(
    around(captionRoom) +
      longestWord(
        lanes.map(({ caption }) => caption),
        fonts.strong,
      ),
    around(nameRoom) + longestWord(names, fonts.small),
  );
  return Math.min(widest, Math.max(spacing.caption, Math.ceil(asked)));
});

function longestWord(texts: readonly string[], font: Font): number {
  const words = texts.flatMap((text) => piecesOf(text).map((word) => word.trimEnd()));
  return Math.max(0, ...words.map((word) => widthOf(word, font)));
}

/** Wider ones would take too much of the picture for a single word. */
const widest = 220;
