import { elementAt, type Scene } from '@cjm/diagram';
import type { Finding } from '@cjm/diagram/map-viewer';
import type { GalleryFinding } from './gallery.ts';

/** The findings at the parts of the picture that show where they stand in the text; those of other texts are left out. */
export function placeFindings(scene: Scene, findings: readonly GalleryFinding[]): readonly Finding[] {
  return findings.flatMap(({ rule, severity, message, line, column }): readonly Finding[] => {
    const part = elementAt(scene, { line: line - 1, character: column - 1 });
    return part === undefined ? [] : [{ part, severity, text: message, code: rule, fixes: [] }];
  });
}
