import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A literal that begins with a capital letter and goes on with a word: text for people, not for programs. */
const sentence = /(['"`])(?:[A-Z][\p{L}’]*|A)(?: [\p{L}’]+|…)[^'"`\n]*\1/gu;

/** Texts that the modules of a folder say themselves, rather than its tables of words; `but`: files that may. */
export function sentencesIn(folder: string, but: readonly string[] = []): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/(^|\/)words\//.test(file) && !but.includes(file))
    .flatMap((file) => {
      const code = readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*.*?\*\/|\/\/.*|new Error\(.*?\)/gs, '');
      return [...code.matchAll(sentence)].map(([text]) => `${file}: ${text}`);
    });
}
