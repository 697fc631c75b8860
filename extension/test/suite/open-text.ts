import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TextEditor, Uri, window } from 'vscode';
import { scratchFolder } from './scratch-folder.ts';

export const workday = `persona me "Me"

journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint "Make tea" { emotion +1 }
    touchpoint "Take the bus" { emotion -0.5 "late again" }
  }
}
`;

/** Writes a text as a file of its own. */
export function writeText(text: string, name = 'map.cjm'): Uri {
  const file = join(mkdtempSync(join(scratchFolder(), 'text-')), name);
  writeFileSync(file, text);
  return Uri.file(file);
}

/** Opens a text as a file of its own. */
export async function openText(text: string, name?: string): Promise<TextEditor> {
  return window.showTextDocument(writeText(text, name));
}
