import { AstUtils, type Grammar, GrammarAST } from 'langium';
import { type Meaning, type Words, words } from '../src/meanings/index.ts';
import { readPlaces } from './read-places.ts';
import { readSyntax } from './read-syntax.ts';
import type { Section } from './section.ts';

/** Puts together what the grammar says of each statement and what it means. Throws where the two don't match. */
export function readSections(grammar: Grammar, meanings: readonly Meaning[]): Section[] {
  const titles = new Map(meanings.map((meaning) => [meaning.rule, meaning.title]));
  const places = readPlaces(grammar, new Set(titles.keys()));
  const titled = (rules: readonly string[]): string[] => rules.flatMap((rule) => titles.get(rule) ?? []);
  return meanings.map((meaning) => {
    const rule = grammar.rules.filter(GrammarAST.isParserRule).find((each) => each.name === meaning.rule);
    if (!rule) throw new Error(`the grammar has no rule ${meaning.rule}`);
    return {
      meaning,
      ...(!meaning.forms && { syntax: readSyntax(rule, (name) => titles.get(name)) }),
      standsIn: titled(places.standsIn(rule.name)),
      holds: titled(places.holds(rule.name)),
      usedBy: titled(meaning.forms ? [] : places.usedBy(rule.name)),
      words: wordsOf(rule, titles),
    };
  });
}

/** The rules of words that the rule uses, itself or through rules without a section. */
function wordsOf(rule: GrammarAST.ParserRule, titles: ReadonlyMap<string, string>): Words[] {
  const calls = AstUtils.streamAllContents(rule.definition).filter(GrammarAST.isRuleCall);
  return calls.toArray().flatMap(({ rule: { ref } }) => {
    if (!GrammarAST.isParserRule(ref) || titles.has(ref.name)) return [];
    const found = words.find((each) => each.rule === ref.name);
    return found ? [found] : wordsOf(ref, titles);
  });
}
