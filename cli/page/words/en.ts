import { firstMaps } from '@cjm/diagram/viewer/first-maps';
import { pluralOf, type TableLike } from '@cjm/grammar/wording';

const plural = pluralOf('en');

const personas = { one: 'persona', other: 'personas' };
const stages = { one: 'stage', other: 'stages' };
const touchpoints = { one: 'touchpoint', other: 'touchpoints' };
const errors = { one: 'error', other: 'errors' };
const warnings = { one: 'warning', other: 'warnings' };
const infos = { one: 'info', other: 'infos' };

/** Every word that the page of `cjm serve` itself says around the picture and its tools. */
export const en = {
  skip: 'Skip to the map',
  connection: {
    begun: 'Connecting…',
    live: 'Live: redrawn on save',
    lost: 'Not connected. Is cjm serve running?',
  },
  maps: 'Maps',
  reading: 'Reading the maps…',
  noMaps: 'No maps yet',
  line: (line: number) => `line ${line}`,
  themes: { title: 'Theme', auto: 'Auto', light: 'Light', dark: 'Dark' },
  stale: 'The file has a mistake. This is its last good picture.',
  counts: {
    personas: (count: number) => `${count} ${plural(count, personas)}`,
    stages: (count: number) => `${count} ${plural(count, stages)}`,
    touchpoints: (count: number) => `${count} ${plural(count, touchpoints)}`,
  },
  noJourney: 'No journey',
  nothingDrawn: 'Nothing can be drawn',
  declarations: 'Only declarations',
  empty: {
    folder: (folder: string) => `No maps in ${folder} yet`,
    begin: (name: string) =>
      `Save a file such as ${name} in the folder, and its map appears here at once. For a start:`,
    example: firstMaps.en,
    file: 'No journey in this file',
    mend: 'The findings below say what to mend.',
    declarations: (path: string) => `${path} holds declarations for other files.`,
  },
  findings: {
    title: 'Findings',
    none: 'no findings',
    /** Between counts. */
    and: ', ',
    severities: { error: 'error', warning: 'warning', info: 'info' },
    counts: {
      error: (count: number) => `${count} ${plural(count, errors)}`,
      warning: (count: number) => `${count} ${plural(count, warnings)}`,
      info: (count: number) => `${count} ${plural(count, infos)}`,
    },
    place: (line: number, column: number) => `Line ${line}:${column}`,
  },
  /** What is shown now, for those who do not see it. */
  news: {
    stale: 'the last good picture',
    none: 'no map',
    map: 'the map',
    told: (label: string, shown: string, findings: string) => `${label}: ${shown}, ${findings}.`,
  },
} as const;

/** What the page says around the picture and its tools. */
export type PageWords = TableLike<typeof en>;
