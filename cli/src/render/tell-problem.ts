import type { Problem } from '@cjm/diagram/exporters';

const shownGraphemes = 5;

/** Why a map cannot be written, and what to ask of `cjm render` instead. */
export function tellProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'too-large': {
      const { width, height, scale } = problem;
      const smaller = scale === undefined ? 'Try' : `Try --scale ${scale} at most, or`;
      return `A PNG of ${width} × ${height} px is more than programs can show. ${smaller} --format svg or pdf: they are sharp at any size.`;
    }
    case 'no-font': {
      const sample = problem.graphemes.slice(0, shownGraphemes).map((grapheme) => `“${grapheme}”`);
      return `No font of this machine has ${nameOf(problem.script)} (${sample.join(', ')}). Install one that has them, such as Noto, or name its file with --font.`;
    }
  }
}

function nameOf(script: string): string {
  if (script === 'symbols') return 'these symbols';
  return script === 'Emoji' ? 'these emoji' : `the letters of this script: ${script}`;
}
