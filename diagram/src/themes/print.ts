import type { Hue, Theme } from '../theme.ts';

const black: Hue = { strong: '#000000', soft: '#ffffff' };
const grey: Hue = { strong: '#4d4d4d', soft: '#ffffff' };

/** Black on white for paper: no colour, no grounds that eat ink, and an edge around every box. */
export const print: Theme = {
  scheme: 'light',
  outlined: true,
  patterned: true,
  tones: {
    paper: '#ffffff',
    panel: '#f5f5f5',
    card: '#ffffff',
    ink: '#000000',
    soft: '#3d3d3d',
    faded: '#707070',
    line: '#b3b3b3',
    edge: '#595959',
    move: '#000000',
    loop: '#333333',
    loopText: '#333333',
    pain: '#000000',
    painSoft: '#ffffff',
    gain: '#000000',
    gainSoft: '#ffffff',
    opportunity: '#000000',
    opportunitySoft: '#ffffff',
    note: '#3d3d3d',
    noteSoft: '#ffffff',
    question: '#000000',
    questionSoft: '#ffffff',
    truth: '#000000',
    truthSoft: '#ffffff',
    link: '#000000',
  },
  // Shape, name and the pattern of the line tell them apart.
  personas: [black, grey, black, grey, black, grey, black, grey],
  channels: Array.from({ length: 8 }, () => grey),
  stages: Array.from({ length: 6 }, () => black),
};
