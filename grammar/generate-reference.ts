/** Writes `docs/reference.md` and its diagrams in `docs/syntax/` from the grammar and from what its rules mean. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { toFiles } from './reference/to-files.ts';
import { CjmGrammar } from './src/generated/grammar.ts';

const docs = new URL('docs/', import.meta.url);
const diagrams = new URL('syntax/', docs);

rmSync(diagrams, { recursive: true, force: true });
mkdirSync(diagrams, { recursive: true });
for (const [path, text] of toFiles(CjmGrammar())) writeFileSync(new URL(path, docs), text);
