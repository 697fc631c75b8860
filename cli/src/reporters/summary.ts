import { visible } from '../terminal/visible.ts';
import { countFindings } from './count-findings.ts';
import { plural } from './plural.ts';
import type { LintedFile, Surroundings } from './reporter.ts';

/** The last lines for people: how much was found, and whether everything could be judged. */
export function summaryOf(
  files: readonly LintedFile[],
  { out, unchanged, milder = 0 }: Pick<Surroundings, 'out' | 'unchanged' | 'milder'>,
): string {
  const { green, red } = out.colours;
  if (unchanged !== undefined) return `${green(visible(unchanged))}\n`;
  const { errors, warnings, infos, unjudged } = countFindings(files);
  const known = knownIn(files) + (milder > 0 ? `${plural(milder, 'finding')} more ${areLeftOut(milder)}\n` : '');
  if (errors + warnings + infos + unjudged === 0) {
    const none = milder > 0 ? 'No findings to report' : 'No findings';
    return `${green(`${none} in ${plural(files.length, 'file')}.`)}\n${known}`;
  }
  const found = [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'info')].join(', ');
  const kept = unjudged > 0 ? red(`${plural(unjudged, 'file')} could not be judged.\n`) : '';
  return `${found} in ${plural(files.length, 'file')}.\n${known}${kept}`;
}

const areLeftOut = (count: number): string => `${count === 1 ? 'is' : 'are'} left out by --quiet.`;

/** What a baseline answers is there all the same. */
function knownIn(files: readonly LintedFile[]): string {
  const known = files.flatMap(({ quiet = [] }) => quiet.filter(({ by }) => by === 'baseline'));
  return known.length === 0 ? '' : `${plural(known.length, 'finding')} more in the baseline.\n`;
}
