import { type Grammar, GrammarAST } from 'langium';

/** What the token pass must know of the grammar, read off the grammar itself so that the two can't disagree. */
export interface Shape {
  /** Keywords that start a statement, by the kind of block (the grammar rule's name) they may stand in. */
  readonly statements: ReadonlyMap<string, ReadonlySet<string>>;
  /** The kind of block that a statement's braces open, by the statement's keyword. */
  readonly blocks: ReadonlyMap<string, string>;
  /** Keywords and signs straight after which a name may stand. */
  readonly takesName: ReadonlySet<string>;
  /** Keywords straight after which a text may stand. */
  readonly takesText: ReadonlySet<string>;
  /** The words of which one must stand straight after a keyword: how bad a `severity` is. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** Words that continue a statement, such as `for`, and start none. */
  readonly clauses: ReadonlySet<string>;
  /** Words that may continue a statement before its block, by the statement's keyword: a source has a `link`. */
  readonly continuations: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keywords of statements that begin with two texts: the address of a `link`, and what it is called. */
  readonly takesTexts: ReadonlySet<string>;
}

/** The kind of the outermost block: the file itself. */
export const fileBlock = 'Document';

export function readShape(grammar: Grammar): Shape {
  const rules = grammar.rules.filter(GrammarAST.isParserRule);
  const statements = new Map<string, ReadonlySet<string>>();
  const blocks = new Map<string, string>();
  for (const rule of rules) {
    const items = itemsOf(rule);
    if (!items) continue;
    statements.set(rule.name, new Set(firstsOf(items).keywords));
    if (rule.name === fileBlock) continue;
    for (const keyword of firstsOf(rule.definition).keywords) blocks.set(keyword, rule.name);
  }
  const starters = new Set([...statements.values()].flatMap((keywords) => [...keywords]));
  const takesName = new Set<string>();
  const takesText = new Set<string>();
  const words = new Set<string>();
  for (const rule of rules) {
    if (rule.name === nameRule) continue;
    collectPlaces(rule.definition, takesName, ({ name }) => name);
    collectPlaces(rule.definition, takesText, ({ text }) => text);
    for (const keyword of keywordsOf(rule.definition)) if (/^\p{L}/u.test(keyword)) words.add(keyword);
  }
  const clauses = new Set([...words].filter((word) => !starters.has(word)));
  const continuations = new Map<string, ReadonlySet<string>>();
  for (const { definition } of rules) {
    if (!GrammarAST.isGroup(definition)) continue;
    const brace = definition.elements.findIndex((element) => GrammarAST.isKeyword(element) && element.value === '{');
    const head = definition.elements.slice(1, brace < 0 ? undefined : brace);
    const later = head.flatMap((element) => headWords(element));
    // A metric is declared and measured: two statements with one keyword.
    for (const keyword of firstsOf(definition).keywords)
      continuations.set(keyword, new Set([...(continuations.get(keyword) ?? []), ...later]));
  }
  const takesTexts = new Set(
    rules.flatMap(({ definition }) => (takesTwoTexts(definition) ? firstsOf(definition).keywords : [])),
  );
  const choices = new Map(rules.flatMap(({ definition }) => choicesIn(definition)));
  return { statements, blocks, takesName, takesText, choices, clauses, continuations, takesTexts };
}

/** Each keyword of a statement behind which nothing but one of several others may stand. */
function choicesIn(element: GrammarAST.AbstractElement): [string, readonly string[]][] {
  if (!GrammarAST.isGroup(element)) return [];
  return element.elements.flatMap((part, index) => {
    const next = element.elements[index + 1];
    const starts = next && firstsOf(next);
    const isChoice = starts && !starts.optional && !starts.name && !starts.text && starts.keywords.length > 1;
    return GrammarAST.isKeyword(part) && isChoice ? [[part.value, starts.keywords]] : [];
  });
}

const nameRule = 'Name';
const textRule = 'Text';

function takesTwoTexts(element: GrammarAST.AbstractElement): boolean {
  const [, ...texts] = GrammarAST.isGroup(element) ? element.elements.slice(0, 3) : [];
  return (
    texts.length === 2 &&
    texts.every(
      (part) =>
        GrammarAST.isAssignment(part) &&
        GrammarAST.isRuleCall(part.terminal) &&
        part.terminal.rule.ref?.name === textRule,
    )
  );
}

