import { pluralOf, type TableLike } from '@cjm/grammar/wording';

const plural = pluralOf('en');

const findings = { one: 'finding', other: 'findings' };
const touchpoints = { one: 'touchpoint', other: 'touchpoints' };

/** Every word that the viewer itself says; everything else is the author's, or the picture's. */
export const en = {
  /** As a page names it. */
  lang: 'en',
  map: 'Journey map',
  picture: 'picture',
  hint: 'Arrow keys lead from part to part, Space tells all about one, question mark lists all keys.',
  tools: 'Looking at the map',
  journey: 'Journey',
  state: 'State of the journey',
  states: { current: 'As it is', future: 'To be', compare: 'Compare' },
  zoom: {
    bar: 'Zoom',
    level: 'Zoom level',
    in: 'Zoom in',
    out: 'Zoom out',
    fitWidth: 'Fit to width',
    natural: 'Natural size',
  },
  search: {
    open: 'Search',
    field: 'Search in the map',
    next: 'Next match',
    previous: 'Previous match',
    close: 'Close the search',
    none: 'No results',
    count: (at: number, of: number) => `${at} of ${of}`,
  },
  filter: {
    open: 'Filter',
    persona: 'Persona',
    everybody: 'Everybody',
    channel: 'Channel',
    allChannels: 'All channels',
    path: 'Path',
    noPath: 'None highlighted',
    on: 'Filtered',
    /** Between names. */
    and: ', ',
    lift: (name: string) => `Lift the filter: ${name}`,
    reset: 'Show everything',
    lanes: (shown: number, of: number) => `${shown} of ${of} lanes`,
  },
  display: {
    open: 'Display',
    arrangement: 'Arrangement',
    arrangements: { auto: 'Automatic', compact: 'Compact', swimlanes: 'Swimlanes' },
    lanes: 'Lanes',
  },
  export: { open: 'Export' },
  help: {
    open: 'Keys',
    title: 'Keys in the picture',
    names: { home: 'Home', end: 'End', enter: 'Enter', space: 'Space', escape: 'Esc', shift: 'Shift', control: 'Ctrl' },
    keys: {
      walk: 'From part to part',
      ends: 'First and last part',
      text: 'Go to the text',
      about: 'All about the part',
      search: 'Search',
      pan: 'Move the picture',
      zoom: 'Nearer, farther',
      fit: 'Fit to width, then as a whole',
      natural: 'Natural size',
      close: 'Close what is open',
      help: 'These keys',
    },
  },
  findings: {
    title: 'Findings',
    severities: { error: 'Error', warning: 'Warning', info: 'Info' },
    count: (count: number) => `${count} ${plural(count, findings)}, Space tells more`,
  },
  card: { about: (title: string) => `About: ${title}` },
  /** Of a journey, how many touchpoints are seen of how many. */
  shown: (title: string, seen: number, of: number) =>
    `${title}: ${seen === of ? of : `${seen} of ${of}`} ${plural(of, touchpoints)}`,
} as const;

/** What the viewer's tools say. */
export type ToolWords = TableLike<typeof en>;
