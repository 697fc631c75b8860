/** Writes `src/plain/read-statements.generated.ts`: the grammar as functions, one a rule, which mend nothing. */
import { writeFileSync } from 'node:fs';
import { AstUtils, GrammarAST, GrammarUtils } from 'langium';
import { CjmGrammar } from './src/generated/grammar.ts';

type Element = GrammarAST.AbstractElement;
type Rule = GrammarAST.ParserRule;

const grammar = CjmGrammar();
const rules = grammar.rules.filter(GrammarAST.isParserRule);
const isValue = (rule: unknown): boolean => GrammarAST.isParserRule(rule) && GrammarUtils.isDataTypeRule(rule);

const inQuotes = (text: string): string => `'${text}'`;
const listed = (texts: Iterable<string>): string => `[${[...texts].map(inQuotes).join(', ')}]`;

/** What an element can start with, by the scanner's kinds. */
function startsOf(element: Element): string[] {
  if (GrammarAST.isKeyword(element)) return [element.value];
  if (GrammarAST.isAssignment(element)) return startsOf(element.terminal);
  if (GrammarAST.isCrossReference(element) && element.terminal) return startsOf(element.terminal);
  if (GrammarAST.isAlternatives(element)) return distinct(element.elements.flatMap(startsOf));
  if (GrammarAST.isGroup(element)) return startsOfSequence(element.elements);
  if (GrammarAST.isRuleCall(element)) {
    const rule = element.rule.ref;
    if (GrammarAST.isParserRule(rule)) return startsOf(rule.definition);
    // What is cut off is never read plainly.
    if (GrammarAST.isTerminalRule(rule)) return rule.name.startsWith('OPEN_') ? [] : [rule.name];
  }
  throw new Error(`no reader is known for ${element.$type}`);
}

function startsOfSequence(elements: readonly Element[]): string[] {
  const [first, ...others] = elements.filter((element) => !GrammarAST.isAction(element));
  if (!first) return [];
  const canBeLeftOut = first.cardinality === '?' || first.cardinality === '*';
  return canBeLeftOut ? distinct([...startsOf(first), ...startsOfSequence(others)]) : startsOf(first);
}

function distinct(kinds: readonly string[]): string[] {
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) !== index);
  if (twice !== undefined) throw new Error(`"${twice}" begins two things: one word must tell them apart`);
  return [...kinds];
}

/** Whether what comes next begins the element, rather than one of those that may stand in its place. */
function isNext(element: Element, others: readonly Element[]): string {
  const starts = startsOf(element);
  if (starts.length === 1 && starts[0] === 'ID') return `reader.isAtName(${anyOf(startsOfSequence(others))})`;
  const [only] = starts;
  return starts.length === 1 ? `reader.isAt(${inQuotes(only ?? '')})` : `${anyOf(starts)}.has(reader.kind)`;
}

/** What the functions share, by how it is written. */
const constants = new Map<string, string>();

function constant(name: string, value: string): string {
  const known = constants.get(value) ?? `${name}${constants.size + 1}`;
  constants.set(value, known);
  return known;
}

const anyOf = (kinds: readonly string[]): string => constant('kinds', `new Set(${listed(kinds)})`);

/** Reads an element as often as its cardinality says. */
function read(element: Element, others: readonly Element[] = []): string {
  const once = readOnce(element);
  if (!element.cardinality) return once;
  const next = isNext(element, others);
  switch (element.cardinality) {
    case '?':
      // What stands beside a statement that could hold it is asked about.
      return next === `reader.isAt('{')` ? `if (${next}) {${once}} else reader.endLine();` : `if (${next}) {${once}}`;
    case '*':
      return `while (${next}) {${once}}`;
    case '+':
      return `do {${once}} while (${next});`;
  }
}

