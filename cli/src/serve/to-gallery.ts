import type { Finding } from '@cjm/language-server';
import type { Gallery, GalleryFile, GalleryFinding, GalleryMap } from '../../page/gallery.ts';
import { splitLines } from '../terminal/code-frame.ts';
import { counterpartsOf } from './counterpart.ts';
import type { ShownFile, ShownMap } from './show-file.ts';

const longestSource = 240;

/** Tells the page what is on show. */
export function toGallery(folder: string, files: readonly ShownFile[]): Gallery {
  return { folder, files: files.map((file) => toFile(file, files)) };
}

function toFile({ id, path, checked, maps, stale }: ShownFile, all: readonly ShownFile[]): GalleryFile {
  const lines = checked.text === undefined ? [] : splitLines(checked.text);
  return {
    id,
    path,
    maps: maps.map((map) => toMap(map, counterpartsOf(map, all)[0])),
    findings: checked.findings.map((finding) => toFinding(finding, lines)),
    stale,
  };
}

function toMap({ id, map, picture }: ShownMap, counterpart: ShownMap | undefined): GalleryMap {
  return {
    id,
    journey: map.id,
    label: map.label,
    personas: map.personas.length,
    stages: map.stages.length,
    touchpoints: map.stages.reduce((total, stage) => total + stage.touchpoints.length, 0),
    picture: counterpart ? `${picture} ${counterpart.picture}` : picture,
    ...(counterpart ? { counterpart: counterpart.id } : {}),
  };
}

function toFinding({ rule, severity, message, range }: Finding, lines: readonly string[]): GalleryFinding {
  const source = lines[range.start.line]?.trim().slice(0, longestSource);
  return {
    rule,
    severity,
    message,
    line: range.start.line + 1,
    column: range.start.character + 1,
    ...(source ? { source } : {}),
  };
}
