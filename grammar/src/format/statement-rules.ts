import { GrammarAST } from 'langium';
import { CjmGrammar } from '../generated/grammar.ts';
import { fileBlock } from '../shape.ts';
import { type Form, toForm } from './form.ts';

/** A grammar rule as the formatter sees it: what stands before the braces, and whether there are braces. */
export interface StatementRule {
  /** The rule's name, which is also the kind of block that its braces open. */
  readonly name: string;
  readonly head: readonly Form[];
  readonly braces: 'never' | 'may' | 'must';
}

/** By the kind of block, then by the keyword that starts a statement there. */
export type StatementRules = ReadonlyMap<string, ReadonlyMap<string, StatementRule>>;

let rules: StatementRules | undefined;

/** The statements of each block, read off the grammar so that the two can't disagree. */
export function statementRules(): StatementRules {
  rules ??= readRules(CjmGrammar());
  return rules;
}

function readRules(grammar: GrammarAST.Grammar): StatementRules {
  const blocks = new Map<string, ReadonlyMap<string, StatementRule>>();
  for (const rule of grammar.rules.filter(GrammarAST.isParserRule)) {
    const items = rule.name === fileBlock ? rule.definition : cutAtBrace(rule.definition).items;
    if (!items) continue;
    const statements = statementsOf(items).map((statement) => ({ statement, rule: toStatementRule(statement) }));
    blocks.set(
      rule.name,
      new Map(statements.flatMap(({ statement, rule }) => firstKeywords(statement.definition).map((at) => [at, rule]))),
    );
  }
  return blocks;
}

function toStatementRule(rule: GrammarAST.ParserRule): StatementRule {
  const { head, braces } = cutAtBrace(rule.definition);
  return { name: rule.name, head: head.map(toForm), braces };
}

interface Cut {
  readonly head: readonly GrammarAST.AbstractElement[];
  readonly braces: StatementRule['braces'];
  /** What is repeated inside the braces. */
  readonly items?: GrammarAST.AbstractElement | undefined;
}

function cutAtBrace(definition: GrammarAST.AbstractElement): Cut {
  if (!GrammarAST.isGroup(definition)) return { head: [definition], braces: 'never' };
  const { elements } = definition;
  const index = elements.findIndex((element) => isBrace(GrammarAST.isGroup(element) ? element.elements[0] : element));
  const found = elements[index];
  if (!found) return { head: elements, braces: 'never' };
  const head = elements.slice(0, index);
  return GrammarAST.isGroup(found)
    ? { head, braces: 'may', items: found.elements[1] }
    : { head, braces: 'must', items: elements[index + 1] };
}

const isBrace = (element: GrammarAST.AbstractElement | undefined): boolean =>
  GrammarAST.isKeyword(element) && element.value === '{';

/** The rules called, looking through those that only choose between others. */
function statementsOf(element: GrammarAST.AbstractElement): GrammarAST.ParserRule[] {
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(statementsOf);
  if (GrammarAST.isAssignment(element)) return statementsOf(element.terminal);
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  if (!GrammarAST.isParserRule(rule)) return [];
  const chosen = GrammarAST.isAlternatives(rule.definition) ? statementsOf(rule.definition) : [];
  return chosen.length > 0 ? chosen : [rule];
}

function firstKeywords(element: GrammarAST.AbstractElement | undefined): string[] {
  if (GrammarAST.isKeyword(element)) return [element.value];
  if (GrammarAST.isGroup(element)) return firstKeywords(element.elements[0]);
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(firstKeywords);
  if (GrammarAST.isAssignment(element)) return firstKeywords(element.terminal);
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  return GrammarAST.isParserRule(rule) ? firstKeywords(rule.definition) : [];
}