/** What is repeated inside the rule's braces (for the file: in the file itself). */
function itemsOf(rule: GrammarAST.ParserRule): GrammarAST.AbstractElement | undefined {
  if (rule.name === fileBlock) return rule.definition;
  for (const group of elementsOf(rule.definition).filter(GrammarAST.isGroup)) {
    const brace = group.elements.findIndex((element) => GrammarAST.isKeyword(element) && element.value === '{');
    if (brace >= 0) return group.elements[brace + 1];
  }
  return undefined;
}

/** Every element below, depth first, not following rule calls. */
function elementsOf(element: GrammarAST.AbstractElement): GrammarAST.AbstractElement[] {
  if (GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element))
    return [element, ...element.elements.flatMap(elementsOf)];
  if (GrammarAST.isAssignment(element)) return [element, ...elementsOf(element.terminal)];
  return [element];
}

function keywordsOf(element: GrammarAST.AbstractElement): string[] {
  return elementsOf(element)
    .filter(GrammarAST.isKeyword)
    .map((keyword) => keyword.value);
}

/** Words of a statement's head: what the rules it is made of hold, but not what stands in braces. */
function headWords(element: GrammarAST.AbstractElement): string[] {
  const hasBlock = elementsOf(element).some((part) => GrammarAST.isKeyword(part) && part.value === '{');
  if (hasBlock) return [];
  return elementsOf(element).flatMap((part) => {
    if (GrammarAST.isKeyword(part)) return [part.value];
    const rule = GrammarAST.isRuleCall(part) ? part.rule.ref : undefined;
    return GrammarAST.isParserRule(rule) && rule.name !== nameRule ? headWords(rule.definition) : [];
  });
}

interface Ends {
  readonly keywords: readonly string[];
  /** A name may stand here. */
  readonly name: boolean;
  /** A text may. */
  readonly text: boolean;
  /** The element may be left out. */
  readonly optional: boolean;
}

const nothing: Ends = { keywords: [], name: false, text: false, optional: true };
const one: Ends = { ...nothing, optional: false };

function merge(parts: readonly Ends[], optional: boolean): Ends {
  return {
    keywords: parts.flatMap((part) => part.keywords),
    name: parts.some((part) => part.name),
    text: parts.some((part) => part.text),
    optional,
  };
}

/** What the element can start with; `fromEnd`: what it can end with. */
function firstsOf(element: GrammarAST.AbstractElement, fromEnd = false): Ends {
  const ends = bareEnds(element, fromEnd);
  return element.cardinality === '*' || element.cardinality === '?' ? { ...ends, optional: true } : ends;
}

function bareEnds(element: GrammarAST.AbstractElement, fromEnd: boolean): Ends {
  if (GrammarAST.isKeyword(element)) return { ...one, keywords: [element.value] };
  if (GrammarAST.isCrossReference(element)) return { ...one, name: true };
  if (GrammarAST.isAssignment(element)) return firstsOf(element.terminal, fromEnd);
  if (GrammarAST.isAlternatives(element)) {
    const parts = element.elements.map((part) => firstsOf(part, fromEnd));
    return merge(
      parts,
      parts.some((part) => part.optional),
    );
  }
  if (GrammarAST.isGroup(element)) {
    const parts: Ends[] = [];
    for (const part of fromEnd ? element.elements.toReversed() : element.elements) {
      const ends = firstsOf(part, fromEnd);
      parts.push(ends);
      if (!ends.optional) return merge(parts, false);
    }
    return merge(parts, true);
  }
  if (GrammarAST.isRuleCall(element)) {
    const rule = element.rule.ref;
    if (rule?.name === nameRule) return { ...one, name: true };
    if (rule?.name === textRule) return { ...one, text: true };
    return GrammarAST.isParserRule(rule) ? firstsOf(rule.definition, fromEnd) : one;
  }
  return nothing;
}

/** Adds the keywords that are directly followed by what is looked for, over what may be left out between them. */
function collectPlaces(
  element: GrammarAST.AbstractElement,
  into: Set<string>,
  isSought: (starts: Ends) => boolean,
): void {
  if (!GrammarAST.isGroup(element)) {
    if (GrammarAST.isAlternatives(element)) for (const part of element.elements) collectPlaces(part, into, isSought);
    return;
  }
  element.elements.forEach((part, index) => {
    collectPlaces(part, into, isSought);
    for (const next of element.elements.slice(index + 1)) {
      const starts = firstsOf(next);
      if (isSought(starts)) for (const keyword of firstsOf(part, true).keywords) into.add(keyword);
      if (!starts.optional) return;
    }
  });
}
