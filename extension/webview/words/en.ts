import { firstMaps } from '@cjm/diagram/viewer/first-maps';
import { pluralOf, type TableLike } from '@cjm/grammar/wording';

const plural = pluralOf('en');

const problems = { one: 'problem', other: 'problems' };

const problemCount = (count: number) => `${count} ${plural(count, problems)}`;

/** Every word that the preview's page itself says around the picture and its tools. */
export const en = {
  empty: {
    noJourney: {
      title: 'No journey here yet',
      text: 'Write a persona and a journey, and its map appears as you type. For a start:',
      example: firstMaps.en,
    },
    broken: {
      title: 'The text cannot be read yet',
      text: (problems: number) => `The map appears as soon as it can: ${problemCount(problems)} to mend.`,
    },
    failed: { title: 'The map could not be drawn' },
  },
  problems: {
    count: problemCount,
    open: 'Open Problems',
    stale: 'The picture shows the text as it last could be read.',
    news: (problems: number) => `${problemCount(problems)}.`,
    staleNews: (problems: number) => `${problemCount(problems)}, the last picture stays.`,
  },
  copied: 'The picture is in the clipboard.',
  notCopied: (why: string) => `The clipboard did not take the picture: ${why}`,
  formats: {
    svg: 'SVG',
    png: 'PNG',
    pdf: 'PDF',
    html: 'HTML page',
    markdown: 'Markdown',
    csv: 'CSV',
    json: 'JSON',
    copy: 'Copy as image',
  },
  keys: {
    shift: 'Shift',
    alt: 'Alt',
    text: 'Change the text',
    feeling: 'Feel better or worse',
    fine: 'The same in fine steps',
    menu: 'What can be added here',
  },
  asked: {
    feeling: 'Word for this feeling',
    text: 'Text',
    touchpoint: 'New touchpoint',
    pain: 'New pain',
    opportunity: 'New opportunity',
    who: 'Who feels it?',
  },
  refused: {
    noPlace: 'A feeling belongs to a touchpoint.',
    allKnown: 'What is felt here is known of everybody: move the points of the curve.',
  },
} as const;

/** What the page says around the picture and its tools. */
export type PageWords = TableLike<typeof en>;
