import { t } from '@vscode/l10n';
import { countOf, type Journey } from '../journeys/journey.ts';
import { signed } from '../journeys/wording.ts';

/** Mean, end and findings of a journey in a few characters; the end is the unweighted mean of its personas' ends. */
export function figuresText(journey: Journey): string {
  const ends = journey.personas.flatMap(({ end }) => end ?? []);
  const end = ends.reduce((sum, value) => sum + value, 0) / ends.length;
  const count = countOf(journey);
  const feelings =
    journey.mean === undefined || ends.length === 0
      ? t('no feelings yet')
      : t('mean {0}, end {1}', signed(journey.mean), signed(end));
  const icon = journey.findings.errors > 0 ? '$(error)' : '$(warning)';
  return `$(graph-line) ${feelings}${count === 0 ? '' : `  ${icon} ${count}`}`;
}
