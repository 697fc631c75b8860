import type { GalleryFinding } from './gallery.ts';

type Severity = GalleryFinding['severity'];

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

export function countOf(findings: readonly GalleryFinding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** `1 stage`, `2 stages`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `2 errors, 1 warning`; `no findings`. */
export function tell(findings: readonly GalleryFinding[]): string {
  const told = severities
    .map((severity) => ({ severity, count: countOf(findings, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity));
  return told.length === 0 ? 'no findings' : told.join(', ');
}
