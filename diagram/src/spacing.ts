/** The rhythm of the picture, in px: every distance that more than one mark keeps. */
export const spacing = {
  /** Around the whole picture. */
  margin: 32,
  /** Width of the lanes' captions at the left. */
  caption: 122,
  /** Between two neighbouring columns where no label stands. */
  gutter: 24,
  /** Between a card and the label of a move beside it. */
  labelGap: 24,
  /** From the border of a stage to its first card. */
  stageInset: 12,
  /** Beyond the usual gutter, from the border of a stage to its first card: no line runs along the border. */
  borderInset: 8,
  /** Inside of cards and remarks. */
  padding: 9,
  /** Between remarks, chips and lines of one group. */
  gap: 6,
  /** Above and below what a lane holds. */
  lanePadding: 12,
};

/** A map is drawn at most this wide, as long as its cards stay readable: it fits a laptop at 13 px text. */
export const widestMap = 1960;

export const widestCard = 196;
export const narrowestCard = 105;