function readOnce(element: Element): string {
  if (GrammarAST.isKeyword(element)) return `reader.word(node, ${inQuotes(element.value)});`;
  if (GrammarAST.isGroup(element))
    return element.elements.map((part, index) => read(part, element.elements.slice(index + 1))).join('\n');
  if (GrammarAST.isAlternatives(element)) return choose(element.elements, (part) => `${read(part)} break;`);
  if (GrammarAST.isAction(element)) return `node.$type = ${inQuotes(typeOf(element))};`;
  if (GrammarAST.isRuleCall(element)) return `${nameOf(element.rule.ref)}(reader, node);`;
  if (GrammarAST.isAssignment(element)) {
    const { feature, operator } = element;
    const value = readValue(feature, element.terminal);
    if (operator === '+=')
      return `node.${feature} = ${isNode(element.terminal) ? 'withNode' : 'withItem'}(node.${feature}, ${value});`;
    return operator === '=' ? `node.${feature} = ${value};` : `${value};\nnode.${feature} = true;`;
  }
  throw new Error(`no reader is known for ${element.$type}`);
}

const isNode = (terminal: Element): boolean =>
  GrammarAST.isRuleCall(terminal) && GrammarAST.isParserRule(terminal.rule.ref) && !isValue(terminal.rule.ref);

function readValue(feature: string, terminal: Element): string {
  const property = inQuotes(feature);
  if (GrammarAST.isKeyword(terminal)) return `reader.word(node, ${inQuotes(terminal.value)}, ${property})`;
  if (GrammarAST.isAlternatives(terminal)) return `reader.oneOf(node, ${anyOf(startsOf(terminal))}, ${property})`;
  if (GrammarAST.isCrossReference(terminal) && GrammarAST.isRuleCall(terminal.terminal))
    return `reader.reference(node, ${property}, ${nameOf(terminal.terminal.rule.ref)})`;
  if (GrammarAST.isRuleCall(terminal)) {
    const rule = terminal.rule.ref;
    if (isValue(rule)) return `reader.value(node, ${property}, ${nameOf(rule)})`;
    if (GrammarAST.isParserRule(rule)) return `${nameOf(rule)}(reader, node, ${property})`;
    if (rule?.name === 'NUMBER') return `reader.number(node, ${property})`;
  }
  throw new Error(`no reader is known for the value of ${feature}`);
}

function choose(alternatives: readonly Element[], toBody: (alternative: Element) => string): string {
  const cases = alternatives.map((part) => {
    const labels = startsOf(part).map((kind) => `case ${inQuotes(kind)}:`);
    return `${labels.join('\n')} {${toBody(part)}}`;
  });
  const kind = alternatives.some((part) => startsOf(part).includes('ID')) ? 'reader.nameOrKind()' : 'reader.kind';
  return `switch (${kind}) {${cases.join('\n')} default: return reader.giveUp(); }`;
}

const nameOf = (rule: GrammarAST.AbstractRule | undefined): string => `read${rule?.name}`;

const typeOf = (action: GrammarAST.Action): string => action.inferredType?.name ?? action.type?.ref?.name ?? '';

function toFunction(rule: Rule): string {
  if (isValue(rule)) return `function ${nameOf(rule)}(reader: Reader): string {\n${readText(rule)}\n}`;
  if (rule.fragment)
    return `function ${nameOf(rule)}(reader: Reader, node: PlainNode): void {\n${read(rule.definition)}\n}`;
  const exported = rule.entry ? 'export ' : '';
  const parameters = rule.entry
    ? 'reader: Reader'
    : 'reader: Reader, holder: PlainNode | undefined, property: string | undefined';
  const head = `${exported}function ${nameOf(rule)}(${parameters}): PlainNode`;
  return isOnlyChoice(rule) ? `${head} {\n${chooseRule(rule)}\n}` : `${head} {\n${readNode(rule)}\n}`;
}

