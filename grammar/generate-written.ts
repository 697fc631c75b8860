/** Writes `src/written.generated.ts`: how each statement is written, for the parser's messages. */
import { writeFileSync } from 'node:fs';
import { toWritten } from './reference/to-written.ts';
import { CjmGrammar } from './src/generated/grammar.ts';

const text = `// Written by generate-written.ts from the examples of the reference. Do not edit.

/** How a statement is written, by the grammar's rule and the statement's keyword. */
export const written: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(
  Object.fromEntries(toWritten(CjmGrammar())),
  undefined,
  2,
)};
`;
writeFileSync(new URL('src/written.generated.ts', import.meta.url), text);
