import type { Colours } from '../world.ts';
import { countFindings } from './count-findings.ts';
import { plural } from './plural.ts';
import type { LintedFile } from './reporter.ts';

/** The last lines for people: how much was found, and whether everything could be judged. */
export function summaryOf(files: readonly LintedFile[], { green, red }: Colours): string {
  const { errors, warnings, infos, unjudged } = countFindings(files);
  if (errors + warnings + infos + unjudged === 0) return green(`No findings in ${plural(files.length, 'file')}.\n`);
  const found = [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'info')].join(', ');
  const kept = unjudged > 0 ? red(`${plural(unjudged, 'file')} could not be judged.\n`) : '';
  return `${found} in ${plural(files.length, 'file')}.\n${kept}`;
}
