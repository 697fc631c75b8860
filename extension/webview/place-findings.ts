import type { Scene } from '@cjm/diagram';
import type { Finding } from '@cjm/diagram/map-viewer';
import type { PageFinding } from '../src/preview/messages.ts';
import { partsAt } from './parts-at.ts';

/** A finding at the part of the picture that it is about. */
export interface PlacedFinding {
  readonly written: PageFinding;
  readonly shown: Finding;
}

/** What is wrong with something that is drawn, at the smallest part that shows it; the rest is told in Problems only. */
export function placeFindings(scene: Scene, findings: readonly PageFinding[]): readonly PlacedFinding[] {
  return findings.flatMap((written) => {
    const [part] = partsAt(scene, written.range.start);
    if (part === undefined) return [];
    const { severity, text, code, fixes } = written;
    return [{ written, shown: { part, severity, text, fixes, ...(code !== undefined && { code }) } }];
  });
}
