import type { FlowLane } from './arrangement.ts';
import { fonts } from './fonts.ts';
import { captionRoom } from './marks/swimlane.ts';
import { oncePer } from './once-per.ts';
import { spacing } from './spacing.ts';
import { widthOf } from './text.ts';
import { piecesOf } from './wrap.ts';

/** Of the captions at the left, in px: as wide as usual, and wider where a word of a lane's name would be cut. */
export const captionWidthOf = oncePer((lanes: readonly FlowLane[]): number => {
  const words = lanes.flatMap(({ caption }) => piecesOf(caption).map((word) => word.trimEnd()));
  const longest = Math.max(0, ...words.map((word) => widthOf(word, fonts.strong)));
  const asked = Math.ceil(spacing.caption - captionRoom(spacing.caption) + longest);
  return Math.min(widest, Math.max(spacing.caption, asked));
});

/** Wider ones would take too much of the picture for a single word. */
const widest = 220;
