import type { Topic } from './meaning.ts';

/** What belongs to no single statement. */
export const topics: readonly Topic[] = [
  {
    title: 'Computed, never written',
    facts: [
      "Of a persona's curve: the unweighted mean; the peak, which is the largest value whatever its sign (of equals the later); the end, which is the last point; the mean of peak and end, which weighs most in memory; the deepest drop between neighbours, which are consecutive points without a gap between them.",
      'Of the moves: how many reach each touchpoint, and where they are lost. Loops are counted in. What depends on a share that nobody measured is unknown, and shown as such; so is the split between several ways in.',
      'How often the main channel changes along the way, and the share of remarks that rest on a source.',
    ],
  },
  {
    title: 'Comments',
    facts: [
      '`//` to the end of the line, and `/* … */` over several lines.',
      'A comment with three strokes, `///`, right above a declaration is its documentation: it is shown when one points at the name.',
    ],
  },
  {
    title: 'Files and the root',
    facts: [
      'The root of a file is the nearest folder above it that has `.git`, else the nearest with `cjm.config.json`, else its own folder: never the working directory, and never what the editor happens to have open. Imports and configuration stop there.',
      'Files are UTF-8, with or without a byte order mark, with LF or CRLF.',
      'A file has at most 4 MB, and braces at most 200 levels. Beyond, there is one finding at the place, and the file counts as not judged.',
    ],
  },
  {
    title: 'What people paste',
    facts: [
      'Typographic quotation marks, the minus sign −, arrows such as → and a decimal comma as in `-0,5` are understood. Each is one finding, with the fix.',
      'Controls of the writing direction are a finding everywhere; invisible characters, and names that look like others, are one outside texts.',
      'A half-written file keeps working: what can be read is read, one mistake is one finding, and the picture keeps its last good state.',
    ],
  },
];
