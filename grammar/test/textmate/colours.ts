import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

export const file = new URL('../../syntaxes/cjm.tmLanguage.json', import.meta.url).pathname;

async function loadGrammar(): Promise<IGrammar> {
  await loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(file, 'utf8'), file),
  });
  const grammar = await registry.loadGrammar('source.cjm');
  if (!grammar) throw new Error('The grammar was not found.');
  return grammar;
}

const grammar = await loadGrammar();
/** One line for each coloured piece of the text: its innermost scope, and what it says. */
export function colours(text: string): string {
  const pieces: string[] = [];
  let state = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { scopes, startIndex, endIndex } of tokens) {
      const scope = scopes.at(-1)?.replace(/\.cjm$/, '');
      if (scope !== undefined && scope !== 'source') pieces.push(`${scope}: ${line.slice(startIndex, endIndex)}`);
    }
  }
  return pieces.filter((piece) => !piece.startsWith('punctuation')).join('\n');
}
