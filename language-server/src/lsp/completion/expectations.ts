import { nameWords } from '@cjm/grammar';
import { type Grammar, GrammarAST } from 'langium';

/** What may stand at a place, by the grammar. */
export type Expected =
  | {
      readonly kind: 'keyword';
      readonly word: string;
      /** The rule that it is written in: a statement, a clause, or a choice of words. */
      readonly rule: string;
      /** It begins a statement of the block. */
      readonly begins: boolean;
    }
  | { readonly kind: 'reference'; readonly rule: string; readonly property: string }
  /** A name that is given here, a text, a number or a date. */
  | { readonly kind: 'name' | 'text' | 'number' | 'date'; readonly rule: string; readonly property: string };

/** What is still to come: an element of the grammar, then the rest. Equal ones are the same object. */
interface Rest {
  readonly element: GrammarAST.AbstractElement;
  readonly within: Within;
  /** It has been there once, and may come again. */
  readonly again: boolean;
  readonly then: Rest | undefined;
}

/** The rule and property that an element is read for. */
interface Within {
  readonly rule: string;
  readonly property: string;
  readonly begins: boolean;
}

interface Leaf {
  readonly element: GrammarAST.Keyword | GrammarAST.RuleCall | GrammarAST.CrossReference;
  readonly within: Within;
  readonly then: Rest | undefined;
}

/**
 * Reads the tokens of a block's statements in all ways that the grammar allows at once, so that keywords as names and
 * what is only begun are no hindrance.
 */
export class Expectations {
  private readonly blocks = new Map<string, GrammarAST.AbstractElement>();
  private readonly names: ReadonlySet<string>;
  private readonly rests = new Map<GrammarAST.AbstractElement, Map<Rest | undefined, Map<string, Rest>>>();

  constructor(grammar: Grammar) {
    const rules = grammar.rules.filter(GrammarAST.isParserRule);
    for (const rule of rules) {
      const items = rule.entry ? rule.definition : itemsIn(rule.definition);
      if (items) this.blocks.set(rule.name, items);
    }
    this.names = new Set(['ID', ...nameWords(grammar)]);
  }

  /**
   * What may stand behind these tokens, given by their types, in a block of this kind.
   *
   * Undefined when the grammar has no way to read the tokens; empty when nothing may follow.
   */
  after(block: string, tokens: readonly string[]): readonly Expected[] | undefined {
    const items = this.blocks.get(block);
    if (!items) return undefined;
    const start = this.rest(items, { rule: block, property: '', begins: true }, undefined);
    let states = new Set([start]);
    for (const token of tokens) {
      const next = new Set<Rest>();
      for (const leaf of this.leavesOf(states)) {
        // The block goes on for ever, so there is always a rest.
        if (leaf.then && this.matches(leaf, token)) next.add(leaf.then);
      }
      if (next.size === 0) return undefined;
      states = next;
    }
    return distinct([...this.leavesOf(states)].flatMap(toExpected));
  }

  private rest(element: GrammarAST.AbstractElement, within: Within, then: Rest | undefined, again = false): Rest {
    const key = `${within.rule} ${within.property} ${within.begins} ${again}`;
    const byThen = this.rests.get(element) ?? new Map<Rest | undefined, Map<string, Rest>>();
    const byKey = byThen.get(then) ?? new Map<string, Rest>();
    const rest = byKey.get(key) ?? { element, within, then, again };
    this.rests.set(element, byThen.set(then, byKey.set(key, rest)));
    return rest;
  }

  private leavesOf(states: ReadonlySet<Rest>): Set<Leaf> {
    const leaves = new Set<Leaf>();
    const seen = new Set<Rest>();
    const visit = (rest: Rest | undefined): void => {
      if (!rest || seen.has(rest)) return;
      seen.add(rest);
      const { element, within, then, again } = rest;
      const { cardinality } = element;
      const often = cardinality === '*' || cardinality === '+';
      if (again || cardinality === '*' || cardinality === '?') visit(then);
      this.visitOnce(element, within, often ? this.rest(element, within, then, true) : then, { visit, leaves });
    };
    for (const state of states) visit(state);
    return leaves;
  }

  private visitOnce(
    element: GrammarAST.AbstractElement,
    within: Within,
    then: Rest | undefined,
    into: { readonly visit: (rest: Rest | undefined) => void; readonly leaves: Set<Leaf> },
  ): void {
    const { visit, leaves } = into;
    if (GrammarAST.isGroup(element)) {
      let rest = then;
      for (const [index, part] of [...element.elements.entries()].reverse()) {
        rest = this.rest(part, index === 0 ? within : { ...within, begins: false }, rest);
      }
      visit(rest);
    } else if (GrammarAST.isAlternatives(element)) {
      for (const part of element.elements) visit(this.rest(part, within, then));
    } else if (GrammarAST.isAssignment(element)) {
      visit(this.rest(element.terminal, { ...within, property: element.feature }, then));
    } else if (GrammarAST.isAction(element)) {
      visit(then);
    } else if (GrammarAST.isKeyword(element) || GrammarAST.isCrossReference(element)) {
      leaves.add({ element, within, then });
    } else if (GrammarAST.isRuleCall(element)) {
      const rule = element.rule.ref;
      const isLeaf = !GrammarAST.isParserRule(rule) || rule.name === 'Name' || rule.name === 'Text';
      if (isLeaf) leaves.add({ element, within, then });
      else visit(this.rest(rule.definition, { ...within, rule: rule.name }, then));
    }
  }

  private matches({ element }: Leaf, token: string): boolean {
    if (GrammarAST.isKeyword(element)) return element.value === token;
    if (GrammarAST.isCrossReference(element)) return this.names.has(token);
    const rule = element.rule.ref;
    if (rule?.name === 'Name') return this.names.has(token);
    return rule?.name === 'Text' ? texts.has(token) : rule?.name === token;
  }
}

const texts: ReadonlySet<string> = new Set(['STRING', 'BLOCK', 'OPEN_STRING', 'OPEN_BLOCK']);

/** What is repeated inside the braces of a statement. */
function itemsIn(element: GrammarAST.AbstractElement): GrammarAST.AbstractElement | undefined {
  if (!GrammarAST.isGroup(element)) return undefined;
  const brace = element.elements.findIndex((part) => GrammarAST.isKeyword(part) && part.value === '{');
  if (brace >= 0) return element.elements[brace + 1];
  return element.elements.map(itemsIn).find((items) => items !== undefined);
}

function toExpected({ element, within }: Leaf): Expected[] {
  const { rule, property, begins } = within;
  if (GrammarAST.isKeyword(element)) return [{ kind: 'keyword', word: element.value, rule, begins }];
  if (GrammarAST.isCrossReference(element)) return [{ kind: 'reference', rule, property }];
  switch (element.rule.ref?.name) {
    case 'Name':
      return [{ kind: 'name', rule, property }];
    case 'Text':
      return [{ kind: 'text', rule, property }];
    case 'NUMBER':
      return [{ kind: 'number', rule, property }];
    case 'DATE':
      return [{ kind: 'date', rule, property }];
    default:
      return [];
  }
}

function distinct(expected: readonly Expected[]): Expected[] {
  return [...new Map(expected.map((each) => [JSON.stringify(each), each])).values()];
}
