import type { GalleryFinding } from './gallery.ts';
import { words } from './language.ts';

type Severity = GalleryFinding['severity'];

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

export function countOf(findings: readonly GalleryFinding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** `2 errors, 1 warning`; `no findings`. */
export function tell(findings: readonly GalleryFinding[]): string {
  const told = severities
    .map((severity) => ({ severity, count: countOf(findings, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.findings.counts[severity](count));
  return told.length === 0 ? words.findings.none : told.join(words.findings.and);
}
