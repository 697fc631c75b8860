import { AstUtils, type Grammar, GrammarAST } from 'langium';
import { fileBlock, readShape } from '../src/shape.ts';
import { readSyntax } from './read-syntax.ts';
import { firstWords } from './syntax.ts';

/** Which statements belong together, by the names of their rules and in the order of the grammar. */
export interface Places {
  /** The blocks in which the statement may stand; the file is one. */
  standsIn(rule: string): readonly string[];
  /** The statements that the block may hold. */
  holds(rule: string): readonly string[];
  /** The statements that may carry the clause, or are made of the value. */
  usedBy(rule: string): readonly string[];
}

/** `sections` are the rules with a section in the reference; others count as part of those that call them. */
export function readPlaces(grammar: Grammar, sections: ReadonlySet<string>): Places {
  const { statements } = readShape(grammar);
  const rules = grammar.rules.filter(GrammarAST.isParserRule).filter((rule) => sections.has(rule.name));
  const called = new Map(rules.map((rule) => [rule.name, callsOf(rule, sections)]));
  const starters = new Map(rules.map((rule) => [rule.name, firstWords(readSyntax(rule, () => undefined))]));
  const holds = (block: string): string[] => {
    const keywords = statements.get(block);
    if (!keywords) return [];
    return [...(called.get(block) ?? [])].filter((rule) => {
      const words = starters.get(rule) ?? [];
      return words.length > 0 && words.every((word) => keywords.has(word));
    });
  };
  return {
    holds,
    standsIn: (rule) => [...statements.keys()].filter((block) => holds(block).includes(rule)),
    usedBy: (rule) =>
      rules
        .map((user) => user.name)
        .filter((user) => user !== fileBlock && called.get(user)?.has(rule) && !holds(user).includes(rule)),
  };
}

/** Rules with a section that the rule calls, itself or through rules without one. */
function callsOf(rule: GrammarAST.ParserRule, sections: ReadonlySet<string>): ReadonlySet<string> {
  const calls = AstUtils.streamAllContents(rule.definition).filter(GrammarAST.isRuleCall);
  const found = calls.toArray().flatMap(({ rule: { ref } }) => {
    if (!GrammarAST.isParserRule(ref)) return [];
    return sections.has(ref.name) ? [ref.name] : [...callsOf(ref, sections)];
  });
  return new Set(found);
}
