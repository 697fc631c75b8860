import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject, type Lexer } from 'langium';
import { type Deprecation, deprecations } from './deprecations.ts';
import { CjmGeneratedSharedModule } from './generated/module.ts';
import { createGrammarModule } from './module.ts';
import { isSyntaxProblem, type SyntaxFix } from './syntax-problem.ts';

/**
 * Writes the wordings of earlier versions of the language anew, and changes nothing else. A text that is too large or
 * too deeply nested to be read stays as it is.
 */
export function upgradeText(text: string, list: readonly Deprecation[] = deprecations): string {
  if (list.length === 0) return text;
  const fixes = lexerWith(list)
    .tokenize(text)
    .errors.filter(isSyntaxProblem)
    .flatMap(({ code, fix }) => (code === 'deprecated-wording' && fix ? fix : []));
  return applied(text, fixes);
}

const lexers = new WeakMap<readonly Deprecation[], Lexer>();

function lexerWith(list: readonly Deprecation[]): Lexer {
  const known = lexers.get(list);
  if (known) return known;
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), CjmGeneratedSharedModule);
  const lexer = inject(createDefaultCoreModule({ shared }), createGrammarModule(list)).parser.Lexer;
  lexers.set(list, lexer);
  return lexer;
}

/** @param fixes in text order, none over another */
function applied(text: string, fixes: readonly SyntaxFix[]): string {
  let end = 0;
  const parts = fixes.map((fix) => {
    const kept = text.slice(end, fix.offset);
    end = fix.offset + fix.length;
    return kept + fix.text;
  });
  return parts.join('') + text.slice(end);
}