/** A value that is made of words: what each of them means, one after the other. */
function readText({ definition }: Rule): string {
  const called = GrammarAST.isRuleCall(definition) && isValue(definition.rule.ref);
  if (called || !isSequence(definition)) return `return ${textOf(definition)};`;
  const [first, ...others] = definition.elements;
  if (!first || others.some(({ cardinality }) => cardinality !== '?')) throw new Error('a value of another form');
  const more = others.map((part) => `if (${isNext(part, [])}) text += ${textsOf(part)};`);
  return `let text = ${textOf(first)};\n${more.join('\n')}\nreturn text;`;
}

const isSequence = (element: Element): element is GrammarAST.Group => GrammarAST.isGroup(element);

const textsOf = (element: Element): string =>
  isSequence(element) ? element.elements.map(textOf).join(' + ') : textOf(element);

function textOf(element: Element): string {
  if (GrammarAST.isRuleCall(element) && element.rule.ref?.name === 'ID') return 'reader.name()';
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  return isValue(rule) ? `${nameOf(rule)}(reader)` : `reader.part(${anyOf(startsOf(element))})`;
}

/** A rule that is one of several others, and adds nothing to them. */
const isOnlyChoice = ({ definition }: Rule): boolean =>
  GrammarAST.isAlternatives(definition) && definition.elements.every(GrammarAST.isRuleCall);

function chooseRule({ definition }: Rule): string {
  if (!GrammarAST.isAlternatives(definition)) throw new Error('not a choice');
  return choose(definition.elements, (part) =>
    GrammarAST.isRuleCall(part) ? `return ${nameOf(part.rule.ref)}(reader, holder, property);` : '',
  );
}

function readNode(rule: Rule): string {
  const place = rule.entry ? 'undefined, undefined' : 'holder, property';
  const defaults = new Map(assignmentsOf(rule).map(({ operator, feature }) => [feature, initial[operator]]));
  return [
    `const node = reader.open(${inQuotes(rule.name)}, ${place});`,
    read(rule.definition),
    ...(rule.entry ? ['reader.finish();'] : []),
    ...[...defaults].flatMap(([feature, value]) => (value === undefined ? [] : `node.${feature} ??= ${value};`)),
    'return reader.close(node);',
  ].join('\n');
}

/** What a property is that the text says nothing of. */
const initial: Readonly<Record<string, string>> = { '+=': '[]', '?=': 'false' };

/** Those of the rule and of the fragments that it is made of. */
function assignmentsOf(rule: Rule): GrammarAST.Assignment[] {
  return AstUtils.streamAllContents(rule)
    .toArray()
    .flatMap((element) => {
      if (GrammarAST.isAssignment(element)) return element;
      const called = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
      return GrammarAST.isParserRule(called) && called.fragment ? assignmentsOf(called) : [];
    });
}

const functions = rules.map(toFunction);
const keywords = new Set(
  AstUtils.streamAllContents(grammar)
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value)
    .filter((word) => /^\p{L}/u.test(word)),
);
/** What reads a node, by its type. */
const byType = rules.flatMap((rule) => {
  if (isValue(rule) || rule.fragment || rule.entry || isOnlyChoice(rule)) return [];
  const actions = AstUtils.streamAllContents(rule).filter(GrammarAST.isAction).map(typeOf).toArray();
  return (actions.length > 0 ? actions : [rule.name]).map((type) => `${type}: ${nameOf(rule)},`);
});
const shared = [...constants].map(([value, name]) => `const ${name} = ${value};`);

writeFileSync(
  new URL('src/plain/read-statements.generated.ts', import.meta.url),
  `// Written by generate-reader.ts from the grammar. Do not edit.
import { type PlainNode, type Reader, withItem, withNode } from './reader.ts';

type ReadNode = (reader: Reader, holder: PlainNode | undefined, property: string | undefined) => PlainNode;

/** The language's words, each under itself. */
export const keywords: ReadonlyMap<string, string> = new Map(${listed(keywords)}.map((word) => [word, word]));

${shared.join('\n')}

${functions.join('\n\n')}

export const readers: Readonly<Record<string, ReadNode>> = {${byType.join(' ')}};
`,
);
