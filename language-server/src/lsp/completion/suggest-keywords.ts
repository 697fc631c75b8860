import { CompletionItemKind } from 'vscode-languageserver';
import { codeBlock } from '../markdown.ts';
import { meaningOf, wordMeaning } from '../meaning-of.ts';
import type { EditorWords } from '../words.ts';
import type { CompletionPlace } from './completion-place.ts';
import type { Expected } from './expectations.ts';
import { mapSnippets } from './map-snippets.ts';
import { withoutStops } from './snippet.ts';
import { leadsToNames, statementSnippets } from './statement-snippets.ts';
import type { Suggestion } from './suggestion.ts';

type Keyword = Extract<Expected, { kind: 'keyword' }>;

/** The words of the language that may stand here, each with what it means. */
export function suggestKeywords(place: CompletionPlace, words: EditorWords['completion']): Suggestion[] {
  const keywords = place.expected.filter((each) => each.kind === 'keyword').filter(({ word }) => isWord.test(word));
  const said = new Set(place.statement.slice(1).map(({ image }) => image));
  return keywords
    .filter(({ word, begins, rule }) => begins || !(said.has(word) && rule.endsWith('Clause')))
    .filter(({ word }) => !singulars.has(word))
    .map((keyword) => toSuggestion(keyword, place, words));
}

/** Whole maps, where a file is begun. */
export function suggestMaps({ blocks, isFirst }: CompletionPlace, { maps }: EditorWords['completion']): Suggestion[] {
  if (blocks.length > 1 || !isFirst) return [];
  return mapSnippets.map(({ label, told, text }) => ({
    label,
    kind: CompletionItemKind.Snippet,
    group: '5',
    detail: maps[told],
    documentation: codeBlock(withoutStops(text)),
    insert: withoutStops(text),
    snippet: text,
  }));
}

const isWord = /^\p{L}/u;

/** One is written as the other: `1 week` is understood, and `weeks` offered. */
const singulars: ReadonlySet<string> = new Set(['day', 'week', 'month']);

function toSuggestion(
  { word, rule, begins }: Keyword,
  { blocks, isFirst, statement }: CompletionPlace,
  words: EditorWords['completion'],
): Suggestion {
  const smallWords: Readonly<Record<string, string>> = words.words;
  const block = blocks.at(-1) ?? '';
  const meaning = meaningOf(rule);
  const summary = begins || rule.endsWith('Clause') ? meaning?.summary : undefined;
  const detail = wordMeaning(rule, word) ?? summary ?? smallWords[word];
  const snippets = begins ? statementSnippets[word] : undefined;
  const snippet = snippets?.[block] ?? snippets?.['*'];
  return {
    label: word,
    kind: CompletionItemKind.Keyword,
    // A statement is rarely begun on the line of another.
    group: begins && !isFirst && statement.length > 0 ? '4' : '1',
    ...(detail !== undefined && { detail }),
    ...(meaning && begins && { documentation: [...meaning.facts, codeBlock(meaning.example)].join('\n\n') }),
    ...(snippet !== undefined && { snippet, leads: leadsToNames(snippet) }),
  };
}
