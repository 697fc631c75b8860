import type { Chapter } from './meaning.ts';

export const ways: Chapter = {
  title: 'Paths and moves',
  introduction:
    'How customers get from one place to the next. Without them, each touchpoint leads to the next one written.',
  meanings: [
    {
      rule: 'Path',
      title: 'path',
      summary:
        'A told variant: one route through the touchpoints, from an ad or from a friend, by phone or on the web.',
      facts: [
        'With [`for`](#for) it is the way of these personas, else of all. It changes nothing about who passes: only the `for` of touchpoint, stage and journey decides that.',
        'Where a journey has paths, its moves are the neighbours on the paths, plus every [`move`](#move). The way in is where the paths start.',
        'Where a persona has paths, what is said of its curve is said for each path, in the order of the path.',
        'A path has two stops at least, and may come back to one.',
      ],
      example: {
        within: 'journey',
        text: `
          stage "Buy" {
            touchpoint ad       "Sees an ad"     for anna
            touchpoint tip      "Gets a tip"     for boris
            touchpoint delivery "Chooses delivery"
            touchpoint paid     "Pays by card"
          }
          path fromAd   "From an ad, on the phone" for anna  : ad -> delivery -> paid
          path byFriend "A friend told me"         for boris : tip -> delivery -> paid
        `,
      },
    },
    {
      rule: 'Move',
      title: 'move',
      summary: 'A way from one touchpoint to another, with a label or a measured share if you like.',
      facts: [
        'Without paths, each touchpoint leads to the next one written; one with forward moves of its own leads only where they say. Moves back (to an earlier touchpoint or to itself) and moves to `exit` do not replace the way to the next.',
        'With paths, a move on a pair of neighbours of a path gives it label and share; any other move is a way more.',
        '`exit` is the way out of the journey, and always the last of its move.',
        'The share is how many of those who leave the touchpoint go this way. Those leaving one touchpoint are at most 100%; what is not said is unknown, not a loss. The only way out of a touchpoint carries 100% if it is not measured.',
        'A chain `a -> b -> c` is short for its single moves. Label and share go with a single move, not with a chain.',
        'Two moves between one pair, in the same direction, are an error.',
      ],
      example: {
        within: 'journey',
        text: `
          stage "Checkout" {
            touchpoint delivery "Chooses delivery"
            touchpoint paid     "Pays by card"
            touchpoint thanks   "Is thanked"
          }
          move delivery -> paid 66% from ga
          move delivery -> exit "the fee is a surprise" 34% from ga
          move paid -> thanks
        `,
      },
    },
  ],
};
